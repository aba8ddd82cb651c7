import type { ReportKind } from './report-job.js';

const COLUMNS = 'id, kind, locale, shows_costs AS "showsCosts", state, done, total';

/** How many rows it will have, counted when it is asked for. */
export const COUNTS: Record<ReportKind, string> = {
  stock: 'SELECT count(*)::integer AS total FROM product WHERE archived_at IS NULL',
  customers: `SELECT count(DISTINCT coalesce(user_id::text, lower(contact->>'email'), id::text))::integer AS total
                FROM sales_order WHERE status IN ('paid', 'shipped', 'delivered')`,
};

export const ADD = `
  INSERT INTO report_job (requested_by, kind, locale, shows_costs, total) VALUES ($1, $2, $3, $4, $5) RETURNING ${COLUMNS}`;

/** A file may hold names and costs: it is for a day, and for who asked for it. */
const READABLE = `id = $1 AND requested_by = $2 AND requested_at > shop_now() - interval '1 day'`;
export const READ = `SELECT ${COLUMNS} FROM report_job WHERE ${READABLE}`;
export const READ_FILE = `SELECT kind, locale, file FROM report_job WHERE ${READABLE} AND state = 'done'`;

/** Also one whose worker was killed. */
export const BEGIN = `
  UPDATE report_job SET state = 'running', done = 0
   WHERE id = $1 AND state IN ('waiting', 'running') RETURNING ${COLUMNS}`;
export const PROGRESS = 'UPDATE report_job SET done = least($2, total) WHERE id = $1';
export const END = `UPDATE report_job SET state = 'done', done = $2, total = $2, file = $3 WHERE id = $1`;
export const FAIL = `UPDATE report_job SET state = 'failed' WHERE id = $1`;
export const FORGET = `DELETE FROM report_job WHERE requested_at <= shop_now() - interval '1 day'`;

export interface StockRow {
  id: string;
  sku: string;
  name: string;
  category: string;
  level: 'ok' | 'low' | 'critical' | 'out';
  onHand: number;
  reserved: number;
  price: number;
  worth: number;
  cost: number | null;
}

/** The next $2 products after $1, by id, which never changes. */
export const STOCK_ROWS = `
  SELECT p.id, p.sku, p.name, c.name AS category, coalesce(s.level, 'out') AS level, coalesce(s.on_hand, 0) AS "onHand",
         coalesce(s.reserved, 0) AS reserved, p.price, (coalesce(s.on_hand, 0) * p.price)::bigint AS worth,
         (s.on_hand * s.average_cost)::bigint AS cost
    FROM product p JOIN category c ON c.id = p.category_id LEFT JOIN product_stock s ON s.product_id = p.id
   WHERE p.archived_at IS NULL AND p.id > $1 ORDER BY p.id LIMIT $2`;

export interface CustomerRow {
  id: string;
  name: string;
  email: string;
  phone: string;
  isGuest: boolean;
  orders: number;
  units: number;
  spent: number;
  firstOrder: string;
  lastOrder: string;
}

const CUSTOMER = `coalesce(o.user_id::text, lower(o.contact->>'email'), o.id::text)`;

/** The next $2 customers after $1, each with what the latest of their orders says of them. */
export const CUSTOMER_ROWS = `
  SELECT k.id, coalesce(nullif(l.contact->>'name', ''), '–') AS name, coalesce(l.contact->>'email', '') AS email,
         coalesce(l.contact->>'phone', '') AS phone, k.is_guest AS "isGuest", k.orders, k.units, k.spent,
         k.first_order AS "firstOrder", k.last_order AS "lastOrder"
    FROM (SELECT ${CUSTOMER} AS id, bool_and(o.user_id IS NULL) AS is_guest, count(*)::integer AS orders,
                 sum(o.total)::bigint AS spent, sum(u.units)::integer AS units,
                 sales_day_of(min(o.placed_at))::text AS first_order, sales_day_of(max(o.placed_at))::text AS last_order,
                 (array_agg(o.id ORDER BY o.placed_at DESC, o.id DESC))[1] AS latest
            FROM sales_order o
            CROSS JOIN LATERAL (SELECT sum(quantity) AS units FROM order_line WHERE order_id = o.id) u
           WHERE o.status IN ('paid', 'shipped', 'delivered') AND ${CUSTOMER} > $1
           GROUP BY 1 ORDER BY 1 LIMIT $2) k
    JOIN sales_order l ON l.id = k.latest
   ORDER BY k.id`;
