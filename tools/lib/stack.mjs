import { startPostgres } from './embedded-postgres.mjs';
import { freePort } from './ports.mjs';
import { newSecrets } from './settings.mjs';
import { addressOf, loadDemo, migrate, shopEnvironment, startApi, startSandbox } from './shop.mjs';

const host = '127.0.0.1';

/** A PostgreSQL for tests: quick, and not meant to outlive a crash. */
export function startTestPostgres({ folder, signal }) {
  const place = { dataDir: folder.file('postgres'), log: folder.log('postgres') };
  return startPostgres({ ...place, folder, signal, durable: false });
}

/**
 * A whole demo shop on free ports with a new database of the given name: API with worker, payment sandbox, demo data.
 * Answers with { url, sandboxUrl, databaseUrl, env, api, sandbox, stop() }.
 */
export async function startStack({
  postgres,
  folder,
  signal,
  database = 'hurtrock_stack',
  env: changed = {},
}) {
  await postgres.query('postgres', `CREATE DATABASE ${database}`);
  const secrets = newSecrets();
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const [url, sandboxUrl] = [addressOf(host, port), addressOf(host, sandboxPort)];
  const databaseUrl = postgres.url(database);
  const base = shopEnvironment({
    port,
    host,
    databaseUrl,
    mediaDir: folder.file(`media-${database}`),
    isDemo: true,
    secrets,
    sandboxUrl,
  });
  // A person's own settings have no say in what the tests see.
  const env = {
    ...base,
    HOST: host,
    PUBLIC_URL: url,
    SHOP_MODE: 'demo',
    SESSION_SECRET: secrets.sessionSecret,
    ENCRYPTION_KEY: secrets.encryptionKey,
    ...changed,
  };
  await migrate({ env, folder, signal });
  await loadDemo(databaseUrl);
  const sandbox = await startSandbox({ port: sandboxPort, apiUrl: url, secrets, folder, signal });
  try {
    const api = await startApi({ env, folder, signal });
    const stop = async () => {
      await api.stop();
      await sandbox.stop();
    };
    return { url, sandboxUrl, databaseUrl, env, api, sandbox, stop };
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
}
