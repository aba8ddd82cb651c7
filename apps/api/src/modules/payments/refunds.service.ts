import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, SYSTEM, type Actor, type ActorRef } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { PAYMENT_CHANNELS } from '../gateways/payment-channels.js';
import { GatewayError, type BankAccount } from '../gateways/payment-provider.js';
import { PaymentProviders } from '../gateways/payment-providers.service.js';
import type { CreditLine } from '../orders/credit-note.entity.js';
import { OrderCreditsService } from '../orders/order-credits.service.js';
import { lockOrder, type LockedOrder } from '../orders/order-ledger.js';
import { isPossible, refused } from '../orders/order-state.js';
import type { NamedUnits } from '../orders/parcel.js';
import { raiseAlert } from './payment-alerts.js';
import { refundedParts } from './refund-ledger.js';
import { attemptHolding, readRefund, refundByRequest, type OpenRefund } from './refunds.queries.js';
import { SettlementService } from './settlement.service.js';

interface Wish {
  key: string;
  /** Whole rupiah. */
  amount: number;
  reason: string;
  /** Where to, when the company that took the money can not give it back itself. */
  destination?: BankAccount;
  /** What it is for, where that is said: units, and whole rupiah of the shipping. */
  lines?: NamedUnits[];
  shipping?: number;
}

const STUCK_REFUNDS = `
  SELECT r.id, r.attempt_id AS "attemptId", r.created_at < shop_now() - interval '10 minutes' AS "isOld"
    FROM payment_refund r
   WHERE r.state = 'created' AND r.created_at < shop_now() - interval '1 minute'`;

@Injectable()
export class RefundsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly settlement: SettlementService,
    private readonly providers: PaymentProviders,
    private readonly credits: OrderCreditsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Gives money back through the company that took it, or notes that staff transfer it by hand. The row is committed
   * first and counts against what is left, so two refunds at once can not give back more than came in.
   */
  async refund(actor: Actor, number: string, wish: Wish): Promise<void> {
    const refund = await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { number });
      const repeated = await refundByRequest(tx, order.id, wish.key);
      if (repeated) return repeated;
      if (!isPossible(order, 'refund')) throw refused(order.status, 'refund');
      return this.begin(tx, order, { ...wish, actor: actorRef(actor) });
    });
    if (refund.state === 'created') await this.issue(refund);
  }

  /** Money that nobody wants, such as the second payment of an order: goes back by itself where the company can. */
  async refundUnwanted(attemptId: string): Promise<void> {
    const refund = await inTransaction(this.db, async (tx) => {
      const [unwanted] = await rows<{ orderId: string; amount: number }>(
        tx,
        `SELECT a.order_id AS "orderId", a.captured - coalesce((SELECT sum(r.amount) FROM payment_refund r
                  WHERE r.attempt_id = a.id AND r.state <> 'failed'), 0)::bigint AS amount
           FROM payment_attempt a WHERE a.id = $1`,
        [attemptId],
      );
      const order = await lockOrder(tx, { id: unwanted!.orderId });
      const key = `unwanted:${attemptId}`;
      const repeated = await refundByRequest(tx, order.id, key);
      if (repeated || unwanted!.amount <= 0) return repeated;
      const { amount } = unwanted!;
      const holding = await attemptHolding(tx, order, { amount, attemptId });
      if (PAYMENT_CHANNELS[holding.method].refund === 'none') return undefined;
      return this.begin(tx, order, { key, amount, attemptId, reason: 'unwanted_payment', actor: SYSTEM });
    });
    if (refund?.state === 'created') await this.issue(refund);
  }

  /** Refunds whose answer was lost: looked for at the company, else sent again with the same key, else given up. */
  async resume(): Promise<void> {
    const stuck = await rows<{ id: string; attemptId: string; isOld: boolean }>(this.db, STUCK_REFUNDS);
    for (const { id, attemptId, isOld } of stuck) {
      try {
        await this.settlement.settle(attemptId);
        const now = await readRefund(this.db, id);
        if (now.state === 'created') await this.issue(now);
      } catch (error) {
        if (isOld && error instanceof AppError) await this.fail(await readRefund(this.db, id));
      }
    }
  }

  private async begin(
    tx: EntityManager,
    order: LockedOrder,
    wish: Wish & { actor: ActorRef; attemptId?: string },
  ): Promise<OpenRefund> {
    const { key, amount, reason, destination, actor } = wish;
    if (amount < 1) throw fieldError('amount.amount', 'min', 'At least one rupiah');
    const lines = await this.partsOf(tx, order, wish);
    const { attemptId, isWhole, method } = await attemptHolding(tx, order, wish);
    const way = PAYMENT_CHANNELS[method].refund;
    const isManual = way === 'none' || (way === 'whole' && !isWhole);
    if (isManual && !destination) throw new AppError('refund_needs_account', { method });
    const [row] = await rows<{ id: string }>(
      tx,
      `INSERT INTO payment_refund (attempt_id, amount, reason, actor_id, request_key, is_manual, destination, lines, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $6 THEN 'pending' ELSE 'created' END) RETURNING id`,
      [
        attemptId,
        amount,
        reason,
        actor.id,
        key,
        isManual,
        isManual ? JSON.stringify(destination) : null,
        lines && JSON.stringify(lines),
      ],
    );
    await this.audit.record(tx, {
      actor,
      action: 'order.refund',
      entity: 'order',
      entityId: order.number,
      after: { amount, reason, isManual, ...(lines && { lines }) },
    });
    return readRefund(tx, row!.id);
  }

  private async partsOf(
    tx: EntityManager,
    order: LockedOrder,
    { amount, lines = [], shipping = 0 }: Wish,
  ): Promise<CreditLine[] | null> {
    if (lines.length === 0 && shipping === 0) return null;
    const before = await refundedParts(tx, order.id);
    return this.credits.partsOf(tx, order, { before, wish: { amount, lines, shipping } });
  }

  private async issue(refund: OpenRefund): Promise<void> {
    const { id, attemptId, provider, gatewayRef } = refund;
    try {
      const company = await this.providers.of(provider);
      const ref = await company.refund({ ...refund, refundId: id, gatewayRef: gatewayRef ?? '' });
      await this.db.query(
        `UPDATE payment_refund SET gateway_ref = coalesce(gateway_ref, $2),
                                   state = CASE WHEN state = 'created' THEN 'pending' ELSE state END
          WHERE id = $1`,
        [id, ref],
      );
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      if (error.outcome === 'unknown') throw new AppError('payment_gateway_unavailable');
      await this.fail(refund);
      throw new AppError('payment_refused');
    }
    await this.settlement.settle(attemptId);
  }

  private async fail({ id, attemptId, orderId }: OpenRefund): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(`UPDATE payment_refund SET state = 'failed' WHERE id = $1 AND state = 'created'`, [id]);
      await raiseAlert(tx, { kind: 'refund_failed', about: id, order: { id: orderId }, attemptId });
    });
  }
}
