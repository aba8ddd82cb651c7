import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { figuresOf, violationsOf } from './check.mjs';
import { newLedger, readOffer, Shopper } from './load.mjs';

const CHECKOUTS = 100;
const ROUNDS = [20, 150, 400];

/** A hundred people press "order" while one process is told to end: it finishes what it began, and nobody notices. */
export async function rollingStop(context) {
  const { replicas } = context;
  const ledgers = [];
  const violations = [];
  const figures = {};
  for (const [i, pause] of ROUNDS.entries()) {
    const { ledger, people } = await queueOf(context, i);
    ledgers.push(ledger);
    const going = people.map((press) => press());
    await sleep(pause);
    const leaving = replicas[i % replicas.length];
    const since = Date.now();
    process.kill(leaving.service.pid, 'SIGTERM');
    const { code } = await leaving.service.ended();
    figures[`left after (round ${i + 1})`] = `${((Date.now() - since) / 1000).toFixed(1)} s`;
    if (code !== 0) violations.push(`The process ended with ${code}`);
    const answers = await Promise.all(going);
    violations.push(
      ...answers.filter((word) => !word.startsWith('201')).map((word) => `Instead of 201: ${word}`),
    );
    await leaving.service.stop();
    await leaving.start();
  }
  violations.push(...(await violationsOf(context, ledgers)));
  return { figures: { ...figures, ...figuresOf(ledgers) }, violations };
}

/** People with a full cart who know their total, each ready to press once. */
async function queueOf(context, round) {
  const ledger = newLedger();
  const { products, service } = await readOffer(context);
  const people = [];
  for (let n = 0; n < CHECKOUTS; n += 1) {
    const shopper = new Shopper(context.url, ledger, 2_000_000 + round * CHECKOUTS + n);
    await shopper.fill(products[n % products.length]);
    const body = shopper.order(service, await shopper.total(service));
    people.push(async () => {
      const answer = await shopper
        .send('POST', '/orders', { body, key: randomUUID() })
        .catch(({ message }) => message);
      if (answer.status === 201) ledger.placed.add(answer.body.number);
      const why = answer.headers?.get('x-front-door') ?? answer.body?.code ?? '';
      return answer.status === undefined ? String(answer) : `${answer.status} ${why}`.trim();
    });
  }
  return { ledger, people };
}
