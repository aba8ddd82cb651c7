import { cardColumns, decode, encode, rupiah, toCard } from './floor-answers.mjs';
import { hashToken } from './token.mjs';

const firstId = '00000000-0000-0000-0000-000000000000';
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const whoIsStaff = {
  name: 'staff',
  text: `SELECT u.role FROM session s JOIN user_account u ON u.id = s.user_id
    WHERE s.token_hash = $1 AND s.expires_at > shop_now() AND u.is_active`,
};

/** Answers staff alone. */
const forStaff = (handle) => async (request) => {
  const values = [hashToken(request.cookie, process.env.SESSION_SECRET)];
  const { rows } = await request.pool.query({ ...whoIsStaff, values });
  return rows[0]?.role === 'staff' ? handle(request) : { status: 403, body: {} };
};

const orders = {
  name: 'orders',
  text: `SELECT o.id, o.number, o.status, o.payment_status, o.payment_method, o.placed_at, o.placed_at::text AS key,
           o.total, o.contact, o.hold_reason, o.shipping->>'name' AS shipping_name, l.*
    FROM sales_order o CROSS JOIN LATERAL (
      SELECT sum(quantity) AS units, min(name) FILTER (WHERE position = 1) AS first, sum(quantity_shipped) AS shipped,
             sum(quantity - quantity_cancelled) AS wanted FROM order_line WHERE order_id = o.id) l
   WHERE o.status = $1 AND (o.placed_at, o.id) < ($2::timestamptz, $3::uuid)
   ORDER BY o.placed_at DESC, o.id DESC LIMIT 26`,
};

export const listOrders = forStaff(async ({ pool, query }) => {
  const [placedAt = 'infinity', id = lastId] = decode(query.get('after')) ?? [];
  const { rows } = await pool.query({ ...orders, values: [query.get('status'), placedAt, id] });
  return page(rows, toOrderRow, ({ key, id }) => [key, id]);
});

const toOrderRow = (o) => ({
  number: o.number,
  status: o.status,
  paymentStatus: o.payment_status,
  paymentMethod: o.payment_method,
  itemCount: o.units,
  firstItemName: o.first,
  placedAt: o.placed_at.toISOString(),
  total: rupiah(o.total),
  fulfilment: o.shipped === 0 ? 'unfulfilled' : o.shipped < o.wanted ? 'partial' : 'fulfilled',
  contactName: o.contact.name,
  contactEmail: o.contact.email,
  contactPhone: o.contact.phone,
  shippingName: o.shipping_name,
  holdReason: o.hold_reason,
});

/** How each order begins, and the row from which its next page goes on. */
const sorts = {
  name: { after: '(p.name, p.id) > ($1::text, $2::uuid)', order: 'p.name, p.id', key: 'p.name', start: '' },
  price: {
    after: '(p.price, p.id) > ($1::bigint, $2::uuid)',
    order: 'p.price, p.id',
    key: 'p.price',
    start: -1,
  },
  newest: {
    after: `(p.created_at, p.id) < (timestamptz 'epoch' + $1::bigint * interval '1 microsecond', $2::uuid)`,
    order: 'p.created_at DESC, p.id DESC',
    key: '(extract(epoch FROM p.created_at) * 1000000)::bigint',
    start: Number.MAX_SAFE_INTEGER,
    startId: lastId,
  },
};

const products = ({ after, order, key }) => `
  SELECT ${cardColumns}, ${key} AS key, p.sku, c.name AS category_name, p.is_active, s.on_hand, s.reserved,
         p.minimum_stock, p.low_stock_threshold, s.level, p.updated_at, p.version
    FROM (SELECT * FROM product p WHERE p.archived_at IS NULL AND ${after} ORDER BY ${order} LIMIT 26) p
    JOIN category c ON c.id = p.category_id JOIN product_stock s ON s.product_id = p.id ORDER BY ${order}`;

export const listStaffProducts = forStaff(async ({ pool, query }) => {
  const sort = query.get('sort');
  const { start, startId = firstId } = sorts[sort];
  const [, key = start, id = startId] = decode(query.get('after')) ?? [];
  const statement = { name: `staff:${sort}`, text: products(sorts[sort]), values: [key, id] };
  const { rows } = await pool.query(statement);
  return page(rows, toProductRow, ({ key, id }) => [sort, key, id]);
});

const toProductRow = (p) => ({
  sku: p.sku,
  categoryName: p.category_name,
  isActive: p.is_active,
  onHand: p.on_hand,
  reserved: p.reserved,
  available: p.on_hand - p.reserved,
  minimumStock: p.minimum_stock,
  lowStockThreshold: p.low_stock_threshold,
  level: p.level,
  updatedAt: p.updated_at.toISOString(),
  version: p.version,
  // Last, because Node 20 takes a microsecond for each field that is written after a spread.
  ...toCard(p),
});

/** 25 of 26 rows, the last of which only says that there are more. */
function page(rows, toItem, keysOf) {
  const nextCursor = rows.length > 25 ? encode(keysOf(rows[24])) : null;
  return { body: { items: rows.slice(0, 25).map(toItem), nextCursor } };
}
