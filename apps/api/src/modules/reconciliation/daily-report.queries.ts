import type { PaymentMethod, PaymentProviderName } from '@hurtrock/shared/payment-methods';

export const LINE_KINDS = ['captured', 'refunded'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Alerts whose money came in and paid no order. */
export const REASON_KINDS = ['late_money', 'double_payment'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** A music store has a few dozen a day; a sheet beyond this helps nobody and would hold up everybody else. */
export const MOST_LINES = 5_000;

export interface Counted {
  count: number;
  /** Whole rupiah. */
  total: number;
}

export interface ProviderSum extends Counted {
  provider: PaymentProviderName;
  kind: LineKind;
}

export interface ReportLine {
  at: Date;
  provider: PaymentProviderName;
  method: PaymentMethod;
  kind: LineKind;
  orderNumber: string;
  amount: number;
  gatewayRef: string | null;
  handledBy: string | null;
}

export interface Reason {
  kind: ReasonKind;
  orderNumber: string;
  amount: number;
}

/** Whether the moment lies in the day $1 as Jakarta counts it. Bounds, not a date of the column: an index can seek them. */
const onDay = (moment: string): string => `
  ${moment} >= $1::date::timestamp AT TIME ZONE 'Asia/Jakarta'
  AND ${moment} < ($1::date + 1)::timestamp AT TIME ZONE 'Asia/Jakarta'`;

const CAPTURED = `a.captured > 0 AND ${onDay('a.captured_at')}`;
const REFUNDED = `r.state = 'succeeded' AND ${onDay('r.succeeded_at')}`;

/** What staff transferred themselves never went through the company that took the payment. */
const REFUND_PROVIDER = `CASE WHEN r.is_manual THEN 'manual' ELSE a.provider END`;

export const SUMS = `
  SELECT a.provider, 'captured' AS kind, count(*) AS count, sum(a.captured)::bigint AS total
    FROM payment_attempt a WHERE ${CAPTURED} GROUP BY 1
  UNION ALL
  SELECT ${REFUND_PROVIDER}, 'refunded', count(*), sum(r.amount)::bigint
    FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id WHERE ${REFUNDED} GROUP BY 1`;

/** By the orders' own history, which knows nothing of gateways. */
export const PAID_ORDERS = `
  SELECT count(*) AS count, coalesce(sum(o.total), 0)::bigint AS total
    FROM order_history h JOIN sales_order o ON o.id = h.order_id
   WHERE h.action IN ('paid', 'cash_collected') AND ${onDay('h.at')}`;

export const REASONS = `
  SELECT x.kind, o.number AS "orderNumber", a.captured AS amount
    FROM payment_attempt a
    JOIN sales_order o ON o.id = a.order_id
    JOIN payment_alert x ON x.dedupe_key IN ('late_money:' || a.id, 'double_payment:' || a.id)
   WHERE ${CAPTURED} ORDER BY a.captured_at, a.id LIMIT ${MOST_LINES}`;

/** Who did it by hand stands in the audit, under the order's number. */
const doneBy = (action: string, key: string, id: string): string => `
  (SELECT u.name FROM audit_entry e JOIN user_account u ON u.id = e.actor_id
    WHERE e.entity = 'order' AND e.entity_id = o.number AND e.action = '${action}' AND e.after->>'${key}' = ${id}::text
    ORDER BY e.id LIMIT 1)`;

/** At most $2, the oldest first. */
export const LINES = `
  SELECT l.* FROM (
    (SELECT a.captured_at AS at, a.provider, a.method, 'captured' AS kind, o.number AS "orderNumber", a.captured AS amount,
            a.gateway_ref AS "gatewayRef", ${doneBy('payment.confirm', 'attemptId', 'a.id')} AS "handledBy"
       FROM payment_attempt a JOIN sales_order o ON o.id = a.order_id
      WHERE ${CAPTURED} ORDER BY a.captured_at LIMIT $2)
    UNION ALL
    (SELECT r.succeeded_at, ${REFUND_PROVIDER}, a.method, 'refunded', o.number, r.amount, r.gateway_ref,
            coalesce(${doneBy('refund.complete', 'refundId', 'r.id')}, u.name)
       FROM payment_refund r
       JOIN payment_attempt a ON a.id = r.attempt_id
       JOIN sales_order o ON o.id = a.order_id
       LEFT JOIN user_account u ON u.id = r.actor_id
      WHERE ${REFUNDED} ORDER BY r.succeeded_at LIMIT $2)) l
   ORDER BY l.at, l."orderNumber", l.kind LIMIT $2`;
