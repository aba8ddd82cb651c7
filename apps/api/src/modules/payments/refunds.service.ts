import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { rupiah } from '@hurtrock/shared/money';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { lockOrder, type LockedOrder } from '../orders/order-ledger.js';
import { isPossible, refused } from '../orders/order-state.js';
import { raiseAlert } from './payment-alerts.js';
import { GatewayError } from './payment-provider.js';
import { SettlementService } from './settlement.service.js';
import { StripeProvider } from './stripe.provider.js';

interface OpenRefund {
  id: string;
  attemptId: string;
  intentRef: string;
  amount: number;
  state: string;
}

interface Wish {
  key: string;
  amount: number;
  reason: string;
}

const REFUND = `
  SELECT r.id, r.attempt_id AS "attemptId", a.intent_ref AS "intentRef", r.amount, r.state
    FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id`;

const STUCK_REFUNDS = `
  SELECT r.id, r.attempt_id AS "attemptId", r.state, r.created_at < shop_now() - interval '10 minutes' AS "isOld"
    FROM payment_refund r
   WHERE r.state = 'created' AND r.created_at < shop_now() - interval '1 minute'`;

@Injectable()
export class RefundsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly settlement: SettlementService,
    private readonly stripe: StripeProvider,
    private readonly audit: AuditService,
  ) {}

  /**
   * Gives money back through the company that took it. The row is committed first and counts against what is left,
   * so two refunds at once can not give back more than came in. Returns the attempt's id.
   */
  async refund(actor: Actor, number: string, wish: Wish): Promise<string> {
    const refund = await inTransaction(this.db, (tx) => this.begin(tx, actor, { number, ...wish }));
    if (refund.state === 'created') await this.issue(refund);
    return refund.attemptId;
  }

  /** Refunds whose answer was lost: looked for at the company, else sent again with the same key, else given up. */
  async resume(): Promise<void> {
    const stuck = await rows<OpenRefund & { isOld: boolean }>(this.db, STUCK_REFUNDS);
    for (const refund of stuck) {
      try {
        await this.settlement.settle(refund.attemptId);
        const [now] = await rows<OpenRefund>(this.db, `${REFUND} WHERE r.id = $1`, [refund.id]);
        if (now?.state === 'created') await this.issue(now);
      } catch (error) {
        if (refund.isOld && error instanceof AppError) await this.fail(refund);
      }
    }
  }

  private async fail({ id, attemptId }: OpenRefund): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(`UPDATE payment_refund SET state = 'failed' WHERE id = $1 AND state = 'created'`, [id]);
      await raiseAlert(tx, { kind: 'refund_failed', about: id, attemptId });
    });
  }

  private async begin(
    tx: EntityManager,
    actor: Actor,
    { number, key, amount, reason }: Wish & { number: string },
  ): Promise<OpenRefund> {
    if (amount < 1) throw fieldError('amount.amount', 'min', 'At least one rupiah');
    const order = await lockOrder(tx, { number });
    const [repeated] = await rows<OpenRefund>(tx, `${REFUND} WHERE a.order_id = $1 AND r.request_key = $2`, [
      order.id,
      key,
    ]);
    if (repeated) return repeated;
    if (!isPossible(order, 'refund')) throw refused(order.status, 'refund');
    const attemptId = await attemptWith(tx, order, amount);
    const [row] = await rows<{ id: string }>(
      tx,
      'INSERT INTO payment_refund (attempt_id, amount, reason, actor_id, request_key) VALUES ($1, $2, $3, $4, $5) RETURNING id',
      [attemptId, amount, reason, actor.userId, key],
    );
    await this.audit.record(tx, {
      actor: actorRef(actor),
      action: 'order.refund',
      entity: 'order',
      entityId: order.number,
      after: { amount, reason },
    });
    const [refund] = await rows<OpenRefund>(tx, `${REFUND} WHERE r.id = $1`, [row!.id]);
    return refund!;
  }

  private async issue(refund: OpenRefund): Promise<void> {
    const { id, attemptId, intentRef, amount } = refund;
    try {
      const { gatewayRef } = await this.stripe.refund({ refundId: id, intentRef, amount });
      await this.db.query(
        `UPDATE payment_refund SET gateway_ref = coalesce(gateway_ref, $2),
                                   state = CASE WHEN state = 'created' THEN 'pending' ELSE state END
          WHERE id = $1`,
        [id, gatewayRef],
      );
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      if (error.outcome === 'unknown') throw new AppError('payment_gateway_unavailable');
      await this.fail(refund);
      throw new AppError('payment_refused');
    }
    await this.settlement.settle(attemptId);
  }
}

/** The newest payment that still holds this much. Throws `refund_exceeds_captured` with what is left. */
async function attemptWith(tx: EntityManager, order: LockedOrder, amount: number): Promise<string> {
  const attempts = await rows<{ id: string; left: number }>(
    tx,
    `SELECT a.id, a.captured - coalesce((SELECT sum(r.amount) FROM payment_refund r
                                          WHERE r.attempt_id = a.id AND r.state <> 'failed'), 0) AS "left"
       FROM payment_attempt a WHERE a.order_id = $1 AND a.captured > 0 ORDER BY a.attempt_no DESC`,
    [order.id],
  );
  const fitting = attempts.find(({ left }) => left >= amount);
  if (!fitting)
    throw new AppError('refund_exceeds_captured', {
      total: rupiah(Math.max(0, ...attempts.map(({ left }) => left))),
    });
  return fitting.id;
}
