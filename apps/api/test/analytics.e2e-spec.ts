import { rows } from '../src/database/sql.js';
import type { Course, MarginProduct, MarginSum, VisitSum } from '../src/modules/reports/analytics.service.js';
import type { Ranking } from '../src/modules/reports/rankings.service.js';
import type { SalesSum } from '../src/modules/reports/sales-sums.js';
import { Client } from './client.js';
import { aProduct, openShop, type TestProduct } from './factories.js';
import { aPerson, problem } from './people.js';
import { corrupt } from './reconciliation-shop.js';
import { aSoldOrder, type SoldOrder } from './sold-orders.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;
let admin: Client;
let guitar: TestProduct;
let string: TestProduct;
let first: SoldOrder;

/** Two orders of May, one of April, one of May a year before. */
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
  admin = (await aPerson(app, { role: 'admin' })).client;
  guitar = await aProduct(app.db, { name: 'Gitar', price: 1_110_000, stock: 0 });
  string = await aProduct(app.db, { name: 'Senar', price: 111_000, stock: 0 });
  await app.db.query(`UPDATE product SET brand = 'Cort' WHERE id = $1`, [string.id]);
  const tax = { tax: 110_000, shipping: 0 };
  first = await aSoldOrder(app.db, {
    ...tax,
    product: guitar,
    paidAt: '2025-05-04T17:00:00Z',
    unitCost: 700_000,
  });
  await aSoldOrder(app.db, {
    product: string,
    quantity: 3,
    discount: 33_000,
    shipping: 20_000,
    tax: 10_900,
    paidAt: '2025-05-31T16:59:59Z',
    method: 'qris',
    service: 'own',
  });
  await aSoldOrder(app.db, { product: guitar, paidAt: '2025-04-30T16:59:59Z', email: 'b@example.com' });
  await aSoldOrder(app.db, { product: string, paidAt: '2024-05-10T05:00:00Z', email: 'b@example.com' });
  await app.db.query(
    `INSERT INTO payment_attempt (order_id, attempt_no, provider, method, amount, state, idempotency_key, request_key, created_at)
     SELECT $1, n, 'midtrans', 'qris', 1, state, n, n, '2025-05-05T05:00:00Z'
       FROM (VALUES (7, 'failed'), (8, 'expired'), (9, 'cancelled')) AS tried (n, state)`,
    [first.id],
  );
});
afterAll(async () => {
  await corrupt(
    app.db,
    'TRUNCATE sales_order, sales_day, sales_day_product, sales_day_method, sales_day_service, sales_day_stale CASCADE',
  );
  await app.stop();
});

const MAY = 'from=2025-05-01&to=2025-05-31';
const read = async <T>(path: string, client = admin): Promise<T> => {
  const { status, body } = await client.get<T>(`/admin/analytics/${path}`);
  expect(status).toBe(200);
  return body;
};

test('a month by weeks, against the month before', async () => {
  const { span, before, sums, points, pointsBefore } = await read<Course<SalesSum>>(
    `sales?${MAY}&grain=week`,
    staff,
  );
  expect([span, before]).toEqual([
    { from: '2025-05-01', to: '2025-05-31' },
    { from: '2025-04-01', to: '2025-04-30' },
  ]);
  expect(sums).toEqual({
    now: {
      orders: 2,
      newCustomers: 1,
      units: 4,
      revenue: 1_430_000,
      newRevenue: 1_110_000,
      shipping: 20_000,
      tax: 120_900,
      refunds: 0,
    },
    before: {
      orders: 1,
      newCustomers: 0,
      units: 1,
      revenue: 1_110_000,
      newRevenue: 0,
      shipping: 0,
      tax: 0,
      refunds: 0,
    },
  });
  expect(points.map(({ from, to, revenue }) => [from, to, revenue])).toEqual([
    ['2025-05-01', '2025-05-04', 0],
    ['2025-05-05', '2025-05-11', 1_110_000],
    ['2025-05-12', '2025-05-18', 0],
    ['2025-05-19', '2025-05-25', 0],
    ['2025-05-26', '2025-05-31', 320_000],
  ]);
  expect(pointsBefore.at(-1)).toMatchObject({ from: '2025-04-28', to: '2025-04-30', orders: 1 });
});

test('a year by months adds up to its sum', async () => {
  const { sums, points } = await read<Course<SalesSum>>('sales?from=2025-01-01&to=2025-12-31&grain=month');
  expect(points).toHaveLength(12);
  expect(points.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(sums.now.revenue);
  expect(sums.before.revenue).toBe(111_000);
});

test('customers are new once and return after that', async () => {
  const { sums } = await read<Course<unknown>>(`customers?${MAY}`, staff);
  expect(sums).toEqual({
    now: { newCustomers: 1, returningOrders: 1, newRevenue: 1_110_000, returningRevenue: 320_000 },
    before: { newCustomers: 0, returningOrders: 1, newRevenue: 0, returningRevenue: 1_110_000 },
  });
});

test('products, categories and brands in the order of what they brought, beside the span before', async () => {
  const products = await read<Ranking>(`products?${MAY}`, staff);
  expect(products.rows).toEqual([
    {
      ...{ id: guitar.id, name: 'Gitar', detail: guitar.sku, units: 1, undone: 0, revenue: 1_110_000 },
      ...{ unitsBefore: 1, revenueBefore: 1_110_000 },
    },
    {
      ...{ id: string.id, name: 'Senar', detail: string.sku, units: 3, undone: 0, revenue: 300_000 },
      ...{ unitsBefore: 0, revenueBefore: 0 },
    },
  ]);
  const totals = { units: 4, undone: 0, revenue: 1_410_000, unitsBefore: 1, revenueBefore: 1_110_000 };
  expect(products.totals).toEqual(totals);
  const categories = await read<Ranking>(`categories?${MAY}`);
  expect(categories.rows).toEqual([
    { ...totals, id: expect.any(String) as string, name: 'Gitar', detail: null },
  ]);
  const brands = await read<Ranking>(`brands?${MAY}`);
  expect(brands.rows.map(({ name, revenue }) => [name, revenue])).toEqual([
    ['Fender', 1_110_000],
    ['Cort', 300_000],
  ]);
  expect([categories.totals, brands.totals]).toEqual([totals, totals]);
});

test.each(['products', 'categories', 'brands'])('%s of a span in which nothing sold', async (what) => {
  expect(await read<Ranking>(`${what}?from=2025-01-01&to=2025-01-31`)).toMatchObject({
    totals: { units: 0, undone: 0, revenue: 0, unitsBefore: 0, revenueBefore: 0 },
    rows: [],
  });
});

test('ways to pay with the tries that came to nothing', async () => {
  const { rows: methods } = await read<{ rows: object[] }>(`payments?${MAY}`, staff);
  expect(methods).toEqual([
    {
      ...{ method: 'stripe', orders: 1, revenue: 1_110_000, attempts: 1, failed: 0, abandoned: 0 },
      ...{ ordersBefore: 1, revenueBefore: 1_110_000 },
    },
    {
      ...{ method: 'qris', orders: 1, revenue: 320_000, attempts: 4, failed: 1, abandoned: 2 },
      ...{ ordersBefore: 0, revenueBefore: 0 },
    },
  ]);
});

test('shipping services, and how long the couriers took', async () => {
  await app.db.query(
    `INSERT INTO shipment (order_id, courier, tracking_number, shipped_at, delivered_at)
     VALUES ($1, 'jne', 'A', '2025-05-31T16:59:59Z', '2025-06-02T04:59:59Z'), ($1, 'jne', 'B', '2025-05-10T05:00:00Z', NULL),
            ($1, 'jne', 'C', '2025-05-31T17:00:00Z', NULL)`,
    [first.id],
  );
  const { rows: services, couriers } = await read<{ rows: object[]; couriers: object[] }>(
    `shipping?${MAY}`,
    staff,
  );
  expect(services).toEqual([
    { code: 'jne_reg', name: 'JNE Regular', orders: 1, revenue: 0, ordersBefore: 1, revenueBefore: 0 },
    { code: 'own', name: 'own', orders: 1, revenue: 20_000, ordersBefore: 0, revenueBefore: 0 },
  ]);
  expect(couriers).toEqual([{ courier: 'jne', parcels: 2, delivered: 1, averageDays: 1.5 }]);
});

test('the margin is what stayed sold, without tax and shipping, less what it cost; for admins alone', async () => {
  const { sums, products } = await read<Course<MarginSum> & { products: MarginProduct[] }>(`margin?${MAY}`);
  expect(sums.now).toEqual({ net: 1_289_781, costed: 1_000_000, cost: 700_000 });
  expect(products).toEqual([
    ...[
      {
        id: guitar.id,
        name: 'Gitar',
        sku: guitar.sku,
        kept: 1,
        net: 1_000_000,
        costed: 1_000_000,
        cost: 700_000,
      },
    ],
  ]);
  expect((await staff.get(`/admin/analytics/margin?${MAY}`)).body).toEqual(problem('forbidden', 403));

  await app.db.query(
    'UPDATE order_line SET quantity_shipped = 1, quantity_returned = 1 WHERE order_id = $1',
    [first.id],
  );
  const later = await read<Course<MarginSum>>(`margin?${MAY}`);
  expect(later.sums.now).toEqual({ net: 289_781, costed: 0, cost: 0 });
  await app.db.query('UPDATE order_line SET quantity_returned = 0 WHERE order_id = $1', [first.id]);
});

test('stock is as old as its last sale or arrival; what it cost is for admins', async () => {
  await corrupt(app.db, `UPDATE product SET created_at = shop_now() - interval '200 days'`);
  await corrupt(
    app.db,
    `UPDATE product_stock SET on_hand = 2, average_cost = 500 WHERE product_id = '${string.id}'`,
  );
  const { ages, products } = await read<{
    ages: { fromDays: number; units: number; cost: number }[];
    products: object[];
  }>('stock-ageing');
  const [idle] = await rows<{ days: number }>(
    app.db,
    `SELECT sales_day_of(shop_now()) - greatest('2025-05-31', sales_day_of(shop_now() - interval '200 days')) AS days`,
  );
  expect(ages.map(({ fromDays, units, cost }) => [fromDays, units, cost])).toEqual([
    [0, 0, 0],
    [31, 0, 0],
    [91, 0, 0],
    [181, 2, 1_000],
    [366, 0, 0],
  ]);
  expect(products).toEqual([
    {
      ...{
        id: string.id,
        name: 'Senar',
        sku: string.sku,
        units: 2,
        days: idle!.days,
        lastSold: '2025-05-31',
      },
      ...{ worth: 222_000, cost: 1_000 },
    },
  ]);
  const forStaff = await read<{ ages: { cost: null }[]; products: { cost: null }[] }>('stock-ageing', staff);
  expect([...forStaff.ages, ...forStaff.products].map(({ cost }) => cost)).toEqual(Array(6).fill(null));
  await corrupt(app.db, `UPDATE product_stock SET on_hand = 0`);
});

test('visits are counted by their day and step, keep nothing of the browser, and have a limit', async () => {
  const anyone = new Client(app.url);
  for (const step of ['visit', 'visit', 'cart', 'checkout'])
    expect((await anyone.post('/visits', { step })).status).toBe(204);
  expect(anyone.cookies.size).toBe(0);
  const [now] = await rows<{ day: string }>(app.db, 'SELECT sales_day_of(shop_now())::text AS day');
  const { sums } = await read<Course<VisitSum>>(`conversion?from=${now!.day}&to=${now!.day}`, staff);
  expect(sums.now).toEqual({ visits: 2, carts: 1, checkouts: 1, paid: 0 });
  expect((await anyone.post('/visits', { step: 'paid' })).body).toMatchObject(problem('invalid_input', 400));
  await app.db.query(`UPDATE rate_limit SET hits = 600 WHERE bucket LIKE 'visits:%'`);
  expect((await anyone.post('/visits', { step: 'visit' })).status).toBe(429);
});

test.each([
  ['from=2025-02-30&to=2025-03-01', 'from'],
  ['from=2025-03-02&to=2025-03-01', 'to'],
  ['from=2023-01-01&to=2025-12-31', 'to'],
  ['from=2025-03-02', 'to'],
  ['from=2025-03-01&to=2025-03-02&grain=hour', 'grain'],
])('a span that is none is refused: %s', async (query, field) => {
  const { status, body } = await staff.get<{ code: string; errors: { field: string }[] }>(
    `/admin/analytics/sales?${query}`,
  );
  expect([status, body.code, body.errors.map((error) => error.field)]).toEqual([
    400,
    'invalid_input',
    [field],
  ]);
});
