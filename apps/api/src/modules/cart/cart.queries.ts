import { hidden } from '../../database/sql.js';
import { CARD_COLUMNS } from '../catalog/product-card.js';
import { MOST_OF_ONE } from './cart-merge.js';

export type Owner = 'user' | 'visitor';

/** The carts of an account ($1) and of a visitor ($2) with what lies in them, in the order in which it was put there. */
export const READ_CARTS = `
  SELECT cart.id AS "cartId", cart.user_id IS NULL AS "isVisitors", cart.notes, i.quantity, ${CARD_COLUMNS},
         coalesce(s.on_hand - s.reserved, 0) AS available,
         p.is_active AND p.archived_at IS NULL AND c.is_active AS "isForSale"
    FROM cart
    LEFT JOIN cart_item i ON i.cart_id = cart.id
    LEFT JOIN product p ON p.id = i.product_id
    LEFT JOIN category c ON c.id = p.category_id
    LEFT JOIN product_stock s ON s.product_id = p.id
   WHERE cart.user_id = ${hidden('$1::uuid')} OR cart.visitor_id = ${hidden('$2::uuid')}
   ORDER BY i.added_at, i.product_id`;

const OFFER = `
  SELECT p.id, p.is_active AND p.archived_at IS NULL AND c.is_active AS is_for_sale,
         coalesce(s.on_hand - s.reserved, 0) AS available
    FROM product p JOIN category c ON c.id = p.category_id LEFT JOIN product_stock s ON s.product_id = p.id
   WHERE p.id = $2`;

const inCart = (owner: Owner): string =>
  `SELECT i.quantity FROM cart_item i JOIN cart ON cart.id = i.cart_id WHERE cart.${owner}_id = $1 AND i.product_id = $2`;

/**
 * Adds $3 of a product ($2) to the owner's ($1) cart, in one statement: judged, added to and counted at once, so that
 * of two that come together none is lost and the sum never passes the stock. The cart row is taken first, so that this
 * waits for an order that is being made of the same cart. A refusal writes nothing.
 */
export const addItem = (owner: Owner): string => `
  WITH offer AS (${OFFER}),
  fitting AS (
    SELECT id FROM offer WHERE is_for_sale
       AND $3::integer + coalesce((${inCart(owner)}), 0) <= least(available, ${MOST_OF_ONE})),
  mine AS (
    INSERT INTO cart (${owner}_id) SELECT $1 FROM fitting
    ON CONFLICT (${owner}_id) DO UPDATE SET updated_at = shop_now() RETURNING id),
  put AS (
    INSERT INTO cart_item (cart_id, product_id, quantity) SELECT mine.id, $2, $3::integer FROM mine
    ON CONFLICT (cart_id, product_id) DO UPDATE SET quantity = cart_item.quantity + EXCLUDED.quantity
      WHERE cart_item.quantity + EXCLUDED.quantity <= (SELECT least(available, ${MOST_OF_ONE}) FROM offer)
    RETURNING 1)
  SELECT is_for_sale AS "isForSale", available, EXISTS (SELECT FROM put) AS "isDone", true AS "isInCart" FROM offer`;

/** Sets the quantity ($3) of a product that lies in the cart. */
export const changeItem = (owner: Owner): string => `
  WITH offer AS (${OFFER}),
  mine AS (
    UPDATE cart SET updated_at = shop_now() WHERE ${owner}_id = $1
       AND EXISTS (SELECT FROM offer WHERE is_for_sale AND available >= $3::integer) RETURNING id),
  put AS (
    UPDATE cart_item SET quantity = $3::integer FROM mine
     WHERE cart_item.cart_id = mine.id AND cart_item.product_id = $2 RETURNING 1)
  SELECT is_for_sale AS "isForSale", available, EXISTS (SELECT FROM put) AS "isDone",
         EXISTS (SELECT FROM put)
           OR EXISTS (${inCart(owner)}) AND NOT (is_for_sale AND available >= $3::integer) AS "isInCart"
    FROM offer`;

export const removeItem = (owner: Owner): string => `
  WITH mine AS (UPDATE cart SET updated_at = shop_now() WHERE ${owner}_id = $1 RETURNING id)
  DELETE FROM cart_item USING mine WHERE cart_item.cart_id = mine.id AND cart_item.product_id = $2`;

export const itemsOf = (owner: Owner): string => `
  SELECT i.product_id AS "productId", i.quantity FROM cart JOIN cart_item i ON i.cart_id = cart.id
   WHERE cart.${owner}_id = $1 ORDER BY i.product_id`;

/** Hands the notes out once: of two that read at the same time, one gets them. */
export const TAKE_NOTES = `
  UPDATE cart SET notes = '[]' WHERE id = $1 AND notes <> '[]' RETURNING old.notes`;

export const MERGE_LINES = `
  SELECT p.id AS "productId", p.name AS "productName",
         coalesce(max(i.quantity) FILTER (WHERE i.cart_id = $1), 0) AS mine,
         coalesce(max(i.quantity) FILTER (WHERE i.cart_id = $2), 0) AS theirs,
         CASE WHEN p.is_active AND p.archived_at IS NULL AND c.is_active
              THEN coalesce(max(s.on_hand - s.reserved), 0) ELSE 0 END AS available
    FROM cart_item i JOIN product p ON p.id = i.product_id JOIN category c ON c.id = p.category_id
    LEFT JOIN product_stock s ON s.product_id = p.id
   WHERE i.cart_id IN ($1, $2) GROUP BY p.id, c.is_active ORDER BY min(i.added_at), p.id`;

/** Puts the merged quantities ($3 products, $4 quantities) into the account's cart ($1); 0 takes the product out. */
export const WRITE_MERGED = `
  WITH merged AS (SELECT * FROM unnest($3::uuid[], $4::integer[]) AS m (product_id, quantity)),
  gone AS (
    DELETE FROM cart_item USING merged
     WHERE cart_item.cart_id = $1 AND cart_item.product_id = merged.product_id AND merged.quantity = 0)
  INSERT INTO cart_item (cart_id, product_id, quantity, added_at)
  SELECT $1, merged.product_id, merged.quantity, theirs.added_at
    FROM merged JOIN cart_item theirs ON theirs.cart_id = $2 AND theirs.product_id = merged.product_id
   WHERE merged.quantity > 0
  ON CONFLICT (cart_id, product_id) DO UPDATE SET quantity = EXCLUDED.quantity`;
