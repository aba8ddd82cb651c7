import { DataSource } from 'typeorm';
import { databaseOptions } from '../src/database/data-source.js';
import { rows } from '../src/database/sql.js';
import {
  BRAND_RANKING,
  COURIERS,
  MARGIN_PRODUCTS,
  MARGIN_SUMS,
  METHODS,
  PRODUCT_RANKING,
  SERVICES,
  VISIT_SUMS,
} from '../src/modules/reports/analytics.queries.js';
import { rebuild } from '../src/modules/reports/roll-up.js';
import { FILL } from '../src/modules/reports/roll-up.queries.js';
import { SALES_SUMS } from '../src/modules/reports/sales-sums.js';
import { nodesOf, type Plan } from './plans.js';
import { corrupt } from './reconciliation-shop.js';
import { createDatabase } from './test-app.js';

let database: Awaited<ReturnType<typeof createDatabase>>;
let db: DataSource;

/** 5,000 orders of 800 days and of 200 products, each paid when it was placed. */
beforeAll(async () => {
  database = await createDatabase();
  const options = databaseOptions({ DATABASE_URL: database.url, DATABASE_POOL_SIZE: 2 }, () => undefined);
  db = await new DataSource(options).initialize();
  await db.query(`INSERT INTO category (name, slug) VALUES ('Gitar', 'gitar')`);
  await db.query(
    `INSERT INTO product (sku, slug, name, brand, model, price, category_id, weight_grams, length_cm, width_cm, height_cm, availability)
     SELECT 'SKU-' || i, 'gitar-' || i, 'Gitar ' || i, 'Merek ' || i % 9, 'M', 100000, id, 1000, 10, 10, 10, 'in_stock'
       FROM category, generate_series(1, 200) i`,
  );
  await db.query(SOME_ORDERS);
  await corrupt(db, SOLD);
  await db.query('ANALYZE');
  await rebuild(db);
  await db.query('VACUUM ANALYZE');
}, 180_000);
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const SOME_ORDERS = `
  INSERT INTO sales_order (number, placed_by, idempotency_key, locale, status, payment_status, payment_method, contact, address,
                           shipping, subtotal, shipping_total, total, tax_net, tax_base, tax_amount, placed_at)
  SELECT 'HRT-' || i, gen_random_uuid(), i, 'id', CASE WHEN i % 20 = 0 THEN 'cancelled' ELSE 'delivered' END, 'paid', 'stripe',
         jsonb_build_object('email', i % 900 || '@example.com'), '{}', '{"code": "jne_reg"}', 100000, 10000, 110000, 110000,
         110000, 0, now() - i * interval '230 minutes'
    FROM generate_series(1, 5000) i`;

const SOLD = `
  WITH o AS (SELECT id, placed_at, substr(number, 5)::integer AS n FROM sales_order),
  lines AS (
    INSERT INTO order_line (order_id, position, product_id, sku, slug, name, weight_grams, unit_price, quantity, shipping_share, tax_share, unit_cost)
    SELECT o.id, 1, p.id, p.sku, p.slug, p.name, 1000, 100000, 1, 10000, 0, 70000
      FROM o JOIN (SELECT *, row_number() OVER (ORDER BY sku) AS n FROM product) p ON p.n = 1 + o.n % 200),
  sent AS (INSERT INTO shipment (order_id, courier, tracking_number, shipped_at) SELECT id, 'jne', n, placed_at FROM o),
  tried AS (
    INSERT INTO payment_attempt (order_id, attempt_no, provider, method, amount, state, idempotency_key, request_key, captured,
                                 captured_at, created_at)
    SELECT id, 1, 'stripe', 'stripe', 110000, 'paid', n, n, 110000, placed_at, placed_at FROM o)
  INSERT INTO order_history (order_id, at, action, from_status, to_status, actor_kind)
  SELECT id, placed_at, action, NULL, 'pending', 'system' FROM o, unnest(ARRAY['placed', 'payment_started', 'paid']) AS action`;

const GROWING = [
  ...['sales_order', 'order_line', 'order_history', 'payment_attempt', 'shipment'],
  ...['sales_day', 'sales_day_product', 'sales_day_method', 'sales_day_service'],
];

async function scannedWhole(text: string, parameters: unknown[]): Promise<string[]> {
  const [row] = await rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    db,
    `EXPLAIN (FORMAT JSON) ${text}`,
    parameters,
  );
  return nodesOf(row!['QUERY PLAN'][0]!.Plan)
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name'] ?? '')
    .filter((table) => GROWING.includes(table));
}

const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const SPANS = [
  [day(29), day(59)],
  [day(0), day(30)],
];

test.each([
  ['sums', SALES_SUMS, SPANS],
  ['visits', VISIT_SUMS, SPANS],
  ['margins', MARGIN_SUMS, SPANS],
  ['products', PRODUCT_RANKING, SPANS],
  ['brands', BRAND_RANKING, SPANS],
  ['ways to pay', METHODS, SPANS],
  ['services', SERVICES, SPANS],
  ['couriers', COURIERS, [day(29), day(0)]],
  ['products by margin', MARGIN_PRODUCTS, [day(29), day(0)]],
])('%s of a month are found by index', async (_, text, parameters) => {
  expect(await scannedWhole(text, parameters)).toEqual([]);
});

test('the figures of one day are reckoned from the rows of that day', async () => {
  expect(await scannedWhole(FILL, [[day(100)]])).toEqual([]);
});
