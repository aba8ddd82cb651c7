import { logText, runNode } from '../lib/child.mjs';
import { query, startPostgres } from '../lib/embedded-postgres.mjs';
import { inRoot } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { Problem } from '../lib/problem.mjs';
import { answers, startService } from '../lib/service.mjs';
import { newSecrets } from '../lib/settings.mjs';
import { addressOf, apiService, migrate, shopEnvironment } from '../lib/shop.mjs';
import { resultFile } from './folder.mjs';

const host = '127.0.0.1';
const poolSize = 10;

/** A PostgreSQL with the settings of `npm start`, a migrated database in it, and the environment of the API on it. */
export async function openDatabase({ folder, signal, onExit }, name = 'postgres') {
  const place = { dataDir: folder.file(name), log: folder.log(name) };
  const postgres = await startPostgres({ ...place, folder, signal });
  onExit(() => postgres.service.stop());
  await postgres.query('postgres', 'CREATE DATABASE bench');
  const secrets = newSecrets();
  const port = await freePort();
  const env = {
    ...shopEnvironment({
      port,
      host,
      databaseUrl: postgres.url('bench'),
      mediaDir: folder.file('media'),
      isBuiltInDatabase: true,
      isDemo: true,
      secrets,
      sandboxUrl: null,
    }),
    HOST: host,
    PUBLIC_URL: addressOf(host, port),
    SHOP_MODE: 'demo',
    SESSION_SECRET: secrets.sessionSecret,
    ENCRYPTION_KEY: secrets.encryptionKey,
    DATABASE_POOL_SIZE: String(poolSize),
    ROLES: 'api',
    LOG_LEVEL: 'warn',
    // The work is measured, not the memory: that has a workload of its own.
    CATALOG_CACHE_MB: '0',
    // Orders are limited by address: each flow comes from its own, as the proxy of a real shop would report it.
    TRUSTED_PROXIES: host,
  };
  await migrate({ env, folder, signal });
  return { postgres, env, databaseUrl: postgres.url('bench'), secret: secrets.sessionSecret };
}

/** The API as it is delivered. */
export function startApi({ env }, { folder, signal, profile }) {
  const spec = apiService({ env, folder });
  const node = profile ? ['--cpu-prof', `--cpu-prof-dir=${resultFile('profile')}`] : [];
  return startTimed({ ...spec, args: [...node, ...spec.args] }, addressOf(env.HOST, env.PORT), {
    folder,
    signal,
  });
}

/** The process that does the shop's later work, beside the API. */
export function startWorker({ env }, { folder, signal }) {
  const log = folder.log('worker');
  const spec = apiService({ env: { ...env, ROLES: 'worker' }, folder });
  return startService(
    { ...spec, name: 'The worker', log, isReady: async () => logText(log, 0).includes('worker ready') },
    { folder, signal },
  );
}

/** The least that Node and PostgreSQL need for the same answers. */
export async function startFloor({ env }, { folder, signal }) {
  const port = await freePort();
  const url = addressOf(host, port);
  const spec = {
    name: 'The floor',
    file: process.execPath,
    args: [inRoot('tools/bench/floor.mjs')],
    log: folder.log('floor'),
    env: { ...env, PORT: String(port) },
    options: { cwd: inRoot() },
    isReady: () => answers(`${url}/health`),
  };
  return startTimed(spec, url, { folder, signal });
}

async function startTimed(spec, url, options) {
  const since = performance.now();
  const service = await startService(spec, options);
  return { service, url, startedIn: (performance.now() - since) / 1000 };
}

/** What was measured must be a shop: data that breaks its rules would measure something else. */
export async function requireInvariants({ env }, { folder, signal }) {
  const log = folder.log('invariants');
  const code = await runNode([inRoot('apps/api/dist/check-invariants.js')], {
    name: 'invariants',
    env,
    folder,
    signal,
    log,
    cwd: inRoot(),
  });
  if (code !== 0) throw new Problem('The data breaks the rules of the shop.', `See ${log}`);
}

export { query };
