import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { later, violationsOf } from './check.mjs';
import { newLedger, readOffer, Shopper } from './load.mjs';

const ORDERS = 15;
const PATIENCE_MS = 130_000;

/** Both processes run the clock: unpaid orders lose their goods once and are cancelled once. */
export async function scheduler(context) {
  const { url, sql, signal } = context;
  const ledger = newLedger();
  const { products, service } = await readOffer(context);
  for (let n = 0; n < ORDERS; n += 1) {
    const shopper = new Shopper(url, ledger, 1_000_000 + n);
    await shopper.fill(products[n % products.length]);
    const body = shopper.order(service, await shopper.total(service));
    ledger.placed.add((await shopper.insist('POST', '/orders', { body, key: randomUUID() })).body.number);
  }
  const numbers = [...ledger.placed];
  const violations = [];
  for (const [minutes, action] of [
    [90, 'hold_released'],
    [25 * 60, 'cancelled'],
  ]) {
    await later(context, minutes);
    await untilStep({ sql, signal }, numbers, action);
  }
  // Whatever the second process might have added has had a whole further minute.
  await sleep(65_000, null, { signal });
  const steps = await sql(
    `SELECT o.number, h.action, count(*)::integer AS n FROM order_history h JOIN sales_order o ON o.id = h.order_id
      WHERE o.number = ANY($1) AND h.action IN ('hold_released', 'cancelled') GROUP BY 1, 2`,
    [numbers],
  );
  for (const { number, action, n } of steps) if (n !== 1) violations.push(`${number}: ${action} ${n} times`);
  if (steps.length !== 2 * ORDERS) violations.push(`${steps.length} steps instead of ${2 * ORDERS}`);
  const mails = await sql(
    `SELECT order_number AS number, kind, count(*)::integer AS n FROM mail WHERE order_number = ANY($1) GROUP BY 1, 2`,
    [numbers],
  );
  for (const { number, kind, n } of mails) if (n !== 1) violations.push(`${number}: mail ${kind} ${n} times`);
  violations.push(...(await violationsOf(context, [ledger])));
  return { figures: { orders: ORDERS, steps: steps.length, mails: mails.length }, violations };
}

async function untilStep({ sql, signal }, numbers, action) {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const [{ n }] = await sql(
      `SELECT count(DISTINCT o.id)::integer AS n FROM order_history h JOIN sales_order o ON o.id = h.order_id
        WHERE o.number = ANY($1) AND h.action = $2`,
      [numbers, action],
    );
    if (n === numbers.length) return;
    await sleep(1_000, null, { signal });
  }
}
