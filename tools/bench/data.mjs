import pg from 'pg';
import { shippingServices, store } from '../demo/data/store.mjs';
import { fillProducts, hangPictures, ON_SHELF } from './data-products.mjs';
import { hashToken } from './token.mjs';

/** Fills a migrated database with a shop of the given size, by a few statements over whole sets. */
export async function fill(databaseUrl, { products, orders, secret, staffToken }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await fillStore(client);
    await fillStaff(client, hashToken(staffToken, secret));
    await client.query(MADE_PLACES, [orders, products]);
    await fillProducts(client, products);
    // References are right by construction; looking each of them up would take longer than everything else.
    await client.query('SET LOCAL session_replication_role = replica');
    await hangPictures(client);
    await client.query(MADE_LINES);
    await client.query(MADE_ORDERS, [orders]);
    for (const statement of ORDERS) await client.query(statement);
    for (const statement of STOCK) await client.query(statement, [ON_SHELF]);
    for (const statement of CARTS) await client.query(statement);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

async function fillStore(client) {
  const { openingHours, ...profile } = store;
  await client.query(
    `INSERT INTO store_profile
     SELECT 1, s.name, s.tagline, s.address, s.city, s."postalCode", s.phone, s.email, s.whatsapp, s."branchName",
            s."branchCode", $2::jsonb, true, NULL
       FROM jsonb_to_record($1) AS s (name text, tagline text, address text, city text, "postalCode" text, phone text,
            email text, whatsapp text, "branchName" text, "branchCode" text)`,
    [JSON.stringify(profile), JSON.stringify(openingHours)],
  );
  await client.query(
    `INSERT INTO shipping_service
     SELECT code, name, courier, "basePrice", "pricePerKg", "volumeFactor", "minDays", "maxDays", 0, true
       FROM jsonb_to_recordset($1) AS s (code text, name text, courier text, "basePrice" bigint, "pricePerKg" bigint,
            "volumeFactor" integer, "minDays" integer, "maxDays" integer)`,
    [JSON.stringify(shippingServices)],
  );
}

async function fillStaff(client, tokenHash) {
  await client.query(
    `WITH staff AS (INSERT INTO user_account (email, name, password_hash, role)
                    VALUES ('staff@example.com', 'Staff', 'none', 'staff') RETURNING id)
     INSERT INTO session (token_hash, user_id, expires_at) SELECT $1, id, now() + interval '1 day' FROM staff`,
    [tokenHash],
  );
}

/**
 * One to three lines an order, of products far apart from each other. The last hundredth of the orders waits for its
 * money, the oldest have long arrived, and every twelfth was given up.
 */
const MADE_PLACES = `
  CREATE TEMP TABLE made_place ON COMMIT DROP AS
  SELECT n, position, 1 + (n + position) % 2 AS quantity, 1 + (n::bigint * 7919 + position * 104729) % $2::integer AS i,
         CASE WHEN n > $1::integer * 0.99 THEN 'pending' WHEN n % 12 = 0 THEN 'cancelled'
              WHEN n > $1::integer * 0.97 THEN 'paid' WHEN n > $1::integer * 0.93 THEN 'shipped'
              ELSE 'delivered' END AS status
    FROM generate_series(1, $1::integer) n CROSS JOIN LATERAL generate_series(1, 1 + n % 3) position`;

const MADE_LINES = `
  CREATE TEMP TABLE made_line ON COMMIT DROP AS
  SELECT n, position, quantity, p.id AS product_id, p.sku, p.slug, p.name, p.weight_grams, p.price
    FROM made_place JOIN product p ON p.sku = 'SKU-' || lpad(i::text, 6, '0')`;

const MADE_ORDERS = `
  CREATE TEMP TABLE made_order ON COMMIT DROP AS
  SELECT o.*, status IN ('paid', 'shipped', 'delivered') AS is_paid, status IN ('shipped', 'delivered') AS is_sent,
         subtotal + 25000 AS total, round((subtotal + 25000) * 11 / 111.0)::bigint AS tax
    FROM (SELECT n, uuidv7() AS id, now() - ($1::integer - n) * (interval '400 days' / $1::integer) AS placed_at,
                 status, sum(price * l.quantity)::bigint AS subtotal
            FROM made_line l JOIN made_place USING (n, position) GROUP BY n, status ORDER BY n) o`;

const STEPS = `(VALUES
  (0, 'placed', NULL, 'pending', '{pending,cancelled,paid,shipped,delivered}'::text[]),
  (1, 'paid', 'pending', 'paid', '{paid,shipped,delivered}'), (1, 'cancelled', 'pending', 'cancelled', '{cancelled}'),
  (2, 'shipped', 'paid', 'shipped', '{shipped,delivered}'), (3, 'delivered', 'shipped', 'delivered', '{delivered}'))
  AS s (step, action, from_status, to_status, of_status)`;

const ORDERS = [
  `INSERT INTO sales_order (id, number, placed_by, idempotency_key, locale, status, payment_status, payment_method, contact,
     address, shipping, subtotal, shipping_total, total, tax_rate_basis_points, tax_net, tax_base, tax_amount, pay_until,
     invoice_number, placed_at)
   SELECT id, concat_ws('-', 'HRT', to_char(placed_at, 'YYYYMMDD'), lpad(n::text, 7, '0')), uuidv7(), 'order-' || n, 'id', status,
          CASE WHEN is_paid THEN 'paid' ELSE 'unpaid' END, 'stripe',
          jsonb_build_object('name', 'Pembeli ' || n, 'email', 'pembeli' || n || '@example.com', 'phone', '0812-0000-0000'),
          '{"province": "Jawa Barat", "city": "Bandung", "district": "Sukasari", "village": "Gegerkalong", "postalCode": "40153", "detail": "Jl. Setiabudi 1"}',
          '{"code": "jne_reg", "name": "JNE Regular", "courier": "jne", "cost": 25000, "minDays": 2, "maxDays": 4, "billableWeightGrams": 1000, "weightGrams": 1000, "volumeCm3": 1000, "tariff": {"basePrice": 15000, "pricePerKg": 8000, "volumeFactor": 6000}}',
          subtotal, 25000, total, 1200, total - tax, round((total - tax) * 11 / 12.0), tax, now() + interval '1 hour',
          CASE WHEN is_paid THEN concat_ws('/', 'INV', extract(year FROM placed_at),
            lpad(row_number() OVER (PARTITION BY is_paid, extract(year FROM placed_at) ORDER BY n)::text, 6, '0')) END, placed_at
     FROM made_order ORDER BY n`,
  `INSERT INTO invoice_series SELECT extract(year FROM placed_at), count(*) FROM made_order WHERE is_paid GROUP BY 1`,
  `INSERT INTO order_line (order_id, position, product_id, sku, slug, name, weight_grams, unit_price, quantity, shipping_share,
     tax_share, quantity_shipped)
   SELECT o.id, position, product_id, sku, slug, name, weight_grams, price, quantity, CASE position WHEN 1 THEN 25000 ELSE 0 END,
          CASE position WHEN 1 THEN tax ELSE 0 END, CASE WHEN is_sent THEN quantity ELSE 0 END
     FROM made_order o JOIN made_line USING (n) ORDER BY n, position`,
  `INSERT INTO order_history (order_id, at, action, from_status, to_status, actor_kind)
   SELECT o.id, placed_at + step * interval '1 hour', action, from_status, to_status, 'system'
     FROM made_order o JOIN ${STEPS} ON status = ANY (of_status) ORDER BY n, step`,
  `INSERT INTO payment_attempt (order_id, attempt_no, provider, method, amount, state, idempotency_key, request_key, captured, captured_at, created_at)
   SELECT id, 1, 'stripe', 'stripe', total, 'paid', id::text, id::text, total, placed_at, placed_at FROM made_order WHERE is_paid`,
  `WITH sent AS (INSERT INTO shipment (order_id, courier, tracking_number, shipped_at, delivered_at)
     SELECT id, 'jne', 'JNE' || n, placed_at + interval '2 hours', CASE status WHEN 'delivered' THEN placed_at + interval '3 hours' END
       FROM made_order WHERE is_sent RETURNING id, order_id)
   INSERT INTO shipment_line SELECT sent.id, l.id, l.quantity FROM sent JOIN order_line l USING (order_id)`,
  // Triggers sleep while this is written, so nobody else says which days must be reckoned.
  `INSERT INTO sales_day_stale SELECT DISTINCT sales_day_of(at) FROM order_history WHERE action = 'paid'
   UNION SELECT DISTINCT sales_day_of(created_at) FROM payment_attempt`,
];

const MOVES = `(VALUES ('reserve', 0, 1, '{pending,cancelled,paid,shipped,delivered}'::text[]),
  ('release', 0, -1, '{cancelled}'), ('sale', -1, -1, '{paid,shipped,delivered}')) AS m (reason, on_hand, reserved, of_status)`;

/** $1 of everything is left on the shelf, whatever was sold; the ledger says how it came there. */
const STOCK = [
  `INSERT INTO product_stock (product_id, on_hand, reserved, level, average_cost)
   SELECT p.id, $1::integer, reserved, CASE WHEN $1::integer - reserved <= minimum_stock THEN 'critical'
            WHEN $1::integer - reserved <= low_stock_threshold THEN 'low' ELSE 'ok' END, p.price * 7 / 10
     FROM (SELECT p.*, coalesce(sum(quantity) FILTER (WHERE status = 'pending'), 0) AS reserved
             FROM product p LEFT JOIN (made_line JOIN made_order USING (n)) ON product_id = p.id GROUP BY p.id) p`,
  `INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta, at)
   SELECT p.id, 'restock', $1::integer + coalesce(sum(quantity) FILTER (WHERE is_paid), 0), 0, now() - interval '500 days'
     FROM product p LEFT JOIN (made_line JOIN made_order USING (n)) ON product_id = p.id GROUP BY p.id`,
  `INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta, order_id, at)
   SELECT product_id, reason, on_hand * quantity, reserved * quantity, o.id, placed_at
     FROM made_order o JOIN made_line USING (n) JOIN ${MOVES} ON status = ANY (of_status)
    WHERE $1::integer > 0 ORDER BY n`,
  `INSERT INTO stock_reservation (product_id, order_id, quantity, state, created_at, ended_at)
   SELECT product_id, o.id, quantity, CASE WHEN status = 'pending' THEN 'held' WHEN is_paid THEN 'sold' ELSE 'released' END,
          placed_at, CASE WHEN status <> 'pending' THEN placed_at END
     FROM made_order o JOIN made_line USING (n) WHERE $1::integer > 0 ORDER BY n`,
];

/** Visitors who left something in their carts. Of tables that were empty when last analysed, plans read every row. */
const CARTS = [
  `INSERT INTO visitor (token_hash) SELECT sha256(n::text::bytea) FROM generate_series(1, 5000) n`,
  `INSERT INTO cart (visitor_id) SELECT id FROM visitor`,
  `INSERT INTO cart_item (cart_id, product_id, quantity)
   SELECT c.id, p.id, 1 FROM (SELECT id, row_number() OVER () AS n FROM cart) c
     JOIN (SELECT id, row_number() OVER () AS n FROM product) p USING (n)`,
];
