import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { addJob } from '../../common/jobs.js';
import { rows } from '../../database/sql.js';
import type { GatewayEvent } from '../gateways/payment-provider.js';
import { raiseAlert } from './payment-alerts.js';

interface Matched {
  id: string;
  orderId: string;
  amount: number;
}

/** Where signed messages of payment companies are kept, each once. What they mean is asked from the company. */
@Injectable()
export class GatewayEventsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Stores a webhook event once and answers at once; the job asks the company and applies what it says. */
  async receive(event: GatewayEvent): Promise<void> {
    await this.db.transaction(async (tx) => {
      const attempt = await findAttempt(tx, event);
      const [stored] = await rows<{ id: string }>(
        tx,
        `INSERT INTO payment_event (provider, event_key, type, attempt_id, payload, processed_at, outcome)
         VALUES ($1, $2, $3, $4, $5, CASE WHEN $4::uuid IS NULL THEN shop_now() END, CASE WHEN $4::uuid IS NULL THEN 'unmatched' END)
         ON CONFLICT (provider, event_key) DO NOTHING RETURNING id`,
        [event.provider, event.key, event.type, attempt?.id ?? null, JSON.stringify(event.payload)],
      );
      if (!stored) return;
      if (attempt)
        await addJob(tx, 'payments.settle', { attemptId: attempt.id }, { key: `settle:${attempt.id}` });
      if (event.isAboutMoney) await alertIfStrange(tx, event, attempt);
    });
  }
}

/** A signature proves who wrote, not that the money is ours or the sum right. */
async function alertIfStrange(
  tx: EntityManager,
  { key, type, provider, gatewayRef, amount }: GatewayEvent,
  attempt: Matched | undefined,
): Promise<void> {
  if (!attempt)
    await raiseAlert(tx, {
      kind: 'unmatched_payment',
      about: key,
      detail: { type, provider, gatewayRef, amount },
    });
  else if (amount !== null && amount !== attempt.amount)
    await raiseAlert(tx, {
      kind: 'amount_mismatch',
      about: attempt.id,
      order: { id: attempt.orderId },
      attemptId: attempt.id,
      detail: { told: amount, expected: attempt.amount },
    });
}

/** By the company's own ids; by ours only while the answer that would have told us theirs is missing. */
async function findAttempt(
  tx: EntityManager,
  { provider, gatewayRef, intentRef, attemptId }: GatewayEvent,
): Promise<Matched | undefined> {
  const [attempt] = await rows<Matched>(
    tx,
    `SELECT id, order_id AS "orderId", amount FROM payment_attempt
      WHERE provider = $4 AND (gateway_ref = $1 OR intent_ref = $2
         OR id::text = $3 AND CASE WHEN $1::text IS NULL THEN intent_ref IS NULL ELSE gateway_ref IS NULL END)`,
    [gatewayRef, intentRef, attemptId, provider],
  );
  return attempt;
}
