export const COLUMNS = `
  code, name, courier, base_price AS "basePrice", price_per_kg AS "pricePerKg", volume_factor AS "volumeFactor",
  min_days AS "minDays", max_days AS "maxDays", position, is_active AS "isActive", version`;

/** In the shop's order. A shop has a dozen of them. */
export const LIST = `SELECT ${COLUMNS} FROM shipping_service ORDER BY position, code`;

/** Behind all others. No row back: the code is taken. */
export const CREATE = `
  INSERT INTO shipping_service (code, name, courier, base_price, price_per_kg, volume_factor, min_days, max_days, is_active,
                                position)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce(max(position) + 1, 0) FROM shipping_service
  ON CONFLICT (code) DO NOTHING RETURNING ${COLUMNS}`;

/** No row back: it has another version by now. */
export const CHANGE = `
  UPDATE shipping_service SET name = $2, courier = $3, base_price = $4, price_per_kg = $5, volume_factor = $6,
         min_days = $7, max_days = $8, is_active = $9, version = version + 1
   WHERE code = $1 AND version = $10 RETURNING ${COLUMNS}`;

/** What no order ever chose goes; the rest is offered no more, because orders are filtered by its name. */
export const DELETE_UNUSED = `
  DELETE FROM shipping_service s WHERE code = $1
     AND NOT EXISTS (SELECT FROM sales_order o WHERE o.shipping->>'code' = s.code) RETURNING ${COLUMNS}`;

export const DEACTIVATE = `
  UPDATE shipping_service SET is_active = false, version = version + 1 WHERE code = $1 RETURNING ${COLUMNS}`;

/** Those named come in the order of their names, before all others. */
export const REORDER = `
  UPDATE shipping_service s SET position = coalesce(named.place, 1000)
    FROM shipping_service every
    LEFT JOIN unnest($1::text[]) WITH ORDINALITY AS named (code, place) ON named.code = every.code
   WHERE s.code = every.code`;
