import type { EntityManager } from 'typeorm';
import { rows } from '../../database/sql.js';
import type { RefundFacts } from './attempt-state.js';
import { raiseAlert } from './payment-alerts.js';

interface KnownRefund {
  id: string;
  gatewayRef: string | null;
  state: string;
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
    'SELECT id, gateway_ref AS "gatewayRef", state FROM payment_refund WHERE attempt_id = $1',
    [attemptId],
  );
  const succeeded: RefundFacts[] = [];
  for (const refund of told) {
    const before = known.find(
      ({ id, gatewayRef }) =>
        gatewayRef === refund.gatewayRef || (gatewayRef === null && id === refund.refundId),
    );
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
  await tx.query('UPDATE payment_refund SET gateway_ref = $2, state = $3 WHERE id = $1', [
    id,
    gatewayRef,
    state,
  ]);
}

/** One that was begun on the company's own pages. */
async function insertRefund(
  tx: EntityManager,
  attemptId: string,
  { gatewayRef, amount, state }: RefundFacts,
): Promise<void> {
  await tx.query(
    'INSERT INTO payment_refund (attempt_id, gateway_ref, amount, state) VALUES ($1, $2, $3, $4)',
    [attemptId, gatewayRef, amount, state],
  );
}
