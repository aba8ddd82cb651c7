import type { DataSource, EntityManager } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { hidden, prepared } from '../../database/sql.js';
import type { OrderView } from './order-view.js';

/** A whole order in one statement; the caller appends its WHERE on `o`. */
export const ORDER_VIEW = `
  SELECT o.id, o.number, o.user_id AS "userId", o.status, o.payment_status AS "paymentStatus",
         o.payment_method AS "paymentMethod", o.hold_reason AS "holdReason", o.locale, o.contact, o.address, o.shipping,
         o.note, o.subtotal, o.discount_total AS "discountTotal", o.shipping_total AS "shippingTotal", o.total,
         o.tax_rate_basis_points AS "taxRateBasisPoints", o.tax_net AS "taxNet", o.tax_base AS "taxBase",
         o.tax_amount AS "taxAmount", o.pay_until AS "payUntil", o.invoice_number AS "invoiceNumber",
         o.placed_at AS "placedAt",
         (SELECT json_agg(json_build_object('id', l.id, 'productId', l.product_id, 'sku', l.sku, 'slug', l.slug,
                   'name', l.name, 'unitPrice', l.unit_price, 'quantity', l.quantity,
                   'quantityShipped', l.quantity_shipped, 'quantityCancelled', l.quantity_cancelled) ORDER BY l.position)
            FROM order_line l WHERE l.order_id = o.id) AS lines,
         (SELECT json_agg(json_build_object('at', h.at, 'action', h.action, 'detail', h.detail) ORDER BY h.id)
            FROM order_history h WHERE h.order_id = o.id) AS history,
         coalesce((SELECT json_agg(json_build_object('courier', s.courier, 'trackingNumber', s.tracking_number,
                   'shippedAt', s.shipped_at, 'deliveredAt', s.delivered_at, 'lines',
                   (SELECT json_agg(json_build_object('sku', l.sku, 'name', l.name, 'quantity', sl.quantity) ORDER BY l.position)
                      FROM shipment_line sl JOIN order_line l ON l.id = sl.order_line_id WHERE sl.shipment_id = s.id))
                   ORDER BY s.id)
            FROM shipment s WHERE s.order_id = o.id), '[]') AS shipments
    FROM sales_order o`;

export async function readOrder(db: DataSource | EntityManager, id: string): Promise<OrderView> {
  const [order] = await prepared<OrderView>(db, 'order-by-id', `${ORDER_VIEW} WHERE o.id = $1`, [id]);
  if (!order) throw new AppError('not_found');
  return order;
}

/** Ownership stands in the query: user $2, visitor $3. */
export const MAY_SEE = `(o.user_id = $2 OR o.placed_by = $3
  OR EXISTS (SELECT FROM order_access a WHERE a.order_id = o.id AND a.visitor_id = $3))`;

/** A row of a list of orders, with the text of `placed_at` as the keyset needs it. */
const SUMMARY = `
  SELECT o.id, o.number, o.status, o.payment_status AS "paymentStatus", o.payment_method AS "paymentMethod",
         o.placed_at AS "placedAt",
         o.placed_at::text AS "placedAtKey", o.total, o.contact, l."itemCount", l."firstItemName", l.wanted, l.shipped
    FROM sales_order o
    CROSS JOIN LATERAL (
      SELECT sum(quantity) AS "itemCount", (array_agg(name ORDER BY position))[1] AS "firstItemName",
             sum(quantity - quantity_cancelled) AS wanted, sum(quantity_shipped) AS shipped
        FROM order_line WHERE order_id = o.id) l`;

/** One buyer's orders, newest first: user $1, limit $2, after ($3, $4). */
export const OWN_ORDERS = `${SUMMARY}
   WHERE o.user_id = $1 AND ($3::timestamptz IS NULL OR (o.placed_at, o.id) < ($3::timestamptz, $4::uuid))
   ORDER BY o.placed_at DESC, o.id DESC LIMIT $2`;

/**
 * Staff's list, newest first: after ($1, $2), then the filters that are there, each with its own text so that every
 * combination has its own plan. The values are hidden from it: counting on finding a common one soon enough along the
 * index of all orders, PostgreSQL would read every newer order of another status first.
 */
export function staffOrdersSql(filters: {
  status?: boolean;
  paymentStatus?: boolean;
  q?: boolean;
  after?: boolean;
  limit: number;
}): string {
  const conditions: string[] = [];
  let next = 1;
  if (filters.after)
    conditions.push(
      `(o.placed_at, o.id) < (${hidden(`$${next++}::timestamptz`)}, ${hidden(`$${next++}::uuid`)})`,
    );
  if (filters.status) conditions.push(`o.status = ${hidden(`$${next++}::text`)}`);
  if (filters.paymentStatus) conditions.push(`o.payment_status = $${next++}`);
  if (filters.q)
    conditions.push(`(o.number ILIKE $${next} OR o.contact->>'name' ILIKE $${next} OR o.contact->>'email' ILIKE $${next}
      OR o.contact->>'phone' ILIKE $${next}
      OR EXISTS (SELECT FROM shipment s WHERE s.order_id = o.id AND s.tracking_number ILIKE $${next}))`);
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return `${SUMMARY} ${where} ORDER BY o.placed_at DESC, o.id DESC LIMIT ${filters.limit}`;
}
