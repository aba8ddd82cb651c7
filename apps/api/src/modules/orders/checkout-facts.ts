import type { DataSource, EntityManager } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { prepared } from '../../database/sql.js';
import type { CartOwner } from '../cart/cart.service.js';
import type { Owner } from '../cart/cart.queries.js';
import { FOR_SALE, SALE_COLUMNS } from '../catalog/products.queries.js';
import { parcelOf } from '../shipping/shipping-cost.js';
import {
  OFFERS,
  shippingQuotes,
  type ShippingOffer,
  type ShippingQuote,
} from '../shipping/shipping-quotes.js';
import type { ShownProfile } from '../store/store-profile.entity.js';
import { PROFILE, TAX_NOW } from '../store/store.queries.js';
import type { TaxRate } from './tax.js';

/** A cart line with the product as it is sold at this moment. */
export interface CheckoutLine {
  id: string;
  slug: string;
  sku: string;
  name: string;
  unitPrice: number;
  quantity: number;
  weightGrams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
  isForSale: boolean;
}

/** All that the total of a cart depends on, as of now. */
export interface CheckoutFacts {
  /** In the order in which stock is locked. */
  lines: CheckoutLine[];
  offers: ShippingOffer[];
  rate: TaxRate | null;
  shop: ShownProfile;
}

/** And what an order of it must know. */
export interface OrderFacts extends CheckoutFacts {
  /** The order that was placed with this key before. */
  placedId: string | null;
  /** The shop's day, as order numbers carry it. */
  day: string;
  /** Of this buyer: orders that hold stock and wait for money. */
  unpaid: number;
}

/** `cart` is SQL for its id. */
const factsOf = (cart: string): string => `
  (SELECT coalesce(json_agg(line ORDER BY line.id), '[]') FROM (
     SELECT i.quantity, ${FOR_SALE} AND c.is_active AS "isForSale", ${SALE_COLUMNS}
       FROM cart_item i JOIN product p ON p.id = i.product_id JOIN category c ON c.id = p.category_id
      WHERE i.cart_id = ${cart}) line) AS lines,
  (SELECT coalesce(json_agg(offer ORDER BY offer.position, offer.code), '[]') FROM (${OFFERS}) offer) AS offers,
  (SELECT to_json(rate) FROM (${TAX_NOW}) rate) AS rate,
  (SELECT to_json(profile) FROM (${PROFILE}) profile) AS shop`;

export const quoteFacts = (owner: Owner): string =>
  `SELECT ${factsOf(`(SELECT id FROM cart WHERE ${owner}_id = $1)`)}`;

export const ORDER_FACTS = `
  SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYYMMDD') AS day,
         (SELECT id FROM sales_order WHERE placed_by = $2 AND idempotency_key = $3) AS "placedId",
         (SELECT count(*) FROM sales_order WHERE placed_by = $2 AND status = 'pending')::integer AS unpaid,
         ${factsOf('$1::uuid')}`;

export const readQuoteFacts = async (db: DataSource, [owner, id]: CartOwner): Promise<CheckoutFacts> =>
  open(await prepared<CheckoutFacts>(db, `checkout:quotes:${owner}`, quoteFacts(owner), [id]));

/** Of a cart that is locked; without one there are no lines. */
export const readOrderFacts = async (
  tx: EntityManager,
  order: { cartId: string | null; placedBy: string | undefined; key: string },
): Promise<OrderFacts> =>
  open(
    await prepared<OrderFacts>(tx, 'checkout:facts', ORDER_FACTS, [order.cartId, order.placedBy, order.key]),
  );

/** A shop that was never opened sells nothing. */
function open<T extends CheckoutFacts>([facts]: T[]): T {
  if (!facts?.shop) throw new AppError('unavailable');
  return facts;
}

/** The cart's lines; throws `cart_empty`, or `product_unavailable` for the first that can not be bought any more. */
export function sellableLines({ lines }: CheckoutFacts): CheckoutLine[] {
  if (lines.length === 0) throw new AppError('cart_empty');
  const gone = lines.find(({ isForSale }) => !isForSale);
  if (gone) throw new AppError('product_unavailable', { productId: gone.id });
  return lines;
}

export function quotesOf({ lines, offers, shop: { freeShippingFrom } }: CheckoutFacts): ShippingQuote[] {
  const subtotal = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  return shippingQuotes(offers, parcelOf(lines), freeShippingFrom !== null && subtotal >= freeShippingFrom);
}
