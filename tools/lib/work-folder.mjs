import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { endRecorded, isRunning, lookUp } from './processes.mjs';

const marker = '.hurtrock';
const lockName = 'launcher.lock';
const childrenName = 'children.json';

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

function create(path) {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new Problem(
      `The data folder ${path} cannot be made: ${error.message}.`,
      'Set DATA_DIR to another folder.',
    );
  }
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Problem(
      `The data folder ${path} belongs to another user.`,
      'Start the shop as that user (or as root), or set DATA_DIR to a folder of your own.',
    );
  }
  const isOurs = existsSync(join(path, marker));
  if (!isOurs && readdirSync(path).length > 0) {
    throw new Problem(
      `${path} holds files of something else, so it is left alone.`,
      'Set DATA_DIR to an empty or a new folder.',
    );
  }
  if (!isOurs) writeFileSync(join(path, marker), 'The data folder of one Hurtrock Music Store.\n');
}

/** True when a launcher worked in this folder and was killed before it could leave. */
export function isAbandoned(path) {
  const holder = readJson(join(path, lockName));
  return holder !== null && !isRunning(holder);
}

function takeLock(path) {
  const lock = join(path, lockName);
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, startedAt: lookUp(process.pid).startedAt }));
  try {
    for (;;) {
      try {
        linkSync(draft, lock); // Fails when the lock exists, and never shows half a file.
        return;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = readJson(lock);
      if (isRunning(holder)) {
        throw new Problem(
          `Another launcher (process ${holder.pid}) already works with ${path}.`,
          'Stop it first (Ctrl-C in its terminal), or set DATA_DIR and PORT to run a second shop.',
        );
      }
      removeStaleLock(lock);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Two starters may both see the same stale lock: whoever took away the other's fresh one gives it back. */
function removeStaleLock(lock) {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (isRunning(readJson(aside))) linkSync(aside, lock);
  } catch {
    // The other starter was quicker; the next round sees its lock.
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Ends what an earlier launcher left running: it was killed before it could do so itself. */
async function endOrphans(path) {
  const left = (readJson(join(path, childrenName)) ?? []).filter(isRunning);
  for (const child of left.reverse()) await endRecorded(child);
  rmSync(join(path, childrenName), { force: true });
  return left.map((child) => child.name);
}

/** Takes a folder for this launcher alone, and remembers in it every process that is started for it. */
export async function openWorkFolder(path) {
  create(path);
  takeLock(path);
  const orphans = await endOrphans(path);
  let children = [];
  const save = () => {
    try {
      const draft = join(path, `${childrenName}.new`);
      writeFileSync(draft, JSON.stringify(children));
      renameSync(draft, join(path, childrenName));
    } catch {
      // On a full disk the programs must still be looked after; the list only serves a start after a kill -9.
    }
  };
  mkdirSync(join(path, 'logs'), { recursive: true });
  return {
    path,
    orphans,
    file: (...parts) => join(path, ...parts),
    log: (name) => join(path, 'logs', `${name}.log`),
    record(name, pid, { signals = ['SIGTERM', 'SIGKILL'], within = 10_000 } = {}) {
      children.push({ name, pid, startedAt: lookUp(pid)?.startedAt, signals, within });
      save();
    },
    forget(pid) {
      children = children.filter((child) => child.pid !== pid);
      save();
    },
    close() {
      for (const name of [childrenName, lockName]) rmSync(join(path, name), { force: true });
    },
  };
}
