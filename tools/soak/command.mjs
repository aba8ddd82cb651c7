import { randomInt } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, isBuilt } from '../lib/build.mjs';
import { inRoot } from '../lib/paths.mjs';
import { removeCluster } from '../lib/postgres-home.mjs';
import { Problem } from '../lib/problem.mjs';
import { say, step } from '../lib/say.mjs';
import { withShutdown } from '../lib/shutdown.mjs';
import { openWorkFolder } from '../lib/work-folder.mjs';
import { chats } from './phase-chat.mjs';
import { clocks } from './phase-clocks.mjs';
import { databaseRestarts } from './phase-database.mjs';
import { kills } from './phase-kills.mjs';
import { modelRuns } from './phase-model.mjs';
import { scheduler } from './phase-scheduler.mjs';
import { rollingStop } from './phase-stop.mjs';
import { openStand } from './stand.mjs';

const help = `npm run test:soak                     every phase
npm run test:soak -- --minutes 5      how long processes are killed under load (5)
npm run test:soak -- --model 10       how long the model runs (10)
npm run test:soak -- --chat 10        how long 200 sockets talk (10)
npm run test:soak -- --seed 7         repeats the moments of an earlier run
npm run test:soak -- --only F-08,F-36 these phases alone: F-08 F-09 F-26 F-31 F-32 F-36 model`;

const phases = {
  'F-08': ['processes killed under load', kills],
  'F-09': ['the database restarts under load', databaseRestarts],
  'F-26': ['wrong clocks', clocks],
  'F-31': ['200 sockets while one of two processes goes and comes, and F-34 clients that do not read', chats],
  'F-32': ['two schedulers', scheduler],
  'F-36': ['a process is told to stop during checkouts', rollingStop],
  model: ['the model of the shop, with kills', modelRuns],
};

export async function main(args) {
  if (args.includes('--help') || args.includes('-h')) {
    say(help);
    return 0;
  }
  const options = read(args);
  say(`Soak: --seed ${options.seed}`);
  const results = await withShutdown((life) => soak(options, life));
  report(results);
  const isBroken = results.some(({ violations }) => violations.length > 0);
  return isBroken || results.length < options.only.length ? 1 : 0;
}

function read(args) {
  const options = { minutes: 5, model: 10, chat: 10, seed: randomInt(2 ** 31), only: Object.keys(phases) };
  for (let i = 0; i < args.length; i += 2) {
    const name = args[i].replace(/^--/, '');
    const value = name === 'only' ? args[i + 1]?.split(',') : Number(args[i + 1]);
    const isGood = name === 'only' ? value?.every((one) => one in phases) : name in options && value >= 0;
    if (!isGood) throw new Problem(`${args[i]} ${args[i + 1] ?? ''} is not understood.`, '', help);
    options[name] = value;
  }
  return options;
}

async function soak(options, { signal, onExit }) {
  const folder = await openSoakFolder();
  const results = [];
  onExit(() => closeSoakFolder(folder, results));
  if (!isBuilt()) await step('Building', () => build({ folder, signal }));
  const stand = await openStand({ folder, signal, onExit });
  for (const name of options.only) {
    const [title, phase] = phases[name];
    say(`\n== ${name} ${title}`);
    results.push({ name, title, ...(await run(phase, { ...stand, ...options, signal, folder })) });
    for (const violation of results.at(-1).violations) say(`  VIOLATION: ${violation}`);
  }
  return results;
}

async function run(phase, context) {
  try {
    const { figures = {}, violations = [], skipped } = await phase(context);
    return { figures, violations, skipped };
  } catch (error) {
    if (context.signal.aborted) throw error;
    return { figures: {}, violations: [error.stack ?? error.message] };
  }
}

function report(results) {
  say('');
  for (const { name, title, figures, violations, skipped } of results) {
    const verdict = violations.length > 0 ? 'FAILED' : skipped ? 'skipped' : 'ok';
    const told = Object.entries(figures).map(([what, n]) => `${what} ${n}`);
    say(`${name.padEnd(6)}${verdict.padEnd(8)}${title}: ${skipped ?? told.join(', ')}`);
  }
}

async function openSoakFolder() {
  const path = mkdtempSync(join(tmpdir(), 'hurtrock-soak-'));
  chmodSync(path, 0o711); // Root lends its PostgreSQL to another user, who must get through.
  return openWorkFolder(path);
}

function closeSoakFolder(folder, results) {
  if (results.some(({ violations }) => violations.length > 0)) {
    cpSync(folder.file('logs'), inRoot('test-results/soak'), { recursive: true });
    say('\nThe logs are in test-results/soak.');
  }
  removeCluster(folder.file('postgres'));
  rmSync(folder.path, { recursive: true, force: true });
}
