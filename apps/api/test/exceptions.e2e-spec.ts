import { randomUUID } from 'node:crypto';
import { failedInvariants } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import { Client, type Answer } from './client.js';
import { aProduct, anOrder, aShopperWith, openShop, place, startPayment, stockOf } from './factories.js';
import { aPerson, PASSWORD } from './people.js';
import { Sandbox } from './sandbox.js';
import { failWrites, mendWrites } from './sql-faults.js';
import { startTestApp, type TestApp } from './test-app.js';

const TOTAL = 12_543_000;
const TABLES = [
  'sales_order',
  'stock_movement',
  'mail',
  'payment_attempt',
  'cart_item',
  'user_account',
  'shipment',
];

let sandbox: Sandbox;
let app: TestApp;
beforeAll(async () => {
  sandbox = await Sandbox.start();
  app = await startTestApp(sandbox.environment);
  await openShop(app.db);
});
afterAll(async () => {
  await app.stop();
  await sandbox.stop();
});
afterEach(async () => {
  for (const table of TABLES) await mendWrites(app.db, table);
  expect(await failedInvariants(app.db)).toEqual([]);
});

const codeOf = ({ status, body }: Answer<object>): unknown => [status, (body as { code?: string }).code];

test.each(['40P01', '40001'])(
  'A-85 a deadlock that PostgreSQL breaks (%s) is no news to the buyer: the order is made again from the start',
  async (sqlState) => {
    const product = await aProduct(app.db);
    const shopper = await aShopperWith(app.url, [product, 1]);
    await failWrites(app.db, 'stock_movement', { sqlState, times: 1 });

    const { status, body } = await place(shopper, TOTAL);

    expect(status).toBe(201);
    expect(await stockOf(app.db, product)).toEqual({
      onHand: 10,
      reserved: 1,
      moves: ['restock 10/0', 'reserve 0/1'],
    });
    expect(await rows(app.db, 'SELECT kind FROM mail WHERE order_number = $1', [body.number])).toEqual([
      { kind: 'order_placed' },
    ]);
  },
);

test.each(['40P01', '40001', '57014', '53100', '53300', '57P01'])(
  'A-85 what may pass (%s, again and again) is answered with 503 and a time to wait, and nothing is left',
  async (sqlState) => {
    const product = await aProduct(app.db);
    const shopper = await aShopperWith(app.url, [product, 1]);
    await failWrites(app.db, 'stock_movement', { sqlState });
    const key = randomUUID();

    const failed = await place(shopper, TOTAL, { key });

    expect(codeOf(failed)).toEqual([503, 'unavailable']);
    expect(failed.headers.get('retry-after')).toBe('5');
    expect(await stockOf(app.db, product)).toEqual({ onHand: 10, reserved: 0, moves: ['restock 10/0'] });
    await mendWrites(app.db, 'stock_movement');
    expect((await place(shopper, TOTAL, { key })).status).toBe(201);
  },
);

type Ask = () => Promise<Answer<object>>;

async function anOrderAbout(): Promise<Ask> {
  const shopper = await aShopperWith(app.url, [await aProduct(app.db), 1]);
  return () => place(shopper, TOTAL);
}

/** Requests that are ready to go, and the table of which a write will fail. */
const REQUESTS: [string, string, () => Promise<Ask>][] = [
  ['sales_order', 'placing an order', anOrderAbout],
  ['mail', 'placing an order, at its last step', anOrderAbout],
  [
    'payment_attempt',
    'starting a payment',
    async () => {
      const { shopper, order } = await anOrder(app);
      return () => startPayment(shopper, order.number);
    },
  ],
  [
    'sales_order',
    'cancelling',
    async () => {
      const { shopper, order } = await anOrder(app);
      return () => shopper.post(`/orders/${order.number}/cancel`);
    },
  ],
  [
    'cart_item',
    'filling a cart',
    async () => {
      const { id: productId } = await aProduct(app.db);
      return () => new Client(app.url).post('/cart/items', { productId, quantity: 1 });
    },
  ],
  [
    'user_account',
    'registering',
    () => {
      const account = { email: `${randomUUID()}@example.com`, password: PASSWORD, name: 'Dewi' };
      return Promise.resolve(() => new Client(app.url).post('/auth/register', account));
    },
  ],
];

test.each(REQUESTS)(
  'A-85 an exception in %s while %s is one plain 500; others are served, and so is the next try',
  async (table, _, prepare) => {
    const ask = await prepare();
    await failWrites(app.db, table, { sqlState: 'XX000' });

    const [failed, other] = await Promise.all([ask(), new Client(app.url).get<object>('/store')]);

    expect(failed.body).toEqual({
      type: '/problems/internal_error',
      code: 'internal_error',
      status: 500,
      title: 'Something went wrong',
      requestId: failed.headers.get('x-request-id'),
    });
    expect([failed.status, other.status]).toEqual([500, 200]);
    await mendWrites(app.db, table);
    expect((await ask()).status).toBeLessThan(300);
  },
);

test('A-85 an exception while staff ship is a 500, and the same request then ships once', async () => {
  const { client } = await aPerson(app, { role: 'staff' });
  const { shopper, order } = await anOrder(app);
  const { body: payment } = await startPayment(shopper, order.number);
  await sandbox.pay(order.number);
  await app.db.query(`SELECT graphile_worker.add_job('payments.settle', $1::json)`, [
    JSON.stringify({ attemptId: payment.id }),
  ]);
  await app.drain();
  await failWrites(app.db, 'shipment', { sqlState: 'XX000' });
  const headers = { 'idempotency-key': randomUUID() };
  const parcel = { courier: 'jne', trackingNumber: 'JNE1' };
  const ship = (): Promise<Answer<object>> =>
    client.post(`/admin/orders/${order.number}/shipments`, parcel, headers);

  expect(codeOf(await ship())).toEqual([500, 'internal_error']);
  await mendWrites(app.db, 'shipment');
  expect((await ship()).status).toBe(201);
  expect(await rows(app.db, 'SELECT tracking_number FROM shipment')).toEqual([{ tracking_number: 'JNE1' }]);
});

test('A-85 a job that throws is tried again, and does not stop the others', async () => {
  await app.drain();
  const [first, second] = [await anOrder(app), await anOrder(app)];
  await failWrites(app.db, 'mail', { sqlState: 'XX000', times: 1 });
  await app.drain();
  const sent = (): Promise<{ n: number }[]> =>
    rows(
      app.db,
      'SELECT count(*)::integer AS n FROM mail WHERE order_number = ANY($1) AND sent_at IS NOT NULL',
      [[first.order.number, second.order.number]],
    );
  expect(await sent()).toEqual([{ n: 1 }]);

  await app.db.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts > 0');
  await app.drain();
  expect(await sent()).toEqual([{ n: 2 }]);
});
