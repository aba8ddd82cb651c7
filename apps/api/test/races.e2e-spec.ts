import { randomUUID } from 'node:crypto';
import { failedInvariants } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import { Client, type Answer } from './client.js';
import {
  aProduct,
  aShopperWith,
  openShop,
  place,
  startPayment,
  stockOf,
  type TestProduct,
} from './factories.js';
import { holdLock, untilWaiting } from './locks.js';
import { aPerson, count, type Person } from './people.js';
import { ApiProcess } from './processes.js';
import { Sandbox } from './sandbox.js';
import { startTestApp, type TestApp } from './test-app.js';

let sandbox: Sandbox;
let app: TestApp;
let processes: ApiProcess[];
beforeAll(async () => {
  sandbox = await Sandbox.start();
  app = await startTestApp(sandbox.environment);
  await openShop(app.db);
  processes = await Promise.all([0, 1].map(() => ApiProcess.start(app.databaseUrl, sandbox.environment)));
});
afterAll(async () => {
  const ended = await Promise.all(processes.map((process) => process.stop()));
  await app.stop();
  await sandbox.stop();
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
});
beforeEach(() => app.db.query('DELETE FROM rate_limit'));
afterEach(async () => expect(await failedInvariants(app.db)).toEqual([]));

const SHIPPING = 43_000;
const urlOf = (i: number): string => processes[i % 2]!.url;

/** The same browser at the other process. */
function twinOf(client: Client, i: number): Client {
  const twin = new Client(urlOf(i));
  for (const [name, value] of client.cookies) twin.cookies.set(name, value);
  return twin;
}

const shoppersFor = (n: number, product: TestProduct, quantity = 1): Promise<Client[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => aShopperWith(urlOf(i), [product, quantity])));

/** How often each status and code came back. */
function histogram(answers: Answer<object>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const key = [status, (body as { code?: string }).code].filter(Boolean).join(' ');
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

test.each([1, 2, 3])('A-05 fifty buyers at two processes, one guitar: one gets it (round %i)', async () => {
  const product = await aProduct(app.db, { stock: 1 });
  const shoppers = await shoppersFor(50, product);

  const answers = await Promise.all(shoppers.map((shopper) => place(shopper, product.price + SHIPPING)));

  expect(histogram(answers)).toEqual({ 201: 1, '409 out_of_stock': 49 });
  expect(
    new Set(
      answers
        .filter(({ status }) => status === 409)
        .map(({ body }) => (body as unknown as { available: number }).available),
    ),
  ).toEqual(new Set([0]));
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 1,
    reserved: 1,
    moves: ['restock 1/0', 'reserve 0/1'],
  });
});

test('A-06 fifty buyers want three of ten: three get them, one is left', async () => {
  const product = await aProduct(app.db, {
    stock: 10,
    price: 1_000_000,
    weightGrams: 1000,
    size: [10, 10, 10],
  });
  const shoppers = await shoppersFor(50, product, 3);
  const { body: quotes } = await shoppers[0]!.get<{ services: { total: { amount: number } }[] }>(
    '/shipping-quotes',
  );

  const answers = await Promise.all(
    shoppers.map((shopper) => place(shopper, quotes.services[0]!.total.amount)),
  );

  expect(histogram(answers)).toEqual({ 201: 3, '409 out_of_stock': 47 });
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 10,
    reserved: 9,
    moves: ['restock 10/0', 'reserve 0/3', 'reserve 0/3', 'reserve 0/3'],
  });
});

test('a double click that reaches both processes is one order', async () => {
  const product = await aProduct(app.db);
  const [shopper] = await shoppersFor(1, product);
  const key = randomUUID();

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => place(twinOf(shopper!, i), product.price + SHIPPING, { key })),
  );
  const again = await place(twinOf(shopper!, 1), product.price + SHIPPING, { key });

  const placed = answers.filter(({ status }) => status === 201);
  expect(Object.keys(histogram(answers)).filter((one) => one !== '201')).toEqual(
    placed.length === 20 ? [] : ['409 request_in_progress'],
  );
  expect(new Set([...placed, again].map(({ body }) => body.number)).size).toBe(1);
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  expect((await stockOf(app.db, product)).reserved).toBe(1);
});

test('two tabs that order the same cart with different keys make one order', async () => {
  const product = await aProduct(app.db);
  const [shopper] = await shoppersFor(1, product);

  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) => place(twinOf(shopper!, i), product.price + SHIPPING)),
  );

  expect(histogram(answers)).toEqual({ 201: 1, '409 cart_empty': 9 });
  expect((await stockOf(app.db, product)).reserved).toBe(1);
});

/** A guitar that somebody ordered at the first process. */
async function anOrder(stock = 10): Promise<{ shopper: Client; product: TestProduct; number: string }> {
  const product = await aProduct(app.db, { stock });
  const [shopper] = await shoppersFor(1, product);
  const { body } = await place(shopper!, product.price + SHIPPING);
  return { shopper: shopper!, product, number: body.number };
}

async function aPaidOrder(): ReturnType<typeof anOrder> {
  const placed = await anOrder();
  const { body: payment } = await startPayment(placed.shopper, placed.number);
  await sandbox.pay(placed.number);
  await settle(payment.id);
  await app.drain();
  return placed;
}

const settle = (attemptId: string): Promise<unknown> =>
  app.db.query(`SELECT graphile_worker.add_job('payments.settle', $1::json)`, [
    JSON.stringify({ attemptId }),
  ]);

test('A-19d twenty clicks on Pay at two processes open one page', async () => {
  const { shopper, number } = await anOrder();

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => startPayment(twinOf(shopper, i), number)),
  );

  expect(histogram(answers)).toEqual({ 201: 20 });
  expect(new Set(answers.map(({ body }) => body.redirectUrl)).size).toBe(1);
  const made = (await sandbox.creations()).filter(({ body }) => body['client_reference_id'] === number);
  expect(made.length).toBe(1);
});

const ship = (person: Person, i: number, number: string): Promise<Answer<{ code?: string }>> =>
  twinOf(person.client, i).post(
    `/admin/orders/${number}/shipments`,
    { courier: 'jne', trackingNumber: `JNE-${i}` },
    { 'idempotency-key': randomUUID() },
  );

test('two of the staff ship the same order at once: one does, the other is told', async () => {
  const staff = await Promise.all([aPerson(app, { role: 'staff' }), aPerson(app, { role: 'staff' })]);
  const { number } = await aPaidOrder();

  const answers = await Promise.all(staff.map((person, i) => ship(person, i, number)));

  expect(histogram(answers)).toEqual({ 201: 1, '409 order_transition_refused': 1 });
  expect(
    await rows(
      app.db,
      `SELECT l.quantity_shipped, count(s.*)::integer AS parcels FROM sales_order o JOIN order_line l ON l.order_id = o.id
         JOIN shipment s ON s.order_id = o.id WHERE o.number = $1 GROUP BY l.id`,
      [number],
    ),
  ).toEqual([{ quantity_shipped: 1, parcels: 1 }]);
  expect(await count(app.db, 'mail', `kind = 'order_shipped' AND order_number = $1`, [number])).toBe(1);
});

test('A-19b two refunds of 60 %, one at each process: one is given', async () => {
  const admin = await aPerson(app, { role: 'admin' });
  const { number } = await aPaidOrder();
  const refund = (i: number): Promise<Answer<{ code?: string }>> =>
    twinOf(admin.client, i).post(
      `/admin/orders/${number}/refunds`,
      { amount: { amount: 7_525_800, currency: 'IDR' }, reason: 'Barang cacat' },
      { 'idempotency-key': randomUUID() },
    );

  expect(histogram(await Promise.all([refund(0), refund(1)]))).toEqual({
    201: 1,
    '409 refund_exceeds_captured': 1,
  });
  const { ledger } = await sandbox.state();
  expect(ledger.find(({ clientReferenceId }) => clientReferenceId === number)!.refunded).toBe(752_580_000);
});

test.each(['cancel', 'pay'])(
  'a buyer cancels while the money arrives (%s comes first): the order has one end',
  async (first) => {
    const { shopper, product, number } = await anOrder();
    const { body: payment } = await startPayment(shopper, number);
    await sandbox.pay(number);
    await settle(payment.id);
    const lock = await holdLock(app.db, 'SELECT FROM sales_order WHERE number = $1 FOR UPDATE', [number]);
    const acts = {
      cancel: () => shopper.post<{ code?: string }>(`/orders/${number}/cancel`),
      pay: () => app.drain(),
    };
    const running = [acts[first as 'cancel' | 'pay']()];
    await untilWaiting(app.db, 1);
    running.push(acts[first === 'pay' ? 'cancel' : 'pay']());
    await untilWaiting(app.db, 2);
    await lock.release();
    const answers = (await Promise.all(running)).filter((answer) => answer !== undefined);
    await app.drain();

    const [order] = await rows(
      app.db,
      `SELECT o.status, o.payment_status AS payment, (SELECT array_agg(kind) FROM payment_alert a WHERE a.order_id = o.id) AS alerts
         FROM sales_order o WHERE number = $1`,
      [number],
    );
    expect({ ...order, answer: histogram(answers), stock: await stockOf(app.db, product) }).toEqual(
      first === 'cancel'
        ? {
            status: 'cancelled',
            payment: 'refunded',
            alerts: ['late_money'],
            answer: { 200: 1 },
            stock: { onHand: 10, reserved: 0, moves: ['restock 10/0', 'reserve 0/1', 'release 0/-1'] },
          }
        : {
            status: 'paid',
            payment: 'paid',
            alerts: null,
            answer: { '409 order_transition_refused': 1 },
            stock: { onHand: 9, reserved: 0, moves: ['restock 10/0', 'reserve 0/1', 'sale -1/-1'] },
          },
    );
  },
);

async function twoProducts(stock: number): Promise<[TestProduct, TestProduct]> {
  const [a, b] = [await aProduct(app.db, { stock }), await aProduct(app.db, { stock })];
  return a.id < b.id ? [a, b] : [b, a];
}

test('carts with the same two products in opposite order meet at the first of them and never hold one each', async () => {
  const [first, second] = await twoProducts(10);
  const forwards = await aShopperWith(urlOf(0), [first, 1], [second, 1]);
  const backwards = await aShopperWith(urlOf(1), [second, 1], [first, 1]);
  const { body } = await forwards.get<{ services: { total: { amount: number } }[] }>('/shipping-quotes');
  const total = body.services[0]!.total.amount;
  const lock = await holdLock(app.db, 'SELECT FROM product_stock WHERE product_id = $1 FOR UPDATE', [
    first.id,
  ]);
  const answers = [place(forwards, total), place(backwards, total)];
  await untilWaiting(app.db, 2);

  const free = await rows(
    app.db,
    'SELECT product_id FROM product_stock WHERE product_id = $1 FOR UPDATE SKIP LOCKED',
    [second.id],
  );
  await lock.release();

  expect(free).toEqual([{ product_id: second.id }]);
  expect(histogram(await Promise.all(answers))).toEqual({ 201: 2 });
});

test('thirty such carts at once: orders or sold out, and no deadlock reaches anybody', async () => {
  const [first, second] = await twoProducts(20);
  const shoppers = await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      i % 2
        ? aShopperWith(urlOf(i), [first, 1], [second, 1])
        : aShopperWith(urlOf(i + (i % 4) / 2), [second, 1], [first, 1]),
    ),
  );
  const { body } = await shoppers[0]!.get<{ services: { total: { amount: number } }[] }>('/shipping-quotes');

  const answers = await Promise.all(
    shoppers.map((shopper) => place(shopper, body.services[0]!.total.amount)),
  );

  expect(histogram(answers)).toEqual({ 201: 20, '409 out_of_stock': 10 });
  for (const product of [first, second]) expect((await stockOf(app.db, product)).reserved).toBe(20);
});
