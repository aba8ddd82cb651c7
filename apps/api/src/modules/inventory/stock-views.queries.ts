import { backordered, incoming, ON_ITS_WAY } from './restock.queries.js';

/** Counting goes no further than people read. */
const countOf = (level: string): string => `
  (SELECT count(*) FROM (SELECT FROM product_stock s JOIN product p ON p.id = s.product_id AND p.archived_at IS NULL
                          WHERE s.level = '${level}' LIMIT 10000) shown)::integer`;

export const SHORT_COUNTS = `
  SELECT ${countOf('out')} AS out, ${countOf('critical')} AS critical, ${countOf('low')} AS low`;

export const INVENTORY_VALUE = `
  SELECT coalesce(sum(on_hand * average_cost), 0)::bigint AS value,
         (count(*) FILTER (WHERE on_hand > 0 AND average_cost IS NULL))::integer AS "unknownCost"
    FROM product_stock`;

export const STOCK = `
  SELECT coalesce(s.on_hand, 0) AS "onHand", coalesce(s.reserved, 0) AS reserved,
         coalesce(s.on_hand - s.reserved, 0) AS available, coalesce(s.level, 'out') AS level,
         s.average_cost AS "averageCost", p.minimum_stock AS "minimumStock",
         p.low_stock_threshold AS "lowStockThreshold",
         ${incoming('p.id', ON_ITS_WAY)} AS incoming, ${backordered('p.id')} AS backordered
    FROM product p LEFT JOIN product_stock s ON s.product_id = p.id
   WHERE p.id = $1`;

/**
 * The ledger of a product ($1), newest first, at most $2: from its start, or before a row ($3) with the balance that it
 * found ($4 and $5). So a page never sums up the whole history.
 */
export const MOVEMENTS = `
  SELECT m.id, m.at, m.reason, m.on_hand_delta AS "onHandChange", m.reserved_delta AS "reservedChange", m.note,
         u.name AS "actorName", o.number AS "orderNumber", r.number AS "restockNumber",
         (b.on_hand - coalesce(sum(m.on_hand_delta) OVER later, 0)) AS "onHandAfter",
         (b.reserved - coalesce(sum(m.reserved_delta) OVER later, 0)) AS "reservedAfter"
    FROM (SELECT coalesce($4::bigint, s.on_hand) AS on_hand, coalesce($5::bigint, s.reserved) AS reserved
            FROM product_stock s WHERE s.product_id = $1) b
    CROSS JOIN (SELECT * FROM stock_movement
                 WHERE product_id = $1 AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $2) m
    LEFT JOIN sales_order o ON o.id = m.order_id
    LEFT JOIN restock_receipt i ON i.id = m.restock_receipt_id
    LEFT JOIN restock_order r ON r.id = i.restock_order_id
    LEFT JOIN user_account u ON u.id = m.actor_id AND u.role <> 'buyer'
  WINDOW later AS (ORDER BY m.id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
   ORDER BY m.id DESC`;
