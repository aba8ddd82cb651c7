import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { logTail, runNode } from './child.mjs';
import { inRoot } from './paths.mjs';
import { failure, Problem } from './problem.mjs';

const advice = 'Set CHROMIUM_PATH to a Chromium or Chrome, or run: npx playwright install chromium';

/**
 * The environment that lets a test open a browser: { CHROMIUM_PATH, … }. In this order: the one that was named, the
 * one Playwright installed, the system's, and the one that npm ships inside a package.
 */
export async function findChromium({ folder, signal }) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !runs(named))
    throw new Problem(`CHROMIUM_PATH (${named}) is no browser that runs here.`, advice);
  const { chromium } = await import('@playwright/test');
  const found = [named, chromium.executablePath(), '/usr/bin/chromium'].find((path) => path && runs(path));
  return found ? { CHROMIUM_PATH: found } : fromPackage({ folder, signal });
}

function runs(path, env = {}) {
  return existsSync(path) && spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

async function fromPackage({ folder, signal }) {
  const { version } = JSON.parse(
    readFileSync(inRoot('node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const target = join(cacheFolder(), `chromium-${version}-uid${process.getuid()}`);
  if (!existsSync(target)) await unpack(target, { folder, signal });
  const path = join(target, 'chromium');
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(target, 'fonts') };
  if (runs(path)) return { CHROMIUM_PATH: path, ...fonts };
  // The system lacks NSS and its like; the package brings a set of its own.
  const libraries = { LD_LIBRARY_PATH: join(target, 'al2023/lib') };
  if (runs(path, libraries)) return { CHROMIUM_PATH: path, ...libraries, ...fonts };
  throw new Problem(`The browser from npm does not run on ${process.platform}/${process.arch}.`, advice);
}

/** A folder only this user writes to: a browser that somebody else put into /tmp would be run without a question. */
function cacheFolder() {
  try {
    const inModules = inRoot('node_modules/.cache/hurtrock');
    mkdirSync(inModules, { recursive: true });
    accessSync(inModules, constants.W_OK);
    return inModules;
  } catch {
    const own = join(tmpdir(), `hurtrock-browser-${process.getuid()}`);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    const found = lstatSync(own);
    if (found.isDirectory() && found.uid === process.getuid() && (found.mode & 0o077) === 0) return own;
    throw new Problem(`${own} is open to other users, so no browser is kept there.`, advice);
  }
}

/**
 * The package unpacks to the temporary folder and takes any file there for a complete one. So it gets a folder of its
 * own, which takes its final name when everything is there: two first runs at once cannot spoil each other.
 */
async function unpack(target, { folder, signal }) {
  const draft = mkdtempSync(join(dirname(target), 'unpacking-'));
  const log = folder.log('chromium');
  const script = `import('@sparticuz/chromium').then((m) => m.default.executablePath())`;
  // Named so, the package also unpacks the libraries it has for systems without them.
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  try {
    const code = await runNode(['-e', script], { name: 'chromium', folder, signal, log, env, cwd: inRoot() });
    if (code !== 0) throw failure('The browser from npm could not be unpacked.', logTail(log));
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}
