import { logSize, logTail, runNode } from './child.mjs';
import { query } from './embedded-postgres.mjs';
import { inRoot } from './paths.mjs';
import { failure, Problem } from './problem.mjs';
import { answers, startService } from './service.mjs';

/** An address a browser on this machine can open, also when the server listens on all of them. */
export function addressOf(host, port) {
  const reachable =
    { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${reachable}:${port}`;
}

/** The environment of the API and its tools. What the person set wins over what a launcher makes up. */
export function shopEnvironment({ port, host, databaseUrl, mediaDir, isDemo, secrets, sandboxUrl }) {
  const made = {
    HOST: host,
    PUBLIC_URL: addressOf(host, port),
    SHOP_MODE: isDemo ? 'demo' : 'production',
    MEDIA_DIR: mediaDir,
  };
  if (secrets) {
    made.SESSION_SECRET = secrets.sessionSecret;
    made.ENCRYPTION_KEY = secrets.encryptionKey;
  }
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const env = { ...made, ...given, PORT: String(port), DATABASE_URL: databaseUrl, EXIT_WITH_PARENT: '1' };
  if (sandboxUrl) {
    env.STRIPE_SECRET_KEY = secrets.stripeSecretKey;
    env.STRIPE_WEBHOOK_SECRET = secrets.stripeWebhookSecret;
    env.STRIPE_API_BASE = sandboxUrl;
    env.MIDTRANS_SERVER_KEY = secrets.midtransServerKey;
    env.MIDTRANS_API_BASE = sandboxUrl;
  }
  return env;
}

/** Fails in words when the server behind DATABASE_URL cannot be used. */
export async function requireDatabase(databaseUrl) {
  let where;
  try {
    const { host, pathname } = new URL(databaseUrl);
    where = `${host}${pathname}`;
  } catch {
    throw new Problem(
      'DATABASE_URL is no address.',
      'It looks like postgres://user:password@host:5432/hurtrock',
    );
  }
  try {
    await query(databaseUrl, 'SELECT 1');
  } catch (error) {
    const reason = error.errors?.[0]?.message ?? error.message;
    throw new Problem(
      `The database at ${where} (DATABASE_URL) cannot be used: ${reason}.`,
      'Start that server or correct DATABASE_URL; without DATABASE_URL the built-in PostgreSQL is used.',
    );
  }
}

/** Brings the database up to date. */
export async function migrate({ env, folder, signal }) {
  const log = folder.log('migrate');
  const from = logSize(log);
  const script = inRoot('apps/api/dist/migrate.js');
  const code = await runNode([script], { name: 'migrate', env, folder, signal, log, cwd: inRoot() });
  if (code !== 0)
    throw failure(`The database could not be brought up to date. Its log: ${log}`, logTail(log, { from }));
}

/** Loads the demo shop unless there is a shop already. */
export async function loadDemo(databaseUrl) {
  const { seed } = await import('../demo/seed.mjs');
  try {
    await seed(databaseUrl);
  } catch (error) {
    throw failure(`The demo shop could not be loaded: ${error.message}.`, '');
  }
}

/** Hangs the pictures of the demo shop, which is open meanwhile. A shop without pictures sells as well, so nobody waits. */
export async function hangDemoPictures({ url, signal, say }) {
  const { hangPictures } = await import('../demo/pictures.mjs');
  try {
    await hangPictures({ url, signal });
  } catch (error) {
    if (!signal.aborted) say(`Some pictures of the demo shop are missing: ${error.message}`);
  }
}

export function startSandbox({ port, apiUrl, secrets, folder, ...watch }) {
  const spec = {
    name: 'The payment sandbox',
    file: process.execPath,
    args: [inRoot('apps/payment-sandbox/dist/main.js')],
    log: folder.log('payment-sandbox'),
    env: {
      ...process.env,
      SANDBOX_PORT: String(port),
      SANDBOX_HOST: '127.0.0.1',
      SANDBOX_STRIPE_KEY: secrets.stripeSecretKey,
      SANDBOX_STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
      SANDBOX_STRIPE_WEBHOOK_URL: `${apiUrl}/api/v1/webhooks/stripe`,
      SANDBOX_MIDTRANS_SERVER_KEY: secrets.midtransServerKey,
      SANDBOX_MIDTRANS_NOTIFICATION_URL: `${apiUrl}/api/v1/webhooks/midtrans`,
      SANDBOX_DATA_DIR: folder.file('sandbox'),
      EXIT_WITH_PARENT: '1',
    },
    options: { cwd: inRoot() },
    isReady: () => answers(`http://127.0.0.1:${port}/_sandbox/health`),
  };
  return startService(spec, { folder, ...watch });
}

/** How the API is started; `npm run dev` changes a word of it. */
export function apiService({ env, folder }) {
  return {
    name: 'The shop',
    file: process.execPath,
    args: [inRoot('apps/api/dist/main.js')],
    log: folder.log('api'),
    // Threads that decode pictures would each keep a heap of their own: many times the memory, for nothing.
    env: { MALLOC_ARENA_MAX: '2', ...env },
    options: { cwd: inRoot() },
    isReady: () => answers(`${addressOf(env.HOST, env.PORT)}/health`),
    // The API gives itself 25 s to finish what it does.
    within: 30_000,
  };
}

export const startApi = ({ env, folder, ...watch }) =>
  startService(apiService({ env, folder }), { folder, ...watch });
