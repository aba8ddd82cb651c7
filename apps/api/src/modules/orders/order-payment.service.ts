import { Injectable } from '@nestjs/common';
import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import type { EntityManager } from 'typeorm';
import { GATEWAY, SYSTEM, type ActorRef } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { addJob } from '../../common/jobs.js';
import { rows } from '../../database/sql.js';
import { StockService } from '../inventory/stock.service.js';
import { nextNumber } from './document-series.js';
import { recordStep, type LockedOrder, type OrderStep } from './order-ledger.js';
import { OrderMails } from './order-mails.js';
import { isPossible, nextStatus, type PaymentStatus } from './order-state.js';

/** What became of money that arrived for an order. */
export type MoneyOutcome = 'paid' | 'paid_before' | 'order_cancelled' | 'out_of_stock';

/** What the payments module may do to an order, always under the order's lock. It says nothing of any gateway. */
@Injectable()
export class OrderPaymentService {
  constructor(
    private readonly stock: StockService,
    private readonly mails: OrderMails,
  ) {}

  /**
   * Makes the order ready for an attempt: payable, its stock held (again, if the hold had been released) for
   * so long from now, or for as long as it takes. Throws `order_not_payable`, `out_of_stock`.
   */
  async prepare(
    tx: EntityManager,
    order: LockedOrder,
    { actor, method, holdMinutes }: { actor: ActorRef; method: PaymentMethod; holdMinutes: number | null },
  ): Promise<void> {
    if (!isPossible(order, 'pay')) throw new AppError('order_not_payable');
    if (!(await this.stock.hasHold(tx, order.id))) await this.holdAgain(tx, order, actor);
    await tx.query(
      `UPDATE sales_order SET payment_method = $3,
              pay_until = CASE WHEN $2::integer IS NOT NULL
                               THEN greatest(pay_until, shop_now() + make_interval(mins => $2::integer)) END
        WHERE id = $1`,
      [order.id, holdMinutes, method],
    );
    order.paymentMethod = method;
  }

  /** A payment was begun, or another way to pay was chosen. */
  async noteStart(
    tx: EntityManager,
    order: LockedOrder,
    { actor, isChange, method }: { actor: ActorRef; isChange: boolean; method: PaymentMethod },
  ): Promise<void> {
    await recordStep(tx, order, {
      action: isChange ? 'method_changed' : 'payment_started',
      actor,
      detail: method,
      paymentStatus: 'awaiting',
    });
  }

  /** Money for the whole order has arrived. A reservation becomes a sale, or the money is due back. */
  async receive(tx: EntityManager, order: LockedOrder): Promise<MoneyOutcome> {
    if (order.status === 'cancelled') {
      await recordStep(tx, order, { action: 'late_money', actor: GATEWAY, paymentStatus: 'refund_due' });
      return 'order_cancelled';
    }
    if (isShippedUnpaid(order)) return this.collect(tx, order);
    if (order.status !== 'pending') return 'paid_before';
    if (!(await this.stock.hasHold(tx, order.id)) && !(await this.triesToHold(tx, order))) {
      await recordStep(tx, order, { action: 'late_money', actor: GATEWAY, paymentStatus: 'refund_due' });
      return 'out_of_stock';
    }
    await this.stock.sell(tx, { orderId: order.id, actor: GATEWAY });
    await this.bill(tx, order, { action: 'paid', actor: GATEWAY, status: nextStatus(order.status, 'pay') });
    return 'paid';
  }

  /** Money for goods that left before it: brought by the courier, or paid after all in another way. */
  private async collect(tx: EntityManager, order: LockedOrder): Promise<MoneyOutcome> {
    await this.bill(
      tx,
      order,
      order.status === 'delivered'
        ? { action: 'cash_collected', actor: SYSTEM }
        : {
            action: 'paid',
            actor: GATEWAY,
            ...(order.status === 'pending' && { status: nextStatus(order.status, 'pay') }),
          },
    );
    return 'paid';
  }

  /** The order is paid: its invoice gets a number, and the buyer is told. */
  private async bill(tx: EntityManager, order: LockedOrder, step: OrderStep): Promise<void> {
    order.invoiceNumber = await nextNumber(tx, 'invoice_series');
    await tx.query('UPDATE sales_order SET invoice_number = $2 WHERE id = $1', [
      order.id,
      order.invoiceNumber,
    ]);
    await recordStep(tx, order, { ...step, paymentStatus: 'paid' });
    for (const kind of ['invoice', 'receipt'] as const)
      await addJob(tx, 'documents.issue', { orderId: order.id, kind });
    await this.mails.queue(tx, order.id, 'payment_received');
  }

  /** Nobody will pay by the last attempt any more, or the time is up: the goods go back on the shelf. */
  async releaseHold(
    tx: EntityManager,
    order: LockedOrder,
    reason: 'payment_failed' | 'payment_expired',
  ): Promise<void> {
    if (order.status !== 'pending' || !(await this.stock.hasHold(tx, order.id))) return;
    await this.stock.release(tx, { orderId: order.id, actor: SYSTEM });
    await recordStep(tx, order, { action: 'hold_released', actor: SYSTEM, paymentStatus: 'unpaid' });
    const occasion = String(Math.floor((order.payUntil?.getTime() ?? 0) / 1000));
    await this.mails.queue(tx, order.id, reason, { occasion });
  }

  /** Notes a new payment status with its reason; does nothing when it is the same already. */
  async changeStatus(
    tx: EntityManager,
    order: LockedOrder,
    paymentStatus: PaymentStatus,
    step: Omit<OrderStep, 'paymentStatus'>,
  ): Promise<void> {
    if (order.paymentStatus === paymentStatus) return;
    await recordStep(tx, order, { ...step, paymentStatus });
  }

  /** Notes something people should read in the timeline. */
  note(tx: EntityManager, order: LockedOrder, step: OrderStep): Promise<void> {
    return recordStep(tx, order, step);
  }

  /** Where to pay to has just become known. */
  async tellHowToPay(
    tx: EntityManager,
    orderId: string,
    { payTo, payUntil, occasion }: { payTo: string[]; payUntil: Date | null; occasion: string },
  ): Promise<void> {
    await this.mails.queue(tx, orderId, 'payment_instructions', {
      payTo,
      occasion,
      ...(payUntil && { payUntil: payUntil.toISOString() }),
    });
  }

  async tellRefunded(tx: EntityManager, orderId: string, refunded: number, occasion: string): Promise<void> {
    await this.mails.queue(tx, orderId, 'order_refunded', { refunded, occasion });
  }

  private async triesToHold(tx: EntityManager, order: LockedOrder): Promise<boolean> {
    try {
      // A savepoint: lines that could be held are let go again when a later one can not.
      await tx.transaction((inner) => this.holdAgain(inner, order, GATEWAY));
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'out_of_stock') return false;
      throw error;
    }
  }

  private async holdAgain(tx: EntityManager, order: LockedOrder, actor: ActorRef): Promise<void> {
    const lines = await rows<{ productId: string; quantity: number }>(
      tx,
      'SELECT product_id AS "productId", quantity - quantity_cancelled AS quantity FROM order_line WHERE order_id = $1',
      [order.id],
    );
    await this.stock.reserve(tx, { orderId: order.id, actor, lines, mayWait: order.shortage !== null });
    await recordStep(tx, order, { action: 'held_again', actor });
  }
}

const isShippedUnpaid = ({ hasShipped, invoiceNumber }: LockedOrder): boolean =>
  hasShipped && invoiceNumber === null;
