import type { DataSource, EntityManager } from 'typeorm';
import { rows } from './sql.js';

export interface Invariant {
  id: string;
  title: string;
  /** Returns the rows that break it: none in a healthy shop. */
  sql: string;
}

/** What must be true of any shop at any moment, whatever crashed before. */
export const INVARIANTS: Invariant[] = [
  {
    id: 'INV-01',
    title: 'Stock on hand and reserved are the sums of their movements, and never negative',
    sql: `SELECT s.product_id, s.on_hand, s.reserved, m.on_hand AS moved, m.reserved AS moved_reserved
            FROM product_stock s
            LEFT JOIN (SELECT product_id, sum(on_hand_delta) AS on_hand, sum(reserved_delta) AS reserved
                         FROM stock_movement GROUP BY product_id) m USING (product_id)
           WHERE s.on_hand <> coalesce(m.on_hand, 0) OR s.reserved <> coalesce(m.reserved, 0)
              OR s.on_hand < 0 OR s.reserved < 0 OR s.reserved > s.on_hand`,
  },
  {
    id: 'INV-02',
    title:
      'Reserved is the sum of the held reservations; none is held by an order that can no longer be paid',
    sql: `SELECT s.product_id, s.reserved, coalesce(h.quantity, 0) AS held
            FROM product_stock s
            LEFT JOIN (SELECT product_id, sum(quantity) AS quantity FROM stock_reservation
                        WHERE state = 'held' GROUP BY product_id) h USING (product_id)
           WHERE s.reserved <> coalesce(h.quantity, 0)
          UNION ALL
          SELECT r.product_id, r.quantity, 0 FROM stock_reservation r JOIN sales_order o ON o.id = r.order_id
           WHERE r.state = 'held' AND o.status <> 'pending'`,
  },
  {
    id: 'INV-03',
    title: 'Every order has lines, and its lines, shares, shipping and tax add up to its total',
    sql: `SELECT o.number, o.subtotal, o.shipping_total, o.total, l.goods, l.shipping, l.tax
            FROM sales_order o
            LEFT JOIN (SELECT order_id, sum(unit_price * quantity) AS goods, sum(shipping_share) AS shipping,
                              sum(tax_share) AS tax, sum(discount_share) AS discount FROM order_line GROUP BY order_id) l
              ON l.order_id = o.id
           WHERE l.order_id IS NULL OR l.goods <> o.subtotal OR l.shipping <> o.shipping_total OR l.tax <> o.tax_amount
              OR l.discount <> o.discount_total OR o.total <> o.subtotal - o.discount_total + o.shipping_total`,
  },
  {
    id: 'INV-04',
    title:
      'An order counts as paid exactly when its captured payments cover its total, or an alert says why not',
    sql: `SELECT o.number, o.payment_status, o.total, coalesce(p.captured, 0) AS captured
            FROM sales_order o
            LEFT JOIN (SELECT order_id, sum(captured) AS captured FROM payment_attempt GROUP BY order_id) p ON p.order_id = o.id
           WHERE (o.payment_status IN ('paid', 'partially_refunded', 'refunded', 'disputed', 'charged_back', 'refund_due')
                  OR coalesce(p.captured, 0) > 0)
             AND NOT (o.payment_status NOT IN ('unpaid', 'awaiting', 'under_review') AND coalesce(p.captured, 0) = o.total)
             AND NOT EXISTS (SELECT FROM payment_alert a WHERE a.order_id = o.id)`,
  },
  {
    id: 'INV-05',
    title: 'Refunds never exceed what was captured',
    sql: `SELECT a.id, a.captured, r.refunded FROM payment_attempt a
            JOIN (SELECT attempt_id, sum(amount) AS refunded FROM payment_refund WHERE state <> 'failed' GROUP BY attempt_id) r
              ON r.attempt_id = a.id
           WHERE r.refunded > a.captured`,
  },
  {
    id: 'INV-07',
    title: 'No gateway event waits longer than five minutes',
    sql: `SELECT provider, event_key, type, received_at FROM payment_event
           WHERE processed_at IS NULL AND received_at < shop_now() - interval '5 minutes'`,
  },
  {
    id: 'INV-09',
    title: 'Every foreign key exists and is validated',
    sql: `SELECT conrelid::regclass::text AS "table", conname FROM pg_constraint
           WHERE contype = 'f' AND NOT convalidated AND connamespace = 'public'::regnamespace`,
  },
  {
    id: 'INV-14',
    title: 'Invoice numbers have no gaps within a year',
    sql: `SELECT s.year, s.last_number, count(o.id) AS used FROM invoice_series s
            LEFT JOIN sales_order o ON o.invoice_number LIKE 'INV/' || s.year || '/%'
           GROUP BY s.year, s.last_number HAVING count(o.id) <> s.last_number`,
  },
  {
    id: 'INV-20',
    title: "An order's history is a path of allowed steps that ends in its status",
    sql: `WITH steps AS (
            SELECT h.order_id, h.id, h.at, h.from_status, h.to_status,
                   lag(h.to_status) OVER w AS before, lag(h.at) OVER w AS before_at,
                   row_number() OVER w AS n, count(*) OVER (PARTITION BY h.order_id) AS last
              FROM order_history h WINDOW w AS (PARTITION BY h.order_id ORDER BY h.id))
          SELECT o.number, s.from_status, s.to_status, s.before, o.status
            FROM sales_order o LEFT JOIN steps s ON s.order_id = o.id
           WHERE s.order_id IS NULL
              OR s.n = 1 AND (s.from_status IS NOT NULL OR s.to_status <> 'pending')
              OR s.n > 1 AND (s.from_status IS DISTINCT FROM s.before OR s.at < s.before_at)
              OR s.n > 1 AND s.from_status <> s.to_status AND (s.from_status, s.to_status) NOT IN (('pending', 'paid'), ('pending', 'shipped'),
                  ('pending', 'cancelled'), ('paid', 'shipped'), ('paid', 'cancelled'), ('shipped', 'delivered'))
              OR s.n = s.last AND s.to_status <> o.status`,
  },
];

export interface CheckedInvariant {
  id: string;
  title: string;
  /** The first rows at fault. */
  rows: Record<string, unknown>[];
}

export async function checkInvariants(db: DataSource | EntityManager): Promise<CheckedInvariant[]> {
  const checked: CheckedInvariant[] = [];
  for (const { id, title, sql } of INVARIANTS)
    checked.push({ id, title, rows: await rows(db, `SELECT * FROM (${sql}) broken LIMIT 20`) });
  return checked;
}

/** The invariants that this database breaks, each with the first rows at fault. */
export async function failedInvariants(db: DataSource): Promise<CheckedInvariant[]> {
  return (await checkInvariants(db)).filter((invariant) => invariant.rows.length > 0);
}
