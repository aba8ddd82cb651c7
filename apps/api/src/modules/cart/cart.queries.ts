import { hidden } from '../../database/sql.js';
import { CARD_COLUMNS_NOW } from '../catalog/product-card.js';
import { MOST_OF_ONE } from './cart-merge.js';

/** How many of a product may lie in a cart: those that can be ordered ahead may be more than there are. */
const BUYABLE = `least(${MOST_OF_ONE}, CASE WHEN p.allows_backorder THEN ${MOST_OF_ONE} ELSE coalesce(s.on_hand - s.reserved, 0) END)`;

export type Owner = 'user' | 'visitor';

/** The carts of an account ($1) and of a visitor ($2) with what lies in them, in the order in which it was put there. */
export const READ_CARTS = `
  SELECT cart.id AS "cartId", cart.user_id IS NULL AS "isVisitors", cart.notes, i.quantity, ${CARD_COLUMNS_NOW},
         coalesce(s.on_hand - s.reserved, 0) AS available, p.allows_backorder AS "canBackorder",
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
         coalesce(s.on_hand - s.reserved, 0) AS available, ${BUYABLE} AS buyable
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
       AND $3::integer + coalesce((${inCart(owner)}), 0) <= buyable),
  mine AS (
    INSERT INTO cart (${owner}_id) SELECT $1 FROM fitting
    ON CONFLICT (${owner}_id) DO UPDATE SET updated_at = shop_now() RETURNING id),
  put AS (
    INSERT INTO cart_item (cart_id, product_id, quantity) SELECT mine.id, $2, $3::integer FROM mine
    ON CONFLICT (cart_id, product_id) DO UPDATE SET quantity = cart_item.quantity + EXCLUDED.quantity
      WHERE cart_item.quantity + EXCLUDED.quantity <= (SELECT buyable FROM offer)
    RETURNING 1)
  SELECT is_for_sale AS "isForSale", available, buyable, EXISTS (SELECT FROM put) AS "isDone", true AS "isInCart" FROM offer`;

/** Sets the quantity ($3) of a product that lies in the cart. */
export const changeItem = (owner: Owner): string => `
  WITH offer AS (${OFFER}),
  mine AS (
    UPDATE cart SET updated_at = shop_now() WHERE ${owner}_id = $1
       AND EXISTS (SELECT FROM offer WHERE is_for_sale AND buyable >= $3::integer) RETURNING id),
  put AS (
    UPDATE cart_item SET quantity = $3::integer FROM mine
     WHERE cart_item.cart_id = mine.id AND cart_item.product_id = $2 RETURNING 1)
  SELECT is_for_sale AS "isForSale", available, buyable, EXISTS (SELECT FROM put) AS "isDone",
         EXISTS (SELECT FROM put)
           OR EXISTS (${inCart(owner)}) AND NOT (is_for_sale AND buyable >= $3::integer) AS "isInCart"
    FROM offer`;

export const removeItem = (owner: Owner): string => `
  WITH mine AS (UPDATE cart SET updated_at = shop_now() WHERE ${owner}_id = $1 RETURNING id)
  DELETE FROM cart_item USING mine WHERE cart_item.cart_id = mine.id AND cart_item.product_id = $2`;

/** Hands the notes out once: of two that read at the same time, one gets them. */
export const TAKE_NOTES = `
  UPDATE cart SET notes = '[]' WHERE id = $1 AND notes <> '[]' RETURNING old.notes`;

export const MERGE_LINES = `
  SELECT p.id AS "productId", p.name AS "productName",
         coalesce(max(i.quantity) FILTER (WHERE i.cart_id = $1), 0) AS mine,
         coalesce(max(i.quantity) FILTER (WHERE i.cart_id = $2), 0) AS theirs,
         CASE WHEN p.is_active AND p.archived_at IS NULL AND c.is_active
              THEN max(${BUYABLE}) ELSE 0 END AS buyable
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

/**
 * Raises what lies in the owner's ($1) cart to these quantities ($2 products, $3 quantities), each as far as it can be
 * bought; what is there already is not added to, so that asking twice is asking once.
 */
export const fillCart = (owner: Owner): string => `
  WITH wished AS (SELECT * FROM unnest($2::uuid[], $3::integer[]) AS w (product_id, quantity)),
  offer AS (
    SELECT p.id, CASE WHEN p.is_active AND p.archived_at IS NULL AND c.is_active
                      THEN greatest(least(w.quantity, ${BUYABLE}), 0) ELSE 0 END AS quantity
      FROM wished w JOIN product p ON p.id = w.product_id JOIN category c ON c.id = p.category_id
      LEFT JOIN product_stock s ON s.product_id = p.id),
  mine AS (
    INSERT INTO cart (${owner}_id) SELECT $1 WHERE EXISTS (SELECT FROM offer WHERE quantity > 0)
    ON CONFLICT (${owner}_id) DO UPDATE SET updated_at = shop_now() RETURNING id),
  put AS (
    INSERT INTO cart_item (cart_id, product_id, quantity)
    SELECT mine.id, offer.id, offer.quantity FROM mine, offer WHERE offer.quantity > 0
    ON CONFLICT (cart_id, product_id) DO UPDATE SET quantity = greatest(cart_item.quantity, EXCLUDED.quantity))
  SELECT id AS "productId", quantity FROM offer WHERE quantity > 0`;
