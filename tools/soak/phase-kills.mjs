import { setTimeout as sleep } from 'node:timers/promises';
import { makeRandom } from '../demo/random.mjs';
import { figuresOf, violationsOf } from './check.mjs';
import { startLoad } from './load.mjs';

const [SHORTEST, LONGEST] = [2_000, 7_000];

/** Every few seconds one of the two processes dies at once and begins again, while shoppers buy. */
export async function kills(context) {
  const { replicas, seed, minutes, signal } = context;
  const random = makeRandom(seed).next;
  const load = await startLoad(context);
  const until = Date.now() + minutes * 60_000;
  let count = 0;
  try {
    while (Date.now() < until) {
      await sleep(SHORTEST + random() * (LONGEST - SHORTEST), null, { signal });
      const victim = replicas[random() < 0.5 ? 0 : 1];
      await victim.kill();
      await victim.start();
      count += 1;
    }
  } finally {
    await load.stop();
  }
  const violations = await violationsOf(context, [load.ledger]);
  if (load.ledger.placed.size === 0) violations.push('Nobody could buy anything');
  return { figures: { kills: count, ...figuresOf([load.ledger]) }, violations };
}
