import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor, type Shopper } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT, type PageQuery } from '../../common/page.js';
import { inTransaction } from '../../common/transaction.js';
import { AuditService } from '../audit/audit.service.js';
import { shopFacts } from '../gateways/payment-provider.js';
import { safePicture } from '../media/safe-picture.js';
import { lockOrder, type LockedOrder } from '../orders/order-ledger.js';
import { OrderPaymentService } from '../orders/order-payment.service.js';
import { OrdersService } from '../orders/orders.service.js';
import { isOpen } from './attempt-state.js';
import { lockAttempt, openAttempts, readAttempt, type AttemptRow } from './attempts.queries.js';
import { decideProof, insertProof, proofImage, waitingProofs, type WaitingProof } from './proofs.queries.js';
import { SettlementService } from './settlement.service.js';

/** Pixels: the small print of a receipt stays readable. */
export const PROOF_SIDE = 1600;

/** Money that a person must see to believe: transfers to the shop's own account, and cash that the courier brings. */
@Injectable()
export class TransfersService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orders: OrdersService,
    private readonly orderPayments: OrderPaymentService,
    private readonly settlement: SettlementService,
    private readonly audit: AuditService,
  ) {}

  /** The buyer shows the transfer. From now on a person decides, not the clock. */
  async uploadProof(
    shopper: Shopper,
    number: string,
    { attemptId, upload, note }: { attemptId: string; upload: Buffer; note: string },
  ): Promise<AttemptRow> {
    const { id } = await this.orders.readOwn(shopper, number);
    const { bytes: image } = await safePicture(upload, { side: PROOF_SIDE });
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id });
      const attempt = await lockAttempt(tx, attemptId);
      const isOwn = attempt.orderId === id && attempt.method === 'bank_transfer';
      if (!isOwn) throw new AppError('not_found');
      if (order.status !== 'pending' || !isOpen(attempt.state) || attempt.supersededAt)
        throw new AppError('order_not_payable');
      const actor = actorRef(shopper);
      await insertProof(tx, { attemptId, image, note, uploadedBy: actor.id ?? '' });
      await tx.query(`UPDATE payment_attempt SET state = 'under_review' WHERE id = $1`, [attemptId]);
      await this.orderPayments.note(tx, order, {
        action: 'proof_uploaded',
        actor,
        paymentStatus: 'under_review',
      });
    });
    return readAttempt(this.db, attemptId);
  }

  listWaiting({ limit = DEFAULT_LIMIT, after }: PageQuery): Promise<WaitingProof[]> {
    const [id = null] = decodeCursor(after, ['uuid']) ?? [];
    return waitingProofs(this.db, limit + 1, id === null ? null : String(id));
  }

  proof(id: string): Promise<Buffer> {
    return proofImage(this.db, id);
  }

  /** Staff have seen the whole sum on the shop's account. Answers with the order's number. */
  confirm(actor: Actor, attemptId: string, reference: string): Promise<string> {
    return this.decide(attemptId, async (tx, order, attempt) => {
      await decideProof(tx, attempt.id, { decision: 'accepted', reason: reference, decidedBy: actor.userId });
      await this.record(tx, { actor, order, action: 'payment.confirm', after: { attemptId, reference } });
      await this.settlement.applyLocked(tx, order, {
        attemptId,
        facts: shopFacts(attempt, 'paid'),
        expectsLive: true,
      });
    });
  }

  /** The proof shows no such transfer. The buyer may send another one, or pay in another way. */
  rejectProof(actor: Actor, attemptId: string, reason: string): Promise<string> {
    return this.decide(attemptId, async (tx, order, attempt) => {
      if (attempt.state !== 'under_review') throw new AppError('order_not_payable');
      await decideProof(tx, attempt.id, { decision: 'rejected', reason, decidedBy: actor.userId });
      await this.record(tx, { actor, order, action: 'payment.reject-proof', after: { attemptId, reason } });
      if (order.status !== 'pending') return this.dismiss(tx, order, { attempt, actor, reason });
      // The time that staff took must not be the buyer's loss.
      await tx.query(
        `UPDATE payment_attempt SET state = 'awaiting', expires_at = greatest(expires_at, shop_now() + interval '12 hours')
          WHERE id = $1`,
        [attempt.id],
      );
      await tx.query(
        `UPDATE sales_order SET pay_until = greatest(pay_until, shop_now() + interval '12 hours 15 minutes') WHERE id = $1`,
        [order.id],
      );
      await this.orderPayments.note(tx, order, {
        action: 'proof_rejected',
        actor: actorRef(actor),
        detail: reason,
        paymentStatus: 'awaiting',
      });
    });
  }

  /** The order was paid in another way meanwhile: this transfer is wanted no more, and was none. */
  private async dismiss(
    tx: EntityManager,
    order: LockedOrder,
    { attempt, actor, reason }: { attempt: AttemptRow; actor: Actor; reason: string },
  ): Promise<void> {
    await tx.query(`UPDATE payment_attempt SET state = 'cancelled' WHERE id = $1`, [attempt.id]);
    await this.orderPayments.note(tx, order, {
      action: 'proof_rejected',
      actor: actorRef(actor),
      detail: reason,
    });
  }

  /** The order was delivered against cash. */
  async collectCash(orderId: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id: orderId });
      const attempts = await openAttempts(tx, orderId);
      const cash = attempts.find(({ method }) => method === 'cash_on_delivery');
      if (!cash) return;
      const facts = shopFacts(cash, 'paid');
      await this.settlement.applyLocked(tx, order, { attemptId: cash.id, facts, expectsLive: true });
    });
  }

  private async decide(
    attemptId: string,
    change: (tx: EntityManager, order: LockedOrder, attempt: AttemptRow) => Promise<void>,
  ): Promise<string> {
    const { orderId, method } = await readAttempt(this.db, attemptId);
    if (method !== 'bank_transfer') throw new AppError('not_found');
    return inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id: orderId });
      const attempt = await lockAttempt(tx, attemptId);
      // Somebody else confirmed it a moment ago: once is enough.
      if (attempt.captured === 0) await change(tx, order, attempt);
      return order.number;
    });
  }

  private async record(
    tx: EntityManager,
    { actor, order, action, after }: { actor: Actor; order: LockedOrder; action: string; after: object },
  ): Promise<void> {
    await this.audit.record(tx, {
      actor: actorRef(actor),
      action,
      entity: 'order',
      entityId: order.number,
      before: { paymentStatus: order.paymentStatus },
      after,
    });
  }
}
