import type { EntityManager } from 'typeorm';
import { rows } from '../../database/sql.js';
import type { RefundFacts } from '../gateways/payment-provider.js';
import type { CreditLine } from '../orders/credit-note.entity.js';
import type { Refunded } from '../orders/order-credits.service.js';
import type { AttemptRow } from './attempts.queries.js';
import { raiseAlert } from './payment-alerts.js';

interface KnownRefund {
  id: string;
  gatewayRef: string | null;
  state: string;
  isManual: boolean;
}

/** Writes the company's refunds into ours. Returns those that have just succeeded. */
export async function recordRefunds(
  tx: EntityManager,
  attemptId: string,
  told: RefundFacts[],
): Promise<RefundFacts[]> {
  if (told.length === 0) return [];
  const known = await rows<KnownRefund>(
    tx,
    'SELECT id, gateway_ref AS "gatewayRef", state, is_manual AS "isManual" FROM payment_refund WHERE attempt_id = $1',
    [attemptId],
  );
  const succeeded: RefundFacts[] = [];
  for (const refund of told) {
    const before = known.find(
      ({ id, gatewayRef }) =>
        gatewayRef === refund.gatewayRef || (gatewayRef === null && id === refund.refundId),
    );
    if (before?.isManual) continue;
    await (before ? updateRefund(tx, before.id, refund) : insertRefund(tx, attemptId, refund));
    if (before?.state === refund.state) continue;
    if (refund.state === 'succeeded') succeeded.push(refund);
    if (refund.state === 'failed')
      await raiseAlert(tx, { kind: 'refund_failed', about: refund.gatewayRef, attemptId });
  }
  return succeeded;
}

async function updateRefund(
  tx: EntityManager,
  id: string,
  { gatewayRef, state }: RefundFacts,
): Promise<void> {
  await tx.query(
    `UPDATE payment_refund SET gateway_ref = $2, state = $3,
            succeeded_at = CASE WHEN $3 = 'succeeded' THEN coalesce(succeeded_at, shop_now()) END WHERE id = $1`,
    [id, gatewayRef, state],
  );
}

/** One that was begun on the company's own pages. */
async function insertRefund(
  tx: EntityManager,
  attemptId: string,
  { gatewayRef, amount, state }: RefundFacts,
): Promise<void> {
  await tx.query(
    `INSERT INTO payment_refund (attempt_id, gateway_ref, amount, state, succeeded_at)
     VALUES ($1, $2, $3, $4, CASE WHEN $4 = 'succeeded' THEN shop_now() END)`,
    [attemptId, gatewayRef, amount, state],
  );
}

/**
 * What has gone back of a payment that paid its order, first things first; nothing for one that came beside or too late
 * and that no invoice knows.
 */
export const refundedOfOrder = (tx: EntityManager, attemptId: string): Promise<Refunded[]> =>
  rows<Refunded>(
    tx,
    `SELECT id AS "refundId", amount, lines FROM payment_refund r
      WHERE attempt_id = $1 AND state = 'succeeded'
        AND NOT EXISTS (SELECT FROM payment_alert x WHERE x.attempt_id = r.attempt_id AND x.kind IN ('late_money', 'double_payment'))
      ORDER BY succeeded_at, id`,
    [attemptId],
  );

/** Refunds that did not go through, whatever was thought of them before. */
export async function refundsUndone(tx: EntityManager, attemptId: string): Promise<string[]> {
  const undone = await rows<{ id: string }>(
    tx,
    `SELECT id FROM payment_refund WHERE attempt_id = $1 AND state = 'failed'`,
    [attemptId],
  );
  return undone.map(({ id }) => id);
}

/** What the order's refunds are for, apart from those that came to nothing. */
export async function refundedParts(tx: EntityManager, orderId: string): Promise<CreditLine[]> {
  const refunds = await rows<{ lines: CreditLine[] }>(
    tx,
    `SELECT r.lines FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id
      WHERE a.order_id = $1 AND r.state <> 'failed' AND r.lines IS NOT NULL`,
    [orderId],
  );
  return refunds.flatMap(({ lines }) => lines);
}

/** Whole rupiah that have gone back, by whichever way. */
export async function refundedOf(tx: EntityManager, attemptId: string): Promise<number> {
  const [sum] = await rows<{ refunded: number }>(
    tx,
    `SELECT coalesce(sum(amount), 0)::bigint AS refunded FROM payment_refund WHERE attempt_id = $1 AND state = 'succeeded'`,
    [attemptId],
  );
  return sum!.refunded;
}

/** A payment that the company undid before the bank had collected it: all of the money stayed with the buyer. */
export function voidedRefund({ gatewayRef, captured }: AttemptRow): RefundFacts {
  return { gatewayRef: `${gatewayRef ?? ''}:void`, refundId: null, amount: captured, state: 'succeeded' };
}
