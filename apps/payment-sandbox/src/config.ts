import { isLoopback } from './core/loopback.js';

export interface Config {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  stripeKeys: string[];
  stripeWebhookSecret: string;
  stripeWebhookUrl: string | null;
  /** Null leaves the Midtrans half without anybody who may call it. */
  midtransServerKey: string | null;
  midtransNotificationUrl: string | null;
  dataDirectory: string | null;
  publicUrl: string | null;
  minimumRupiah: number;
  /** Real seconds before each new attempt to deliver a webhook. */
  webhookRetrySeconds: number[];
}

export class ConfigError extends Error {}

/** Reads `SANDBOX_*`. Refuses an address that others could reach, and keys that might be real. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const host = env.SANDBOX_HOST || '127.0.0.1';
  if (!isLoopback(host)) {
    throw new ConfigError(`SANDBOX_HOST must be a loopback address: ${host} could be reached by others.`);
  }
  const stripeKeys = required(env, 'SANDBOX_STRIPE_KEY').split(',');
  if (stripeKeys.some((key) => !key.startsWith('sk_test_'))) {
    throw new ConfigError(
      'SANDBOX_STRIPE_KEY must begin with sk_test_: this program never needs a real key.',
    );
  }
  return {
    host,
    port: wholeNumber(env, 'SANDBOX_PORT', 3001, 65_535),
    stripeKeys,
    stripeWebhookSecret: required(env, 'SANDBOX_STRIPE_WEBHOOK_SECRET'),
    stripeWebhookUrl: env.SANDBOX_STRIPE_WEBHOOK_URL || null,
    midtransServerKey: midtransKey(env),
    midtransNotificationUrl: env.SANDBOX_MIDTRANS_NOTIFICATION_URL || null,
    dataDirectory: env.SANDBOX_DATA_DIR || null,
    publicUrl: env.SANDBOX_PUBLIC_URL?.replace(/\/$/, '') || null,
    webhookRetrySeconds: (env.SANDBOX_WEBHOOK_RETRY_SECONDS || '1,5,30,300,3600').split(',').map(Number),
    minimumRupiah: wholeNumber(env, 'SANDBOX_STRIPE_MINIMUM_RUPIAH', 10_000, Number.MAX_SAFE_INTEGER),
  };
}

function midtransKey(env: NodeJS.ProcessEnv): string | null {
  const key = env.SANDBOX_MIDTRANS_SERVER_KEY || null;
  if (key !== null && !key.startsWith('SB-Mid-server-')) {
    throw new ConfigError(
      'SANDBOX_MIDTRANS_SERVER_KEY must begin with SB-Mid-server-: this program never needs a real key.',
    );
  }
  return key;
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new ConfigError(`${name} is missing.`);
  return value;
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, fallback: number, most: number): number {
  const value = Number(env[name] || fallback);
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new ConfigError(`${name} must be a whole number from 0 to ${most}.`);
  }
  return value;
}
