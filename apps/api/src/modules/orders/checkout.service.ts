import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { rupiah } from '@hurtrock/shared/money';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Shopper } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { CartService } from '../cart/cart.service.js';
import { ProductsService, type SaleProduct } from '../catalog/products.service.js';
import { StockService } from '../inventory/stock.service.js';
import { parcelOf } from '../shipping/shipping-cost.js';
import { ShippingQuotesService, type ShippingQuote } from '../shipping/shipping-quotes.service.js';
import { StoreService } from '../store/store.service.js';
import type { PlaceOrderDto } from './dto/place-order.dto.js';
import { OrderMails } from './order-mails.js';
import { orderNumber } from './order-number.js';
import { orderTotals, type OrderTotals } from './order-totals.js';
import type { TaxRate } from './tax.js';

/** A cart line with the product as it is sold at this moment. */
interface CheckoutLine extends SaleProduct {
  quantity: number;
  unitPrice: number;
}

interface NewOrder {
  shopper: Shopper;
  key: string;
  input: PlaceOrderDto;
  lines: CheckoutLine[];
  quote: ShippingQuote;
  totals: OrderTotals;
  rate: TaxRate | null;
}

export interface CheckoutQuotes {
  lines: CheckoutLine[];
  quotes: ShippingQuote[];
  rate: TaxRate | null;
}

/** Seconds for which an order without a payment attempt keeps its stock. */
const HOLD_SECONDS = 60 * 60;

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

  /** What the cart would cost with each shipping service. Throws `cart_empty`, `product_unavailable`. */
  quotes(shopper: Shopper): Promise<CheckoutQuotes> {
    return inTransaction(this.db, async (tx) => {
      const { items } = await this.carts.lockItems(tx, shopper);
      if (items.length === 0) throw new AppError('cart_empty');
      const lines = await this.priced(tx, items);
      const [rate, quotes] = [await this.shop.taxAt(tx), await this.shop.quotes(tx, lines)];
      return { lines, quotes, rate };
    });
  }

  /** Cart to order, all or nothing. A repeated key answers with the first order. Returns the order's id. */
  placeOrder(shopper: Shopper, key: string, input: PlaceOrderDto): Promise<string> {
    return inTransaction(this.db, async (tx) => {
      const { cartId, items } = await this.carts.lockItems(tx, shopper);
      const placed = await findByKey(tx, shopper, key);
      if (placed) return placed;
      if (cartId === null || items.length === 0) throw new AppError('cart_empty');

      const lines = await this.priced(tx, items);
      const quote = (await this.shop.quotes(tx, lines)).find(({ code }) => code === input.shippingService);
      if (!quote) throw new AppError('shipping_unavailable');
      const rate = await this.shop.taxAt(tx);
      const totals = orderTotals(lines, quote.cost, rate);
      if (totals.total !== input.expectedTotal.amount)
        throw new AppError('price_changed', { total: rupiah(totals.total) });

      const orderId = await insertOrder(tx, { shopper, key, input, lines, quote, totals, rate });
      await this.stock.reserve(tx, {
        orderId,
        actor: actorRef(shopper),
        lines: lines.map(({ id, quantity }) => ({ productId: id, quantity })),
      });
      await this.carts.clear(tx, cartId);
      await this.mails.queue(tx, orderId, 'order_placed');
      return orderId;
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

/** What checkout asks the shop about: tax and shipping of this moment. */
@Injectable()
export class CheckoutShop {
  constructor(
    private readonly store: StoreService,
    private readonly shipping: ShippingQuotesService,
  ) {}

  taxAt(tx: EntityManager): Promise<TaxRate | null> {
    return this.store.taxAt(tx);
  }

  quotes(tx: EntityManager, lines: CheckoutLine[]): Promise<ShippingQuote[]> {
    const subtotal = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
    return this.shipping.quotes(tx, parcelOf(lines), subtotal);
  }
}

async function findByKey(
  tx: EntityManager,
  { userId, visitorId }: Shopper,
  key: string,
): Promise<string | undefined> {
  const [order] = await rows<{ id: string }>(
    tx,
    'SELECT id FROM sales_order WHERE placed_by = $1 AND idempotency_key = $2',
    [userId ?? visitorId, key],
  );
  return order?.id;
}

/** Order, lines and first history row in one statement: three round trips fewer while stock rows are waited for. */
async function insertOrder(tx: EntityManager, order: NewOrder): Promise<string> {
  const { shopper, key, input, quote, totals, rate } = order;
  const { kind, id: actorId } = actorRef(shopper);
  const [row] = await rows<{ id: string }>(tx, INSERT_ORDER, [
    JSON.stringify({
      user_id: shopper.userId ?? null,
      placed_by: shopper.userId ?? shopper.visitorId,
      idempotency_key: key,
      locale: input.locale ?? 'id',
      payment_method: input.paymentMethod,
      contact: input.contact,
      address: input.address,
      shipping: quote,
      note: input.note || null,
      subtotal: totals.subtotal,
      shipping_total: totals.shippingTotal,
      total: totals.total,
      tax_rate_basis_points: rate?.basisPoints ?? null,
      tax_net: totals.tax.net,
      tax_base: totals.tax.base,
      tax_amount: totals.tax.amount,
    }),
    JSON.stringify(toLineRows(order)),
    HOLD_SECONDS,
    orderNumber(await shopDay(tx), randomInt),
    kind,
    actorId,
  ]);
  return row!.id;
}

function toLineRows({ lines, totals }: NewOrder): object[] {
  return lines.map((line, i) => ({
    position: i + 1,
    product_id: line.id,
    sku: line.sku,
    slug: line.slug,
    name: line.name,
    weight_grams: line.weightGrams,
    unit_price: line.unitPrice,
    quantity: line.quantity,
    shipping_share: totals.shares[i]!.shippingShare,
    tax_share: totals.shares[i]!.taxShare,
  }));
}

async function shopDay(tx: EntityManager): Promise<string> {
  const [row] = await rows<{ day: string }>(
    tx,
    `SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYYMMDD') AS day`,
  );
  return row!.day;
}

const INSERT_ORDER = `
  WITH placed AS (
    INSERT INTO sales_order (number, user_id, placed_by, idempotency_key, locale, payment_method, contact, address, shipping,
                             note, subtotal, shipping_total, total, tax_rate_basis_points, tax_net, tax_base, tax_amount, pay_until)
    SELECT $4, o.user_id, o.placed_by, o.idempotency_key, o.locale, o.payment_method, o.contact, o.address, o.shipping, o.note,
           o.subtotal, o.shipping_total, o.total, o.tax_rate_basis_points, o.tax_net, o.tax_base, o.tax_amount,
           shop_now() + make_interval(secs => $3)
      FROM jsonb_populate_record(NULL::sales_order, $1::jsonb) o
    RETURNING id
  ), lines AS (
    INSERT INTO order_line (order_id, position, product_id, sku, slug, name, weight_grams, unit_price, quantity,
                            shipping_share, tax_share)
    SELECT placed.id, l.position, l.product_id, l.sku, l.slug, l.name, l.weight_grams, l.unit_price, l.quantity,
           l.shipping_share, l.tax_share
      FROM placed, jsonb_populate_recordset(NULL::order_line, $2::jsonb) l
  ), history AS (
    INSERT INTO order_history (order_id, action, to_status, actor_kind, actor_id)
    SELECT id, 'placed', 'pending', $5, $6::uuid FROM placed
  )
  SELECT id FROM placed`;
