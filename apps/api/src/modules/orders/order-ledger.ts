import type { EntityManager } from 'typeorm';
import type { ActorRef } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import type { OrderFacts, OrderStatus, PaymentStatus, OrderStepName } from './order-state.js';
import { PARCEL_FACTS } from './orders.queries.js';
import type { Shortage } from './shortage.js';

/** What a decision about an order needs, read under its lock. */
export interface LockedOrder extends OrderFacts {
  id: string;
  number: string;
  total: number;
  locale: 'id' | 'en';
  payUntil: Date | null;
  /** What the buyer chose for goods that are still to arrive. */
  shortage: Shortage | null;
  /** Null until it was paid once. */
  invoiceNumber: string | null;
  isPastPayUntil: boolean;
  /** What cancelled and returned units came to, whether or not it has gone back yet. */
  refundOwed: number;
}

type ParcelFacts = Pick<OrderFacts, 'hasShipped' | 'isReturnable'>;
type LockedRow = Omit<LockedOrder, keyof ParcelFacts>;

const LOCK = `
  SELECT o.id, o.number, o.total, o.locale, o.status, o.payment_status AS "paymentStatus",
         o.payment_method AS "paymentMethod", o.hold_reason AS "holdReason", o.pay_until AS "payUntil",
         o.invoice_number AS "invoiceNumber", o.shortage,
         o.refund_owed AS "refundOwed", coalesce(o.pay_until < shop_now(), false) AS "isPastPayUntil"
    FROM sales_order o`;

/**
 * Locks the order's row: whoever decides about an order comes here first, so decisions happen one after another. The
 * ledger may name the order meanwhile: goods that arrive for it do not wait for whoever decides, who may wait for them.
 */
export async function lockOrder(
  tx: EntityManager,
  by: { id: string } | { number: string },
): Promise<LockedOrder> {
  const [order] =
    'id' in by
      ? await rows<LockedRow>(tx, `${LOCK} WHERE o.id = $1 FOR NO KEY UPDATE OF o`, [by.id])
      : await rows<LockedRow>(tx, `${LOCK} WHERE o.number = $1 FOR NO KEY UPDATE OF o`, [by.number]);
  if (!order) throw new AppError('not_found');
  // Asked once the lock is held: the statement that waited for it still sees the parcels of before.
  const [parcels] = await rows<ParcelFacts>(tx, PARCEL_FACTS, [order.id]);
  return { ...order, ...parcels! };
}

/** A change of an order: what happened, who did it, and what people read about it. */
export interface OrderStep {
  action: OrderStepName;
  actor: ActorRef;
  detail?: string;
  status?: OrderStatus;
  paymentStatus?: PaymentStatus;
  /** Null lifts the hold. */
  holdReason?: string | null;
  /** Of a request that must not be repeated. */
  requestKey?: string;
}

/**
 * Writes the step onto the order and into its history, and onto the facts the caller goes on with. A transaction's clock
 * stands still from its beginning: who waited for the order's lock would else have acted before whom they waited for.
 */
export async function recordStep(tx: EntityManager, order: LockedOrder, step: OrderStep): Promise<void> {
  const from = order.status;
  order.status = step.status ?? order.status;
  order.paymentStatus = step.paymentStatus ?? order.paymentStatus;
  if (step.holdReason !== undefined) order.holdReason = step.holdReason;
  await tx.query('UPDATE sales_order SET status = $2, payment_status = $3, hold_reason = $4 WHERE id = $1', [
    order.id,
    order.status,
    order.paymentStatus,
    order.holdReason,
  ]);
  await tx.query(
    `INSERT INTO order_history (order_id, action, from_status, to_status, actor_kind, actor_id, detail, request_key, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8,
             greatest(shop_now(), (SELECT at FROM order_history WHERE order_id = $1 ORDER BY id DESC LIMIT 1)))`,
    [
      order.id,
      step.action,
      from,
      order.status,
      step.actor.kind,
      step.actor.id,
      step.detail ?? null,
      step.requestKey ?? null,
    ],
  );
}

/** Whether a request with this key has left a step already. */
export async function isRepeated(tx: EntityManager, orderId: string, key: string): Promise<boolean> {
  const steps = await rows(tx, 'SELECT 1 FROM order_history WHERE order_id = $1 AND request_key = $2', [
    orderId,
    key,
  ]);
  return steps.length > 0;
}
