import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import { GATEWAY } from '../../common/actor.js';
import { addJob } from '../../common/jobs.js';
import { InjectLogger } from '../../common/logger.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { lockOrder, type LockedOrder } from '../orders/order-ledger.js';
import { OrderPaymentService } from '../orders/order-payment.service.js';
import { isOpen, nextAttempt, type AttemptFacts } from './attempt-state.js';
import {
  dueAttempts,
  lockAttempt,
  openAttempt,
  paymentRequest,
  readAttempt,
  type AttemptRow,
} from './attempts.queries.js';
import { raiseAlert } from './payment-alerts.js';
import { GatewayError, type GatewayEvent } from './payment-provider.js';
import { refreshPaymentStatus } from './payment-status.writer.js';
import { recordRefunds } from './refund-ledger.js';
import { StripeProvider } from './stripe.provider.js';

/** Turns what a payment company says into what the shop does, once, whatever is repeated, late or out of order. */
@Injectable()
export class SettlementService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orderPayments: OrderPaymentService,
    private readonly stripe: StripeProvider,
    @InjectLogger() private readonly logger: Logger,
  ) {}

  /** Stores a webhook event once and answers at once; the job asks the company and applies what it says. */
  async receive(event: GatewayEvent): Promise<void> {
    await this.db.transaction(async (tx) => {
      const attemptId = await findAttempt(tx, event);
      const [stored] = await rows<{ id: string }>(
        tx,
        `INSERT INTO payment_event (provider, event_key, type, attempt_id, payload, processed_at, outcome)
         VALUES ($1, $2, $3, $4, $5, CASE WHEN $4::uuid IS NULL THEN shop_now() END, CASE WHEN $4::uuid IS NULL THEN 'unmatched' END)
         ON CONFLICT (provider, event_key) DO NOTHING RETURNING id`,
        [event.provider, event.key, event.type, attemptId ?? null, JSON.stringify(event.payload)],
      );
      if (!stored) return;
      if (attemptId) await addJob(tx, 'payments.settle', { attemptId }, { key: `settle:${attemptId}` });
      else if (event.isAboutMoney)
        await raiseAlert(tx, {
          kind: 'unmatched_payment',
          about: event.key,
          detail: { type: event.type, gatewayRef: event.gatewayRef },
        });
    });
  }

  /** Asks the company about an attempt and applies the answer. Run by webhooks, the reconciler and closing pages. */
  async settle(attemptId: string): Promise<void> {
    const attempt = await readAttempt(this.db, attemptId);
    const seen = await rows<{ id: string }>(
      this.db,
      'SELECT id FROM payment_event WHERE attempt_id = $1 AND processed_at IS NULL',
      [attemptId],
    );
    try {
      await this.apply(attemptId, await this.stripe.fetch(await paymentRequest(this.db, attempt)));
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      await this.noteFailure(attemptId, error);
      if (error.outcome === 'unknown') throw error;
    }
    await this.db.query(
      `UPDATE payment_event SET processed_at = shop_now(), outcome = 'settled' WHERE id = ANY($1) AND processed_at IS NULL`,
      [seen.map(({ id }) => id)],
    );
  }

  /** Everything that one answer means, in one transaction under the order's lock. */
  async apply(attemptId: string, facts: AttemptFacts): Promise<void> {
    const { orderId } = await readAttempt(this.db, attemptId);
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id: orderId });
      const attempt = await lockAttempt(tx, attemptId);
      const step = nextAttempt(attempt, facts, this.stripe.isLive);
      await writeAttempt(tx, attempt, { ...facts, ...step });
      if (step.problem)
        await raiseAlert(tx, {
          kind: step.problem,
          about: attemptId,
          order,
          attemptId,
          detail: { told: facts.amount, currency: facts.currency },
        });
      if (attempt.captured === 0 && step.captured > 0) await this.receiveMoney(tx, order, attemptId);
      const refunded = await recordRefunds(tx, attemptId, facts.refunds);
      await refreshPaymentStatus(tx, { order, orderPayments: this.orderPayments, attemptId });
      for (const refund of refunded)
        await this.orderPayments.tellRefunded(tx, orderId, refund.amount, refund.gatewayRef);
      if (isOpen(attempt.state) && !isOpen(step.state) && step.captured === 0)
        await this.giveUp(tx, order, step.state);
    });
  }

  /** What is known when a call failed: nothing (`unknown`), or that the company wants nothing of it (`failed`). */
  async noteFailure(attemptId: string, { outcome, code }: GatewayError): Promise<void> {
    const { orderId } = await readAttempt(this.db, attemptId);
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id: orderId });
      const attempt = await lockAttempt(tx, attemptId);
      const isLost = outcome === 'unknown' || !isOpen(attempt.state);
      const next = isLost ? (attempt.state === 'created' ? 'unknown' : attempt.state) : 'failed';
      await tx.query(
        'UPDATE payment_attempt SET state = $2, failure_code = $3, checked_at = shop_now() WHERE id = $1',
        [attemptId, next, code],
      );
      if (next !== 'failed') return;
      await refreshPaymentStatus(tx, { order, orderPayments: this.orderPayments, attemptId });
      await this.giveUp(tx, order, 'failed');
    });
  }

  /** For every attempt that has been open for long: the webhook may be lost. */
  async reconcile(): Promise<void> {
    for (const { id } of await dueAttempts(this.db)) {
      await this.settle(id).catch((error: unknown) =>
        this.logger.warn({ err: error, attemptId: id }, 'an attempt could not be settled'),
      );
    }
  }

  private async receiveMoney(tx: EntityManager, order: LockedOrder, attemptId: string): Promise<void> {
    const outcome = await this.orderPayments.receive(tx, order);
    if (outcome === 'paid_before')
      await raiseAlert(tx, { kind: 'double_payment', about: attemptId, order, attemptId });
    if (outcome === 'order_cancelled' || outcome === 'out_of_stock')
      await raiseAlert(tx, { kind: 'late_money', about: attemptId, order, attemptId, detail: { outcome } });
  }

  /** The attempt came to nothing. Where no other is open the goods are free again; paying again reserves again. */
  private async giveUp(tx: EntityManager, order: LockedOrder, state: string): Promise<void> {
    if (await openAttempt(tx, order.id)) return;
    if (order.status !== 'pending') return;
    await this.orderPayments.note(tx, order, {
      action: state === 'expired' ? 'payment_expired' : 'payment_failed',
      actor: GATEWAY,
    });
    await this.orderPayments.releaseHold(
      tx,
      order,
      state === 'expired' ? 'payment_expired' : 'payment_failed',
    );
  }
}

/** By the company's own ids; by ours only while the answer that would have told us theirs is missing. */
async function findAttempt(
  tx: EntityManager,
  { gatewayRef, intentRef, attemptId }: GatewayEvent,
): Promise<string | undefined> {
  const [attempt] = await rows<{ id: string }>(
    tx,
    `SELECT id FROM payment_attempt
      WHERE gateway_ref = $1 OR intent_ref = $2
         OR id::text = $3 AND CASE WHEN $1::text IS NULL THEN intent_ref IS NULL ELSE gateway_ref IS NULL END`,
    [gatewayRef, intentRef, attemptId],
  );
  return attempt?.id;
}

async function writeAttempt(
  tx: EntityManager,
  { id }: AttemptRow,
  {
    state,
    captured,
    gatewayRef,
    intentRef,
    redirectUrl,
    failureCode,
  }: Pick<AttemptRow, 'state' | 'captured' | 'gatewayRef' | 'intentRef' | 'redirectUrl' | 'failureCode'>,
): Promise<void> {
  await tx.query(
    `UPDATE payment_attempt
        SET state = $2, captured = $3, gateway_ref = coalesce(gateway_ref, $4), intent_ref = coalesce(intent_ref, $5),
            redirect_url = coalesce($6, redirect_url), failure_code = $7, checked_at = shop_now()
      WHERE id = $1`,
    [id, state, captured, gatewayRef, intentRef, redirectUrl, failureCode],
  );
}
