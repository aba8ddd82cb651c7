import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ActorRef } from '../../common/actor.js';
import { rows } from '../../database/sql.js';
import { StockService } from '../inventory/stock.service.js';
import { worthOfUnits, type LineWorth } from '@hurtrock/shared/line-worth';
import { recordStep, type LockedOrder, type OrderStep } from './order-ledger.js';
import { oweBack } from './refund-owed.js';

/** Units of one line that came back. */
export interface ReturnedUnits {
  orderLineId: string;
  quantity: number;
  /** Of these, units that can be sold again. */
  restocked: number;
}

interface ReturnedGoods {
  actor: ActorRef;
  units: ReturnedUnits[];
  withShipping: boolean;
}

/** What the returns module may do to an order, always under the order's lock. */
@Injectable()
export class OrderReturnsService {
  constructor(private readonly stock: StockService) {}

  /** Notes a step that people read in the timeline. */
  note(tx: EntityManager, order: LockedOrder, step: OrderStep): Promise<void> {
    return recordStep(tx, order, step);
  }

  /** Goods are back. Answers with what the shop owes for them now. */
  async takeBack(
    tx: EntityManager,
    order: LockedOrder,
    { actor, units, withShipping }: ReturnedGoods,
  ): Promise<number> {
    const taken = [];
    for (const unit of units) taken.push({ ...unit, ...(await countBack(tx, order.id, unit)) });
    await this.stock.putBack(tx, {
      orderId: order.id,
      actor,
      reason: 'return',
      lines: taken.map(({ productId, restocked }) => ({ productId, quantity: restocked })),
    });
    const worth = taken.reduce((sum, { worth }) => sum + worth, 0);
    const { refundOwed: before } = order;
    const shipping = withShipping ? await shippingOf(tx, order.id) : 0;
    const paymentStatus = await oweBack(tx, order, worth + shipping);
    await recordStep(tx, order, { action: 'return_received', actor, paymentStatus });
    return order.refundOwed - before;
  }
}

interface CountedLine extends LineWorth {
  productId: string;
  /** Units that were cancelled or came back before. */
  gone: number;
}

async function countBack(
  tx: EntityManager,
  orderId: string,
  { orderLineId, quantity }: ReturnedUnits,
): Promise<{ productId: string; worth: number }> {
  const [line] = await rows<CountedLine>(
    tx,
    `UPDATE order_line SET quantity_returned = quantity_returned + $3 WHERE id = $1 AND order_id = $2
     RETURNING product_id AS "productId", unit_price AS "unitPrice", quantity, discount_share AS "discountShare",
               quantity_cancelled + quantity_returned - $3 AS gone`,
    [orderLineId, orderId, quantity],
  );
  return { productId: line!.productId, worth: worthOfUnits(line!, line!.gone, quantity) };
}

async function shippingOf(tx: EntityManager, orderId: string): Promise<number> {
  const [order] = await rows<{ cost: number }>(
    tx,
    'SELECT shipping_total AS cost FROM sales_order WHERE id = $1',
    [orderId],
  );
  return order!.cost;
}
