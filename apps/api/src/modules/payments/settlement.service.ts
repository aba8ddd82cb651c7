import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { GATEWAY } from '../../common/actor.js';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { GatewayError, type AttemptFacts } from '../gateways/payment-provider.js';
import { PaymentProviders } from '../gateways/payment-providers.service.js';
import { OrderActionsService } from '../orders/order-actions.service.js';
import { lockOrder, type LockedOrder } from '../orders/order-ledger.js';
import { OrderCreditsService } from '../orders/order-credits.service.js';
import { OrderPaymentService } from '../orders/order-payment.service.js';
import { isOpen, nextAttempt, type AttemptState, type AttemptStep } from './attempt-state.js';
import {
  lockAttempt,
  openAttempts,
  paymentRequest,
  readAttempt,
  writeAttempt,
  type AttemptRow,
} from './attempts.queries.js';
import { payToLines } from './pay-to.js';
import { raiseAlert, resolveAlerts } from './payment-alerts.js';
import { refreshPaymentStatus } from './payment-status.writer.js';
import { recordRefunds, refundedOf, refundedOfOrder, refundsUndone, voidedRefund } from './refund-ledger.js';

/** Turns what a payment company says into what the shop does, once, whatever is repeated, late or out of order. */
@Injectable()
export class SettlementService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orderPayments: OrderPaymentService,
    private readonly orderActions: OrderActionsService,
    private readonly credits: OrderCreditsService,
    private readonly providers: PaymentProviders,
  ) {}

  /** Asks the company about an attempt and applies the answer. Run by webhooks and the reconciler. */
  async settle(attemptId: string): Promise<void> {
    const attempt = await readAttempt(this.db, attemptId);
    const seen = await rows<{ id: string }>(
      this.db,
      'SELECT id FROM payment_event WHERE attempt_id = $1 AND processed_at IS NULL',
      [attemptId],
    );
    await this.askOrThrow(attempt, 'fetch');
    await this.db.query(
      `UPDATE payment_event SET processed_at = shop_now(), outcome = 'settled' WHERE id = ANY($1) AND processed_at IS NULL`,
      [seen.map(({ id }) => id)],
    );
  }

  /** Closes the attempt's page at the company. Does nothing to one that has ended. Throws while nobody answers. */
  async close(attemptId: string): Promise<void> {
    const attempt = await readAttempt(this.db, attemptId);
    if (isOpen(attempt.state)) await this.askOrThrow(attempt, 'close');
  }

  /** One call to the company, outside any transaction, and what follows from its answer. False when there was none. */
  async ask(attempt: AttemptRow, how: 'start' | 'fetch' | 'close'): Promise<boolean> {
    const error = await this.tell(attempt, how);
    return error === null;
  }

  private async askOrThrow(attempt: AttemptRow, how: 'fetch' | 'close'): Promise<void> {
    const error = await this.tell(attempt, how);
    if (error?.outcome === 'unknown') throw error;
  }

  private async tell(attempt: AttemptRow, how: 'start' | 'fetch' | 'close'): Promise<GatewayError | null> {
    try {
      const provider = await this.providers.of(attempt.provider);
      const facts = await provider[how](await paymentRequest(this.db, attempt));
      await this.apply(attempt.id, facts, provider.isLive);
      return null;
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      await this.noteFailure(attempt.id, error);
      return error;
    }
  }

  /** Everything that one answer means, in one transaction under the order's lock. */
  async apply(attemptId: string, facts: AttemptFacts, expectsLive: boolean): Promise<void> {
    const { orderId } = await readAttempt(this.db, attemptId);
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id: orderId });
      await this.applyLocked(tx, order, { attemptId, facts, expectsLive });
    });
  }

  /** The same for somebody who holds the order's lock already. */
  async applyLocked(
    tx: EntityManager,
    order: LockedOrder,
    { attemptId, facts, expectsLive }: { attemptId: string; facts: AttemptFacts; expectsLive: boolean },
  ): Promise<void> {
    const attempt = await lockAttempt(tx, attemptId);
    const isVoided = facts.status === 'cancelled' && attempt.captured > 0;
    const told = isVoided ? [voidedRefund(attempt)] : facts.refunds;
    const refunds = await recordRefunds(tx, attemptId, told);
    const refunded = await refundedOf(tx, attemptId);
    const step = nextAttempt({ ...attempt, refunded }, facts, expectsLive);
    await writeAttempt(tx, attempt, { ...facts, ...step });
    await alertStaff(tx, order, { attempt, facts, step });
    if (attempt.captured === 0 && step.captured > 0) await this.receiveMoney(tx, order, attempt);
    await this.tellHowToPay(tx, attempt, facts);
    if (isOpen(attempt.state) && !isOpen(step.state) && step.captured === 0)
      await this.giveUp(tx, order, step.state);
    await refreshPaymentStatus(tx, { order, orderPayments: this.orderPayments, attemptId });
    await this.credits.cancel(tx, order, await refundsUndone(tx, attemptId));
    await this.credits.credit(tx, order, await refundedOfOrder(tx, attemptId));
    for (const refund of refunds)
      await this.orderPayments.tellRefunded(tx, order.id, refund.amount, refund.gatewayRef);
    if (step.state === 'refunded') await resolveAlerts(tx, attemptId, ['late_money', 'double_payment']);
    // Another payment may still pay the order.
    if (isVoided && order.paymentStatus === 'refunded') await this.orderActions.cancelUndone(tx, order);
  }

  /** What is known when a call failed: nothing (`unknown`), or that the company wants nothing of it (`failed`). */
  private async noteFailure(attemptId: string, { outcome, code }: GatewayError): Promise<void> {
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
      await this.giveUp(tx, order, 'failed');
      await refreshPaymentStatus(tx, { order, orderPayments: this.orderPayments, attemptId });
    });
  }

  /** The first time that the number to pay to is known, while the buyer has not left for another method. */
  private async tellHowToPay(tx: EntityManager, attempt: AttemptRow, facts: AttemptFacts): Promise<void> {
    if (facts.status !== 'open' || attempt.instructions || attempt.supersededAt) return;
    const payTo = payToLines(facts.instructions);
    if (payTo.length === 0) return;
    const { id: occasion, orderId, expiresAt: payUntil } = attempt;
    await this.orderPayments.tellHowToPay(tx, orderId, { payTo, payUntil, occasion });
  }

  private async receiveMoney(tx: EntityManager, order: LockedOrder, { id }: AttemptRow): Promise<void> {
    const outcome = await this.orderPayments.receive(tx, order);
    if (outcome === 'paid') {
      // Whatever else is open must not be paid too.
      await addJob(tx, 'payments.close-attempts', { orderId: order.id });
      return;
    }
    const kind = outcome === 'paid_before' ? 'double_payment' : 'late_money';
    await raiseAlert(tx, { kind, about: id, order, attemptId: id, detail: { outcome } });
    // An order that waits for goods may still be saved by a person; the others want no money.
    if (outcome !== 'out_of_stock') await addJob(tx, 'payments.refund-unwanted', { attemptId: id });
  }

  /** The attempt came to nothing. Where no other is open the goods are free again; paying again reserves again. */
  private async giveUp(tx: EntityManager, order: LockedOrder, state: AttemptState): Promise<void> {
    if ((await openAttempts(tx, order.id)).length > 0 || order.status !== 'pending') return;
    const action = state === 'expired' ? 'payment_expired' : 'payment_failed';
    await this.orderPayments.note(tx, order, { action, actor: GATEWAY });
    await this.orderPayments.releaseHold(tx, order, action);
  }
}

interface Judged {
  attempt: AttemptRow;
  facts: AttemptFacts;
  step: AttemptStep;
}

/** Puts what a person must look at into the inbox: money that does not fit, and words nobody knows. */
async function alertStaff(
  tx: EntityManager,
  order: LockedOrder,
  { attempt, facts, step }: Judged,
): Promise<void> {
  const about = { about: attempt.id, order, attemptId: attempt.id };
  if (step.problem)
    await raiseAlert(tx, {
      kind: step.problem,
      ...about,
      detail: { told: facts.amount, currency: facts.currency, expected: attempt.amount },
    });
  if (facts.status === 'unrecognised') await raiseAlert(tx, { kind: 'unknown_status', ...about });
}
