import { cardColumns, rupiah, toCard } from './floor-answers.mjs';
import { hashToken, newToken } from './token.mjs';

const forSale = `
  SELECT p.id, s.on_hand - s.reserved AS available FROM product p JOIN category c ON c.id = p.category_id AND c.is_active
    JOIN product_stock s ON s.product_id = p.id
   WHERE p.id = $2 AND p.is_active AND p.archived_at IS NULL AND s.on_hand - s.reserved >= $3::integer`;

const create = {
  name: 'cart:create',
  text: `WITH offer AS (${forSale}),
    known AS (INSERT INTO visitor (token_hash) VALUES ($1) RETURNING id),
    mine AS (INSERT INTO cart (visitor_id) SELECT known.id FROM known, offer RETURNING id)
    INSERT INTO cart_item (cart_id, product_id, quantity) SELECT mine.id, $2, $3::integer FROM mine`,
};

const put = {
  name: 'cart:put',
  text: `WITH offer AS (${forSale}),
    mine AS (UPDATE cart SET updated_at = shop_now() FROM visitor v, offer
              WHERE v.token_hash = $1 AND cart.visitor_id = v.id RETURNING cart.id)
    INSERT INTO cart_item (cart_id, product_id, quantity) SELECT mine.id, $2, $3::integer FROM mine
    ON CONFLICT (cart_id, product_id) DO UPDATE SET quantity = cart_item.quantity + EXCLUDED.quantity
      WHERE cart_item.quantity + EXCLUDED.quantity <= (SELECT least(available, 99) FROM offer)`,
};

const change = {
  name: 'cart:change',
  text: `WITH offer AS (${forSale}),
    mine AS (UPDATE cart SET updated_at = shop_now() FROM visitor v, offer
              WHERE v.token_hash = $1 AND cart.visitor_id = v.id RETURNING cart.id)
    UPDATE cart_item SET quantity = $3::integer FROM mine WHERE cart_id = mine.id AND product_id = $2`,
};

const items = {
  name: 'cart:read',
  text: `SELECT i.quantity, ${cardColumns}, s.on_hand - s.reserved AS available
    FROM visitor v JOIN cart ON cart.visitor_id = v.id JOIN cart_item i ON i.cart_id = cart.id
    JOIN product p ON p.id = i.product_id JOIN category c ON c.id = p.category_id
    JOIN product_stock s ON s.product_id = p.id
   WHERE v.token_hash = $1 ORDER BY i.added_at, i.product_id`,
};

const hash = (token) => hashToken(token, process.env.SESSION_SECRET);

export async function addItem({ pool, cookie, body: { productId, quantity } }) {
  const token = cookie ?? newToken();
  await pool.query({ ...(cookie ? put : create), values: [hash(token), productId, quantity] });
  const answer = await readCart({ pool, cookie: token });
  return cookie ? answer : { ...answer, headers: { 'set-cookie': `visitor=${token}` } };
}

export async function changeItem({ pool, cookie, rest, body: { quantity } }) {
  await pool.query({ ...change, values: [hash(cookie), rest, quantity] });
  return readCart({ pool, cookie });
}

export async function readCart({ pool, cookie }) {
  const { rows } = await pool.query({ ...items, values: [hash(cookie)] });
  return {
    body: {
      items: rows.map((row) => ({
        product: toCard(row),
        quantity: row.quantity,
        lineTotal: rupiah(row.price * row.quantity),
        available: row.available,
        backordered: 0,
        issue: null,
      })),
      itemCount: rows.reduce((sum, { quantity }) => sum + quantity, 0),
      subtotal: rupiah(rows.reduce((sum, { price, quantity }) => sum + price * quantity, 0)),
      notes: [],
    },
  };
}
