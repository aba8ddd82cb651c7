import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Shopper } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { GuessThrottle } from '../../common/guess-throttle.js';
import { decodeCursor, DEFAULT_LIMIT, type PageQuery } from '../../common/page.js';
import { Config } from '../../config.js';
import { prepared, rows } from '../../database/sql.js';
import type { ListOrdersDto } from './dto/list-orders.dto.js';
import { isOrderToken } from './order-token.js';
import type { OrderNoteView, OrderSummary, OrderView, StaffOrderView } from './order-view.js';
import { MAY_SEE, NOTES, ORDER_VIEW, OWN_ORDERS } from './orders.queries.js';
import { refuseUnknownDays, staffOrders } from './staff-orders.queries.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';

interface LinkGuess {
  token: string;
  ip: string;
}

/** Reading orders: by their owners, by who has the link, and by staff. */
@Injectable()
export class OrdersService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly throttle: GuessThrottle,
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

  /** The same with what staff wrote to each other. */
  async readAsStaff(number: string): Promise<StaffOrderView> {
    const order = await this.readByNumber(number);
    return { ...order, notes: await prepared<OrderNoteView>(this.db, 'order-notes', NOTES, [number]) };
  }

  listOwn(userId: string, { limit = DEFAULT_LIMIT, after }: PageQuery): Promise<OrderSummary[]> {
    const [placedAt = null, id = null] = decodeCursor(after, ['time', 'uuid']) ?? [];
    return prepared(this.db, 'orders-own', OWN_ORDERS, [userId, limit + 1, placedAt, id]);
  }

  list(input: ListOrdersDto): Promise<OrderSummary[]> {
    refuseUnknownDays(input);
    const { name, text, parameters } = staffOrders(input);
    return prepared(this.db, name, text, parameters);
  }

  /**
   * Trades the secret of the mailed link for this browser's lasting access. Throws `not_found` for any wrong pair, and
   * `too_many_requests` for too many of them.
   */
  async grantAccess(visitorId: string, number: string, { token, ip }: LinkGuess): Promise<void> {
    const guess = { kind: 'order-link', of: number, ip } as const;
    await this.throttle.count(guess);
    const [order] = await rows<{ id: string }>(this.db, 'SELECT id FROM sales_order WHERE number = $1', [
      number,
    ]);
    const isRight = isOrderToken(token, order?.id ?? NOBODY, this.config.SESSION_SECRET);
    if (!order || !isRight) throw new AppError('not_found');
    await this.throttle.giveBack(guess);
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
