import type { Invariant } from './invariant.js';

/** The whole life of an order, a second time and by hand. */
const STEPS = `(('pending', 'paid'), ('pending', 'shipped'), ('pending', 'cancelled'), ('paid', 'shipped'),
  ('paid', 'cancelled'), ('shipped', 'delivered'))`;

/** A series of documents: where its numbers stand, and what they begin with. */
interface Series {
  series: string;
  table: string;
  column: string;
  prefix: string;
}
const INVOICES: Series = {
  series: 'invoice_series',
  table: 'sales_order',
  column: 'invoice_number',
  prefix: 'INV',
};
const CREDIT_NOTES: Series = {
  series: 'credit_note_series',
  table: 'credit_note',
  column: 'number',
  prefix: 'CN',
};

const wellFormed = ({ column, prefix }: Series): string => `${column} ~ '^${prefix}/[0-9]{4}/[0-9]{6,9}$'`;

const gapsIn = (of: Series): string => `
  SELECT 'gap in ' || coalesce(s.year, u.year) AS problem, NULL AS number, s.last_number, u.used, u.highest
    FROM ${of.series} s
    FULL JOIN (SELECT split_part(${of.column}, '/', 2)::integer AS year, count(*) AS used,
                      max(split_part(${of.column}, '/', 3)::integer) AS highest
                 FROM ${of.table} WHERE ${wellFormed(of)} GROUP BY 1) u ON u.year = s.year
   WHERE coalesce(s.last_number, 0) <> coalesce(u.used, 0) OR coalesce(s.last_number, 0) <> coalesce(u.highest, 0)`;

/** Invoices that were taken back beyond their total, or wholly but with other taxes. */
const CREDITS = `
  SELECT 'credit notes are not the invoice', o.number, NULL::integer, NULL::bigint, NULL::integer
    FROM sales_order o
    JOIN (SELECT order_id, sum(amount) AS amount, sum(tax_base) AS base, sum(tax_amount) AS tax
            FROM credit_note WHERE id NOT IN (SELECT credit_note_id FROM credit_note_cancellation)
           GROUP BY order_id) c ON c.order_id = o.id
   WHERE o.invoice_number IS NULL OR c.amount > o.total
      OR c.amount = o.total AND (c.tax <> o.tax_amount OR c.base <> o.tax_base)`;

export const ORDER_INVARIANTS: Invariant[] = [
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
    id: 'INV-14',
    title:
      'Numbers of invoices and credit notes have no gaps within a year, exactly the orders that became paid have an invoice, and no more of it is credited than it came to',
    sql: `${gapsIn(INVOICES)}
          UNION ALL ${gapsIn(CREDIT_NOTES)}
          UNION ALL ${CREDITS}
          UNION ALL
          SELECT 'no invoice number is ' || invoice_number, number, NULL, NULL, NULL
            FROM sales_order WHERE NOT ${wellFormed(INVOICES)}
          UNION ALL
          SELECT 'no credit note number is ' || number, number, NULL, NULL, NULL
            FROM credit_note WHERE NOT ${wellFormed(CREDIT_NOTES)}
          UNION ALL
          SELECT CASE WHEN p.order_id IS NULL THEN 'invoice without payment' ELSE 'payment without invoice' END,
                 o.number, NULL, NULL, NULL
            FROM sales_order o
            LEFT JOIN (SELECT DISTINCT order_id FROM order_history WHERE action IN ('paid', 'cash_collected')) p
              ON p.order_id = o.id
           WHERE (p.order_id IS NULL) <> (o.invoice_number IS NULL)`,
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
              OR s.n > 1 AND s.from_status <> s.to_status AND (s.from_status, s.to_status) NOT IN ${STEPS}
              OR s.n = s.last AND s.to_status <> o.status`,
  },
];
