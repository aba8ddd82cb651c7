import type { PaymentMethod, PaymentProviderName } from '@hurtrock/shared/payment-methods';
import type { PaymentStatus } from '../orders/order-state.js';
import type { AlertKind } from '../payments/payment-alerts.js';

export const ALERT_STATES = ['open', 'resolved'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** An alert with what it is about. Money is whole rupiah. */
export interface AlertRow {
  id: string;
  kind: AlertKind;
  orderNumber: string | null;
  orderPaymentStatus: PaymentStatus | null;
  paymentId: string | null;
  provider: PaymentProviderName | null;
  method: PaymentMethod | null;
  amount: number | null;
  detail: object;
  createdAt: Date;
  resolvedAt: Date | null;
  resolution: string;
  resolvedBy: string | null;
}

/**
 * Which money an alert speaks of: what the company told where that differs, the refund that failed, what came in, or
 * what should have. A sum in another currency is none that we could name in rupiah.
 */
const AMOUNT = `
  CASE WHEN x.kind IN ('currency_mismatch', 'clock_skew', 'webhook_missing') THEN NULL
       WHEN x.kind = 'amount_mismatch' THEN (x.detail->>'told')::bigint
       WHEN x.kind = 'refund_failed' THEN (
         SELECT r.amount FROM payment_refund r
          WHERE r.attempt_id = x.attempt_id
            AND x.dedupe_key IN ('refund_failed:' || r.id, 'refund_failed:' || r.gateway_ref))
       WHEN x.attempt_id IS NULL THEN (x.detail->>'amount')::bigint
       ELSE coalesce(nullif(a.captured, 0), a.amount) END`;

const ALERT = `
  SELECT x.id, x.kind, o.number AS "orderNumber", o.payment_status AS "orderPaymentStatus", x.attempt_id AS "paymentId",
         coalesce(a.provider, x.detail->>'provider') AS provider, a.method, ${AMOUNT} AS amount, x.detail,
         x.created_at AS "createdAt", x.resolved_at AS "resolvedAt", x.resolution, u.name AS "resolvedBy"
    FROM payment_alert x
    LEFT JOIN payment_attempt a ON a.id = x.attempt_id
    LEFT JOIN sales_order o ON o.id = coalesce(x.order_id, a.order_id)
    LEFT JOIN user_account u ON u.id = x.resolved_by`;

export const ALERT_BY_ID = `${ALERT} WHERE x.id = $1`;

const IN_STATE: Record<AlertState, string> = {
  open: 'x.resolved_at IS NULL',
  resolved: 'x.resolved_at IS NOT NULL',
};

/** Newest first along the primary key, or along the index of the open ones: before $1, of kind $2, at most $3. */
export const alertsSql = (state: AlertState | undefined): string => `${ALERT}
   WHERE ${state ? IN_STATE[state] : 'true'} AND ($1::uuid IS NULL OR x.id < $1) AND ($2::text IS NULL OR x.kind = $2)
   ORDER BY x.id DESC LIMIT $3`;

/** Counting goes no further than people read. */
export const OPEN_ALERTS = `
  SELECT count(*) AS open FROM (SELECT FROM payment_alert WHERE resolved_at IS NULL LIMIT 100) shown`;

/** Nothing for one that is resolved already. */
export const RESOLVE_ALERT = `
  UPDATE payment_alert SET resolved_at = shop_now(), resolution = $2, resolved_by = $3
   WHERE id = $1 AND resolved_at IS NULL RETURNING kind`;
