import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { Problem } from './problem.mjs';
import { signalGroup } from './processes.mjs';

/** The last lines of a log, from `from` bytes on, for people who will not open it. */
export function logTail(file, { lines = 25, from = 0 } = {}) {
  return logText(file, from).trimEnd().split('\n').slice(-lines).join('\n');
}

/** What was written to a log from `from` bytes on. */
export const logText = (file, from) =>
  file && existsSync(file) ? readFileSync(file).subarray(from).toString('utf8') : '';

export const logSize = (file) => (existsSync(file) ? statSync(file).size : 0);

const largestLog = 10 * 1024 * 1024;

/** Keeps a log that grew large as `<log>.1`, so that two files bound what a child can write over many starts. */
export function rotateLog(file) {
  if (logSize(file) > largestLog) renameSync(file, `${file}.1`);
}

/**
 * Starts a process in a group of its own: Ctrl-C in a terminal then reaches this launcher alone, which ends its
 * children one after the other, and a signal to the group also ends what the child started.
 * Its output goes to the log, or to this terminal without one.
 */
export function launch(file, args, { log, stdin = 'ignore', ...options } = {}) {
  const out = log ? openSync(log, 'a') : 'inherit';
  try {
    return spawn(file, args, { detached: true, stdio: [stdin, out, out], ...options });
  } finally {
    if (log) closeSync(out);
  }
}

/** Settles when the process has ended, or could not be started at all. */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(new Problem(`${child.spawnfile} could not be started: ${error.message}.`)),
    );
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

/** Runs a command to its end and answers with its exit code; an abort ends its whole group. */
export async function run(file, args, { name, folder, signal, ...options }) {
  signal?.throwIfAborted();
  const child = launch(file, args, options);
  const end = ended(child);
  if (child.pid) folder?.record(name, child.pid);
  const stop = () => signalGroup(child.pid, 'SIGTERM');
  signal?.addEventListener('abort', stop);
  try {
    const { code } = await end;
    signal?.throwIfAborted();
    return code;
  } finally {
    signal?.removeEventListener('abort', stop);
    if (child.pid) folder?.forget(child.pid);
  }
}

export const runNode = (args, options) => run(process.execPath, args, options);
