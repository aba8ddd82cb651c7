/** Only these count as sold, from the day on which they were paid. */
const COUNTED = `status IN ('paid', 'shipped', 'delivered')`;
const PAID = `action IN ('paid', 'cash_collected')`;
const CUSTOMER = (order: string): string =>
  `coalesce(${order}.user_id::text, lower(${order}.contact->>'email'), ${order}.id::text)`;

/** The latest of the stale days, at most $1, and every note that they are stale. */
export const TAKE_STALE = `
  DELETE FROM sales_day_stale
   WHERE day IN (SELECT DISTINCT day FROM sales_day_stale ORDER BY day DESC LIMIT $1) RETURNING day::text`;

/** Every day that anything of the shop's books may fall on. */
export const ALL_STALE = `
  INSERT INTO sales_day_stale (day)
  SELECT sales_day_of(at) FROM order_history WHERE ${PAID}
  UNION SELECT sales_day_of(succeeded_at) FROM payment_refund WHERE state = 'succeeded'
  UNION SELECT sales_day_of(created_at) FROM payment_attempt
  UNION SELECT day FROM sales_day
  UNION SELECT day FROM sales_day_method`;

/** What is known of the days $1 is forgotten. */
export const FORGET = ['sales_day', 'sales_day_product', 'sales_day_method', 'sales_day_service'].map(
  (table) => `DELETE FROM ${table} WHERE day = ANY($1::date[])`,
);

const DAYS = `
  day AS (
    SELECT day, day::timestamp AT TIME ZONE 'Asia/Jakarta' AS begins,
           (day + 1)::timestamp AT TIME ZONE 'Asia/Jakarta' AS ends
      FROM unnest($1::date[]) AS day)`;

/** The orders that were first paid on one of the days. A customer's first one makes them new. */
const SALES = `
  sale AS MATERIALIZED (
    SELECT d.day, o.id, o.total, o.shipping_total, o.tax_amount, o.payment_method, o.shipping->>'code' AS service,
           NOT EXISTS (SELECT FROM sales_order x
                         JOIN order_history y ON y.order_id = x.id AND y.${PAID}
                        WHERE ${CUSTOMER('x')} = ${CUSTOMER('o')} AND x.${COUNTED}
                          AND x.id <> o.id AND (y.at, x.id) < (h.at, o.id)) AS is_new
      FROM day d
      JOIN order_history h ON h.at >= d.begins AND h.at < d.ends AND h.${PAID}
      JOIN sales_order o ON o.id = h.order_id AND o.${COUNTED}
     WHERE NOT EXISTS (SELECT FROM order_history e
                        WHERE e.order_id = h.order_id AND e.${PAID} AND (e.at, e.id) < (h.at, h.id)))`;

/** Their lines, each order's by index however many orders are expected: what was sold, and of it what stayed with the buyer, without tax, and what that cost where known. */
const LINES = `
  line AS MATERIALIZED (
    SELECT s.day, s.id AS order_id, l.product_id, l.quantity, l.quantity - k.kept AS undone, g.goods,
           n.net, CASE WHEN l.unit_cost IS NULL THEN 0 ELSE n.net END AS costed, coalesce(l.unit_cost, 0) * k.kept AS cost
      FROM sale s CROSS JOIN LATERAL (SELECT * FROM order_line WHERE order_id = s.id OFFSET 0) l
      CROSS JOIN LATERAL (SELECT l.unit_price * l.quantity - l.discount_share AS goods) g
      CROSS JOIN LATERAL (SELECT l.quantity - l.quantity_cancelled - l.quantity_returned AS kept) k
      CROSS JOIN LATERAL (SELECT round((g.goods - coalesce(l.tax_share::numeric * g.goods
        / nullif(g.goods + l.shipping_share, 0), 0)) * k.kept / l.quantity)::bigint AS net) n)`;

/** What went back for orders that count. Money that paid no order was never sold, so it is given back without a word. */
const REFUNDS = `
  refund AS (
    SELECT d.day, r.amount
      FROM day d
      JOIN payment_refund r ON r.succeeded_at >= d.begins AND r.succeeded_at < d.ends AND r.state = 'succeeded'
      JOIN payment_attempt a ON a.id = r.attempt_id
      JOIN sales_order o ON o.id = a.order_id AND o.${COUNTED}
     WHERE NOT EXISTS (SELECT FROM payment_alert x
                        WHERE x.dedupe_key IN ('late_money:' || a.id, 'double_payment:' || a.id)))`;

const DAY_ROWS = `
  INSERT INTO sales_day (day, orders, new_customers, units, revenue, new_revenue, shipping, tax, refunds, kept_net,
                         kept_costed, kept_cost)
  SELECT day, sum(orders), sum(new_customers), sum(units), sum(revenue), sum(new_revenue), sum(shipping), sum(tax),
         sum(refunds), sum(net), sum(costed), sum(cost)
    FROM (SELECT day, 1 AS orders, is_new::integer AS new_customers, 0 AS units, total AS revenue,
                 CASE WHEN is_new THEN total ELSE 0 END AS new_revenue, shipping_total AS shipping, tax_amount AS tax,
                 0 AS refunds, 0 AS net, 0 AS costed, 0 AS cost FROM sale
          UNION ALL
          SELECT day, 0, 0, quantity, 0, 0, 0, 0, 0, net, costed, cost FROM line
          UNION ALL
          SELECT day, 0, 0, 0, 0, 0, 0, 0, amount, 0, 0, 0 FROM refund) piece
   GROUP BY day`;

const PRODUCT_ROWS = `
  INSERT INTO sales_day_product (day, product_id, orders, units, undone, revenue, kept_net, kept_costed, kept_cost)
  SELECT day, product_id, count(DISTINCT order_id), sum(quantity), sum(undone), sum(goods), sum(net), sum(costed), sum(cost)
    FROM line GROUP BY day, product_id`;

const METHOD_ROWS = `
  INSERT INTO sales_day_method (day, method, orders, revenue, attempts, failed, abandoned)
  SELECT day, method, sum(orders), sum(revenue), sum(attempts), sum(failed), sum(abandoned)
    FROM (SELECT day, payment_method AS method, 1 AS orders, total AS revenue, 0 AS attempts, 0 AS failed, 0 AS abandoned
            FROM sale
          UNION ALL
          SELECT d.day, a.method, 0, 0, 1, (a.state = 'failed')::integer, (a.state IN ('expired', 'cancelled'))::integer
            FROM day d JOIN payment_attempt a ON a.created_at >= d.begins AND a.created_at < d.ends) piece
   GROUP BY day, method`;

const SERVICE_ROWS = `
  INSERT INTO sales_day_service (day, service, orders, revenue)
  SELECT day, coalesce(service, ''), count(*), sum(shipping_total) FROM sale GROUP BY 1, 2`;

/** The days $1, which nothing is known of, reckoned from the orders themselves. */
export const FILL = `
  WITH ${DAYS}, ${SALES}, ${LINES}, ${REFUNDS},
  days AS (${DAY_ROWS}), products AS (${PRODUCT_ROWS}), methods AS (${METHOD_ROWS})
  ${SERVICE_ROWS}`;
