import { rmSync } from 'node:fs';
import { ensureInstalled } from './install.mjs';
import { requireFreePort } from './ports.mjs';
import { Problem } from './problem.mjs';
import { say, step, stopwatch } from './say.mjs';
import { keepSecrets, readSettings } from './settings.mjs';
import { told, withShutdown } from './shutdown.mjs';
import { openWorkFolder } from './work-folder.mjs';

const help = `npm start                 install, build and run the shop
npm start -- --reset      delete the demo data first, and start over
npm start -- --help       this text

PORT=3000                 the shop's port; the payment sandbox takes the next one
DATA_DIR=data             where the database, the secrets and the logs are kept
DATABASE_URL=postgres://  a PostgreSQL of your own instead of the built-in one
These and all others (see .env.example) may also stand in a file named .env.`;

export async function main(args) {
  if (args.includes('--help') || args.includes('-h')) {
    say(help);
    return 0;
  }
  const unknown = args.find((arg) => arg !== '--reset');
  if (unknown) throw new Problem(`${unknown} is not an option.`, '', help);
  await withShutdown((life) => start({ reset: args.includes('--reset'), ...life }));
  say('Stopped.');
  return 0;
}

async function start({ reset, signal, onExit }) {
  const total = stopwatch();
  const settings = readSettings();
  if (reset) requireResettable(settings);
  const folder = await openWorkFolder(settings.dataDir);
  onExit(() => folder.close());
  if (folder.orphans.length > 0)
    say(`- Ended what an earlier start left running: ${folder.orphans.join(', ')}`);
  await requirePorts(settings);
  await ensureInstalled(folder, signal);
  // From here on packages may be used, so what uses them is loaded only now.
  const { runShop } = await import('./run-shop.mjs');
  if (reset) await step('Deleting the demo data', () => deleteData(folder));
  const secrets = settings.isDemo ? keepSecrets(folder.file('secrets.json')) : null;
  const shop = await runShop({ settings, secrets, folder, signal, onExit });
  announce(shop, settings, total());
  await told(signal);
  say('\nStopping ...');
}

function requireResettable({ isDemo, databaseUrl }) {
  if (!isDemo) throw new Problem('--reset is for the demo; SHOP_MODE is not "demo", so nothing was deleted.');
  if (databaseUrl) {
    throw new Problem(
      '--reset deletes only the built-in database; DATABASE_URL is set, so nothing was deleted.',
    );
  }
}

async function requirePorts({ host, port, hasSandbox }) {
  const advice = 'Stop it, or start the shop on another port: PORT=4000 npm start';
  await requireFreePort(port, { host, purpose: 'the shop', advice });
  if (hasSandbox)
    await requireFreePort(port + 1, { host: '127.0.0.1', purpose: 'the payment sandbox', advice });
}

async function deleteData(folder) {
  const { removeCluster } = await import('./postgres-home.mjs');
  removeCluster(folder.file('postgres'));
  for (const name of ['secrets.json', 'sandbox', 'media']) {
    rmSync(folder.file(name), { recursive: true, force: true });
  }
}

function announce({ url, sandboxUrl }, { isDemo }, time) {
  say(`\nHurtrock Music Store is open (after ${time}).\n`);
  say(`  Shop              ${url}/`);
  say(`  Admin             ${url}/admin`);
  say(`  API               ${url}/docs`);
  if (sandboxUrl) say(`  Payment sandbox   ${sandboxUrl}/`);
  if (isDemo) {
    say('\n  Demo accounts     admin@hurtrock.com / admin123');
    say('                    staff@hurtrock.com / staff123');
    say('                    buyer@hurtrock.com / buyer123');
  }
  const publicUrl = process.env.PUBLIC_URL;
  if (publicUrl && publicUrl !== url) {
    say(`\nPUBLIC_URL is ${publicUrl}: signing in and buying work only there.`);
  }
  say('\nCtrl-C stops everything.');
}
