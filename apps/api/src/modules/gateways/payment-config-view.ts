import type { Config } from '../../config.js';
import {
  apiBaseOf,
  endsOf,
  environmentKeys,
  GATEWAY_KEYS,
  isFit,
  isGateway,
  shopEnvironment,
  type ConfigName,
  type KeyName,
} from './payment-config-keys.js';
import type { ConfigRow } from './payment-configs.queries.js';
import type { BankAccount } from './payment-provider.js';

/** One way in which the shop may take money, as the admin panel shows it: never a key. */
export interface ConfigView extends ConfigName {
  id: string | null;
  source: 'environment' | 'panel';
  isActive: boolean;
  isReadable: boolean;
  keys: { name: KeyName; lastFour: string | null }[];
  accounts: BankAccount[];
  maximumTotal: number | null;
  callbackUrl: string | null;
  isSandbox: boolean;
  updatedAt: Date | null;
}

/** What is known of a provider in an environment: no row where only variables of the environment set it up. */
export interface Known extends ConfigName {
  row: ConfigRow | undefined;
  isReadable: boolean;
}

export function toView(config: Config, known: Known): ConfigView {
  const { provider, environment, row } = known;
  const gateway = isGateway(provider) ? provider : null;
  const isOurs = gateway !== null && environment === shopEnvironment(config);
  const overriding = isOurs ? environmentKeys(config, gateway) : null;
  const hints = overriding ? endsOf(overriding) : (row?.hints ?? {});
  const isReadable = known.isReadable || overriding !== null;
  // A switch for a gateway of the environment, from which the variables have gone.
  const isEmpty = gateway !== null && !overriding && row?.secrets === null;
  return {
    id: row?.id ?? null,
    provider,
    environment,
    source: overriding ? 'environment' : 'panel',
    isActive: isFit(config, known) && isReadable && !isEmpty && (row?.isActive ?? true),
    isReadable,
    keys: gateway ? GATEWAY_KEYS[gateway].map(({ name }) => ({ name, lastFour: hints[name] ?? null })) : [],
    accounts: row?.settings.accounts ?? [],
    maximumTotal: row?.settings.maximumTotal ?? null,
    callbackUrl: gateway && `${config.PUBLIC_URL}/api/v1/webhooks/${gateway}`,
    isSandbox: isOurs && apiBaseOf(config, gateway) !== null,
    updatedAt: row?.updatedAt ?? null,
  };
}
