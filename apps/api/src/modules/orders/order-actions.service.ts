import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, GATEWAY, SYSTEM, type Actor, type ActorRef, type Shopper } from '../../common/actor.js';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { StockService } from '../inventory/stock.service.js';
import { lockOrder, recordStep, type LockedOrder } from './order-ledger.js';
import { OrderMails } from './order-mails.js';
import { buyerActions, isPossible, nextStatus, refused, type OrderAction } from './order-state.js';
import { OrdersService } from './orders.service.js';

/** What people do to an order that exists: cancel it, and say that it has arrived. */
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

  async deliver(actor: Actor, number: string): Promise<void> {
    await this.asStaff(actor, number, 'deliver', async (tx, order) => {
      await tx.query(
        'UPDATE shipment SET delivered_at = shop_now() WHERE order_id = $1 AND delivered_at IS NULL',
        [order.id],
      );
      await recordStep(tx, order, {
        action: 'delivered',
        actor: actorRef(actor),
        status: nextStatus(order.status, 'deliver'),
      });
      await this.mails.queue(tx, order.id, 'order_delivered');
      if (isUncollected(order)) await addJob(tx, 'payments.collect-cash', { orderId: order.id });
    });
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
    if (wasPaid) await this.putBack(tx, order.id, actor);
    else await this.stock.release(tx, { orderId: order.id, actor });
    await tx.query('UPDATE order_line SET quantity_cancelled = quantity WHERE order_id = $1', [order.id]);
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

  private async putBack(tx: EntityManager, orderId: string, actor: ActorRef): Promise<void> {
    const lines = await rows<{ productId: string; quantity: number }>(
      tx,
      'SELECT product_id AS "productId", quantity - quantity_cancelled AS quantity FROM order_line WHERE order_id = $1',
      [orderId],
    );
    await this.stock.putBack(tx, { orderId, actor, lines, reason: 'return' });
  }
}

const isUncollected = ({ paymentMethod, paymentStatus }: LockedOrder): boolean =>
  paymentMethod === 'cash_on_delivery' && paymentStatus === 'awaiting';
