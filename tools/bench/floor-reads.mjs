import {
  nearStatement,
  searchStatement,
} from '../../apps/api/dist/modules/catalog/product-search.queries.js';
import { nextCursor, positionOf } from '../../apps/api/dist/modules/catalog/product-sort.js';
import { searchWords } from '../../apps/api/dist/modules/catalog/search-words.js';
import { cardColumns, decode, encode, rupiah, toCard } from './floor-answers.mjs';
import { hashToken } from './token.mjs';

const firstId = '00000000-0000-0000-0000-000000000000';
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const shelf = {
  name: 'shelf',
  text: `SELECT ${cardColumns} FROM category c CROSS JOIN LATERAL (
      SELECT * FROM product p WHERE p.category_id = c.id AND p.is_active AND p.archived_at IS NULL
         AND (p.price, p.id) > ($2::bigint, $3::uuid) ORDER BY p.price, p.id LIMIT 25) p
    WHERE c.slug = $1 AND c.is_active`,
};

export async function listProducts({ pool, query }) {
  if (query.has('q')) return search(pool, query.get('q'));
  const [, price = -1, id = firstId] = decode(query.get('after')) ?? [];
  const { rows } = await pool.query({ ...shelf, values: [query.get('category'), price, id] });
  const last = rows[23];
  return {
    body: {
      items: rows.slice(0, 24).map(toCard),
      nextCursor: rows.length > 24 ? encode(['price', last.price, last.id]) : null,
    },
  };
}

/** How to find is no matter of frameworks: these are the shop's own statements. */
async function search(pool, typed) {
  const position = positionOf('relevance', undefined);
  const input = { sort: 'relevance', words: searchWords(typed), filter: {}, position, limit: 24 };
  const run = ({ name, text, parameters }) => pool.query({ name, text, values: parameters });
  const exact = await run(searchStatement(input));
  const { rows } = exact.rows.length > 0 ? exact : await run(nearStatement(input));
  const items = rows.slice(0, 24).map(toCard);
  return { body: { items, nextCursor: nextCursor('relevance', rows, 24) } };
}

const neighbours = (compare, direction) => `(
  SELECT s.id, s.slug, s.name, s.brand, s.price, s.availability, s.is_featured FROM product s
   WHERE s.category_id = p.category_id AND s.is_active AND s.archived_at IS NULL AND (s.price, s.id) ${compare} (p.price, p.id)
   ORDER BY s.price ${direction}, s.id ${direction} LIMIT 8)`;

const page = {
  name: 'page',
  text: `SELECT p.*, c.name AS category_name, c.slug AS category_slug, top.name AS top_name, top.slug AS top_slug,
      (SELECT json_agg(n ORDER BY n.distance, n.id) FROM (
         SELECT n.*, abs(n.price - p.price) AS distance, c.slug AS category_slug
           FROM (${neighbours('>', 'ASC')} UNION ALL ${neighbours('<', 'DESC')}) n ORDER BY distance, n.id LIMIT 8) n) AS similar
    FROM product p JOIN category c ON c.id = p.category_id AND c.is_active LEFT JOIN category top ON top.id = c.parent_id
   WHERE p.slug = $1 AND p.is_active AND p.archived_at IS NULL`,
};

export async function readProduct({ pool, rest }) {
  const { rows } = await pool.query({ ...page, values: [rest] });
  const [p] = rows;
  const category = { name: p.category_name, slug: p.category_slug };
  return {
    body: {
      id: p.id,
      slug: p.slug,
      sku: p.sku,
      name: p.name,
      brand: p.brand,
      model: p.model,
      description: p.description,
      price: rupiah(p.price),
      availability: p.availability,
      isFeatured: p.is_featured,
      weightGrams: p.weight_grams,
      lengthCm: p.length_cm,
      widthCm: p.width_cm,
      heightCm: p.height_cm,
      category,
      breadcrumb: [{ name: p.top_name, slug: p.top_slug }, category],
      specifications: p.specifications,
      similar: p.similar.map(toCard),
    },
  };
}

const whoIsStaff = {
  name: 'staff',
  text: `SELECT u.role FROM session s JOIN user_account u ON u.id = s.user_id
    WHERE s.token_hash = $1 AND s.expires_at > shop_now() AND u.is_active`,
};

const orders = {
  name: 'orders',
  text: `SELECT o.id, o.number, o.status, o.payment_status, o.placed_at, o.placed_at::text AS key, o.total, o.contact, l.*
    FROM sales_order o CROSS JOIN LATERAL (
      SELECT sum(quantity) AS units, min(name) FILTER (WHERE position = 1) AS first, sum(quantity_shipped) AS shipped,
             sum(quantity - quantity_cancelled) AS wanted FROM order_line WHERE order_id = o.id) l
   WHERE o.status = $1 AND (o.placed_at, o.id) < ($2::timestamptz, $3::uuid)
   ORDER BY o.placed_at DESC, o.id DESC LIMIT 26`,
};

export async function listOrders({ pool, query, cookie }) {
  const known = await pool.query({ ...whoIsStaff, values: [hashToken(cookie, process.env.SESSION_SECRET)] });
  if (known.rows[0]?.role !== 'staff') return { status: 403, body: {} };
  const [placedAt = 'infinity', id = lastId] = decode(query.get('after')) ?? [];
  const { rows } = await pool.query({ ...orders, values: [query.get('status'), placedAt, id] });
  const last = rows[24];
  const nextCursor = rows.length > 25 ? encode([last.key, last.id]) : null;
  return { body: { items: rows.slice(0, 25).map(toOrderRow), nextCursor } };
}

const toOrderRow = (o) => ({
  number: o.number,
  status: o.status,
  paymentStatus: o.payment_status,
  itemCount: o.units,
  firstItemName: o.first,
  placedAt: o.placed_at.toISOString(),
  total: rupiah(o.total),
  fulfilment: o.shipped === 0 ? 'unfulfilled' : o.shipped < o.wanted ? 'partial' : 'fulfilled',
  contactName: o.contact.name,
  contactEmail: o.contact.email,
  contactPhone: o.contact.phone,
});
