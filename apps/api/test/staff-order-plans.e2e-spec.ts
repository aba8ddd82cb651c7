import { DataSource } from 'typeorm';
import { databaseOptions } from '../src/database/data-source.js';
import { rows } from '../src/database/sql.js';
import { staffOrders } from '../src/modules/orders/staff-orders.queries.js';
import { COUNTS, RECENT_ORDERS } from '../src/modules/panel/dashboard.queries.js';
import { NOTICES } from '../src/modules/panel/notices.queries.js';
import { PANEL_SEARCH } from '../src/modules/panel/panel-search.queries.js';
import { nodesOf, type Plan } from './plans.js';
import { RECAP_LINES } from '../src/modules/books/tax-recap.service.js';
import { returnsList } from '../src/modules/returns/returns-list.js';
import { createDatabase } from './test-app.js';

let database: Awaited<ReturnType<typeof createDatabase>>;
let db: DataSource;

/**
 * 50,000 orders of three years: most are delivered, fifty are to be packed, a few wait for their second parcel. Of 200
 * something was asked back; half of these are all back.
 */
beforeAll(async () => {
  database = await createDatabase();
  const options = databaseOptions({ DATABASE_URL: database.url, DATABASE_POOL_SIZE: 2 }, () => undefined);
  db = await new DataSource(options).initialize();
  await db.query(`INSERT INTO category (name, slug) VALUES ('Gitar', 'gitar')`);
  await db.query(
    `INSERT INTO product (sku, slug, name, brand, model, price, category_id, weight_grams, length_cm, width_cm, height_cm, availability)
     SELECT 'SKU-1', 'gitar', 'Gitar', 'Merek', 'M', 100000, id, 1000, 10, 10, 10, 'in_stock' FROM category`,
  );
  await db.transaction(async (tx) => {
    // The payments behind them, and what their days sold, are not what is asked for here.
    await tx.query('SET LOCAL session_replication_role = replica');
    // In parts: the shop's time-outs hold here too.
    for (let first = 1; first < 50_000; first += 10_000) await tx.query(SOME_ORDERS, [first, first + 9_999]);
  });
  await db.query('VACUUM ANALYZE');
}, 180_000);
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const SOME_ORDERS = `
  WITH made AS (
    INSERT INTO sales_order (number, placed_by, idempotency_key, locale, status, payment_status, payment_method, contact, address,
                             shipping, subtotal, shipping_total, total, tax_net, tax_base, tax_amount, placed_at, invoice_number)
    SELECT 'HRT-' || i, gen_random_uuid(), i, 'id', s.status, s.payment_status,
           CASE WHEN i % 400 = 0 THEN 'alfamart' ELSE 'stripe' END,
           jsonb_build_object('name', 'Pembeli ' || md5(i::text), 'email', md5(i::text) || '@example.com', 'phone', '08' || i), '{}',
           jsonb_build_object('code', CASE WHEN i % 500 = 0 THEN 'own' ELSE 'jne_reg' END, 'name', 'JNE'),
           100000, 10000, 110000, 110000, 110000, 0, now() - i * interval '30 minutes',
           'INV/2026/' || lpad(i::text, 6, '0')
      FROM generate_series($1::integer, $2::integer) i
      CROSS JOIN LATERAL (SELECT * FROM (VALUES
        (0, 'paid', 'paid'), (1, 'shipped', 'paid'), (2, 'cancelled', 'refund_due'), (3, 'pending', 'unpaid'),
        (4, 'delivered', 'paid')) AS s (n, status, payment_status)
        WHERE s.n = CASE WHEN i % 1000 < 4 THEN i % 1000 ELSE 4 END) s
    RETURNING id, status, placed_at, substr(number, 5)::integer AS i),
  sent AS (
    INSERT INTO shipment (order_id, courier, tracking_number)
    SELECT id, 'jne', 'RESI-HRT-' || i FROM made WHERE i % 1000 NOT IN (0, 2, 3) OR i % 10000 = 0),
  paid AS (
    INSERT INTO order_history (order_id, at, action, to_status, actor_kind)
    SELECT id, placed_at, 'paid', 'paid', 'system' FROM made),
  asked_back AS (
    INSERT INTO order_return (order_id, status, requested_by, idempotency_key, received_at)
    SELECT id, CASE WHEN i % 500 = 100 THEN 'received' WHEN i % 5000 = 350 THEN 'requested' ELSE 'rejected' END,
           gen_random_uuid(), i, CASE WHEN i % 500 = 100 THEN now() END
      FROM made WHERE i % 250 = 100)
  INSERT INTO order_line (order_id, position, product_id, sku, slug, name, weight_grams, unit_price, quantity, shipping_share, tax_share,
                          quantity_shipped, quantity_returned)
  SELECT made.id, 1, p.id, 'SKU-1', 'gitar', 'Gitar', 1000, 100000, 1, 10000, 0,
         (made.status IN ('shipped', 'delivered'))::integer, (i % 500 = 100)::integer FROM made, product p`;

async function planOf({ text, parameters }: { text: string; parameters: unknown[] }): Promise<Plan[]> {
  const explain = `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`;
  const [row] = await rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(db, explain, parameters);
  return nodesOf(row!['QUERY PLAN'][0]!.Plan);
}

const TABLES = ['sales_order', 'order_line', 'order_history', 'shipment'];
const scannedWhole = (plan: Plan[]): string[] =>
  plan
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name']!)
    .filter((table) => TABLES.includes(table));

const read = (plan: Plan[], table: string): number =>
  plan
    .filter((node) => node['Relation Name'] === table)
    .reduce((sum, node) => sum + (node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 0), 0);

const MIDDLE = Buffer.from(
  JSON.stringify(['2026-01-01 00:00:00+00', '01890a5d-ac96-774b-bcce-b302099a8057']),
).toString('base64url');

const LAST_OF_RETURNS = Buffer.from(JSON.stringify(['ffffffff-ffff-7fff-bfff-ffffffffffff'])).toString(
  'base64url',
);

test.each<[string, Parameters<typeof staffOrders>[0], number]>([
  ['the first page', {}, 60],
  ['a page in the middle', { after: MIDDLE, limit: 100 }, 210],
  ['what is paid', { status: 'paid' }, 60],
  ['a rare state of the money', { paymentStatus: 'refund_due' }, 60],
  ['a rare way to pay', { method: 'alfamart' }, 60],
  ['a rare service', { service: 'own' }, 60],
  ['a day long ago', { from: '2025-06-01', to: '2025-06-01' }, 200],
  ['what is to be packed', { toPack: true }, 200],
  ['what is sent in part', { fulfilment: 'partial' }, 300],
  ['what is all back', { fulfilment: 'returned' }, 250],
  ['one number', { q: 'HRT-31415' }, 60],
  ['one tracking number', { q: 'RESI-HRT-31001' }, 60],
  ['one e-mail', { q: 'c4ca4238a0b923820dcc509a6f75849b@' }, 60],
])('%s is found by index, and little else is read', async (_, list, most) => {
  const plan = await planOf(staffOrders(list));
  expect(scannedWhole(plan)).toEqual([]);
  expect(read(plan, 'sales_order')).toBeLessThanOrEqual(most);
});

test('a list of one kind and its next page are prepared, whatever the values', () => {
  expect(staffOrders({ status: 'paid', limit: 25 }).name).toBe('orders-26-status');
  expect(staffOrders({ status: 'cancelled', after: MIDDLE, limit: 100 }).name).toBe('orders-101-at-status');
  expect(
    staffOrders({
      after: MIDDLE,
      status: 'paid',
      paymentStatus: 'paid',
      fulfilment: 'unfulfilled',
      method: 'stripe',
      service: 'jne_reg',
      from: '2026-01-01',
      to: '2026-01-01',
      toPack: true,
      q: 'x',
    }).name.length,
  ).toBeLessThan(64);
});

test.each<[string, Parameters<typeof returnsList>[0], number]>([
  ['the first page', {}, 26],
  ['those that wait to be decided', { status: 'requested' }, 26],
  ['the next page of those that are back', { status: 'received', after: LAST_OF_RETURNS }, 26],
  ['those of one order', { q: 'HRT-31100' }, 10],
  ['those of one buyer, of one kind', { q: '@example.com', status: 'received', limit: 10 }, 50],
])('of the returns, %s are found by index', async (_, list, most) => {
  const plan = await planOf(returnsList(list));
  expect(scannedWhole(plan)).toEqual([]);
  expect(read(plan, 'sales_order')).toBeLessThanOrEqual(most);
});

test('a month of the tax recap is found by index, and little beside it is read', async () => {
  const [{ month }] = (await rows<{ month: string }>(
    db,
    `SELECT to_char(now() - interval '6 months', 'YYYY-MM-01') AS month`,
  )) as [{ month: string }];
  const plan = await planOf({ text: RECAP_LINES, parameters: [month] });
  // Orders may be read as a whole: a month of three years is enough of them for that to be cheaper.
  expect(scannedWhole(plan)).not.toContain('order_history');
  // Some 1,500 half hours, each with the first payment of its order.
  expect(read(plan, 'order_history')).toBeLessThanOrEqual(3400);
});

test.each<[string, { text: string; parameters: unknown[] }, number]>([
  ['the newest orders of the dashboard', { text: RECENT_ORDERS, parameters: [] }, 10],
  ['the panel’s search for a name', { text: PANEL_SEARCH, parameters: ['%HRT-4999%'] }, 300],
  ['the panel’s search for a tracking number', { text: PANEL_SEARCH, parameters: ['%RESI-HRT-777%'] }, 300],
  ['what nobody has', { text: PANEL_SEARCH, parameters: ['%zzzzzz%'] }, 10],
  ['the news', { text: NOTICES, parameters: [true] }, 60],
])('%s: few rows are read, and no table whole', async (_, statement, most) => {
  const plan = await planOf(statement);
  expect(scannedWhole(plan)).toEqual([]);
  expect(read(plan, 'sales_order')).toBeLessThanOrEqual(most);
});

test('the dashboard counts orders along an index, and looks only at those that may leave', async () => {
  const plan = await planOf({ text: COUNTS, parameters: [] });
  expect(scannedWhole(plan)).toEqual([]);
  const looked = plan.filter((node) => node['Index Name'] === 'sales_order_to_pack');
  expect(looked.map((node) => (node['Actual Rows'] ?? 0) <= 60)).toEqual([true]);
});
