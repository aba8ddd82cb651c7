import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { InjectLogger } from '../../common/logger.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { OrderActionsService } from '../orders/order-actions.service.js';
import { lockOrder } from '../orders/order-ledger.js';
import { OrderPaymentService } from '../orders/order-payment.service.js';
import { openAttempts } from './attempts.queries.js';
import { SettlementService } from './settlement.service.js';

/** What ends by the clock: payment pages, the goods held for them, and orders that nobody paid. */
@Injectable()
export class HoldsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orderPayments: OrderPaymentService,
    private readonly orderActions: OrderActionsService,
    private readonly settlement: SettlementService,
    @InjectLogger() private readonly logger: Logger,
  ) {}

  /** The order will not be paid by these any more: their pages are closed, and what became of them is read. */
  async closeAttempts(orderId: string): Promise<void> {
    for (const { id } of await openAttempts(this.db, orderId)) await this.settlement.close(id);
  }

  /** The time to pay is over: asks the company first, then gives the goods back; a day later the order ends. */
  async expire(): Promise<void> {
    const tried: string[] = [];
    for (let batch = 0; batch < MOST_BATCHES; batch++) {
      const due = await rows<{ id: string; isDayLate: boolean }>(this.db, OVERDUE_ORDERS, [tried]);
      if (due.length === 0) return;
      tried.push(...due.map(({ id }) => id));
      for (const { id, isDayLate } of due)
        await this.end(id, isDayLate).catch((error: unknown) =>
          this.logger.warn({ err: error, orderId: id }, 'an unpaid order could not be ended yet'),
        );
    }
  }

  private async end(orderId: string, isDayLate: boolean): Promise<void> {
    await this.closeAttempts(orderId);
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id: orderId });
      if (!order.isPastPayUntil || (await openAttempts(tx, orderId)).length > 0) return;
      await this.orderPayments.releaseHold(tx, order, 'payment_expired');
    });
    if (isDayLate) await this.orderActions.cancelUnpaid(orderId);
  }
}

/** Of a hundred orders: what a minute's job may take on before the next one does. */
const MOST_BATCHES = 20;

/** But for those ($1) that were tried already. */
const OVERDUE_ORDERS = `
  SELECT o.id, o.pay_until < shop_now() - interval '24 hours' AS "isDayLate"
    FROM sales_order o
   WHERE o.status = 'pending' AND o.pay_until < shop_now() AND o.payment_status <> 'under_review'
     AND o.id <> ALL ($1::uuid[])
     AND (o.pay_until < shop_now() - interval '24 hours'
          OR EXISTS (SELECT FROM stock_reservation r WHERE r.order_id = o.id AND r.state = 'held'))
   ORDER BY o.pay_until LIMIT 100`;
