import type { EntityManager, DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import { OPEN_STATES, type AttemptState, type RefundState } from './attempt-state.js';
import type { PaymentRequest } from './payment-provider.js';

const OPEN = OPEN_STATES.map((state) => `'${state}'`).join(', ');

/** An attempt as the shop works with it. Money is whole rupiah. */
export interface AttemptRow {
  id: string;
  orderId: string;
  attemptNo: number;
  provider: string;
  amount: number;
  state: AttemptState;
  idempotencyKey: string;
  gatewayRef: string | null;
  intentRef: string | null;
  redirectUrl: string | null;
  captured: number;
  failureCode: string | null;
  expiresAt: Date;
  createdAt: Date;
  /** So old that a call which began with it has certainly ended. */
  isStale: boolean;
}

export interface RefundRow {
  id: string;
  attemptId: string;
  gatewayRef: string | null;
  amount: number;
  state: RefundState;
  reason: string;
  createdAt: Date;
}

const ATTEMPT = `
  SELECT a.id, a.order_id AS "orderId", a.attempt_no AS "attemptNo", a.provider, a.amount, a.state,
         a.idempotency_key AS "idempotencyKey", a.gateway_ref AS "gatewayRef", a.intent_ref AS "intentRef",
         a.redirect_url AS "redirectUrl", a.captured, a.failure_code AS "failureCode", a.expires_at AS "expiresAt",
         a.created_at AS "createdAt", a.created_at < shop_now() - interval '2 minutes' AS "isStale"
    FROM payment_attempt a`;

type Db = DataSource | EntityManager;

export function attemptsOfOrder(db: Db, orderId: string): Promise<AttemptRow[]> {
  return rows<AttemptRow>(db, `${ATTEMPT} WHERE a.order_id = $1 ORDER BY a.attempt_no`, [orderId]);
}

export async function openAttempt(tx: Db, orderId: string): Promise<AttemptRow | undefined> {
  const [attempt] = await rows<AttemptRow>(tx, `${ATTEMPT} WHERE a.order_id = $1 AND a.state IN (${OPEN})`, [
    orderId,
  ]);
  return attempt;
}

export async function attemptByRequest(
  tx: Db,
  orderId: string,
  requestKey: string,
): Promise<AttemptRow | undefined> {
  const [attempt] = await rows<AttemptRow>(tx, `${ATTEMPT} WHERE a.order_id = $1 AND a.request_key = $2`, [
    orderId,
    requestKey,
  ]);
  return attempt;
}

export async function readAttempt(db: Db, id: string): Promise<AttemptRow> {
  const [attempt] = await rows<AttemptRow>(db, `${ATTEMPT} WHERE a.id = $1`, [id]);
  if (!attempt) throw new AppError('not_found');
  return attempt;
}

/** Only ever after the order's lock. */
export async function lockAttempt(tx: EntityManager, id: string): Promise<AttemptRow> {
  const [attempt] = await rows<AttemptRow>(tx, `${ATTEMPT} WHERE a.id = $1 FOR UPDATE`, [id]);
  if (!attempt) throw new AppError('not_found');
  return attempt;
}

export function refundsOfOrder(db: Db, orderId: string): Promise<RefundRow[]> {
  return rows<RefundRow>(
    db,
    `SELECT r.id, r.attempt_id AS "attemptId", r.gateway_ref AS "gatewayRef", r.amount, r.state, r.reason,
            r.created_at AS "createdAt"
       FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id
      WHERE a.order_id = $1 ORDER BY r.id`,
    [orderId],
  );
}

/**
 * Attempts that may have changed without our hearing of it: open ones, asked about often at first, then less; and any
 * whose event nobody has finished with, because the worker that took it up was killed.
 */
export function dueAttempts(db: Db): Promise<{ id: string }[]> {
  return rows(
    db,
    `SELECT id, checked_at FROM payment_attempt
      WHERE state IN (${OPEN})
        AND checked_at < shop_now() - CASE WHEN created_at > shop_now() - interval '5 minutes' THEN interval '1 minute'
                                           WHEN created_at > shop_now() - interval '1 hour' THEN interval '5 minutes'
                                           ELSE interval '15 minutes' END
     UNION
     SELECT a.id, a.checked_at FROM payment_event e JOIN payment_attempt a ON a.id = e.attempt_id
      WHERE e.processed_at IS NULL AND e.received_at < shop_now() - interval '1 minute'
      ORDER BY checked_at LIMIT 100`,
  );
}

/** Everything a company is told about the attempt, from the order's snapshot. */
export async function paymentRequest(db: Db, attempt: AttemptRow): Promise<PaymentRequest> {
  const [order] = await rows<PaymentRequest['order']>(
    db,
    `SELECT o.id, o.number, o.locale, o.contact->>'email' AS email, o.shipping->>'name' AS "shippingName",
            o.shipping_total AS "shippingTotal",
            (SELECT json_agg(json_build_object('name', l.name, 'unitPrice', l.unit_price, 'quantity', l.quantity)
                             ORDER BY l.position) FROM order_line l WHERE l.order_id = o.id) AS lines
       FROM sales_order o WHERE o.id = $1`,
    [attempt.orderId],
  );
  const { id, attemptNo, idempotencyKey, gatewayRef, amount, createdAt, expiresAt, isStale } = attempt;
  return {
    attemptId: id,
    attemptNo,
    idempotencyKey,
    gatewayRef,
    amount,
    createdAt,
    expiresAt,
    isStale,
    order: order!,
  };
}
