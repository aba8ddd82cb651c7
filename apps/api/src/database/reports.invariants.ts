import type { Invariant } from './invariant.js';

/** What sold by the orders' own books, read the other way round: all of them at once, without any roll-up's way. */
const SOLD = `
  SELECT o.id, o.total, o.shipping_total, o.tax_amount, o.payment_method, o.shipping->>'code' AS service, p.day,
         row_number() OVER (PARTITION BY coalesce(o.user_id::text, lower(o.contact->>'email'), o.id::text) ORDER BY p.at, o.id) = 1 AS is_first
    FROM sales_order o
    JOIN (SELECT order_id, min(at) AS at, (min(at) AT TIME ZONE 'Asia/Jakarta')::date AS day FROM order_history
           WHERE action IN ('paid', 'cash_collected') GROUP BY order_id) p ON p.order_id = o.id
   WHERE o.status NOT IN ('pending', 'cancelled')`;

const GIVEN_BACK = `
  SELECT (r.succeeded_at AT TIME ZONE 'Asia/Jakarta')::date AS day, r.amount
    FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id JOIN sales_order o ON o.id = a.order_id
   WHERE r.state = 'succeeded' AND o.status NOT IN ('pending', 'cancelled')
     AND a.id NOT IN (SELECT attempt_id FROM payment_alert
                       WHERE kind IN ('late_money', 'double_payment') AND attempt_id IS NOT NULL)`;

/** Kept rows that are not what the books say, apart from days that are waiting to be reckoned. */
const differing = (what: string, kept: string, books: string): string => `
  SELECT '${what}' AS problem, coalesce(k.day, b.day)::text AS day, coalesce(k.key, b.key) AS key, k.facts AS kept, b.facts AS books
    FROM (${kept}) k FULL JOIN (${books}) b ON b.day = k.day AND b.key = k.key
   WHERE k.facts IS DISTINCT FROM b.facts
     AND coalesce(k.day, b.day) NOT IN (SELECT day FROM sales_day_stale)`;

const DAYS = differing(
  'a day',
  `SELECT day, '' AS key, ARRAY[orders, new_customers, revenue, new_revenue, shipping, tax, refunds, units]::bigint[] AS facts
     FROM sales_day`,
  `SELECT day, '' AS key, ARRAY[sum(orders), sum(first), sum(total), sum(first * total), sum(shipping), sum(tax),
                                sum(refunds), sum(units)]::bigint[] AS facts
     FROM (SELECT s.day, 1 AS orders, is_first::integer AS first, s.total, s.shipping_total AS shipping, s.tax_amount AS tax,
                  0 AS refunds, (SELECT sum(quantity) FROM order_line l WHERE l.order_id = s.id) AS units FROM (${SOLD}) s
           UNION ALL SELECT day, 0, 0, 0, 0, 0, amount, 0 FROM (${GIVEN_BACK}) g) piece GROUP BY day`,
);

const PRODUCTS = differing(
  'a product',
  `SELECT day, product_id::text AS key, ARRAY[orders, units, undone, revenue, kept_cost]::bigint[] AS facts FROM sales_day_product`,
  `SELECT s.day, l.product_id::text AS key, ARRAY[count(DISTINCT s.id), sum(l.quantity), sum(l.quantity_cancelled + l.quantity_returned),
          sum(l.unit_price * l.quantity - l.discount_share),
          sum(coalesce(l.unit_cost, 0) * (l.quantity - l.quantity_cancelled - l.quantity_returned))]::bigint[] AS facts
     FROM (${SOLD}) s JOIN order_line l ON l.order_id = s.id GROUP BY 1, 2`,
);

const MARGINS = differing(
  'a margin',
  `SELECT day, '' AS key, ARRAY[kept_net, kept_costed, kept_cost]::bigint[] AS facts FROM sales_day WHERE orders > 0`,
  `SELECT day, '' AS key, ARRAY[sum(kept_net), sum(kept_costed), sum(kept_cost)]::bigint[] AS facts
     FROM sales_day_product GROUP BY day`,
);

const METHODS = differing(
  'a way to pay',
  `SELECT day, method AS key, ARRAY[orders, revenue, attempts, failed, abandoned]::bigint[] AS facts FROM sales_day_method`,
  `SELECT day, method AS key, ARRAY[sum(orders), sum(total), sum(attempts), sum(failed), sum(abandoned)]::bigint[] AS facts
     FROM (SELECT day, payment_method AS method, 1 AS orders, total, 0 AS attempts, 0 AS failed, 0 AS abandoned
             FROM (${SOLD}) s
           UNION ALL
           SELECT (created_at AT TIME ZONE 'Asia/Jakarta')::date, method, 0, 0, 1, (state = 'failed')::integer,
                  (state IN ('expired', 'cancelled'))::integer FROM payment_attempt) piece GROUP BY 1, 2`,
);

const SERVICES = differing(
  'a shipping service',
  `SELECT day, service AS key, ARRAY[orders, revenue]::bigint[] AS facts FROM sales_day_service`,
  `SELECT day, coalesce(service, '') AS key, ARRAY[count(*), sum(shipping_total)]::bigint[] AS facts FROM (${SOLD}) s GROUP BY 1, 2`,
);

export const REPORT_INVARIANTS: Invariant[] = [
  {
    id: 'INV-21',
    title: 'The figures kept of every day are what its orders, payments and refunds add up to',
    sql: [DAYS, PRODUCTS, MARGINS, METHODS, SERVICES].join(' UNION ALL '),
  },
];
