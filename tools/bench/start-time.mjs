import { ended, launch, logTail } from '../lib/child.mjs';
import { inRoot } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { failure } from '../lib/problem.mjs';
import { endRecorded, lookUp } from '../lib/processes.mjs';
import { answers } from '../lib/service.mjs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Seconds from `npm start` to the first page: on an empty folder, and again with everything in place. */
export async function measureStart(life) {
  return { first: await startOnce(life), second: await startOnce(life) };
}

async function startOnce({ folder, signal }) {
  const log = folder.log('start');
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATA_DIR: folder.file('shop'), DATABASE_URL: '' };
  const since = performance.now();
  const child = launch(process.execPath, [inRoot('tools/start.mjs')], { log, env, cwd: inRoot() });
  folder.record('npm start', child.pid);
  const end = ended(child);
  let isOver = false;
  end.finally(() => (isOver = true)).catch(() => {});
  try {
    while (!(await answers(`http://127.0.0.1:${port}/`))) {
      signal?.throwIfAborted();
      if (isOver) throw failure('npm start ended.', logTail(log));
      await sleep(20);
    }
    return (performance.now() - since) / 1000;
  } finally {
    const ways = { signals: ['SIGTERM', 'SIGKILL'], within: 30_000 };
    await endRecorded({ pid: child.pid, startedAt: lookUp(child.pid)?.startedAt, ...ways });
    folder.forget(child.pid);
  }
}
