import { setTimeout as sleep } from 'node:timers/promises';
import { ended, launch, logSize, logTail, rotateLog } from './child.mjs';
import { failure, isDiskFull } from './problem.mjs';
import { endRecorded, lookUp } from './processes.mjs';

const firstPause = 500;
const longestPause = 30_000;
/** A service that ran this long was well; its next failure starts the pauses over. */
const wellAfter = 60_000;

/** True when an HTTP address answers with a 2xx status. */
export async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * One long-running program: started, waited for, started again when it dies, ended in order.
 * `spec` says what it is: { name, file, args, log, isReady(), options?, env?, onStart?(child), signals?, within?, readyWithin? }.
 * With `keepAlive` a death after the first start is answered by a new start, with growing pauses.
 */
export async function startService(spec, { folder, signal, keepAlive = false, say = () => {} }) {
  const { name, log, signals = ['SIGTERM', 'SIGKILL'], within = 10_000 } = spec;
  const stopping = new AbortController();
  let child, end;

  async function start() {
    if (log) rotateLog(log);
    const from = logSize(log);
    child = launch(spec.file, spec.args, { log, stdin: 'pipe', env: spec.env, ...spec.options });
    // The child sees its standard input end when this launcher vanishes, even by kill -9.
    child.stdin.on('error', () => {});
    spec.onStart?.(child);
    end = ended(child);
    end.catch(() => {}); // Awaited below and in watch(); never an unhandled rejection in between.
    if (child.pid) folder.record(name, child.pid, { signals, within });
    await untilReady(from);
  }

  async function untilReady(from) {
    let exit;
    end.then(
      (result) => (exit = result),
      (error) => (exit = { error }),
    );
    const deadline = Date.now() + (spec.readyWithin ?? 60_000);
    for (;;) {
      signal?.throwIfAborted();
      stopping.signal.throwIfAborted();
      if (exit?.error) throw exit.error;
      if (exit) throw failure(`${name} ended while it started (${words(exit)}).`, logTail(log, { from }));
      if (await spec.isReady()) return;
      if (Date.now() > deadline) throw failure(`${name} does not answer.`, logTail(log, { from }));
      await sleep(40);
    }
  }

  async function endChild() {
    if (!child?.pid) return;
    const running = child.exitCode === null && child.signalCode === null;
    if (running)
      await endRecorded({ pid: child.pid, startedAt: lookUp(child.pid)?.startedAt, signals, within });
    folder.forget(child.pid);
  }

  async function watch() {
    let pause = firstPause;
    while (!stopping.signal.aborted) {
      const since = Date.now();
      const exit = await end.catch((error) => ({ error }));
      if (stopping.signal.aborted) return;
      if (Date.now() - since > wellAfter) pause = firstPause;
      const why = isDiskFull(logTail(log)) ? 'the disk is full' : words(exit);
      say(`${name} ended (${why}); it is started again in ${pause / 1000} s. Its log: ${log}`);
      await sleep(pause, null, { signal: stopping.signal }).catch(() => {});
      pause = Math.min(pause * 2, longestPause);
      await restart();
    }
  }

  async function restart() {
    try {
      stopping.signal.throwIfAborted();
      folder.forget(child.pid);
      await start();
      say(`${name} runs again.`);
    } catch (error) {
      await endChild();
      // The next round of watch() finds it ended and tries once more.
      if (!stopping.signal.aborted && !signal?.aborted) say(error.message);
    }
  }

  try {
    await start();
  } catch (error) {
    await endChild();
    throw error;
  }
  const watching = keepAlive ? watch() : null;
  return {
    name,
    get pid() {
      return child.pid;
    },
    /** Settles when a service that is not kept alive ends. */
    ended: () => end,
    async stop() {
      stopping.abort();
      await endChild();
      await watching;
    },
  };
}

const words = ({ code, signal, error }) => error?.message ?? (signal ? `by ${signal}` : `exit code ${code}`);
