import type { DataSource, EntityManager } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { prepared } from '../../database/sql.js';
import type { OrderView } from './order-view.js';

const DELIVERED = `(SELECT coalesce(sum(sl.quantity), 0) FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment_id
   WHERE sl.order_line_id = l.id AND s.delivered_at IS NOT NULL)`;

const ASKED_BACK = `(SELECT coalesce(sum(CASE WHEN r.status = 'received' THEN rl.quantity_received ELSE rl.quantity END), 0)
    FROM order_return_line rl JOIN order_return r ON r.id = rl.return_id
   WHERE rl.order_line_id = l.id AND r.status IN ('requested', 'approved', 'received'))`;

/** Units of the line `l` that have arrived and that nobody has asked to send back yet. */
export const RETURNABLE_UNITS = `(${DELIVERED} - ${ASKED_BACK})::integer`;

/** Whether some of the order `o` can be sent back: something has arrived within the last seven days. */
const IS_RETURNABLE = `(
  coalesce((SELECT max(s.delivered_at) > shop_now() - interval '7 days' FROM shipment s WHERE s.order_id = o.id), false)
  AND EXISTS (SELECT FROM order_line l WHERE l.order_id = o.id AND ${RETURNABLE_UNITS} > 0))`;

/** What its parcels say of the order $1. */
export const PARCEL_FACTS = `
  SELECT EXISTS (SELECT FROM shipment s WHERE s.order_id = o.id) AS "hasShipped", ${IS_RETURNABLE} AS "isReturnable"
    FROM sales_order o WHERE o.id = $1`;

/** A whole order in one statement: from its tables, or from what a statement has just written. */
export const orderView = ({
  orders,
  lines,
  history,
}: Record<'orders' | 'lines' | 'history', string>): string => `
  SELECT o.id, o.number, o.user_id AS "userId", o.status, o.payment_status AS "paymentStatus",
         o.payment_method AS "paymentMethod", o.hold_reason AS "holdReason", o.shortage, o.locale, o.contact, o.address, o.shipping,
         o.note, o.subtotal, o.discount_total AS "discountTotal", o.shipping_total AS "shippingTotal", o.total,
         o.tax_rate_basis_points AS "taxRateBasisPoints", o.tax_net AS "taxNet", o.tax_base AS "taxBase",
         o.tax_amount AS "taxAmount", o.pay_until AS "payUntil", o.invoice_number AS "invoiceNumber",
         o.placed_at AS "placedAt", o.refund_owed AS "refundOwed", ${IS_RETURNABLE} AS "isReturnable",
         (SELECT json_agg(json_build_object('id', l.id, 'productId', l.product_id, 'sku', l.sku, 'slug', l.slug,
                   'name', l.name, 'unitPrice', l.unit_price, 'quantity', l.quantity,
                   'discountShare', l.discount_share, 'quantityShipped', l.quantity_shipped,
                   'quantityCancelled', l.quantity_cancelled, 'quantityReturned', l.quantity_returned,
                   'quantityBackordered', coalesce(r.backordered, 0)) ORDER BY l.position)
            FROM ${lines} l
            LEFT JOIN stock_reservation r
              ON r.order_id = l.order_id AND r.product_id = l.product_id AND r.state <> 'released'
           WHERE l.order_id = o.id) AS lines,
         (SELECT json_agg(json_build_object('at', h.at, 'action', h.action, 'detail', h.detail) ORDER BY h.id)
            FROM ${history} h WHERE h.order_id = o.id) AS history,
         coalesce((SELECT json_agg(json_build_object('id', s.id, 'courier', s.courier, 'trackingNumber', s.tracking_number,
                   'shippedAt', s.shipped_at, 'deliveredAt', s.delivered_at, 'lines',
                   (SELECT json_agg(json_build_object('sku', l.sku, 'name', l.name, 'quantity', sl.quantity) ORDER BY l.position)
                      FROM shipment_line sl JOIN order_line l ON l.id = sl.order_line_id WHERE sl.shipment_id = s.id))
                   ORDER BY s.id)
            FROM shipment s WHERE s.order_id = o.id), '[]') AS shipments,
         coalesce((SELECT json_agg(json_build_object('id', c.id, 'number', c.number, 'amount', c.amount, 'taxNet', c.tax_net,
                   'taxBase', c.tax_base, 'taxAmount', c.tax_amount, 'lines', c.lines, 'issuedAt', c.issued_at,
                   'cancelledAt', x.cancelled_at) ORDER BY c.id)
            FROM credit_note c LEFT JOIN credit_note_cancellation x ON x.credit_note_id = c.id
           WHERE c.order_id = o.id), '[]') AS "creditNotes"
    FROM ${orders} o`;

/** The caller appends its WHERE on `o`. */
export const ORDER_VIEW = orderView({ orders: 'sales_order', lines: 'order_line', history: 'order_history' });

/** What staff wrote to each other about the order of the number $1. */
export const NOTES = `
  SELECT n.id, n.at, u.name AS author, n.text
    FROM order_note n JOIN sales_order o ON o.id = n.order_id JOIN user_account u ON u.id = n.author_id
   WHERE o.number = $1 ORDER BY n.id`;

export async function readOrder(db: DataSource | EntityManager, id: string): Promise<OrderView> {
  const [order] = await prepared<OrderView>(db, 'order-by-id', `${ORDER_VIEW} WHERE o.id = $1`, [id]);
  if (!order) throw new AppError('not_found');
  return order;
}

/** Ownership stands in the query: user $2, visitor $3. */
export const MAY_SEE = `(o.user_id = $2 OR o.placed_by = $3
  OR EXISTS (SELECT FROM order_access a WHERE a.order_id = o.id AND a.visitor_id = $3))`;

/** A row of a list of orders, with the text of `placed_at` as the keyset needs it. */
export const ORDER_SUMMARY = `
  SELECT o.id, o.number, o.status, o.payment_status AS "paymentStatus", o.payment_method AS "paymentMethod",
         o.placed_at AS "placedAt",
         o.placed_at::text AS "placedAtKey", o.total, o.contact, o.hold_reason AS "holdReason",
         o.shipping->>'name' AS "shippingName", l."itemCount", l."firstItemName", l.wanted, l.shipped, l.returned
    FROM sales_order o
    CROSS JOIN LATERAL (
      SELECT sum(quantity) AS "itemCount", (array_agg(name ORDER BY position))[1] AS "firstItemName",
             sum(quantity - quantity_cancelled) AS wanted, sum(quantity_shipped) AS shipped, sum(quantity_returned) AS returned
        FROM order_line WHERE order_id = o.id) l`;

/** One buyer's orders, newest first: user $1, limit $2, after ($3, $4). */
export const OWN_ORDERS = `${ORDER_SUMMARY}
   WHERE o.user_id = $1 AND ($3::timestamptz IS NULL OR (o.placed_at, o.id) < ($3::timestamptz, $4::uuid))
   ORDER BY o.placed_at DESC, o.id DESC LIMIT $2`;
