import * as fc from 'fast-check';
import { INVARIANTS } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import { catchUp, rebuild } from '../src/modules/reports/roll-up.js';
import { SalesFiguresService } from '../src/modules/reports/sales-figures.service.js';
import { partsOf } from '../src/modules/reports/span.js';
import { aProduct, openShop, type TestProduct } from './factories.js';
import { aPerson } from './people.js';
import { corrupt } from './reconciliation-shop.js';
import { aSoldOrder, type SoldFacts, type SoldOrder } from './sold-orders.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let products: TestProduct[];
let buyerId: string;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  products = [
    await aProduct(app.db, { price: 12_345_678, stock: 0 }),
    await aProduct(app.db, { price: 999, stock: 0 }),
  ];
  buyerId = (await aPerson(app)).id;
});
afterEach(() =>
  corrupt(
    app.db,
    'TRUNCATE sales_order, sales_day, sales_day_product, sales_day_method, sales_day_service, sales_day_stale CASCADE',
  ),
);
afterAll(() => app.stop());

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const figures = () => app.app.get(SalesFiguresService);
const [INVARIANT] = INVARIANTS.filter(({ id }) => id === 'INV-21');
const broken = () => rows(app.db, INVARIANT!.sql);
const staleDays = async (): Promise<string[]> =>
  (
    await rows<{ day: string }>(app.db, 'SELECT DISTINCT day::text FROM sales_day_stale ORDER BY day::text')
  ).map(({ day }) => day);

const aSale = (paidAt: string, facts: Partial<SoldFacts> = {}): Promise<SoldOrder> =>
  aSoldOrder(app.db, { paidAt, product: products[0]!, ...facts });

const refund = (order: SoldOrder, amount: number, at: string): Promise<unknown> =>
  app.db.query(
    `INSERT INTO payment_refund (attempt_id, amount, state, succeeded_at) VALUES ($1, $2, 'succeeded', $3)`,
    [order.attemptId, amount, at],
  );

test.each([
  ['the last second of a day in Jakarta', '2025-03-14T16:59:59.999Z', '2025-03-14'],
  ['the first one of the next', '2025-03-14T17:00:00Z', '2025-03-15'],
  ['midnight in London', '2025-03-15T00:00:00Z', '2025-03-15'],
  ['the last second of a month', '2025-06-30T16:59:59.999Z', '2025-06-30'],
  ['the first one of the next month', '2025-06-30T17:00:00Z', '2025-07-01'],
  ['the last second of a year', '2025-12-31T16:59:59.999Z', '2025-12-31'],
  ['the first one of the next year', '2025-12-31T17:00:00Z', '2026-01-01'],
])('what is paid in %s belongs to that day', async (_, paidAt, day) => {
  const { total } = await aSale(paidAt, { shipping: 43_000, tax: 1_000 });
  const [sum] = await figures().sums([{ from: day, to: day }]);
  expect(sum).toEqual({
    orders: 1,
    newCustomers: 1,
    units: 1,
    revenue: total,
    newRevenue: total,
    shipping: 43_000,
    tax: 1_000,
    refunds: 0,
  });
  expect(await rows(app.db, 'SELECT day::text FROM sales_day')).toEqual([{ day }]);
});

test.each(['pending', 'cancelled'])('an order that is %s counts nowhere', async (status) => {
  await aSale('2025-03-15T05:00:00Z', { status });
  expect((await figures().sums([YEAR]))[0]).toMatchObject({ orders: 0, revenue: 0 });
  expect(await broken()).toEqual([]);
});

test('goods sent before they are paid count from the day of the money', async () => {
  const { id, total } = await aSale('2025-03-15T05:00:00Z', { status: 'shipped' });
  await corrupt(
    app.db,
    `UPDATE order_history SET action = 'cash_collected', at = '2025-03-20T05:00:00Z' WHERE order_id = $1 AND action = 'paid'`,
    [id],
  );
  await rebuild(app.db);
  expect(await rows(app.db, 'SELECT day::text, revenue FROM sales_day')).toEqual([
    { day: '2025-03-20', revenue: total },
  ]);
});

test('money that goes back stands on the day it went, and money that paid no order nowhere', async () => {
  const order = await aSale('2025-03-15T05:00:00Z');
  const twice = await aSale('2025-03-16T05:00:00Z');
  await app.db.query(
    `INSERT INTO payment_alert (kind, dedupe_key, order_id, attempt_id) VALUES ('double_payment', 'double_payment:' || $1::uuid, $2, $1::uuid)`,
    [twice.attemptId, twice.id],
  );
  await refund(order, 500, '2025-05-31T17:00:00Z');
  await refund(twice, 700, '2025-05-31T17:00:00Z');
  expect(await figures().sums([{ from: '2025-06-01', to: '2025-06-01' }, YEAR])).toMatchObject([
    { orders: 0, revenue: 0, refunds: 500 },
    { orders: 2, revenue: order.total + twice.total, refunds: 500 },
  ]);
});

test('who bought first is new once, whether as a guest or with the account that took the orders over', async () => {
  await aSale('2025-03-15T05:00:00Z', { email: 'Rina@Example.com' });
  const second = await aSale('2025-04-15T05:00:00Z', { email: 'rina@example.com' });
  await aSale('2025-05-15T05:00:00Z', { userId: buyerId });
  const newOf = async (): Promise<number[]> =>
    (await figures().sums(partsOf({ from: '2025-03-01', to: '2025-05-31' }, 'month'))).map(
      ({ newCustomers }) => newCustomers,
    );
  expect(await newOf()).toEqual([1, 0, 1]);

  await app.db.query('UPDATE sales_order SET user_id = $1 WHERE id = $2', [buyerId, second.id]);
  expect(await newOf()).toEqual([1, 1, 0]);
  await app.db.query(`UPDATE sales_order SET status = 'cancelled' WHERE id = $1`, [second.id]);
  expect(await newOf()).toEqual([1, 0, 1]);
  expect(await broken()).toEqual([]);
});

test('what changes an order marks its days, and what does not leaves them alone', async () => {
  const order = await aSale('2025-03-15T05:00:00Z');
  await catchUp(app.db);
  expect(await staleDays()).toEqual([]);
  const marks = async (sql: string): Promise<string[]> => {
    await app.db.query(sql, [order.id]);
    const days = await staleDays();
    await catchUp(app.db);
    return days;
  };
  expect(await marks(`UPDATE sales_order SET note = 'x', payment_status = 'paid' WHERE id = $1`)).toEqual([]);
  expect(await marks(`UPDATE sales_order SET status = 'shipped' WHERE id = $1`)).toEqual([]);
  expect(await marks(`UPDATE sales_order SET payment_method = 'qris' WHERE id = $1`)).toEqual(['2025-03-15']);
  expect(await marks('UPDATE order_line SET quantity_shipped = 1 WHERE order_id = $1')).toEqual([]);
  expect(await marks('UPDATE order_line SET quantity_returned = 1 WHERE order_id = $1')).toEqual([
    '2025-03-15',
  ]);
  expect(await marks('UPDATE order_line SET unit_cost = 5 WHERE order_id = $1')).toEqual(['2025-03-15']);
  expect(await marks('UPDATE payment_attempt SET checked_at = shop_now() WHERE order_id = $1')).toEqual([]);
  expect(await broken()).toEqual([]);
});

test('a change that is not committed is not missed: its day is reckoned again when it is', async () => {
  await aSale('2025-03-15T05:00:00Z');
  const runner = app.db.createQueryRunner();
  await runner.connect();
  await runner.startTransaction();
  await runner.query(`UPDATE sales_order SET status = 'cancelled'`);
  expect((await figures().sums([YEAR]))[0]!.orders).toBe(1);
  await runner.commitTransaction();
  await runner.release();
  expect((await figures().sums([YEAR]))[0]!.orders).toBe(0);
});

test('the rebuild mends whatever was written into the kept rows, and forgets days that never were', async () => {
  await aSale('2025-03-15T05:00:00Z');
  await catchUp(app.db);
  await app.db.query('UPDATE sales_day SET revenue = revenue + 1');
  await app.db.query(`INSERT INTO sales_day_service VALUES ('2025-03-15', 'none', 1, 1)`);
  await app.db.query(`INSERT INTO sales_day SELECT '2024-01-01', ${Array(11).fill('1').join(', ')}`);
  expect(await broken()).toHaveLength(4);
  await rebuild(app.db);
  expect(await broken()).toEqual([]);
});

const EDGES = ['2025-01-31', '2025-02-28', '2025-06-30', '2025-12-31'].flatMap((day) =>
  ['T16:59:59.999Z', 'T17:00:00.000Z', 'T23:59:59.999Z'].map((time) => Date.parse(day + time)),
);
const moments = fc
  .oneof(
    fc.constantFrom(...EDGES),
    fc.integer({ min: Date.parse('2024-12-31T10:00:00Z'), max: Date.parse('2026-01-01T10:00:00Z') }),
  )
  .map((ms) => new Date(ms).toISOString());

const sales = fc.record({
  paidAt: moments,
  product: fc.nat(1),
  quantity: fc.integer({ min: 1, max: 5 }),
  discount: fc.nat(900),
  shipping: fc.nat(50_000),
  tax: fc.nat(90),
  unitCost: fc.option(fc.nat(10_000_000)),
  email: fc.constantFrom('a@example.com', 'A@example.com', 'b@example.com'),
  isMember: fc.boolean(),
  method: fc.constantFrom('stripe', 'qris'),
  service: fc.constantFrom('jne_reg', 'own'),
});
const changes = fc.record({
  order: fc.nat(1_000),
  what: fc.constantFrom(
    ...(['cancel', 'revive', 'refund', 'undoRefund', 'return', 'cost', 'method', 'adopt', 'fail'] as const),
  ),
  at: moments,
});
type Change = typeof changes extends fc.Arbitrary<infer T> ? T : never;

const CHANGES: Record<Change['what'], (order: SoldOrder, at: string) => Promise<unknown>> = {
  cancel: ({ id }) => app.db.query(`UPDATE sales_order SET status = 'cancelled' WHERE id = $1`, [id]),
  revive: ({ id }) => app.db.query(`UPDATE sales_order SET status = 'shipped' WHERE id = $1`, [id]),
  refund: (order, at) => refund(order, 10, at),
  undoRefund: ({ attemptId }) =>
    app.db.query(
      `UPDATE payment_refund SET state = 'failed', succeeded_at = NULL WHERE attempt_id = $1 AND state = 'succeeded'`,
      [attemptId],
    ),
  return: ({ id }) =>
    app.db.query(
      'UPDATE order_line SET quantity_shipped = quantity, quantity_returned = quantity WHERE order_id = $1',
      [id],
    ),
  cost: ({ id }) => app.db.query('UPDATE order_line SET unit_cost = 77 WHERE order_id = $1', [id]),
  method: ({ id }) =>
    app.db.query(`UPDATE sales_order SET payment_method = 'bank_transfer' WHERE id = $1`, [id]),
  adopt: ({ id }) => app.db.query('UPDATE sales_order SET user_id = $2 WHERE id = $1', [id, buyerId]),
  fail: ({ id }) =>
    app.db.query(
      `UPDATE payment_attempt SET state = 'failed', captured = 0, captured_at = NULL WHERE order_id = $1`,
      [id],
    ),
};

const wibDay = (moment: string): string =>
  new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, 10);

test('INV-14 over a year of sales and whatever becomes of them later, the kept days are the raw rows to the rupiah', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sales, { minLength: 1, maxLength: 25 }),
      fc.array(changes, { maxLength: 12 }),
      async (sold, changed) => {
        const orders: SoldOrder[] = [];
        for (const { product, isMember, ...facts } of sold)
          orders.push(
            await aSale(facts.paidAt, {
              ...facts,
              product: products[product]!,
              userId: isMember ? buyerId : null,
            }),
          );
        await catchUp(app.db);
        expect(await broken()).toEqual([]);

        const isOff = new Set<number>();
        for (const { order, what, at } of changed) {
          const n = order % orders.length;
          if (what === 'cancel') isOff.add(n);
          if (what === 'revive') isOff.delete(n);
          await CHANGES[what](orders[n]!, at);
        }
        const months = partsOf({ from: '2024-12-01', to: '2026-01-31' }, 'month');
        const sums = await figures().sums(months);
        expect(await broken()).toEqual([]);
        expect(sums.map(({ revenue }) => revenue)).toEqual(
          months.map(({ from }) =>
            sold.reduce((sum, { paidAt }, n) => {
              const isIn = !isOff.has(n) && wibDay(paidAt).startsWith(from.slice(0, 7));
              return sum + (isIn ? orders[n]!.total : 0);
            }, 0),
          ),
        );

        const kept = () => rows(app.db, 'SELECT * FROM sales_day_product ORDER BY day, product_id');
        const before = await kept();
        await rebuild(app.db);
        expect(await kept()).toEqual(before);
        await corrupt(
          app.db,
          'TRUNCATE sales_order, sales_day, sales_day_product, sales_day_method, sales_day_service CASCADE',
        );
      },
    ),
    { numRuns: 12 },
  );
});
