import { ensureInstalled } from './install.mjs';
import { requireFreePort } from './ports.mjs';
import { say } from './say.mjs';
import { keepSecrets, readSettings } from './settings.mjs';
import { told, withShutdown } from './shutdown.mjs';
import { openWorkFolder } from './work-folder.mjs';

const host = '127.0.0.1';
const apps = { storefront: 5173, admin: 5174 };

/** `npm run dev`: the demo shop from its sources; what is saved is in the browser or in the API a moment later. */
export async function main() {
  await withShutdown(dev);
  return 0;
}

async function dev({ signal, onExit }) {
  const settings = { ...readSettings(), host };
  const folder = await openWorkFolder(settings.dataDir);
  onExit(() => folder.close());
  const advice = 'Stop it, and run the same command again.';
  const ports = [settings.port, settings.port + 1, ...Object.values(apps)];
  for (const port of ports) await requireFreePort(port, { host, purpose: 'development', advice });
  await ensureInstalled(folder, signal);
  // From here on packages may be used, so what uses them is loaded only now.
  const { runFromSources } = await import('./run-sources.mjs');
  const secrets = keepSecrets(folder.file('secrets.json'));
  await runFromSources({ settings, apps, secrets, folder, signal, onExit });
  say(`\n  Shop    http://${host}:${apps.storefront}/`);
  say(`  Admin   http://${host}:${apps.admin}/admin/`);
  say(`  API     http://${host}:${settings.port}/docs\n`);
  await told(signal);
}
