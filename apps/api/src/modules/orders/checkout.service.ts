import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { rupiah } from '@hurtrock/shared/money';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Shopper } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { prepared } from '../../database/sql.js';
import { CartService } from '../cart/cart.service.js';
import { ProductsService } from '../catalog/products.service.js';
import { StockService } from '../inventory/stock.service.js';
import type { ShippingQuote } from '../shipping/shipping-quotes.service.js';
import { CheckoutShop } from './checkout-shop.service.js';
import type { PlaceOrderDto } from './dto/place-order.dto.js';
import { OrderMails } from './order-mails.js';
import { insertOrder, type CheckoutLine } from './new-order.js';
import { orderTotals } from './order-totals.js';
import type { OrderView } from './order-view.js';
import { readOrder } from './orders.queries.js';
import type { TaxRate } from './tax.js';

export interface CheckoutQuotes {
  lines: CheckoutLine[];
  quotes: ShippingQuote[];
  rate: TaxRate | null;
}

@Injectable()
export class CheckoutService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly carts: CartService,
    private readonly products: ProductsService,
    private readonly shop: CheckoutShop,
    private readonly stock: StockService,
    private readonly mails: OrderMails,
  ) {}

  /**
   * What the cart would cost with each shipping service. Throws `cart_empty`, `product_unavailable`. Holds nothing: what
   * changes meanwhile, the order finds out.
   */
  async quotes(shopper: Shopper): Promise<CheckoutQuotes> {
    const { manager } = this.db;
    const items = await this.carts.items(shopper);
    if (items.length === 0) throw new AppError('cart_empty');
    const lines = await this.priced(manager, items);
    const [rate, quotes] = await Promise.all([this.shop.taxAt(manager), this.shop.quotes(manager, lines)]);
    return { lines, quotes, rate };
  }

  /** Cart to order, all or nothing. A repeated key answers with the first order. */
  placeOrder(shopper: Shopper, key: string, input: PlaceOrderDto): Promise<OrderView> {
    return inTransaction(this.db, async (tx) => {
      const { cartId, items } = await this.carts.lockItems(tx, shopper);
      const { placedId, day, unpaid } = await begin(tx, shopper, key);
      if (placedId) return readOrder(tx, placedId);
      if (cartId === null || items.length === 0) throw new AppError('cart_empty');
      if (unpaid >= MOST_UNPAID) throw new AppError('too_many_unpaid_orders');

      const lines = await this.priced(tx, items);
      const quote = (await this.shop.quotes(tx, lines)).find(({ code }) => code === input.shippingService);
      if (!quote) throw new AppError('shipping_unavailable');
      const rate = await this.shop.taxAt(tx);
      const totals = orderTotals(lines, quote.cost, rate);
      if (totals.total !== input.expectedTotal.amount)
        throw new AppError('price_changed', { total: rupiah(totals.total) });

      const orderId = await insertOrder(tx, { shopper, key, day, input, lines, quote, totals, rate });
      await this.stock.reserve(tx, {
        orderId,
        actor: actorRef(shopper),
        lines: lines.map(({ id, quantity }) => ({ productId: id, quantity })),
      });
      await this.carts.clear(tx, cartId);
      const order = await readOrder(tx, orderId);
      await this.mails.queueFor(tx, order, 'order_placed');
      return order;
    });
  }

  private async priced(
    tx: EntityManager,
    items: { productId: string; quantity: number }[],
  ): Promise<CheckoutLine[]> {
    const products = await this.products.forSale(
      tx,
      items.map(({ productId }) => productId),
    );
    return items.map(({ productId, quantity }) => {
      const product = products.get(productId);
      if (!product) throw new AppError('product_unavailable', { productId });
      return { ...product, quantity, unitPrice: product.price };
    });
  }
}

interface Beginning {
  /** The order that was placed with this key before. */
  placedId: string | null;
  day: string;
  /** Of this buyer: orders that hold stock and wait for money. */
  unpaid: number;
}

/** Whoever wants more at once is taking the shelf, not buying. */
const MOST_UNPAID = 20;

async function begin(tx: EntityManager, { userId, visitorId }: Shopper, key: string): Promise<Beginning> {
  const [beginning] = await prepared<Beginning>(
    tx,
    'checkout:begin',
    `SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYYMMDD') AS day,
            (SELECT id FROM sales_order WHERE placed_by = $1 AND idempotency_key = $2) AS "placedId",
            (SELECT count(*) FROM sales_order WHERE placed_by = $1 AND status = 'pending')::integer AS unpaid`,
    [userId ?? visitorId, key],
  );
  return beginning!;
}
