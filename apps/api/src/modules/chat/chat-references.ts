import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Shopper } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { prepared } from '../../database/sql.js';
import { FOR_SALE } from '../catalog/products.queries.js';
import { MAY_SEE } from '../orders/orders.queries.js';
import { IS_PAYABLE } from './chat-message.queries.js';

const PRODUCT = `
  SELECT p.id FROM product p JOIN category c ON c.id = p.category_id AND c.is_active WHERE p.id = $1 AND ${FOR_SALE}`;

const OWN_ORDER = `SELECT o.id FROM sales_order o WHERE o.number = $1 AND ${MAY_SEE}`;

/** Of the person whose conversation ($2) it is: nobody is ever shown another one's order. */
const THEIR_ORDER = `
  SELECT o.id FROM sales_order o JOIN chat_conversation c ON c.id = $2
   WHERE o.number = $1 AND (o.user_id = c.user_id OR o.placed_by IN (c.user_id, c.visitor_id)
      OR EXISTS (SELECT FROM order_access a WHERE a.order_id = o.id AND a.visitor_id = c.visitor_id))`;

/** What messages may name. */
@Injectable()
export class ChatReferences {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async product(id: string): Promise<string> {
    const [found] = await prepared<{ id: string }>(this.db, 'chat:product', PRODUCT, [id]);
    if (!found) throw fieldError('productId', 'unknown', 'There is no such product for sale');
    return found.id;
  }

  async order(number: string, whose: Shopper | { conversationId: string }): Promise<string> {
    const [found] =
      'conversationId' in whose
        ? await prepared<{ id: string }>(this.db, 'chat:their-order', THEIR_ORDER, [
            number,
            whose.conversationId,
          ])
        : await prepared<{ id: string }>(this.db, 'chat:own-order', OWN_ORDER, [
            number,
            whose.userId ?? null,
            whose.visitorId ?? null,
          ]);
    if (!found) throw fieldError('orderNumber', 'unknown', 'There is no such order of this person');
    return found.id;
  }

  /** Throws `order_not_payable`. */
  async payableOrder(number: string, conversationId: string): Promise<void> {
    const id = await this.order(number, { conversationId });
    const [payable] = await prepared(
      this.db,
      'chat:payable',
      `SELECT FROM sales_order o WHERE o.id = $1 AND ${IS_PAYABLE}`,
      [id],
    );
    if (!payable) throw new AppError('order_not_payable');
  }
}
