import type { PaymentMethod, PaymentProviderName } from '@hurtrock/shared/payment-methods';
import { rupiah } from '@hurtrock/shared/money';
import type { DataSource, EntityManager } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import type { RefundState } from '../gateways/payment-provider.js';
import type { LockedOrder } from '../orders/order-ledger.js';

/** A refund with what its company must be told. Money is whole rupiah. */
export interface OpenRefund {
  id: string;
  attemptId: string;
  orderId: string;
  provider: PaymentProviderName;
  method: PaymentMethod;
  /** Of the payment at its company. */
  gatewayRef: string | null;
  intentRef: string | null;
  amount: number;
  isWhole: boolean;
  isManual: boolean;
  state: RefundState;
}

const REFUND = `
  SELECT r.id, r.attempt_id AS "attemptId", a.order_id AS "orderId", a.provider, a.method,
         a.gateway_ref AS "gatewayRef", a.intent_ref AS "intentRef", r.amount, r.amount = a.captured AS "isWhole",
         r.is_manual AS "isManual", r.state
    FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id`;

export async function readRefund(db: DataSource | EntityManager, id: string): Promise<OpenRefund> {
  const [refund] = await rows<OpenRefund>(db, `${REFUND} WHERE r.id = $1`, [id]);
  if (!refund) throw new AppError('not_found');
  return refund;
}

export async function refundByRequest(
  tx: EntityManager,
  orderId: string,
  key: string,
): Promise<OpenRefund | undefined> {
  const [refund] = await rows<OpenRefund>(tx, `${REFUND} WHERE a.order_id = $1 AND r.request_key = $2`, [
    orderId,
    key,
  ]);
  return refund;
}

interface Holding {
  attemptId: string;
  method: PaymentMethod;
  /** Whether the amount is all that was paid. */
  isWhole: boolean;
}

/**
 * The payment that still holds this much: the newest, or the one that is named. Throws `refund_exceeds_captured` with
 * what is left.
 */
export async function attemptHolding(
  tx: EntityManager,
  order: LockedOrder,
  { amount, attemptId }: { amount: number; attemptId?: string },
): Promise<Holding> {
  const attempts = await rows<Holding & { left: number }>(
    tx,
    `SELECT a.id AS "attemptId", a.method, a.captured = $2 AS "isWhole",
            (a.captured - coalesce((SELECT sum(r.amount) FROM payment_refund r
                                     WHERE r.attempt_id = a.id AND r.state <> 'failed'), 0))::bigint AS "left"
       FROM payment_attempt a
      WHERE a.order_id = $1 AND a.captured > 0 AND a.state <> 'reversed' AND ($3::uuid IS NULL OR a.id = $3)
      ORDER BY a.attempt_no DESC`,
    [order.id, amount, attemptId ?? null],
  );
  const fitting = attempts.find(({ left }) => left >= amount);
  if (!fitting)
    throw new AppError('refund_exceeds_captured', {
      total: rupiah(Math.max(0, ...attempts.map(({ left }) => left))),
    });
  return fitting;
}
