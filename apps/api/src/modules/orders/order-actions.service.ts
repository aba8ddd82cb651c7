import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, GATEWAY, SYSTEM, type Actor, type ActorRef, type Shopper } from '../../common/actor.js';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { AuditService } from '../audit/audit.service.js';
import { StockService } from '../inventory/stock.service.js';
import { lockOrder, recordStep, type LockedOrder } from './order-ledger.js';
import { OrderMails } from './order-mails.js';
import { buyerActions, isPossible, nextStatus, refused, type OrderAction } from './order-state.js';
import { oweBack } from './refund-owed.js';
import { OrdersService } from './orders.service.js';

/** What people do to an order that exists: cancel it. */
@Injectable()
export class OrderActionsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orders: OrdersService,
    private readonly stock: StockService,
    private readonly mails: OrderMails,
    private readonly audit: AuditService,
  ) {}

  /** The buyer changes their mind before paying. */
  async cancelOwn(shopper: Shopper, number: string): Promise<void> {
    const { id } = await this.orders.readOwn(shopper, number);
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id });
      if (!buyerActions(order).includes('cancel')) throw refused(order.status, 'cancel');
      await this.cancel(tx, order, { actor: actorRef(shopper) });
    });
  }

  /** Staff cancel an order that nothing of has left the shop yet. Money that is here becomes due back. */
  async cancelAsStaff(actor: Actor, number: string, reason?: string): Promise<void> {
    await this.asStaff(actor, number, 'cancel', (tx, order) =>
      this.cancel(tx, order, { actor: actorRef(actor), detail: reason || undefined }),
    );
  }

  /** A day after the time to pay, an unpaid order ends. Does nothing to one that was paid meanwhile. */
  async cancelUnpaid(orderId: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id: orderId });
      if (order.status !== 'pending' || !isPossible(order, 'cancel') || !order.isPastPayUntil) return;
      await this.cancel(tx, order, { actor: SYSTEM, detail: 'unpaid' });
    });
  }

  /** The payment was undone at the company before anything had left the shop. Under the order's lock. */
  async cancelUndone(tx: EntityManager, order: LockedOrder): Promise<void> {
    if (order.status === 'paid' && isPossible(order, 'cancel'))
      await this.cancel(tx, order, { actor: GATEWAY, detail: 'payment_undone' });
  }

  /** Units that the order waited for are set aside for it: the buyer hears of it, once an occasion. */
  async tellArrived(orderId: string, occasion: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id: orderId });
      if (order.status === 'cancelled') return;
      if (await this.mails.queue(tx, orderId, 'backorder_arrived', { occasion }))
        await recordStep(tx, order, { action: 'backorder_arrived', actor: SYSTEM });
    });
  }

  private async asStaff(
    actor: Actor,
    number: string,
    action: OrderAction,
    change: (tx: EntityManager, order: LockedOrder) => Promise<void>,
  ): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { number });
      if (!isPossible(order, action)) throw refused(order.status, action);
      const before = { status: order.status, paymentStatus: order.paymentStatus };
      await change(tx, order);
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: `order.${action}`,
        entity: 'order',
        entityId: order.number,
        before,
        after: { status: order.status, paymentStatus: order.paymentStatus },
      });
    });
  }

  private async cancel(
    tx: EntityManager,
    order: LockedOrder,
    { actor, detail }: { actor: ActorRef; detail?: string },
  ): Promise<void> {
    const wasPaid = order.status === 'paid';
    if (wasPaid) await this.stock.undoSales(tx, { orderId: order.id, actor });
    else await this.stock.release(tx, { orderId: order.id, actor });
    await tx.query('UPDATE order_line SET quantity_cancelled = quantity WHERE order_id = $1', [order.id]);
    if (wasPaid) await oweBack(tx, order, order.total);
    const isMoneyHere = wasPaid && ['paid', 'partially_refunded'].includes(order.paymentStatus);
    await recordStep(tx, order, {
      action: 'cancelled',
      actor,
      detail,
      status: nextStatus(order.status, 'cancel'),
      paymentStatus: isMoneyHere
        ? 'refund_due'
        : order.paymentStatus === 'awaiting'
          ? 'unpaid'
          : order.paymentStatus,
    });
    if (!wasPaid) await addJob(tx, 'payments.close-attempts', { orderId: order.id });
    await this.mails.queue(tx, order.id, 'order_cancelled');
  }
}
