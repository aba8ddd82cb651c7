import { failedInvariants } from '../../src/database/invariants.js';
import { judge } from './model-companies.js';
import { act, type World } from './model-command.js';
import { compareLedgers, compareMoney, expectSettled } from './model-compare.js';
import { isGateway, isOpen, type ModelAttempt } from './model-rules.js';
import type { ModelShop } from './model-shop.js';
import { decide } from './model-staff.js';
import {
  companiesAnswer,
  deliverAll,
  expireHolds,
  later,
  reconcile,
  reconcileRecent,
} from './model-troubles.js';

const A_DAY_AND_A_BIT = 90 * 17;
const attemptsOf = ({ orders }: ModelShop): ModelAttempt[] => orders.flatMap(({ attempts }) => attempts);

/** Everybody decides, everything arrives, every time runs out. */
const STEPS = [
  act('companies answer', { run: companiesAnswer }),
  act('messages arrive', { run: deliverAll }),
  act('every payment is asked about', { run: reconcileRecent }),
  act('delayed work is done', { run: doDelayedWork }),
  act('a day', { run: (model, world) => later(model, world, A_DAY_AND_A_BIT) }),
  act('reconcile', { run: reconcile }),
  act('holds end', { run: expireHolds }),
  act('another day', { run: (model, world) => later(model, world, A_DAY_AND_A_BIT) }),
  act('orders end', { run: expireHolds }),
];

/** Whatever was to be done a while later is done now. */
async function doDelayedWork(model: ModelShop, { shop }: World): Promise<void> {
  await shop.hurry('true');
  for (const attempt of attemptsOf(model)) {
    if (attempt.isLeft) model.closeLeft(attempt);
    if (isGateway(attempt)) model.learn(attempt);
    if (!isGateway(attempt) && attempt.known === 'open' && model.isExpired(attempt)) model.end(attempt);
  }
}

/** Brings a run to its end, and fails unless the books of all sides agree. */
export async function endRun(model: ModelShop, world: World, known: ReadonlySet<string>): Promise<void> {
  for (const step of [...STEPS.slice(0, 1), ...decisions(model), ...STEPS.slice(1)])
    await step.run(model, world);
  expectSettled(model);
  await compareLedgers(model, world.shop);
  await compareMoney(model, world.shop);
  expect((await brokenInvariants(world)).filter((broken) => !known.has(broken))).toEqual([]);
}

function decisions(model: ModelShop): ReturnType<typeof act>[] {
  return attemptsOf(model).flatMap((attempt) => {
    if (attempt.truth === 'challenge') return [judge('the company accepts', () => attempt, true)];
    const isWaiting =
      attempt.method === 'bank_transfer' && isOpen(attempt) && attempt.known === 'under_review';
    return isWaiting ? [decide('staff confirm', () => attempt, true)] : [];
  });
}

/** One line for each row at fault; those that an earlier run has left are known. */
export async function brokenInvariants({ shop }: World): Promise<string[]> {
  const broken = await failedInvariants(shop.app.db);
  return broken.flatMap(({ id, rows }) => rows.map((row) => `${id} ${JSON.stringify(row)}`));
}
