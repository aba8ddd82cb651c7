import { createServer } from 'vite';
import { nx } from './build.mjs';
import { logSize, logTail } from './child.mjs';
import { inRoot, tsc } from './paths.mjs';
import { failure } from './problem.mjs';
import { openDatabase } from './run-shop.mjs';
import { startService } from './service.mjs';
import { say, step } from './say.mjs';
import {
  addressOf,
  apiService,
  hangDemoPictures,
  loadDemo,
  migrate,
  shopEnvironment,
  startSandbox,
} from './shop.mjs';

const compiled = ['libs/shared', 'libs/i18n', 'apps/api'];

/** Starts the demo shop with compilers that watch the Node code and Vite servers for the two web apps. */
export async function runFromSources({ settings, apps, secrets, folder, signal, onExit }) {
  const here = { folder, signal };
  await step('Compiling', async () => {
    await buildSandbox(here);
    for (const project of compiled) onExit(await startCompiler(project, here));
  });
  const databaseUrl = await openDatabase({ settings, onExit, ...here });
  const apiUrl = addressOf(settings.host, settings.port);
  const sandbox = await startSandbox({ port: settings.port + 1, apiUrl, secrets, ...here });
  onExit(() => sandbox.stop());
  const env = shopEnvironment({
    ...settings,
    databaseUrl,
    mediaDir: folder.file('media'),
    secrets,
    sandboxUrl: addressOf('127.0.0.1', settings.port + 1),
  });
  // Links in mails and the way back from the payment page lead to the Vite server.
  env.PUBLIC_URL = addressOf(settings.host, apps.storefront);
  await migrate({ ...here, env });
  await loadDemo(databaseUrl);
  const api = await startService(watched(apiService({ env, folder })), here);
  onExit(() => api.stop());
  for (const [app, port] of Object.entries(apps)) onExit(await startVite({ app, port, apiUrl, env }));
  void hangDemoPictures({ url: env.PUBLIC_URL, say, ...here });
}

/** The same program, started again by Node when one of its files changes, and logging to this terminal. */
function watched(spec) {
  return { ...spec, args: ['--watch', '--watch-preserve-output', ...spec.args], log: undefined };
}

async function buildSandbox(here) {
  const log = here.folder.log('build');
  const from = logSize(log);
  const code = await nx(['run', 'payment-sandbox:build'], { ...here, name: 'build', log });
  if (code !== 0) throw failure('The payment sandbox could not be built.', logTail(log, { from }));
}

/** Ready when it has compiled everything once: Node would otherwise start with the files of yesterday. */
async function startCompiler(project, here) {
  let isWatching = false;
  const spec = {
    name: `The compiler of ${project}`,
    file: process.execPath,
    args: [tsc(), '-p', inRoot(project, 'tsconfig.build.json'), '--watch', '--preserveWatchOutput'],
    options: { cwd: inRoot(), stdio: ['pipe', 'pipe', 'inherit'] },
    onStart: (child) =>
      child.stdout.setEncoding('utf8').on('data', (text) => {
        process.stdout.write(text);
        isWatching ||= text.includes('Watching for file changes');
      }),
    isReady: () => isWatching,
  };
  const compiler = await startService(spec, { ...here, say });
  return () => compiler.stop();
}

async function startVite({ app, port, apiUrl, env }) {
  const proxy = {
    target: apiUrl,
    // The API takes writes from its public address alone; the admin's Vite server is another one.
    configure: (server) =>
      server.on('proxyReq', (request) => {
        if (request.getHeader('origin')) request.setHeader('origin', env.PUBLIC_URL);
      }),
  };
  const server = await createServer({
    configFile: inRoot('apps', app, 'vite.config.ts'),
    server: { host: '127.0.0.1', port, strictPort: true, proxy: { '/api': proxy, '/media': proxy } },
  });
  await server.listen();
  return () => server.close();
}
