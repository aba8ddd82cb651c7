import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type Shopper } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { lockOrder } from '../orders/order-ledger.js';
import { OrderReturnsService } from '../orders/order-returns.service.js';
import { OrdersService } from '../orders/orders.service.js';
import type { RequestReturnDto } from './dto/return.dto.js';
import { ReturnMails } from './return-mails.js';
import { nextReturnStatus } from './return-state.js';
import {
  insertReturn,
  lockReturn,
  readReturn,
  RETURN_VIEW,
  returnableOf,
  returnByKey,
  type NewReturn,
  type Returnable,
  type ReturnView,
} from './returns.queries.js';

/** What the buyer of an order knows about sending goods back. */
export interface OwnReturns extends Returnable {
  returns: ReturnView[];
}

/** The buyer's side: asking to send something back, following it, and thinking better of it. */
@Injectable()
export class ReturnRequestsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly orders: OrdersService,
    private readonly orderReturns: OrderReturnsService,
    private readonly mails: ReturnMails,
  ) {}

  async listOwn(shopper: Shopper, number: string): Promise<OwnReturns> {
    const { id } = await this.orders.readOwn(shopper, number);
    const returns = await rows<ReturnView>(this.db, `${RETURN_VIEW} WHERE r.order_id = $1 ORDER BY r.id`, [
      id,
    ]);
    return { ...(await returnableOf(this.db, id)), returns };
  }

  /** Asks to send back what has arrived. The same key once more answers with the same return. */
  async request(
    shopper: Shopper,
    number: string,
    { key, input }: { key: string; input: RequestReturnDto },
  ): Promise<ReturnView> {
    const order = await this.orders.readOwn(shopper, number);
    const actor = actorRef(shopper);
    const requestedBy = actor.id ?? '';
    return inTransaction(this.db, async (tx) => {
      const locked = await lockOrder(tx, { id: order.id });
      const known = await returnByKey(tx, requestedBy, key);
      if (known) return readReturn(tx, known);
      const lines = linesToReturn(await returnableOf(tx, order.id), input.lines);
      const { comment = '' } = input;
      const id = await insertReturn(tx, { orderId: order.id, requestedBy, key, comment, lines });
      const made = await readReturn(tx, id);
      await this.orderReturns.note(tx, locked, { action: 'return_requested', actor });
      await this.mails.tellStaff(tx, order, made);
      return made;
    });
  }

  async cancel(shopper: Shopper, number: string, returnId: string): Promise<void> {
    const { id } = await this.orders.readOwn(shopper, number);
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { id });
      const { status } = await lockReturn(tx, id, returnId);
      await tx.query('UPDATE order_return SET status = $2 WHERE id = $1', [
        returnId,
        nextReturnStatus(status, 'cancel'),
      ]);
      await this.orderReturns.note(tx, order, { action: 'return_cancelled', actor: actorRef(shopper) });
    });
  }
}

function linesToReturn(
  { until, isOpen, lines }: Returnable,
  wanted: RequestReturnDto['lines'],
): NewReturn['lines'] {
  if (until !== null && !isOpen) throw new AppError('return_window_over');
  const skus = wanted.map(({ sku }) => sku);
  if (wanted.length === 0 || new Set(skus).size !== skus.length)
    throw fieldError('lines', 'unique', 'Name each product once, and at least one');
  return wanted.map(({ sku, quantity, reason }) => {
    const line = lines.find((one) => one.sku === sku);
    if (!line || line.left < quantity)
      throw new AppError('return_exceeds_delivered', { sku, left: line?.left ?? 0 });
    return { orderLineId: line.id, quantity, reason };
  });
}
