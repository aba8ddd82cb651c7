import type { Schema } from '@hurtrock/api-client';

export type PaymentConfig = Schema<'PaymentConfigDto'>;
export type ConfigProvider = PaymentConfig['provider'];
export type ConfigEnvironment = PaymentConfig['environment'];
export type KeyName = PaymentConfig['keys'][number]['name'];

/** The companies that know the shop by keys. */
export type Gateway = 'stripe' | 'midtrans';

export const PROVIDERS: ConfigProvider[] = ['stripe', 'midtrans', 'bank_transfer', 'cash_on_delivery'];
export const ENVIRONMENTS: ConfigEnvironment[] = ['test', 'live'];

export const GATEWAY_KEYS: Record<Gateway, KeyName[]> = {
  stripe: ['secretKey', 'webhookSecret'],
  midtrans: ['serverKey', 'clientKey'],
};

export function isGateway(provider: ConfigProvider): provider is Gateway {
  return provider in GATEWAY_KEYS;
}

/** What is set up of one way to take money in one environment, or that nothing is yet. */
export interface ConfigPlace {
  provider: ConfigProvider;
  environment: ConfigEnvironment;
  config: PaymentConfig | undefined;
  /** Whether the other environment is set up, which switching this one on would switch off. */
  hasOther: boolean;
}

/** The environment that a card opens with: what is in use, else what is set up, else what the rest of the shop uses. */
export function firstEnvironment(configs: PaymentConfig[], provider: ConfigProvider): ConfigEnvironment {
  const own = configs.filter((config) => config.provider === provider);
  const shown = own.find(({ isActive }) => isActive) ?? own[0];
  if (shown) return shown.environment;
  return configs.length > 0 && configs.every(({ environment }) => environment === 'test') ? 'test' : 'live';
}
