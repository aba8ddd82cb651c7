import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inRoot } from './paths.mjs';
import { parsePort } from './ports.mjs';
import { Problem } from './problem.mjs';

/** What the launcher itself reads: the environment, and `.env` for what the environment leaves open. */
export function readSettings() {
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'));
  const { env } = process;
  const port = parsePort(env.PORT || '3000');
  const isDemo = (env.SHOP_MODE || 'demo') === 'demo';
  return {
    port,
    host: env.HOST || '127.0.0.1',
    isDemo,
    databaseUrl: env.DATABASE_URL || null,
    // Keys of a real Stripe account, or another stand-in, make our own sandbox pointless.
    hasSandbox: isDemo && !env.STRIPE_SECRET_KEY,
    dataDir: resolve(inRoot(), env.DATA_DIR || 'data'),
  };
}

const hex = (bytes) => randomBytes(bytes).toString('hex');

export const newSecrets = () => ({
  sessionSecret: hex(32),
  stripeSecretKey: `sk_test_sandbox_${hex(16)}`,
  stripeWebhookSecret: `whsec_${hex(24)}`,
});

/** The demo's secrets: made once, kept where only this user reads them. */
export function keepSecrets(file) {
  if (!existsSync(file)) {
    const draft = `${file}.new`;
    writeFileSync(draft, `${JSON.stringify(newSecrets(), null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, file);
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Problem(
      `${file} cannot be read: ${error.message}.`,
      'Delete it to have new secrets made; everybody is logged out then.',
    );
  }
}
