/** The order's own columns; its supplier is `s`. */
const ORDER = `
  o.id, o.number, json_build_object('id', s.id, 'name', s.name) AS supplier, o.status,
  to_char(o.expected_on, 'YYYY-MM-DD') AS "expectedOn", o.created_at AS "createdAt", o.ordered_at AS "orderedAt",
  o.closed_at AS "closedAt", t."lineCount", t."unitsOrdered", t."unitsReceived", t."totalCost"`;

const FROM = `
    FROM restock_order o
    JOIN supplier s ON s.id = o.supplier_id
    CROSS JOIN LATERAL (
      SELECT count(*)::integer AS "lineCount", coalesce(sum(quantity), 0)::integer AS "unitsOrdered",
             coalesce(sum(received), 0)::integer AS "unitsReceived",
             CASE WHEN count(unit_cost) = count(*) THEN sum(unit_cost * quantity)::bigint END AS "totalCost"
        FROM restock_line WHERE restock_order_id = o.id) t`;

/** Newest first: before $1, of status $2, of supplier $3, with words $4, at most $5. */
export const RESTOCK_LIST = `
  SELECT ${ORDER} ${FROM}
   WHERE ($1::uuid IS NULL OR o.id < $1) AND ($2::text IS NULL OR o.status = $2)
     AND ($3::uuid IS NULL OR o.supplier_id = $3)
     AND ($4::text IS NULL OR o.number ILIKE $4 OR s.name ILIKE $4
          OR EXISTS (SELECT FROM restock_line l WHERE l.restock_order_id = o.id AND (l.name ILIKE $4 OR l.sku ILIKE $4)))
   ORDER BY o.id DESC LIMIT $5`;

export const RESTOCK_BY_NUMBER = `
  SELECT ${ORDER}, o.note, o.version, u.name AS "createdBy",
         coalesce((SELECT json_agg(json_build_object('id', l.id, 'productId', l.product_id, 'sku', l.sku, 'name', l.name,
                     'quantity', l.quantity, 'received', l.received, 'unitCost', l.unit_cost) ORDER BY l.position)
                     FROM restock_line l WHERE l.restock_order_id = o.id), '[]') AS lines,
         coalesce((SELECT json_agg(json_build_object('id', r.id, 'at', r.at, 'receivedBy', b.name, 'note', r.note, 'lines',
                     (SELECT json_agg(json_build_object('productId', l.product_id, 'sku', l.sku, 'name', l.name,
                               'quantity', rl.quantity) ORDER BY l.position)
                        FROM restock_receipt_line rl JOIN restock_line l ON l.id = rl.line_id WHERE rl.receipt_id = r.id))
                     ORDER BY r.id)
                     FROM restock_receipt r LEFT JOIN user_account b ON b.id = r.received_by
                    WHERE r.restock_order_id = o.id), '[]') AS receipts
  ${FROM}
    LEFT JOIN user_account u ON u.id = o.created_by
   WHERE o.number = $1`;

export const INSERT_RESTOCK = `
  INSERT INTO restock_order (number, supplier_id, note, expected_on, created_by)
  SELECT 'PO-' || lpad(nextval('restock_order_number')::text, 6, '0'), id, $2, $3::date, $4
    FROM supplier WHERE id = $1 AND is_active
  RETURNING id, number`;

/** Lines ($2 products, $3 quantities, $4 costs, each in order) with the products' names of now; unknown ones get none. */
export const INSERT_LINES = `
  INSERT INTO restock_line (restock_order_id, position, product_id, sku, name, quantity, unit_cost)
  SELECT $1, w.position, p.id, p.sku, p.name, w.quantity, w.unit_cost
    FROM unnest($2::uuid[], $3::integer[], $4::bigint[]) WITH ORDINALITY AS w (product_id, quantity, unit_cost, position)
    JOIN product p ON p.id = w.product_id AND p.archived_at IS NULL
  RETURNING product_id AS "productId"`;

/** No row back: it has another version by now, or another status. */
export const CHANGE_RESTOCK = `
  UPDATE restock_order SET note = coalesce($3, note),
         expected_on = CASE WHEN $4 THEN $5::date ELSE expected_on END, version = version + 1
   WHERE number = $1 AND version = $2 AND status = ANY($6) RETURNING id`;

export const MOVE_RESTOCK = `
  UPDATE restock_order SET status = $2, version = version + 1,
         ordered_at = CASE WHEN $2 = 'ordered' THEN shop_now() ELSE ordered_at END,
         closed_at = CASE WHEN $2 = 'cancelled' THEN shop_now() END
   WHERE number = $1 AND status = ANY($3) RETURNING old.status AS before`;

export const LOCK_RESTOCK = 'SELECT id, number, status FROM restock_order WHERE number = $1 FOR UPDATE';

/** No row back: these goods were received with this key before. */
export const INSERT_RECEIPT = `
  INSERT INTO restock_receipt (restock_order_id, idempotency_key, note, received_by) VALUES ($1, $2, $3, $4)
  ON CONFLICT (restock_order_id, idempotency_key) DO NOTHING RETURNING id`;

/** No row back: the order does not name the product ($3), or fewer than these ($4) are left. */
export const RECEIVE_LINE = `
  WITH line AS (
    UPDATE restock_line SET received = received + $4::integer
     WHERE restock_order_id = $1 AND product_id = $3 AND received + $4::integer <= quantity
    RETURNING id, unit_cost),
  noted AS (
    INSERT INTO restock_receipt_line (receipt_id, line_id, quantity) SELECT $2::uuid, id, $4::integer FROM line)
  SELECT unit_cost AS "unitCost" FROM line`;

/** Partly received until the last unit is here. */
export const FILL_RESTOCK = `
  UPDATE restock_order SET version = version + 1, status = $2,
         closed_at = CASE WHEN $2 = 'received' THEN shop_now() END
   WHERE id = $1`;

export const COUNT_UNITS = `
  SELECT sum(quantity)::integer AS ordered, sum(received)::integer AS received
    FROM restock_line WHERE restock_order_id = $1`;

/**
 * Units that suppliers still owe us, of a product. Orders that are not sent yet count where more would be ordered on top.
 */
export const incoming = (product: string, statuses: string): string => `
  coalesce((SELECT sum(l.quantity - l.received) FROM restock_line l JOIN restock_order o ON o.id = l.restock_order_id
             WHERE l.product_id = ${product} AND o.status IN (${statuses})), 0)::integer`;

export const ON_ITS_WAY = `'ordered', 'partly_received'`;

export const backordered = (product: string): string => `
  coalesce((SELECT sum(backordered) FROM stock_reservation WHERE product_id = ${product} AND backordered > 0), 0)::integer`;

/**
 * What runs short, of supplier $1 or all: enough for a month's sales or to twice the line, whichever is more. What buyers
 * wait for counts as gone.
 */
export const SUGGESTIONS = `
  SELECT x."supplierId", x."supplierName", x."productId", x.sku, x.name, x.level, x.available, x.incoming,
         x."soldIn30Days", greatest(2 * x.threshold, x."soldIn30Days") - x.available - x.incoming AS suggested,
         coalesce((SELECT l.unit_cost FROM restock_line l JOIN restock_order o ON o.id = l.restock_order_id
                    WHERE l.product_id = x."productId" AND o.supplier_id = x."supplierId" AND l.unit_cost IS NOT NULL
                      AND o.status <> 'cancelled' ORDER BY o.id DESC LIMIT 1), x.average_cost) AS "unitCost"
    FROM (
      SELECT p.id AS "productId", p.sku, p.name, s.level, s.average_cost, p.low_stock_threshold AS threshold,
             v.id AS "supplierId", v.name AS "supplierName",
             s.on_hand - s.reserved - ${backordered('p.id')} AS available,
             ${incoming('p.id', `'pending', ${ON_ITS_WAY}`)} AS incoming,
             coalesce((SELECT -sum(m.on_hand_delta) FROM stock_movement m
                        WHERE m.product_id = p.id AND m.reason = 'sale' AND m.at > shop_now() - interval '30 days'),
                      0)::integer AS "soldIn30Days"
        FROM product_stock s
        JOIN product p ON p.id = s.product_id AND p.archived_at IS NULL AND p.is_active
        LEFT JOIN supplier v ON v.id = p.supplier_id
       WHERE s.level <> 'ok' AND ($1::uuid IS NULL OR p.supplier_id = $1)) x
   WHERE x.available + x.incoming <= x.threshold
   ORDER BY x."supplierName" NULLS LAST, x."supplierId", x.available, x.name, x."productId" LIMIT 1000`;
