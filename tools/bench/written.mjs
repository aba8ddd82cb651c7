import { setTimeout as sleep } from 'node:timers/promises';
import { sendOnce } from './load.mjs';
import { compared, measureRound, warmUp } from './rounds.mjs';

/** Longer than others: a few writes must fall into each round. */
const secondsFactor = 2.5;
const pause = 500;

/** The same reads of the API, while staff write one of the products that are read, and while nobody does. */
export async function measureWritten(workload, { servers: { api }, size, database }) {
  await warmUp(api.url, workload, size.warmUp);
  const rounds = { api: [], alone: [] };
  const place = { workload, database, seconds: size.seconds * secondsFactor };
  for (let round = 0; round < size.rounds; round++) {
    rounds.alone.push(await measureRound(api, place));
    rounds.api.push(await whileWriting(api.url, workload, () => measureRound(api, place)));
  }
  return [compared(workload.title, rounds)];
}

async function whileWriting(url, { write }, work) {
  const over = new AbortController();
  const writing = writeAgainAndAgain(url, write, over.signal);
  const round = await work().finally(() => over.abort());
  await writing;
  return round;
}

async function writeAgainAndAgain(url, write, signal) {
  while (!signal.aborted) {
    await sendOnce(url, write);
    await sleep(pause, null, { signal }).catch(() => {});
  }
}
