/** The spans from $1 to $2, numbered in their order. */
const SPANS = 'unnest($1::date[], $2::date[]) WITH ORDINALITY AS s (begins, ends, n)';
const inSpan = (day: string): string => `${day} BETWEEN s.begins AND s.ends`;

/** Visits and sales are kept apart: a day may have either. */
export const VISIT_SUMS = `
  SELECT v.visits, v.carts, v.checkouts, d.paid FROM ${SPANS}
    CROSS JOIN LATERAL (SELECT coalesce(sum(visits), 0)::integer AS visits, coalesce(sum(carts), 0)::integer AS carts,
                               coalesce(sum(checkouts), 0)::integer AS checkouts
                          FROM visit_day WHERE ${inSpan('day')}) v
    CROSS JOIN LATERAL (SELECT coalesce(sum(orders), 0)::integer AS paid FROM sales_day WHERE ${inSpan('day')}) d
   ORDER BY s.n`;

export const MARGIN_SUMS = `
  SELECT coalesce(sum(d.kept_net), 0)::bigint AS net, coalesce(sum(d.kept_costed), 0)::bigint AS costed,
         coalesce(sum(d.kept_cost), 0)::bigint AS cost
    FROM ${SPANS} LEFT JOIN sales_day d ON ${inSpan('d.day')}
   GROUP BY s.n ORDER BY s.n`;

const SHOWN = 50;

/** What earned most from $1 to $2, of the products whose cost is known. */
export const MARGIN_PRODUCTS = `
  SELECT p.id, p.name, p.sku, t.kept, t.net, t.costed, t.cost
    FROM (SELECT product_id, (sum(units) - sum(undone))::integer AS kept, sum(kept_net)::bigint AS net,
                 sum(kept_costed)::bigint AS costed, sum(kept_cost)::bigint AS cost
            FROM sales_day_product WHERE day BETWEEN $1 AND $2 GROUP BY product_id HAVING sum(kept_costed) > 0
           ORDER BY sum(kept_costed) - sum(kept_cost) DESC, product_id LIMIT ${SHOWN}) t
    JOIN product p ON p.id = t.product_id
   ORDER BY t.costed - t.cost DESC, p.id`;

/** What sold in the first of the spans and in the second, summed up by whoever asks. */
const SOLD_SUMS = `
  coalesce(sum(d.units) FILTER (WHERE s.n = 1), 0) AS units, coalesce(sum(d.undone) FILTER (WHERE s.n = 1), 0) AS undone,
  coalesce(sum(d.revenue) FILTER (WHERE s.n = 1), 0) AS revenue,
  coalesce(sum(d.units) FILTER (WHERE s.n = 2), 0) AS units_before,
  coalesce(sum(d.revenue) FILTER (WHERE s.n = 2), 0) AS revenue_before`;
const SOLD = `${SPANS} JOIN sales_day_product d ON ${inSpan('d.day')}`;

const FIGURES = `t.units::integer, t.undone::integer, t.revenue::bigint, t.units_before::integer AS "unitsBefore",
         t.revenue_before::bigint AS "revenueBefore"`;

export const PRODUCT_RANKING = `
  WITH t AS (SELECT d.product_id, ${SOLD_SUMS} FROM ${SOLD} GROUP BY d.product_id
              ORDER BY revenue DESC, revenue_before DESC, d.product_id LIMIT ${SHOWN})
  SELECT p.id, p.name, p.sku AS detail, ${FIGURES} FROM t JOIN product p ON p.id = t.product_id
   ORDER BY t.revenue DESC, t.revenue_before DESC, p.id`;

/** By something that products have: of that, only the index `product_summed_up` is read. */
const byKind = (column: string): string =>
  `SELECT p.${column}, ${SOLD_SUMS} FROM ${SOLD} JOIN product p ON p.id = d.product_id GROUP BY p.${column}`;

export const CATEGORY_RANKING = `
  WITH t AS (${byKind('category_id')})
  SELECT c.id, c.name, parent.name AS detail, ${FIGURES}
    FROM t JOIN category c ON c.id = t.category_id LEFT JOIN category parent ON parent.id = c.parent_id
   ORDER BY t.revenue DESC, t.revenue_before DESC, c.name LIMIT ${SHOWN}`;

export const BRAND_RANKING = `
  WITH t AS (${byKind('brand')})
  SELECT NULL::uuid AS id, t.brand AS name, NULL AS detail, ${FIGURES} FROM t
   ORDER BY t.revenue DESC, t.revenue_before DESC, t.brand LIMIT ${SHOWN}`;

/** All products together, also those that no list shows. */
export const RANKING_TOTALS = `
  WITH t AS (SELECT ${SOLD_SUMS} FROM ${SOLD}) SELECT ${FIGURES} FROM t`;

export const METHODS = `
  SELECT d.method, coalesce(sum(d.orders) FILTER (WHERE s.n = 1), 0)::integer AS orders,
         coalesce(sum(d.revenue) FILTER (WHERE s.n = 1), 0)::bigint AS revenue,
         coalesce(sum(d.attempts) FILTER (WHERE s.n = 1), 0)::integer AS attempts,
         coalesce(sum(d.failed) FILTER (WHERE s.n = 1), 0)::integer AS failed,
         coalesce(sum(d.abandoned) FILTER (WHERE s.n = 1), 0)::integer AS abandoned,
         coalesce(sum(d.orders) FILTER (WHERE s.n = 2), 0)::integer AS "ordersBefore",
         coalesce(sum(d.revenue) FILTER (WHERE s.n = 2), 0)::bigint AS "revenueBefore"
    FROM ${SPANS} JOIN sales_day_method d ON ${inSpan('d.day')}
   GROUP BY d.method ORDER BY revenue DESC, attempts DESC, d.method`;

/** A service that is gone keeps its code. */
export const SERVICES = `
  SELECT d.service AS code, coalesce(v.name, d.service) AS name,
         coalesce(sum(d.orders) FILTER (WHERE s.n = 1), 0)::integer AS orders,
         coalesce(sum(d.revenue) FILTER (WHERE s.n = 1), 0)::bigint AS revenue,
         coalesce(sum(d.orders) FILTER (WHERE s.n = 2), 0)::integer AS "ordersBefore",
         coalesce(sum(d.revenue) FILTER (WHERE s.n = 2), 0)::bigint AS "revenueBefore"
    FROM ${SPANS} JOIN sales_day_service d ON ${inSpan('d.day')} LEFT JOIN shipping_service v ON v.code = d.service
   GROUP BY d.service, v.name ORDER BY orders DESC, d.service`;

/** Parcels by the day they left, from $1 to $2, and how long those that arrived took. */
export const COURIERS = `
  SELECT courier, count(*)::integer AS parcels, count(delivered_at)::integer AS delivered,
         round(extract(epoch FROM avg(delivered_at - shipped_at)) / 86400, 1)::float AS "averageDays"
    FROM shipment
   WHERE shipped_at >= $1::date::timestamp AT TIME ZONE 'Asia/Jakarta'
     AND shipped_at < ($2::date + 1)::timestamp AT TIME ZONE 'Asia/Jakarta'
   GROUP BY courier ORDER BY parcels DESC, courier`;

/** From how many days on a product belongs to the next age. */
export const AGES = [0, 31, 91, 181, 366];

/**
 * What lies on the shelves by the days since it last sold, or came, or was first offered: each age, and of what nobody
 * bought for three months what is worth most. The clock is asked once: it is a table.
 */
export const STOCK_AGEING = `
  WITH idle AS MATERIALIZED (
    SELECT s.product_id, s.on_hand, s.on_hand * p.price AS worth, s.on_hand * s.average_cost AS cost, sold.day AS last_sold,
           (SELECT sales_day_of(shop_now())) - greatest(sold.day, sales_day_of(p.created_at), came.day) AS days
      FROM product_stock s
      JOIN product p ON p.id = s.product_id AND p.archived_at IS NULL
      LEFT JOIN (SELECT product_id, max(day) AS day FROM sales_day_product GROUP BY product_id) sold
        ON sold.product_id = s.product_id
      LEFT JOIN (SELECT l.product_id, max(sales_day_of(r.at)) AS day FROM restock_receipt r
                   JOIN restock_receipt_line x ON x.receipt_id = r.id JOIN restock_line l ON l.id = x.line_id
                  GROUP BY l.product_id) came ON came.product_id = s.product_id
     WHERE s.on_hand > 0),
  aged AS (
    SELECT width_bucket(days, $1::integer[]) AS n, count(*) AS products, sum(on_hand) AS units, sum(worth) AS worth,
           sum(cost) AS cost
      FROM idle GROUP BY 1),
  longest AS (SELECT * FROM idle WHERE days >= ${AGES[2]} ORDER BY worth DESC, product_id LIMIT ${SHOWN})
  SELECT (SELECT json_agg(json_build_object('fromDays', a.begins, 'products', coalesce(g.products, 0), 'units',
                   coalesce(g.units, 0), 'worth', coalesce(g.worth, 0), 'cost', coalesce(g.cost, 0)::bigint) ORDER BY a.n)
            FROM unnest($1::integer[]) WITH ORDINALITY AS a (begins, n) LEFT JOIN aged g ON g.n = a.n) AS ages,
         (SELECT coalesce(json_agg(json_build_object('id', l.product_id, 'name', p.name, 'sku', p.sku, 'units', l.on_hand,
                   'days', l.days, 'lastSold', l.last_sold, 'worth', l.worth, 'cost', l.cost::bigint)
                   ORDER BY l.worth DESC, l.product_id), '[]')
            FROM longest l JOIN product p ON p.id = l.product_id) AS products`;
