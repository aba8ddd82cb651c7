import type { EntityManager } from 'typeorm';

export const ALERT_KINDS = [
  'unmatched_payment',
  'amount_mismatch',
  'currency_mismatch',
  'livemode_mismatch',
  'double_payment',
  'late_money',
  'refund_failed',
  'disputed',
  'charged_back',
  'reversed',
  'unknown_status',
  'webhook_missing',
  'clock_skew',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** What stands where a person would write what was done. */
export const SETTLED_ITSELF = 'settled_itself';

interface Alert {
  kind: AlertKind;
  /** With the kind, the one fact this alert is about: told once, however often it is seen. */
  about: string;
  order?: { id: string };
  attemptId?: string;
  detail?: object;
}

/** Puts money that a person must look at into staff's inbox. */
export async function raiseAlert(
  tx: EntityManager,
  { kind, about, order, attemptId, detail = {} }: Alert,
): Promise<void> {
  await tx.query(
    `INSERT INTO payment_alert (kind, dedupe_key, order_id, attempt_id, detail) VALUES ($1, $1 || ':' || $2, $3, $4, $5)
     ON CONFLICT (dedupe_key) DO NOTHING`,
    [kind, about, order?.id ?? null, attemptId ?? null, JSON.stringify(detail)],
  );
}

/** What has settled itself needs no person any more. */
export async function resolveAlerts(tx: EntityManager, attemptId: string, kinds: AlertKind[]): Promise<void> {
  await tx.query(
    `UPDATE payment_alert SET resolved_at = shop_now(), resolution = '${SETTLED_ITSELF}'
      WHERE attempt_id = $1 AND kind = ANY($2) AND resolved_at IS NULL`,
    [attemptId, kinds],
  );
}
