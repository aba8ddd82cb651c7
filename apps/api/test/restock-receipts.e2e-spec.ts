import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import type { Client } from './client.js';
import { money } from './desk.js';
import { aProduct, aShopperWith, openShop, place, stockOf, type TestProduct } from './factories.js';
import { offerManualPayments } from './manual-payments.js';
import { aPerson, count, problem, sessionOf, type Person } from './people.js';
import { ApiProcess } from './processes.js';
import { startTestApp, type TestApp } from './test-app.js';
import { anOrderedRestock, line, once, receive, stockSeen } from './warehouse.js';

let app: TestApp;
let admin: Person;
let staff: Client;

beforeAll(async () => {
  app = await startTestApp({ DATABASE_POOL_SIZE: '12' });
  await openShop(app.db);
  await offerManualPayments(app.db);
  admin = await aPerson(app, { role: 'admin' });
  staff = (await aPerson(app, { role: 'staff' })).client;
});
afterAll(() => app.stop());

const costOf = async (product: TestProduct): Promise<unknown> =>
  (await stockSeen(admin.client, product)).averageCost;

test('a receipt counts once, however often and by whomever it is repeated', async () => {
  const product = await aProduct(app.db, { stock: 1 });
  const order = await anOrderedRestock(admin.client, [line(product, 10, 500_000)]);
  const key = randomUUID();
  const first = await receive(staff, order, [line(product, 4)], key);
  const again = await receive(staff, order, [line(product, 4)], key);
  expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
  // Long after the answers of keys were thrown away, and also from somebody else.
  await app.db.query('DELETE FROM idempotency_record');
  const late = await receive(admin.client, order, [line(product, 4)], key);
  expect([late.status, late.body.unitsReceived, late.body.receipts.length]).toEqual([201, 4, 1]);
  await receive(staff, order, [line(product, 6)]);
  await app.db.query('DELETE FROM idempotency_record');
  expect((await receive(staff, order, [line(product, 4)], key)).body.status).toBe('received');
  expect((await stockOf(app.db, product)).moves).toEqual(['restock 1/0', 'restock 4/0', 'restock 6/0']);
});

test('thirty copies of a receipt at once are one', async () => {
  const product = await aProduct(app.db, { stock: 0 });
  const order = await anOrderedRestock(admin.client, [line(product, 100)]);
  const key = randomUUID();
  const people = await Promise.all(Array.from({ length: 30 }, () => sessionOf(app, admin.id)));
  const answers = await Promise.all(people.map((client) => receive(client, order, [line(product, 3)], key)));
  for (const { status, body } of answers.filter(({ status }) => status !== 201))
    expect([status, body]).toEqual([409, problem('request_in_progress', 409)]);
  expect(answers.some(({ status }) => status === 201)).toBe(true);
  expect((await stockOf(app.db, product)).moves).toEqual(['restock 3/0']);
  expect(await count(app.db, 'restock_receipt')).toBeGreaterThan(0);
});

test('two programs and many people receive at once: never more than was ordered', async () => {
  const [one, two] = [await aProduct(app.db, { stock: 0 }), await aProduct(app.db, { stock: 0 })];
  const order = await anOrderedRestock(admin.client, [line(one, 20), line(two, 20)]);
  const other = await ApiProcess.start(app.databaseUrl);
  try {
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, i) => sessionOf(i % 2 ? app : { ...app, url: other.url }, admin.id)),
    );
    const answers = await Promise.all(
      people.map((client, i) =>
        receive(client, order, i % 3 ? [line(one, 3), line(two, 3)] : [line(two, 3), line(one, 3)]),
      ),
    );
    const counts = answers.reduce<Record<number, number>>(
      (sum, { status }) => ({ ...sum, [status]: (sum[status] ?? 0) + 1 }),
      {},
    );
    expect(counts).toEqual({ 201: 6, 409: 6 });
    for (const { body } of answers.filter(({ status }) => status === 409))
      expect(body).toEqual(problem('receipt_exceeds_order', 409));
    for (const product of [one, two])
      expect((await stockOf(app.db, product)).moves).toEqual(Array.from({ length: 6 }, () => 'restock 3/0'));
    expect((await receive(staff, order, [line(one, 2), line(two, 2)])).body.status).toBe('received');
  } finally {
    await other.stop();
  }
});

test('more than was ordered is refused, and with it what came along', async () => {
  const [one, two] = [await aProduct(app.db, { stock: 0 }), await aProduct(app.db, { stock: 0 })];
  const order = await anOrderedRestock(admin.client, [line(one, 2), line(two, 2)]);
  const refused = await receive(staff, order, [line(one, 2), line(two, 3)]);
  expect(refused.body).toEqual(problem('receipt_exceeds_order', 409, { productId: two.id }));
  const stranger = await aProduct(app.db);
  expect((await receive(staff, order, [line(stranger, 1)])).body).toEqual(
    problem('receipt_exceeds_order', 409, { productId: stranger.id }),
  );
  for (const lines of [[], [line(one, 1), line(one, 1)]])
    expect((await receive(staff, order, lines)).body).toEqual(problem('invalid_input', 400));
  expect((await stockOf(app.db, one)).moves).toEqual([]);
  expect(
    await count(
      app.db,
      'restock_receipt_line l',
      'EXISTS (SELECT FROM restock_line r WHERE r.id = l.line_id AND r.product_id = $1)',
      [one.id],
    ),
  ).toBe(0);
});

test('a receipt before the order was sent is refused', async () => {
  const product = await aProduct(app.db);
  const { number } = await anOrderedRestock(admin.client, [line(product, 1)]);
  await app.db.query(`UPDATE restock_order SET status = 'pending' WHERE number = $1`, [number]);
  expect((await receive(staff, { number }, [line(product, 1)])).body).toEqual(
    problem('restock_transition_refused', 409, { restockStatus: 'pending', action: 'receive' }),
  );
  expect((await receive(staff, { number: 'PO-NONE' }, [line(product, 1)])).body).toEqual(
    problem('not_found', 404),
  );
});

test.each<[string, number, [number, number | undefined][], (number | null)[]]>([
  ['the first cost known counts alone', 0, [[4, 1_000_000]], [1_000_000]],
  ['units of unknown cost weigh nothing', 10, [[4, 1_000_000]], [1_000_000]],
  [
    'costs weigh by units',
    0,
    [
      [1, 1_000_000],
      [3, 2_000_000],
    ],
    [1_000_000, 1_750_000],
  ],
  [
    'halves are rounded up',
    0,
    [
      [1, 1],
      [1, 2],
    ],
    [1, 2],
  ],
  [
    'thirds are rounded',
    0,
    [
      [2, 100],
      [1, 101],
    ],
    [100, 100],
  ],
  [
    'an unknown cost changes nothing',
    0,
    [
      [1, 900],
      [5, undefined],
    ],
    [900, 900],
  ],
  ['nothing is known of anything', 0, [[1, undefined]], [null]],
])('%s', async (_, stock, receipts, averages) => {
  const product = await aProduct(app.db, { stock });
  for (const [i, [quantity, cost]] of receipts.entries()) {
    const order = await anOrderedRestock(admin.client, [line(product, quantity, cost)]);
    await receive(staff, order, [line(product, quantity)]);
    const expected = averages[i]!;
    expect(await costOf(product)).toEqual(expected === null ? null : money(expected));
  }
  expect((await stockSeen(staff, product)).averageCost).toBeNull();
});

test('an empty shelf forgets what its goods cost once', async () => {
  const product = await aProduct(app.db, { stock: 0 });
  const first = await anOrderedRestock(admin.client, [line(product, 2, 1_000)]);
  await receive(staff, first, [line(product, 2)]);
  await staff.post(`/admin/products/${product.id}/stock-adjustments`, { change: -2, reason: 'loss' }, once());
  const second = await anOrderedRestock(admin.client, [line(product, 2, 5_000)]);
  await receive(staff, second, [line(product, 2)]);
  expect(await costOf(product)).toEqual(money(5_000));
});

test('parallel receipts of different cost end in one average', async () => {
  const product = await aProduct(app.db, { stock: 0 });
  const orders = await Promise.all(
    [1_000, 2_000, 3_000, 4_000].map((cost) => anOrderedRestock(admin.client, [line(product, 5, cost)])),
  );
  await Promise.all(orders.map((order) => receive(staff, order, [line(product, 5)])));
  expect([await costOf(product), (await stockSeen(staff, product)).onHand]).toEqual([money(2_500), 20]);
});

test('goods that are sold keep on their line what they cost', async () => {
  const product = await aProduct(app.db, { stock: 0, price: 1_000_000 });
  const order = await anOrderedRestock(admin.client, [line(product, 2, 600_000)]);
  await receive(staff, order, [line(product, 2)]);
  const shopper = await aShopperWith(app.url, [product, 1]);
  const { body: sold } = await place(shopper, 1_043_000, { paymentMethod: 'cash_on_delivery' });
  await shopper.post(`/orders/${sold.number}/payments`, {}, once());
  const parcel = { courier: 'jne', trackingNumber: 'JNE0123456789' };
  expect((await staff.post(`/admin/orders/${sold.number}/shipments`, parcel, once())).status).toBe(201);
  const lines = await rows<{ unit_cost: number }>(
    app.db,
    'SELECT l.unit_cost FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE o.number = $1',
    [sold.number],
  );
  expect(lines).toEqual([{ unit_cost: 600_000 }]);
});
