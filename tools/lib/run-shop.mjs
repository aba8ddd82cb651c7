import { build, isBuilt } from './build.mjs';
import { ensureDatabase, startPostgres } from './embedded-postgres.mjs';
import { say, step } from './say.mjs';
import {
  addressOf,
  hangDemoPictures,
  loadDemo,
  migrate,
  requireDatabase,
  shopEnvironment,
  startApi,
  startSandbox,
} from './shop.mjs';

/** Builds what changed and starts every part of the shop; each is ended by `onExit`, the API first. */
export async function runShop({ settings, secrets, folder, signal, onExit }) {
  if (!isBuilt()) await step('Building', () => build({ folder, signal }));
  const watch = { folder, signal, keepAlive: true, say: (line) => say(`! ${line}`) };
  const databaseUrl = await openDatabase({ settings, onExit, ...watch });
  const url = addressOf(settings.host, settings.port);
  const sandboxUrl = settings.hasSandbox ? `http://127.0.0.1:${settings.port + 1}` : null;
  const env = shopEnvironment({
    ...settings,
    databaseUrl,
    mediaDir: folder.file('media'),
    secrets,
    sandboxUrl,
  });
  const openSandbox = async () => {
    const sandbox = await startSandbox({ port: settings.port + 1, apiUrl: url, secrets, ...watch });
    onExit(() => sandbox.stop());
  };
  const prepareData = async () => {
    await migrate({ env, folder, signal });
    if (settings.isDemo) await loadDemo(databaseUrl);
  };
  await step('Preparing the data', () => together(prepareData(), sandboxUrl && openSandbox()));
  await step('Opening the shop', async () => {
    const api = await startApi({ env, ...watch });
    onExit(() => api.stop());
  });
  if (settings.isDemo) void hangDemoPictures({ url, ...watch });
  return { url, sandboxUrl };
}

/** Waits for all, also when one fails: what the others started must be known before everything is ended. */
async function together(...works) {
  const failed = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

/** The server behind DATABASE_URL, or else our own. */
export async function openDatabase({ settings, folder, onExit, ...watch }) {
  if (settings.databaseUrl) {
    await requireDatabase(settings.databaseUrl);
    return settings.databaseUrl;
  }
  return step('Starting PostgreSQL', async () => {
    const postgres = await startPostgres({
      dataDir: folder.file('postgres'),
      log: folder.log('postgres'),
      folder,
      ...watch,
    });
    onExit(() => postgres.service.stop());
    await ensureDatabase(postgres, 'hurtrock');
    return postgres.url('hurtrock');
  });
}
