import { rows } from '../../src/database/sql.js';
import { isOpen, paymentOf, refundedOf, RULES, type ModelAttempt, type ModelOrder } from './model-rules.js';
import type { ModelShop } from './model-shop.js';
import type { RealShop, Stage } from './model-real.js';

const STATES = `CASE WHEN a.state IN ('created', 'unknown', 'awaiting') THEN 'open'
                     WHEN a.state IN ('failed', 'expired', 'cancelled') THEN 'over'
                     WHEN a.state = 'under_review' THEN 'under_review' ELSE 'paid' END`;

const REFUNDED = `coalesce((SELECT sum(r.amount) FROM payment_refund r
                             WHERE r.attempt_id = a.id AND r.state = 'succeeded'), 0)`;

/** Orders as they stand in the database, each with its payments: `method state captured-refunded`. */
const ORDERS = `
  SELECT o.number, o.status, o.payment_status AS payment,
         CASE WHEN EXISTS (SELECT FROM stock_reservation r WHERE r.order_id = o.id AND r.state = 'held') THEN 'held'
              WHEN o.status IN ('paid', 'shipped', 'delivered') THEN 'sold' ELSE 'free' END AS goods,
         coalesce((SELECT json_agg(a.method || ' ' || ${STATES} || ' ' || a.captured || '-' || ${REFUNDED} ORDER BY a.attempt_no)
                     FROM payment_attempt a WHERE a.order_id = o.id), '[]') AS attempts
    FROM sales_order o WHERE o.number = ANY($1)`;

interface OrderFacts {
  number: string;
  status: string;
  payment: string;
  goods: string;
  attempts: string[];
}

/** Fails when the shop is not where the model says it must be: stock, orders, payments. */
export async function compare(model: ModelShop, { app }: RealShop, { products }: Stage): Promise<void> {
  const numbers = model.orders.map(({ number }) => number);
  const found = await rows<OrderFacts>(app.db, ORDERS, [numbers]);
  const real = numbers.map((number) => found.find((order) => order.number === number)!);
  expect(real.map(unhurried)).toEqual(model.orders.map(factsOf).map(unhurried));
  const stock = await rows<{ onHand: number; reserved: number }>(
    app.db,
    `SELECT s.on_hand AS "onHand", s.reserved FROM unnest($1::uuid[]) WITH ORDINALITY p (id, n)
       JOIN product_stock s ON s.product_id = p.id ORDER BY p.n`,
    [products.map(({ id }) => id)],
  );
  expect(stock).toEqual(
    model.products.map((product, i) => ({
      onHand: product.stock - model.units(i, 'sold'),
      reserved: model.units(i, 'held'),
    })),
  );
}

/** A page that could not be closed yet says nothing about an order that nobody wants any more. */
function unhurried({ payment, ...order }: OrderFacts): OrderFacts {
  const isOver = order.status === 'cancelled' && payment === 'awaiting';
  return { ...order, payment: isOver ? 'unpaid' : payment };
}

function factsOf(order: ModelOrder): OrderFacts {
  const { number, status, goods, attempts } = order;
  return { number, status, payment: paymentOf(order), goods, attempts: attempts.map(attemptFacts) };
}

function attemptFacts(attempt: ModelAttempt): string {
  const captured = attempt.known === 'paid' ? attempt.order.total : 0;
  return `${attempt.method} ${attempt.known} ${captured}-${refundedOf(attempt)}`;
}

interface Line {
  ref: string;
  captured: number;
  refunded: number;
}

/** Fails unless the companies' books and the shop's say the same of every payment, in both directions. */
export async function compareLedgers(model: ModelShop, { app, sandbox }: RealShop): Promise<void> {
  const numbers = model.orders.map(({ number }) => number);
  const ours = await rows<Line>(
    app.db,
    `SELECT a.gateway_ref AS ref, a.captured,
            coalesce((SELECT sum(r.amount) FROM payment_refund r
                       WHERE r.attempt_id = a.id AND r.state = 'succeeded' AND NOT r.is_manual), 0)::bigint AS refunded
       FROM payment_attempt a JOIN sales_order o ON o.id = a.order_id
      WHERE o.number = ANY($1) AND a.provider <> 'manual' AND a.captured > 0`,
    [numbers],
  );
  const stripe = await sandbox.state();
  const midtrans = await sandbox.ask<{ ledger: { orderId: string; captured: number; refunded: number }[] }>(
    'GET',
    '/midtrans/state',
  );
  const theirs: Line[] = [
    ...stripe.ledger
      .filter(({ clientReferenceId }) => numbers.includes(clientReferenceId))
      .map(({ sessionId: ref, captured, refunded }) => ({
        ref,
        captured: captured / 100,
        refunded: refunded / 100,
      })),
    ...midtrans.ledger
      .filter(({ orderId }) => numbers.some((number) => orderId.startsWith(`${number}-A`)))
      .map(({ orderId: ref, captured, refunded }) => ({ ref, captured, refunded })),
  ].filter(({ captured }) => captured > 0);
  // A card payment that was undone before the bank collected it never was one there, and is paid and given back here.
  const isUndone = ({ ref, captured, refunded }: Line): boolean =>
    captured === refunded && !theirs.some((line) => line.ref === ref);
  expect(sorted(ours.filter((line) => !isUndone(line)))).toEqual(sorted(theirs));
  const voided = model.orders.flatMap(({ attempts }) => attempts).filter(({ isVoided }) => isVoided);
  expect(ours.filter(isUndone)).toHaveLength(voided.length);
}

const sorted = (lines: Line[]): Line[] => lines.sort((a, b) => a.ref.localeCompare(b.ref));

/** Every rupiah stands on exactly one order, or is one that people were told of. */
export async function compareMoney(model: ModelShop, { app }: RealShop): Promise<void> {
  const alerts = await rows<{ number: string; n: number }>(
    app.db,
    `SELECT o.number, count(*)::integer AS n FROM payment_alert p JOIN sales_order o ON o.id = p.order_id
      WHERE o.number = ANY($1) AND p.kind IN ('late_money', 'double_payment') GROUP BY 1`,
    [model.orders.map(({ number }) => number)],
  );
  for (const order of model.orders) {
    const paid = order.attempts.filter(({ known }) => known === 'paid').length;
    const surplus = alerts.find(({ number }) => number === order.number)?.n ?? 0;
    expect({ number: order.number, settled: paid - surplus }).toEqual({
      number: order.number,
      settled: order.wasPaid ? 1 : 0,
    });
  }
}

/** After everything is over nothing is left open, but for cash that the courier will bring. */
export function expectSettled(model: ModelShop): void {
  const open = model.orders.flatMap(({ attempts }) => attempts).filter(isOpen);
  expect(open.filter(({ method }) => RULES[method].minutes !== null)).toEqual([]);
}
