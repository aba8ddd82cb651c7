import type { AsyncCommand } from 'fast-check';
import { rows } from '../../src/database/sql.js';
import type { Answer } from '../client.js';
import { compare } from './model-compare.js';
import type { ModelAttempt, ModelOrder } from './model-rules.js';
import type { RealShop, Stage } from './model-real.js';
import type { ModelShop } from './model-shop.js';

export interface World {
  shop: RealShop;
  stage: Stage;
}
export type Command = AsyncCommand<ModelShop, World>;

interface Act {
  isPossible?: (model: ModelShop) => boolean;
  run: (model: ModelShop, world: World) => Promise<void>;
}

/** One thing that happens, to the model and to the shop; then both must agree about everything. */
export const act = (text: string, { isPossible = () => true, run }: Act): Command => ({
  check: (model) => isPossible(model as ModelShop),
  run: async (model, world) => {
    await run(model, world);
    await world.shop.idle();
    await tryAgain(model, world);
    await compare(model, world.shop, world.stage);
  },
  toString: () => text,
});

/** Work that failed is tried again as soon as it can succeed, so that no pause decides what is compared. */
async function tryAgain(model: ModelShop, { shop }: World): Promise<void> {
  if (model.fault || model.failed.length === 0) return;
  await shop.hurry();
  model.tryAgain();
}

export const hasOrders = ({ orders }: ModelShop): boolean => orders.length > 0;

/** The n-th order counted around, newest first. */
export const orderOf = ({ orders }: ModelShop, n: number): ModelOrder =>
  orders[orders.length - 1 - (n % orders.length)]!;

/** The n-th payment of the order counted around, newest first. */
export const attemptOf = ({ attempts }: ModelOrder, n: number): ModelAttempt | undefined =>
  attempts[attempts.length - 1 - (n % Math.max(1, attempts.length))];

export const wordOf = ({ status, body }: Answer<{ code?: string }>): string =>
  status < 300 ? 'ok' : (body.code ?? String(status));

/** The shop's id of a payment and the company's. */
export async function idsOf({ app }: RealShop, attempt: ModelAttempt): Promise<{ id: string; ref: string }> {
  const { number, attempts } = attempt.order;
  const [row] = await rows<{ id: string; ref: string }>(
    app.db,
    `SELECT a.id, a.gateway_ref AS ref FROM payment_attempt a JOIN sales_order o ON o.id = a.order_id
      WHERE o.number = $1 AND a.attempt_no = $2`,
    [number, attempts.indexOf(attempt) + 1],
  );
  return row!;
}
