import type { EntityManager } from 'typeorm';
import { addJob } from '../../common/jobs.js';
import { rows } from '../../database/sql.js';
import type { AvailableMethod } from '../gateways/payment-providers.service.js';
import type { LockedOrder } from '../orders/order-ledger.js';
import { readAttempt, type AttemptRow } from './attempts.queries.js';

/**
 * The row that says what is about to be asked of a company. Midtrans is given our own id, so that also an answer that is
 * lost can be looked for.
 */
export async function insertAttempt(
  tx: EntityManager,
  order: LockedOrder,
  { key, channel }: { key: string; channel: AvailableMethod },
): Promise<AttemptRow> {
  const [row] = await rows<{ id: string }>(
    tx,
    `INSERT INTO payment_attempt (order_id, attempt_no, provider, method, amount, idempotency_key, request_key, gateway_ref, expires_at)
     SELECT $1, n, $2, $3, $4, 'order:' || $1 || ':attempt:' || n || ':create', $5,
            CASE WHEN $2 = 'stripe' THEN NULL ELSE $6 || '-A' || n END,
            date_trunc('second', shop_now()) + make_interval(mins => $7)
       FROM (SELECT count(*) + 1 AS n FROM payment_attempt WHERE order_id = $1::uuid) numbered
     RETURNING id`,
    [order.id, channel.provider, channel.code, order.total, key, order.number, channel.minutes],
  );
  // Should this process die before it has called the company, the reconciler takes over.
  await addJob(tx, 'payments.settle', { attemptId: row!.id }, { delay: 60, key: `settle:${row!.id}` });
  return readAttempt(tx, row!.id);
}
