import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const SEED = resolve(__dirname, '../../../tools/demo/seed.mjs');
const run = promisify(execFile);

/** Loads the demo shop as the first start does, in a process of its own. Resolves to what it says. */
export async function seedDemoShop(DATABASE_URL: string, SHOP_MODE = 'demo'): Promise<string> {
  const { stdout } = await run(process.execPath, [SEED], { env: { DATABASE_URL, SHOP_MODE } });
  return stdout.trim();
}
