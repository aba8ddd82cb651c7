import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Shopper } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT, type PageQuery } from '../../common/page.js';
import { Config } from '../../config.js';
import { prepared, rows } from '../../database/sql.js';
import type { ListOrdersDto } from './dto/list-orders.dto.js';
import { isOrderToken } from './order-token.js';
import type { OrderSummary, OrderView } from './order-view.js';
import { MAY_SEE, ORDER_VIEW, OWN_ORDERS, staffOrdersSql } from './orders.queries.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Reading orders: by their owners, by who has the link, and by staff. */
@Injectable()
export class OrdersService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** The shopper's own order. Somebody else's is `not_found`, like one that does not exist. */
  async readOwn({ userId, visitorId }: Shopper, number: string): Promise<OrderView> {
    const [order] = await prepared<OrderView>(
      this.db,
      'order-own',
      `${ORDER_VIEW} WHERE o.number = $1 AND ${MAY_SEE}`,
      [number, userId ?? NOBODY, visitorId ?? NOBODY],
    );
    if (!order) throw new AppError('not_found');
    return order;
  }

  /** For staff. */
  async readByNumber(number: string): Promise<OrderView> {
    const [order] = await prepared<OrderView>(
      this.db,
      'order-by-number',
      `${ORDER_VIEW} WHERE o.number = $1`,
      [number],
    );
    if (!order) throw new AppError('not_found');
    return order;
  }

  listOwn(userId: string, { limit = DEFAULT_LIMIT, after }: PageQuery): Promise<OrderSummary[]> {
    const [placedAt = null, id = null] = decodeCursor(after, ['time', 'uuid']) ?? [];
    return prepared(this.db, 'orders-own', OWN_ORDERS, [userId, limit + 1, placedAt, id]);
  }

  list({ limit = DEFAULT_LIMIT, after, status, paymentStatus, q }: ListOrdersDto): Promise<OrderSummary[]> {
    const start = decodeCursor(after, ['time', 'uuid']);
    const filters = { status: !!status, paymentStatus: !!paymentStatus, q: !!q, after: !!start };
    // The number stands in the text, because a plan for "any limit" expects a tenth of the table; two sizes will do.
    const rowsRead = limit <= 25 ? 26 : 101;
    const name = `orders-staff-${Object.values(filters).map(Number).join('')}-${rowsRead}`;
    return prepared(this.db, name, staffOrdersSql({ ...filters, limit: rowsRead }), [
      ...(start ?? []),
      ...(status ? [status] : []),
      ...(paymentStatus ? [paymentStatus] : []),
      ...(q ? [`%${q.replace(/[\\%_]/g, '\\$&')}%`] : []),
    ]);
  }

  /** Trades the secret of the mailed link for this browser's lasting access. Throws `not_found` for any wrong pair. */
  async grantAccess(visitorId: string, number: string, token: string): Promise<void> {
    const [order] = await rows<{ id: string }>(this.db, 'SELECT id FROM sales_order WHERE number = $1', [
      number,
    ]);
    const isRight = isOrderToken(token, order?.id ?? NOBODY, this.config.SESSION_SECRET);
    if (!order || !isRight) throw new AppError('not_found');
    await this.db.query(
      'INSERT INTO order_access (order_id, visitor_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [order.id, visitorId],
    );
  }

  /** A verified e-mail proves that the guest orders placed with it are this user's. */
  async adoptGuestOrders(userId: string): Promise<void> {
    await this.db.query(
      `UPDATE sales_order o SET user_id = u.id FROM user_account u
        WHERE u.id = $1 AND u.email_verified_at IS NOT NULL AND o.user_id IS NULL AND lower(o.contact->>'email') = u.email`,
      [userId],
    );
  }
}
