import type { EntityManager } from 'typeorm';

interface Alert {
  kind: string;
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
