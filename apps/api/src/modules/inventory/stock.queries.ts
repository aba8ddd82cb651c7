/** Writes the ledger row of a change that has just been made by the CTE of this name. */
const ledger = (changed: string, onHand: string, reserved: string): string => `
  INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta, order_id, actor_id)
  SELECT product_id, $3, ${onHand}, ${reserved}, $4::uuid, $5::uuid FROM ${changed}`;

/**
 * Promises units of one product ($1 product, $2 units, $3 reason, $4 order, $5 actor): the condition decides, on the
 * row as it is once nobody else holds it. No row back means that there is not enough.
 */
export const RESERVE = `
  WITH taken AS (
    UPDATE product_stock SET reserved = reserved + $2::integer
     WHERE product_id = $1 AND on_hand - reserved >= $2::integer RETURNING product_id),
  held AS (INSERT INTO stock_reservation (order_id, product_id, quantity) SELECT $4, product_id, $2::integer FROM taken),
  noted AS (${ledger('taken', '0', '$2::integer')})
  SELECT product_id FROM taken`;

/** Ends the order's promises; of two that try, one gets the rows. */
export const END_RESERVATIONS = `
  UPDATE stock_reservation SET state = $2, ended_at = shop_now() WHERE order_id = $1 AND state = 'held'
  RETURNING product_id AS "productId", quantity`;

export const RELEASE = `
  WITH freed AS (UPDATE product_stock SET reserved = reserved - $2::integer WHERE product_id = $1 RETURNING product_id)
  ${ledger('freed', '0', '-$2::integer')}`;

export const SELL = `
  WITH gone AS (
    UPDATE product_stock SET on_hand = on_hand - $2::integer, reserved = reserved - $2::integer
     WHERE product_id = $1 RETURNING product_id),
  counted AS (UPDATE product SET units_sold = units_sold + $2::integer WHERE id = $1)
  ${ledger('gone', '-$2::integer', '-$2::integer')}`;

export const PUT_BACK = `
  WITH returned AS (UPDATE product_stock SET on_hand = on_hand + $2::integer WHERE product_id = $1 RETURNING product_id),
  counted AS (UPDATE product SET units_sold = greatest(units_sold - $2::integer, 0) WHERE id = $1)
  ${ledger('returned', '$2::integer', '0')}`;

/** Adds units or takes them away, but never those that are promised. */
export const RECEIVE = `
  WITH changed AS (
    UPDATE product_stock SET on_hand = on_hand + $2::integer
     WHERE product_id = $1 AND on_hand + $2::integer >= reserved RETURNING product_id),
  noted AS (${ledger('changed', '$2::integer', '0')})
  SELECT product_id FROM changed`;

/** The first arrival makes the row. */
export const ENSURE_STOCK =
  'INSERT INTO product_stock (product_id) VALUES ($1) ON CONFLICT (product_id) DO NOTHING';

/** Read after the changes, while their rows are still locked: no other change can come between. */
export const LEVELS = `
  SELECT p.id, p.availability, p.low_stock_threshold AS "lowStockThreshold", p.allows_backorder AS "allowsBackorder",
         s.on_hand - s.reserved AS available
    FROM product p JOIN product_stock s ON s.product_id = p.id WHERE p.id = ANY($1::uuid[]) ORDER BY p.id`;

export const AVAILABLE = `
  SELECT product_id, on_hand - reserved AS available FROM product_stock WHERE product_id = ANY($1::uuid[])`;
