import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './paths.mjs';
import { Problem, report } from './problem.mjs';
import { say, stopwatch } from './say.mjs';
import { withShutdown } from './shutdown.mjs';
import { oneTest, sum, summary } from './test-counts.mjs';
import { isAbandoned, openWorkFolder } from './work-folder.mjs';

const help = `npm test                      every step, until one fails
npm test -- --all             every step, also after a failure
npm test -- lint api          the named steps: format lint types build openapi unit api e2e
npm test -- api cart          one step, and only its test files whose path contains "cart"
npm test -- --help            this text`;

const stepNames = ['format', 'lint', 'types', 'build', 'openapi', 'unit', 'api', 'e2e'];

export async function main(args) {
  if (args.includes('--help') || args.includes('-h')) {
    say(help);
    return 0;
  }
  const choice = choose(args);
  const counts = await withShutdown((life) => test(choice, life));
  say(`\n${summary(counts)}`);
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

function choose(args) {
  const options = args.filter((arg) => arg.startsWith('-'));
  const names = args.filter((arg) => stepNames.includes(arg));
  const patterns = args.filter((arg) => !options.includes(arg) && !names.includes(arg));
  if (options.some((option) => option !== '--all'))
    throw new Problem(`${options[0]} is not an option.`, '', help);
  if (patterns.length > 0 && names.length !== 1) {
    throw new Problem(`${patterns[0]} is not a step.`, '', help);
  }
  return { names: names.length > 0 ? names : stepNames, patterns, all: options.length > 0 };
}

async function test({ names, patterns, all }, { signal, onExit }) {
  const folder = await openTestFolder();
  const counts = [];
  onExit(() => closeTestFolder(folder, sum(counts).failed > 0));
  await ensureInstalled(folder, signal);
  // From here on packages may be used, so what uses them is loaded only now.
  const { createSteps } = await import('./test-steps.mjs');
  const steps = createSteps({ folder, signal, onExit, patterns });
  for (const name of stepNames.filter((one) => names.includes(one))) {
    counts.push(await runStep(steps[name], signal));
    if (sum(counts).failed > 0 && !all) break;
  }
  const left = names.length - counts.length;
  if (left > 0) say(`\n${left} more steps were not run; --all runs them after a failure too.`);
  return sum(counts);
}

async function runStep({ title, work }, signal) {
  const time = stopwatch();
  say(`\n== ${title}`);
  let counts;
  try {
    counts = await work();
  } catch (error) {
    if (signal.aborted) throw error;
    report(error);
    counts = oneTest(false);
  }
  say(`== ${title}: ${counts.failed > 0 ? 'FAILED' : 'ok'}, ${time()}`);
  return counts;
}

const prefix = 'hurtrock-test-';

/** A folder of this run alone; what runs that were killed left behind is ended and deleted first. */
async function openTestFolder() {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    const path = join(tmpdir(), name);
    const isOurs = statSync(path, { throwIfNoEntry: false })?.uid === process.getuid();
    if (isOurs && isAbandoned(path)) await closeTestFolder(await openWorkFolder(path), false);
  }
  const path = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(path, 0o711); // Root lends its PostgreSQL to another user, who must get through.
  return openWorkFolder(path);
}

async function closeTestFolder(folder, keepLogs) {
  if (keepLogs) {
    cpSync(folder.file('logs'), inRoot('test-results/logs'), { recursive: true });
    say('\nThe logs are in test-results/logs.');
  }
  const { removeCluster } = await import('./postgres-home.mjs');
  removeCluster(folder.file('postgres'));
  rmSync(folder.path, { recursive: true, force: true });
}
