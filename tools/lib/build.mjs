import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { logSize, logText, runNode } from './child.mjs';
import { failedTasks } from './nx-log.mjs';
import { inRoot, packageBin } from './paths.mjs';
import { failure } from './problem.mjs';

const stampFile = inRoot('node_modules/.cache/hurtrock/build.json');
const rootFiles = ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json'];
const notSources = new Set(['node_modules', 'dist', 'test', 'coverage', '.nx', 'e2e', 'test-results']);

/** Nx without what a launcher must not leave behind or depend on: the daemon and the cloud. */
export const nxEnvironment = () => ({
  ...process.env,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
});

export const nx = (args, options) =>
  runNode([packageBin('nx'), ...args, '--outputStyle=static'], {
    cwd: inRoot(),
    env: nxEnvironment(),
    ...options,
  });

/** Builds every project, through Nx's cache. */
export async function build({ folder, signal }) {
  const log = folder.log('build');
  const from = logSize(log);
  const code = await nx(['run-many', '-t', 'build'], { name: 'build', folder, signal, log });
  if (code !== 0) throw failure(`The build failed. Its log: ${log}`, failedTasks(logText(log, from)));
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(stamp()));
}

/** True when neither a source nor anything built from it changed since the last build: then Nx need not even start. */
export function isBuilt() {
  if (!existsSync(stampFile)) return false;
  const now = stamp();
  const then = JSON.parse(readFileSync(stampFile, 'utf8'));
  return now.sources === then.sources && now.outputs === then.outputs;
}

function stamp() {
  const projects = ['apps', 'libs'].flatMap((kind) =>
    readdirSync(inRoot(kind)).map((name) => inRoot(kind, name)),
  );
  const sources = [
    ...rootFiles.map((name) => inRoot(name)),
    ...projects.flatMap((dir) => filesIn(dir, notSources)),
  ];
  const outputs = projects.flatMap((dir) => filesIn(join(dir, 'dist')));
  return {
    sources: digest(sources, (file) => readFileSync(file)),
    outputs: digest(outputs, (file) => `${statSync(file).size} ${statSync(file).mtimeMs}`),
  };
}

function filesIn(dir, except = new Set()) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (except.has(entry.name)) return [];
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return filesIn(path, except);
    return entry.isFile() ? [path] : [];
  });
}

function digest(files, describe) {
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update('\0').update(describe(file)).update('\0');
  return hash.digest('hex');
}
