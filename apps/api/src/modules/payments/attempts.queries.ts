import type { PaymentMethod, PaymentProviderName } from '@hurtrock/shared/payment-methods';
import type { EntityManager, DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import type {
  BankAccount,
  PaymentInstructions,
  PaymentRequest,
  RefundState,
} from '../gateways/payment-provider.js';
import type { CreditLine } from '../orders/credit-note.entity.js';
import { OPEN_STATES, type AttemptState } from './attempt-state.js';

const OPEN = OPEN_STATES.map((state) => `'${state}'`).join(', ');

/** An attempt as the shop works with it. Money is whole rupiah. */
export interface AttemptRow {
  id: string;
  orderId: string;
  attemptNo: number;
  provider: PaymentProviderName;
  method: PaymentMethod;
  amount: number;
  state: AttemptState;
  idempotencyKey: string;
  gatewayRef: string | null;
  intentRef: string | null;
  redirectUrl: string | null;
  instructions: PaymentInstructions | null;
  captured: number;
  /** Of the refunds that have succeeded. */
  refunded: number;
  failureCode: string | null;
  /** Null for one that waits for ever, as cash on delivery does. */
  expiresAt: Date | null;
  isExpired: boolean;
  createdAt: Date;
  /** When the buyer chose another way to pay. */
  supersededAt: Date | null;
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
  isManual: boolean;
  destination: BankAccount | null;
  proofId: string | null;
  /** What it is for; null where nobody said. */
  lines: CreditLine[] | null;
  createdAt: Date;
}

const ATTEMPT = `
  SELECT a.id, a.order_id AS "orderId", a.attempt_no AS "attemptNo", a.provider, a.method, a.amount, a.state,
         a.idempotency_key AS "idempotencyKey", a.gateway_ref AS "gatewayRef", a.intent_ref AS "intentRef",
         a.redirect_url AS "redirectUrl", a.instructions, a.captured, a.failure_code AS "failureCode",
         coalesce((SELECT sum(r.amount) FROM payment_refund r WHERE r.attempt_id = a.id AND r.state = 'succeeded'), 0)::bigint AS refunded,
         a.expires_at AS "expiresAt", coalesce(a.expires_at < shop_now(), false) AS "isExpired",
         a.superseded_at AS "supersededAt", a.created_at AS "createdAt", a.created_at < shop_now() - interval '2 minutes' AS "isStale"
    FROM payment_attempt a`;

type Db = DataSource | EntityManager;

export function attemptsOfOrder(db: Db, orderId: string): Promise<AttemptRow[]> {
  return rows<AttemptRow>(db, `${ATTEMPT} WHERE a.order_id = $1 ORDER BY a.attempt_no`, [orderId]);
}

/** Every attempt that may still bring money, the one in use first. */
export function openAttempts(tx: Db, orderId: string): Promise<AttemptRow[]> {
  return rows<AttemptRow>(
    tx,
    `${ATTEMPT} WHERE a.order_id = $1 AND a.state IN (${OPEN}) ORDER BY a.attempt_no DESC`,
    [orderId],
  );
}

/** The open attempt that the buyer has not left for another way to pay. */
export async function currentAttempt(tx: Db, orderId: string): Promise<AttemptRow | undefined> {
  return (await openAttempts(tx, orderId)).find(({ supersededAt }) => supersededAt === null);
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
            r.is_manual AS "isManual", r.destination, r.lines, r.created_at AS "createdAt",
            (SELECT p.id FROM payment_proof p WHERE p.refund_id = r.id ORDER BY p.id DESC LIMIT 1) AS "proofId"
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
      WHERE state IN (${OPEN}) AND provider <> 'manual'
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
    `SELECT o.id, o.number, o.locale, o.contact->>'email' AS email, o.contact->>'name' AS name,
            o.contact->>'phone' AS phone, o.shipping->>'name' AS "shippingName",
            o.shipping_total AS "shippingTotal",
            (SELECT json_agg(json_build_object('sku', l.sku, 'name', l.name, 'unitPrice', l.unit_price, 'quantity', l.quantity)
                             ORDER BY l.position) FROM order_line l WHERE l.order_id = o.id) AS lines
       FROM sales_order o WHERE o.id = $1`,
    [attempt.orderId],
  );
  return {
    ...attempt,
    attemptId: attempt.id,
    isUnderReview: attempt.state === 'under_review',
    order: order!,
  };
}

/** What the company said last, onto the row. Its ids are learnt once; a number to pay to is never forgotten. */
export async function writeAttempt(
  tx: EntityManager,
  { id }: AttemptRow,
  told: Pick<
    AttemptRow,
    'state' | 'captured' | 'gatewayRef' | 'intentRef' | 'redirectUrl' | 'failureCode' | 'instructions'
  >,
): Promise<void> {
  await tx.query(
    `UPDATE payment_attempt
        SET state = $2, captured = $3, gateway_ref = coalesce(gateway_ref, $4), intent_ref = coalesce(intent_ref, $5),
            redirect_url = coalesce($6, redirect_url), failure_code = $7, instructions = coalesce($8, instructions),
            captured_at = CASE WHEN $3::bigint > 0 THEN coalesce(captured_at, shop_now()) END, checked_at = shop_now()
      WHERE id = $1`,
    [
      id,
      told.state,
      told.captured,
      told.gatewayRef,
      told.intentRef,
      told.redirectUrl,
      told.failureCode,
      told.instructions && JSON.stringify(told.instructions),
    ],
  );
}
