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
    // Keys of a real account, or another stand-in, make our own sandbox pointless.
    hasSandbox: isDemo && !env.STRIPE_SECRET_KEY && !env.MIDTRANS_SERVER_KEY,
    dataDir: resolve(inRoot(), env.DATA_DIR || 'data'),
  };
}

const hex = (bytes) => randomBytes(bytes).toString('hex');

export const newSecrets = () => ({
  sessionSecret: hex(32),
  encryptionKey: hex(32),
  stripeSecretKey: `sk_test_sandbox_${hex(16)}`,
  stripeWebhookSecret: `whsec_${hex(24)}`,
  midtransServerKey: `SB-Mid-server-${hex(16)}`,
});

/** The demo's secrets: made once, kept where only this user reads them. One that is new since then is added. */
export function keepSecrets(file) {
  try {
    const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const secrets = { ...newSecrets(), ...kept };
    if (Object.keys(secrets).length > Object.keys(kept).length) {
      const draft = `${file}.new`;
      writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
      renameSync(draft, file);
    }
    return secrets;
  } catch (error) {
    throw new Problem(
      `${file} cannot be read: ${error.message}.`,
      'Delete it to have new secrets made; everybody is logged out then.',
    );
  }
}
