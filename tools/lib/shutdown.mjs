import { report } from './problem.mjs';

/**
 * Runs a command that starts other programs. `onExit` takes what must be ended; it all is, newest first, when the
 * work returns, fails or is told to stop (Ctrl-C, SIGTERM, a closed terminal).
 */
export async function withShutdown(work) {
  const stop = new AbortController();
  const endings = [];
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop.abort());
  // A mistake of ours must not leave servers running.
  process.on('uncaughtException', (error) => {
    report(error);
    stop.abort();
  });
  watchNpm(stop);
  // A closed terminal fails every later line; the endings still have to run.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    return await work({ signal: stop.signal, onExit: (end) => endings.push(end) });
  } finally {
    for (const end of endings.reverse()) await Promise.resolve(end()).catch(report);
  }
}

/**
 * npm passes SIGTERM on to the shell between us and it, which just ends. A command started by npm therefore also
 * stops when that shell is gone; one started directly may well outlive its shell.
 */
function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) stop.abort();
  }, 250);
  timer.unref();
}

/** Settles when the command is told to stop. */
export function told(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
