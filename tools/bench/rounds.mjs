import { Problem } from '../lib/problem.mjs';
import { send } from './load.mjs';
import { processorTime } from './usage.mjs';

/**
 * Node translates what runs often into machine code only after thousands of runs, and the more code a server has, the
 * later it is at its best: so this counts requests, and only in the end the time.
 */
export async function warmUp(url, workload, { requests, seconds }) {
  const until = performance.now() + seconds * 1000;
  for (let sent = 0; sent < requests && performance.now() < until;) {
    const { times } = await send(url, workload, 0.5);
    sent += times.length * workload.flow.length;
  }
}

export const measureRound = ({ url, service }, { workload, database, seconds }) =>
  measured({ server: service.pid, database }, () => send(url, workload, seconds));

/** What the work answers with, and the processor time that it cost meanwhile. */
export async function measured(processes, work) {
  const before = processorTime(processes);
  const { perSecond, times } = await work();
  const after = processorTime(processes);
  return {
    perSecond,
    times,
    server: after.server - before.server,
    database: after.database - before.database,
  };
}

function summary(rounds) {
  const times = rounds.flatMap((round) => round.times).sort((a, b) => a - b);
  if (times.length === 0)
    throw new Problem('Not one flow was finished in a round.', 'The machine may be too busy.');
  const perFlow = (field) => rounds.reduce((sum, round) => sum + round[field], 0) / times.length;
  return {
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    serverMs: perFlow('server'),
    databaseMs: perFlow('database'),
  };
}

/** A row of the report: the rounds of two sides that ran next to each other, and how the first compares to the second. */
export function compared(title, sides) {
  const [rounds, others] = Object.values(sides);
  const ratios = rounds.map(({ perSecond }, i) => perSecond / others[i].perSecond);
  const [one, other] = Object.keys(sides);
  return {
    title,
    ...{ [one]: summary(rounds), [other]: summary(others) },
    ...{ ratio: median(ratios), ratios },
  };
}

/** The value below which that part of the sorted ones lies; null of none. */
export const at = (sorted, part) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? null;

/** Between the two in the middle where their number is even. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}
