/** Writes the ledger row of a change that has just been made by the CTE of this name. */
const ledger = (changed: string, onHand: string, reserved: string): string => `
  INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta, order_id, actor_id)
  SELECT product_id, $3, ${onHand}, ${reserved}, $4::uuid, $5::uuid FROM ${changed}`;

/** What one costs on average once these units lie with those: the cost alone where nothing is known of the others. */
const average = (cost: string, units: string, known: string, knownUnits: string): string => `
  CASE WHEN ${cost} IS NULL THEN ${known}
       WHEN ${known} IS NULL OR ${knownUnits} <= 0 THEN ${cost}
       ELSE round((${known}::numeric * ${knownUnits} + ${cost}::numeric * ${units}) / (${knownUnits} + ${units}))::bigint END`;

/**
 * Promises units of products ($1 products, $2 units of each, $3 reason, $4 order, $5 actor). The shelves are locked in
 * product order, so that no two orders wait for each other; then the condition decides, on each row as it is once nobody
 * else holds it. A product that does not come back has not enough.
 */
export const RESERVE = `
  WITH demand AS (SELECT * FROM unnest($1::uuid[], $2::integer[]) AS d (product_id, units)),
  shelf AS (
    SELECT product_id FROM product_stock WHERE product_id = ANY($1::uuid[]) ORDER BY product_id FOR NO KEY UPDATE),
  taken AS (
    UPDATE product_stock s SET reserved = s.reserved + d.units FROM shelf JOIN demand d USING (product_id)
     WHERE s.product_id = shelf.product_id AND s.on_hand - s.reserved >= d.units
    RETURNING s.product_id, d.units),
  held AS (INSERT INTO stock_reservation (order_id, product_id, quantity) SELECT $4, product_id, units FROM taken),
  noted AS (${ledger('taken', '0', 'units')})
  SELECT product_id AS "productId" FROM taken`;

/**
 * Promises what is there of one product ($1) that may be ordered ahead, and the rest of its units ($2) once it arrives. Nobody who came before
 * waits for what is taken: units that arrive are allotted at once, so that none are free while somebody waits.
 */
export const RESERVE_AHEAD = `
  WITH taken AS (
    UPDATE product_stock s SET reserved = s.reserved + least(s.on_hand - s.reserved, $2::integer)
      FROM product p WHERE s.product_id = $1 AND p.id = s.product_id AND p.allows_backorder
    RETURNING s.product_id, new.reserved - old.reserved AS units),
  held AS (
    INSERT INTO stock_reservation (order_id, product_id, quantity, backordered)
    SELECT $4, product_id, units, $2::integer - units FROM taken),
  noted AS (${ledger('taken WHERE units > 0', '0', 'units')})
  SELECT product_id FROM taken`;

/**
 * Whoever changes promises locks their shelves first, in this order. So two never wait for each other, and under the
 * lock the promises are what they seem.
 */
export const LOCK_SHELVES = `
  SELECT product_id FROM product_stock
   WHERE product_id IN (SELECT product_id FROM stock_reservation WHERE order_id = $1 AND state = $2)
   ORDER BY product_id FOR UPDATE`;

/** Ends the order's promises; of two that try, one gets the rows. Who has bought goes on waiting for what is missing. */
export const END_RESERVATIONS = `
  UPDATE stock_reservation SET state = $2, ended_at = shop_now(),
         backordered = CASE WHEN $2 = 'sold' THEN backordered ELSE 0 END
   WHERE order_id = $1 AND state = 'held'
  RETURNING product_id AS "productId", quantity`;

/** What was sold to the order and is not undone yet; it waits for nothing any more. */
export const UNDO_SALES = `
  UPDATE stock_reservation SET withdrawn = withdrawn + backordered, backordered = 0, undone = quantity
   WHERE order_id = $1 AND state = 'sold'
  RETURNING product_id AS "productId", new.undone - old.undone AS quantity`;

/** Takes units ($3) of a product ($2) out of what was sold to an order ($1): first those it still waits for. */
export const UNDO_SALE = `
  UPDATE stock_reservation
     SET withdrawn = withdrawn + least(backordered, $3::integer), backordered = backordered - least(backordered, $3::integer),
         undone = undone + $3::integer - least(backordered, $3::integer)
   WHERE order_id = $1 AND product_id = $2 AND state = 'sold'
  RETURNING product_id AS "productId", new.undone - old.undone AS quantity`;

/** Units that were sold came back and are no good: they never lie on the shelf. */
export const WRITE_OFF = `
  WITH counted AS (
    UPDATE product SET units_sold = greatest(units_sold - $2::integer, 0) WHERE id = $1 RETURNING id)
  INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta, order_id, actor_id)
  SELECT id, m.reason, m.units, 0, $4::uuid, $5::uuid
    FROM counted, (VALUES (1, 'return', $2::integer), (2, $3, -$2::integer)) m (step, reason, units) ORDER BY m.step
  RETURNING product_id`;

export const RELEASE = `
  WITH freed AS (UPDATE product_stock SET reserved = reserved - $2::integer WHERE product_id = $1 RETURNING product_id)
  ${ledger('freed', '0', '-$2::integer')}`;

/** The line keeps what the units cost. */
export const SELL = `
  WITH gone AS (
    UPDATE product_stock SET on_hand = on_hand - $2::integer, reserved = reserved - $2::integer
     WHERE product_id = $1 RETURNING product_id, average_cost),
  counted AS (UPDATE product SET units_sold = units_sold + $2::integer WHERE id = $1),
  priced AS (
    UPDATE order_line l SET unit_cost = gone.average_cost FROM gone
     WHERE l.order_id = $4::uuid AND l.product_id = gone.product_id AND gone.average_cost IS NOT NULL)
  ${ledger('gone', '-$2::integer', '-$2::integer')}`;

export const PUT_BACK = `
  WITH returned AS (UPDATE product_stock SET on_hand = on_hand + $2::integer WHERE product_id = $1 RETURNING product_id),
  counted AS (UPDATE product SET units_sold = greatest(units_sold - $2::integer, 0) WHERE id = $1)
  ${ledger('returned', '$2::integer', '0')}`;

/**
 * Adds units or takes them away, but never those that are promised; $4 note, $5 actor, $6 receipt, $7 what one cost.
 */
export const RECEIVE = `
  WITH changed AS (
    UPDATE product_stock SET on_hand = on_hand + $2::integer,
           average_cost = ${average('$7::bigint', '$2::integer', 'average_cost', 'on_hand')}
     WHERE product_id = $1 AND on_hand + $2::integer >= reserved RETURNING product_id),
  noted AS (
    INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta, note, actor_id, restock_receipt_id, unit_cost)
    SELECT product_id, $3, $2::integer, 0, $4, $5::uuid, $6::uuid, $7::bigint FROM changed)
  SELECT product_id FROM changed`;

/** The first arrival makes the row. */
export const ENSURE_STOCK =
  'INSERT INTO product_stock (product_id) VALUES ($1) ON CONFLICT (product_id) DO NOTHING';

export const ON_HAND = 'SELECT on_hand AS "onHand" FROM product_stock WHERE product_id = $1 FOR UPDATE';

/** Of these products those that somebody waits for. */
export const AWAITED = `
  SELECT DISTINCT product_id AS "productId" FROM stock_reservation
   WHERE product_id = ANY($1::uuid[]) AND backordered > 0 ORDER BY product_id`;

/**
 * Gives free units of a product ($1) to those who wait, first come first served. Its shelf is locked, so nobody else
 * gives, takes or leaves meanwhile. What is paid for is sold at once.
 */
export const ALLOT = `
  WITH waiting AS (
    SELECT r.id, r.backordered, s.average_cost,
           (s.on_hand - s.reserved - coalesce(sum(r.backordered) OVER (
             ORDER BY r.created_at, r.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::integer AS free
      FROM stock_reservation r JOIN product_stock s ON s.product_id = r.product_id
     WHERE r.product_id = $1 AND r.backordered > 0),
  given AS (
    UPDATE stock_reservation r SET quantity = r.quantity + least(w.backordered, w.free),
           backordered = r.backordered - least(w.backordered, w.free)
      FROM waiting w WHERE w.id = r.id AND w.free > 0
    RETURNING r.id, r.order_id, r.state, old.quantity AS before, new.quantity - old.quantity AS units, w.average_cost),
  given_all AS (
    SELECT coalesce(sum(units) FILTER (WHERE state = 'held'), 0)::integer AS held,
           coalesce(sum(units) FILTER (WHERE state = 'sold'), 0)::integer AS sold FROM given),
  shelf AS (
    UPDATE product_stock SET reserved = reserved + g.held, on_hand = on_hand - g.sold
      FROM given_all g WHERE product_id = $1 AND g.held + g.sold > 0),
  counted AS (UPDATE product SET units_sold = units_sold + g.sold FROM given_all g WHERE id = $1 AND g.sold > 0),
  priced AS (
    UPDATE order_line l SET unit_cost = ${average('g.average_cost', 'g.units', 'l.unit_cost', 'g.before')}
      FROM given g WHERE g.state = 'sold' AND l.order_id = g.order_id AND l.product_id = $1),
  noted AS (
    INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta, order_id)
    SELECT $1, m.reason, m.on_hand, m.reserved, m.order_id
      FROM (SELECT 1 AS step, id, order_id, 'reserve' AS reason, 0 AS on_hand, units AS reserved FROM given
            UNION ALL
            SELECT 2, id, order_id, 'sale', -units, -units FROM given WHERE state = 'sold') m
     ORDER BY m.step, m.id)
  SELECT order_id AS "orderId" FROM given`;

/** Read after the changes, while their rows are still locked: no other change can come between. */
export const LEVELS = `
  SELECT p.id, p.availability, p.minimum_stock AS "minimumStock", p.low_stock_threshold AS "lowStockThreshold",
         p.allows_backorder AS "allowsBackorder", p.archived_at IS NOT NULL AS "isArchived",
         s.on_hand - s.reserved AS available, s.level
    FROM product p JOIN product_stock s ON s.product_id = p.id WHERE p.id = ANY($1::uuid[]) ORDER BY p.id`;

export const AVAILABLE = `
  SELECT p.id AS product_id, coalesce(s.on_hand - s.reserved, 0) AS available, p.allows_backorder AS "canBackorder"
    FROM product p LEFT JOIN product_stock s ON s.product_id = p.id WHERE p.id = ANY($1::uuid[])`;
