import { randomUUID } from 'node:crypto';
import type { StockDto, StockMovementDto, StockSummaryDto } from '../src/modules/inventory/dto/stock.dto.js';
import type { Answer, Client } from './client.js';
import { money } from './desk.js';
import { aProduct, aShopperWith, openShop, place, stockOf, type TestProduct } from './factories.js';
import { aPerson, count, problem, type Person } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { anOrderedRestock, line, once, receive, stockSeen } from './warehouse.js';

let app: TestApp;
let staff: Person;
let admin: Client;

beforeAll(async () => {
  app = await startTestApp({ DATABASE_POOL_SIZE: '12' });
  await openShop(app.db);
  staff = await aPerson(app, { role: 'staff' });
  admin = (await aPerson(app, { role: 'admin' })).client;
});
afterAll(() => app.stop());

const adjust = (product: TestProduct, body: object, key: string = randomUUID()): Promise<Answer<StockDto>> =>
  staff.client.post(`/admin/products/${product.id}/stock-adjustments`, body, once(key));

test('units that broke leave the shelf, with who said so and why', async () => {
  const product = await aProduct(app.db, { stock: 10 });
  const { status, body } = await adjust(product, { change: -6, reason: 'damage', note: 'Jatuh dari rak' });
  expect([status, body]).toEqual([
    200,
    {
      onHand: 4,
      reserved: 0,
      available: 4,
      incoming: 0,
      backordered: 0,
      level: 'low',
      averageCost: null,
      minimumStock: 2,
      lowStockThreshold: 5,
    },
  ]);
  const { body: movements } = await staff.client.get<{ items: StockMovementDto[] }>(
    `/admin/products/${product.id}/stock-movements?limit=1`,
  );
  expect(movements.items).toEqual([
    {
      id: expect.any(String),
      at: expect.any(String),
      reason: 'damage',
      onHandChange: -6,
      reservedChange: 0,
      onHandAfter: 4,
      reservedAfter: 0,
      actorName: expect.stringMatching(/^Orang/),
      orderNumber: null,
      restockNumber: null,
      note: 'Jatuh dari rak',
    },
  ]);
});

test('what was counted becomes what is there; the same count changes nothing', async () => {
  const product = await aProduct(app.db, { stock: 10 });
  expect((await adjust(product, { countedOnHand: 13, reason: 'adjustment' })).body.onHand).toBe(13);
  expect((await adjust(product, { countedOnHand: 13, reason: 'adjustment' })).body.onHand).toBe(13);
  expect((await stockOf(app.db, product)).moves).toEqual(['restock 10/0', 'adjustment 3/0']);
});

test('promised units stay: an adjustment below them is refused and changes nothing', async () => {
  const product = await aProduct(app.db, { stock: 10 });
  await place(await aShopperWith(app.url, [product, 1]), product.price + 43_000);
  const before = await stockOf(app.db, product);
  for (const wish of [{ change: -10 }, { countedOnHand: 0 }]) {
    const { body } = await adjust(product, { ...wish, reason: 'loss' });
    expect(body).toEqual(problem('out_of_stock', 409, { productId: product.id, available: 9 }));
  }
  expect(await stockOf(app.db, product)).toEqual(before);
  expect((await adjust(product, { change: -9, reason: 'loss' })).body.available).toBe(0);
});

test('a key counts once: repeated, from many at once, and after its answer is forgotten', async () => {
  const product = await aProduct(app.db, { stock: 10 });
  const key = randomUUID();
  const wish = { change: 5, reason: 'return' };
  const answers = await Promise.all(Array.from({ length: 6 }, () => adjust(product, wish, key)));
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status !== 200).map(({ body }) => body)).toEqual(
    answers.filter(({ status }) => status !== 200).map(() => problem('request_in_progress', 409)),
  );
  expect((await adjust(product, wish, key)).headers.get('idempotent-replayed')).toBe('true');
  await app.db.query('DELETE FROM idempotency_record');
  expect((await adjust(product, wish, key)).body.onHand).toBe(15);
  expect((await stockOf(app.db, product)).moves).toEqual(['restock 10/0', 'return 5/0']);
});

test('twenty who say different things at once are all heard', async () => {
  const product = await aProduct(app.db, { stock: 30 });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => adjust(product, { change: i % 2 ? -3 : 1, reason: 'adjustment' })),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect((await stockSeen(admin, product)).onHand).toBe(10);
});

test.each([
  [{ reason: 'loss' }, 'change one'],
  [{ change: 1, countedOnHand: 2, reason: 'loss' }, 'change one'],
  [{ change: 0, reason: 'loss' }, 'change notZero'],
  [{ change: 1, reason: 'sale' }, 'reason isIn'],
  [{ countedOnHand: -1, reason: 'loss' }, 'countedOnHand min'],
  [{ change: 1.5, reason: 'loss' }, 'change isInt'],
])('%j is refused: %s', async (body, fault) => {
  const product = await aProduct(app.db);
  const answer = (await adjust(product, body)) as unknown as Answer<{
    errors: { field: string; code: string }[];
  }>;
  expect(answer.status).toBe(400);
  expect(answer.body.errors.map(({ field, code }) => `${field} ${code}`)).toEqual([fault]);
  expect(await count(app.db, 'stock_movement', 'product_id = $1', [product.id])).toBe(1);
});

test('a product that nobody knows is not found', async () => {
  const nobody = { id: randomUUID() } as TestProduct;
  expect((await adjust(nobody, { change: 1, reason: 'restock' })).body).toEqual(problem('not_found', 404));
  for (const path of ['stock', 'stock-movements'])
    expect((await staff.client.get(`/admin/products/${nobody.id}/${path}`)).body).toEqual(
      problem('not_found', 404),
    );
});

test('the ledger shows the balance after each row, whatever the page', async () => {
  const product = await aProduct(app.db, { stock: 10 });
  await adjust(product, { change: -4, reason: 'loss' });
  const { body: order } = await place(await aShopperWith(app.url, [product, 2]), product.price * 2 + 71_000);
  const restock = await anOrderedRestock(admin, [line(product, 3)]);
  await receive(staff.client, restock, [line(product, 3)]);
  await adjust(product, { change: 1, reason: 'return' });
  const path = `/admin/products/${product.id}/stock-movements`;
  const whole = (await staff.client.get<{ items: StockMovementDto[] }>(path)).body.items;
  expect(
    whole.map((m) => [m.reason, m.onHandChange, m.reservedChange, m.onHandAfter, m.reservedAfter]),
  ).toEqual([
    ['return', 1, 0, 10, 2],
    ['restock', 3, 0, 9, 2],
    ['reserve', 0, 2, 6, 2],
    ['loss', -4, 0, 6, 0],
    ['restock', 10, 0, 10, 0],
  ]);
  expect(whole.map(({ orderNumber, restockNumber }) => orderNumber ?? restockNumber)).toEqual([
    null,
    restock.number,
    order.number,
    null,
    null,
  ]);
  const walked: StockMovementDto[] = [];
  let after: string | null = '';
  do {
    const { body }: { body: { items: StockMovementDto[]; nextCursor: string | null } } =
      await staff.client.get(`${path}?limit=2${after && `&after=${after}`}`);
    walked.push(...body.items);
    // What comes meanwhile changes no balance of the past.
    await adjust(product, { change: 5, reason: 'restock' });
    after = body.nextCursor;
  } while (after);
  expect(walked).toEqual(whole);
});

test('a cursor that this list did not make is refused', async () => {
  const { id } = await aProduct(app.db);
  const forged = [[id, 1.5, 0], [id, 1e300, 0], ['x', 1, 0], [id]].map((keys) =>
    Buffer.from(JSON.stringify(keys)).toString('base64url'),
  );
  for (const after of forged)
    expect((await staff.client.get(`/admin/products/${id}/stock-movements?after=${after}`)).body).toEqual(
      problem('invalid_input', 400),
    );
});

test('the summary counts what runs short, and what the stock cost for those who may know', async () => {
  await app.db.query('UPDATE product SET archived_at = shop_now()');
  await app.db.query('UPDATE product_stock SET average_cost = NULL');
  const summary = async (client: Client) => (await client.get<StockSummaryDto>('/admin/stock/summary')).body;
  const worth = await aProduct(app.db, { stock: 0 });
  const order = await anOrderedRestock(admin, [line(worth, 4, 2_000_000)]);
  await receive(staff.client, order, [line(worth, 4)]);
  const short = await aProduct(app.db, { stock: 10 });
  await adjust(short, { change: -8, reason: 'loss' });
  const gone = await aProduct(app.db, { stock: 10 });
  await adjust(gone, { change: -10, reason: 'loss' });
  const { unknownCost, ...known } = await summary(admin);
  expect(known).toEqual({ out: 1, critical: 1, low: 1, inventoryValue: money(8_000_000) });
  expect(unknownCost).toBeGreaterThan(0);
  expect(await summary(staff.client)).toEqual({
    out: 1,
    critical: 1,
    low: 1,
    inventoryValue: null,
    unknownCost: null,
  });
});
