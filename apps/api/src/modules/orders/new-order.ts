import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { actorRef, type Shopper } from '../../common/actor.js';
import { prepared } from '../../database/sql.js';
import type { ShippingQuote } from '../shipping/shipping-quotes.js';
import type { CheckoutLine } from './checkout-facts.js';
import type { PlaceOrderDto } from './dto/place-order.dto.js';
import { orderNumber } from './order-number.js';
import type { OrderTotals } from './order-totals.js';
import type { OrderView } from './order-view.js';
import { orderView } from './orders.queries.js';
import type { TaxRate } from './tax.js';

/** All that becomes the order's snapshot. */
export interface NewOrder {
  shopper: Shopper;
  key: string;
  cartId: string;
  /** The shop's day, as order numbers carry it. */
  day: string;
  input: PlaceOrderDto;
  lines: CheckoutLine[];
  quote: ShippingQuote;
  totals: OrderTotals;
  rate: TaxRate | null;
}

/** Seconds for which an order without a payment attempt keeps its stock. */
const HOLD_SECONDS = 60 * 60;

/** Order, lines and first history row out of a cart, which is empty then, in one statement; nothing is promised yet. */
export async function insertOrder(tx: EntityManager, order: NewOrder): Promise<OrderView> {
  const { shopper, key, input, quote, totals, rate } = order;
  const { kind, id: actorId } = actorRef(shopper);
  const [row] = await prepared<OrderView>(tx, 'order:insert', INSERT_ORDER, [
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
      shortage: input.shortage ?? null,
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
    orderNumber(order.day, randomInt),
    kind,
    actorId,
    order.cartId,
  ]);
  return row!;
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

const INSERT_ORDER = `
  WITH placed AS (
    INSERT INTO sales_order (number, user_id, placed_by, idempotency_key, locale, payment_method, contact, address, shipping,
                             note, subtotal, shipping_total, total, tax_rate_basis_points, tax_net, tax_base, tax_amount, shortage, pay_until)
    SELECT $4, o.user_id, o.placed_by, o.idempotency_key, o.locale, o.payment_method, o.contact, o.address, o.shipping, o.note,
           o.subtotal, o.shipping_total, o.total, o.tax_rate_basis_points, o.tax_net, o.tax_base, o.tax_amount, o.shortage,
           shop_now() + make_interval(secs => $3)
      FROM jsonb_populate_record(NULL::sales_order, $1::jsonb) o
    RETURNING *
  ), written AS (
    INSERT INTO order_line (order_id, position, product_id, sku, slug, name, weight_grams, unit_price, quantity,
                            shipping_share, tax_share)
    SELECT placed.id, l.position, l.product_id, l.sku, l.slug, l.name, l.weight_grams, l.unit_price, l.quantity,
           l.shipping_share, l.tax_share
      FROM placed, jsonb_populate_recordset(NULL::order_line, $2::jsonb) l
    RETURNING *
  ), noted AS (
    INSERT INTO order_history (order_id, action, to_status, actor_kind, actor_id)
    SELECT id, 'placed', 'pending', $5, $6::uuid FROM placed
    RETURNING *
  ), emptied AS (DELETE FROM cart_item WHERE cart_id = $7)
  ${orderView({ orders: 'placed', lines: 'written', history: 'noted' })}`;
