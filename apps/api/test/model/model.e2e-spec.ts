import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { BUYERS, checkouts } from './model-buyers.js';
import { COMPANIES_ACTS } from './model-companies.js';
import { brokenInvariants, endRun } from './model-end.js';
import { RealShop } from './model-real.js';
import { ModelShop } from './model-shop.js';
import { STAFF } from './model-staff.js';
import { TROUBLES } from './model-troubles.js';

const number = (name: string, otherwise: number): number => Number(process.env[name] || otherwise);

/** `SEED=random` looks for new histories, a number repeats a run; `MODEL_PATH` begins at the failure that a report names. */
const seed = process.env['SEED'] === 'random' ? randomInt(2 ** 31) : number('SEED', 5);
const runs = number('MODEL_RUNS', 200);
const minutes = number('MODEL_MINUTES', 0);
const path = process.env['MODEL_PATH'];

/** A pick and a case, and a guitar that is too dear for QRIS. */
const PRODUCTS = [
  { price: 150_000, stock: 3 },
  { price: 10_500_000, stock: 2 },
];

let shop: RealShop;
beforeAll(async () => {
  shop = await RealShop.start();
}, 120_000);
afterAll(() => shop.stop());

const histories = fc.commands([...BUYERS, ...COMPANIES_ACTS, ...STAFF, ...TROUBLES], {
  maxCommands: 40,
  size: 'max',
});

test('whatever shoppers, staff, companies and the network do, the shop is where it must be', async () => {
  process.stdout.write(`Model runs: SEED=${seed}\n`);
  let done = 0;
  const known = new Set<string>();
  const property = fc.asyncProperty(checkouts, histories, async (beginning, history) => {
    const stage = await shop.newStage(PRODUCTS);
    const [model, world] = [new ModelShop(PRODUCTS), { shop, stage }];
    try {
      await fc.asyncModelRun(() => ({ model, real: world }), [...beginning, ...history]);
      await endRun(model, world, known);
      done += 1;
    } finally {
      await shop.answers();
      for (const broken of await brokenInvariants(world)) known.add(broken);
    }
  });
  const limit =
    minutes > 0 ? { interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: false } : {};
  await fc.assert(property, {
    seed,
    numRuns: runs,
    unbiased: true,
    ...limit,
    ...(path && { path }),
    endOnFailure: process.env['MODEL_SHRINK'] === '0',
  });
  process.stdout.write(`Model runs done: ${done}\n`);
}, 3_600_000);
