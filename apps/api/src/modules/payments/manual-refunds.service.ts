import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { shopFacts } from '../gateways/payment-provider.js';
import { AuditService } from '../audit/audit.service.js';
import { safePicture } from '../media/safe-picture.js';
import { lockOrder, type LockedOrder } from '../orders/order-ledger.js';
import { OrderPaymentService } from '../orders/order-payment.service.js';
import { lockAttempt } from './attempts.queries.js';
import { insertProof } from './proofs.queries.js';
import { SettlementService } from './settlement.service.js';
import { PROOF_SIDE } from './transfers.service.js';
import { readRefund, type OpenRefund } from './refunds.queries.js';

/** Refunds that a member of staff transfers, since the channel knows no way back. */
@Injectable()
export class ManualRefundsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orderPayments: OrderPaymentService,
    private readonly settlement: SettlementService,
    private readonly audit: AuditService,
  ) {}

  /** The transfer is made, and here is the picture that shows it. A second call changes nothing. */
  async complete(
    actor: Actor,
    refundId: string,
    { upload, note }: { upload: Buffer; note: string },
  ): Promise<string> {
    const { bytes: image } = await safePicture(upload, { side: PROOF_SIDE });
    return this.end(actor, refundId, async (tx, order, refund) => {
      await insertProof(tx, { refundId, image, note, uploadedBy: actor.userId ?? '' });
      await tx.query(
        `UPDATE payment_refund SET state = 'succeeded', succeeded_at = shop_now() WHERE id = $1`,
        [refundId],
      );
      const attempt = await lockAttempt(tx, refund.attemptId);
      const facts = shopFacts(attempt, 'open');
      await this.settlement.applyLocked(tx, order, { attemptId: attempt.id, facts, expectsLive: true });
      await this.orderPayments.tellRefunded(tx, order.id, refund.amount, refundId);
      return 'refund.complete';
    });
  }

  /** It will not be transferred after all; the money counts as kept again. */
  async abandon(actor: Actor, refundId: string, reason: string): Promise<string> {
    return this.end(actor, refundId, async (tx) => {
      await tx.query(
        `UPDATE payment_refund SET state = 'failed', reason = reason || ' / ' || $2 WHERE id = $1`,
        [refundId, reason],
      );
      return 'refund.abandon';
    });
  }

  /** Answers with the order's number. */
  private async end(
    actor: Actor,
    refundId: string,
    change: (tx: EntityManager, order: LockedOrder, refund: OpenRefund) => Promise<string>,
  ): Promise<string> {
    const { orderId, isManual } = await readRefund(this.db, refundId);
    if (!isManual) throw new AppError('not_found');
    return inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id: orderId });
      const [open] = await rows(
        tx,
        `SELECT 1 FROM payment_refund WHERE id = $1 AND state = 'pending' FOR UPDATE`,
        [refundId],
      );
      if (!open) return order.number;
      const refund = await readRefund(tx, refundId);
      const action = await change(tx, order, refund);
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action,
        entity: 'order',
        entityId: order.number,
        after: { refundId, amount: refund.amount },
      });
      return order.number;
    });
  }
}
