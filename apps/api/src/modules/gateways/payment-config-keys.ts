import type { Config } from '../../config.js';
import type { ConfigEnvironment, ConfigProvider } from './payment-config.entity.js';

export const KEY_NAMES = ['secretKey', 'webhookSecret', 'serverKey', 'clientKey'] as const;
export type KeyName = (typeof KEY_NAMES)[number];
export type GatewayKeys = Partial<Record<KeyName, string>>;

/** The companies that know the shop by keys. */
export type GatewayName = Extract<ConfigProvider, 'stripe' | 'midtrans'>;

export interface ConfigName {
  provider: ConfigProvider;
  environment: ConfigEnvironment;
}

export interface KeyRule {
  name: KeyName;
  /** The variable that overrides the panel, and whose rule the panel's key obeys too. */
  variable: keyof Config;
  isRequired: boolean;
  /** What stands before the secret part. */
  prefix: RegExp;
  /** Null where a key does not say for which environment it is. */
  live: RegExp | null;
}

export const GATEWAY_KEYS: Record<GatewayName, KeyRule[]> = {
  stripe: [
    {
      name: 'secretKey',
      variable: 'STRIPE_SECRET_KEY',
      isRequired: true,
      prefix: /^[a-z]+_(test|live)_/,
      live: /_live_/,
    },
    {
      name: 'webhookSecret',
      variable: 'STRIPE_WEBHOOK_SECRET',
      isRequired: true,
      prefix: /^whsec_/,
      live: null,
    },
  ],
  midtrans: [
    {
      name: 'serverKey',
      variable: 'MIDTRANS_SERVER_KEY',
      isRequired: true,
      prefix: /^(SB-)?Mid-server-/,
      live: /^Mid-/,
    },
    {
      name: 'clientKey',
      variable: 'MIDTRANS_CLIENT_KEY',
      isRequired: false,
      prefix: /^(SB-)?Mid-client-/,
      live: /^Mid-/,
    },
  ],
};

export function isGateway(provider: ConfigProvider): provider is GatewayName {
  return provider in GATEWAY_KEYS;
}

/** The one environment of the payment companies that this shop may talk to. */
export function shopEnvironment({ SHOP_MODE }: Pick<Config, 'SHOP_MODE'>): ConfigEnvironment {
  return SHOP_MODE === 'demo' ? 'test' : 'live';
}

/** Production takes live ones alone. A demo may also practise with a second set of bank accounts, but not with live keys. */
export function isFit(config: Pick<Config, 'SHOP_MODE'>, { provider, environment }: ConfigName): boolean {
  return environment === shopEnvironment(config) || (environment === 'live' && !isGateway(provider));
}

/** Only the environment can name the payment sandbox; the keys in the panel then go there too. */
export function apiBaseOf(config: Config, gateway: GatewayName): string | null {
  return (gateway === 'stripe' ? config.STRIPE_API_BASE : config.MIDTRANS_API_BASE) ?? null;
}

/** The keys that the environment sets; null unless all that are needed are there. */
export function environmentKeys(config: Config, gateway: GatewayName): GatewayKeys | null {
  const keys: GatewayKeys = {};
  for (const { name, variable } of GATEWAY_KEYS[gateway]) {
    const value = config[variable];
    if (typeof value === 'string') keys[name] = value;
  }
  return hasAllKeys(gateway, keys) ? keys : null;
}

/** Whether variables set it up, so that the keys in the panel wait. */
export function isSetByEnvironment(config: Config, { provider, environment }: ConfigName): boolean {
  return (
    isGateway(provider) &&
    environment === shopEnvironment(config) &&
    environmentKeys(config, provider) !== null
  );
}

function hasAllKeys(gateway: GatewayName, keys: GatewayKeys): boolean {
  return GATEWAY_KEYS[gateway].every(({ name, isRequired }) => !isRequired || keys[name] !== undefined);
}

/** All that may be shown of keys. */
export function endsOf(keys: GatewayKeys): GatewayKeys {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, key.slice(-4)]));
}

/** Without the names that stand there with no key, as in what a client sent. */
export function keysOf(keys: GatewayKeys): GatewayKeys {
  return Object.fromEntries(Object.entries(keys).filter(([, key]) => key !== undefined));
}
