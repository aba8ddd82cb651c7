import { randomUUID } from 'node:crypto';
import { SYSTEM } from '../src/common/actor.js';
import { rows } from '../src/database/sql.js';
import { lockOrder, recordStep } from '../src/modules/orders/order-ledger.js';
import { Client } from './client.js';
import { aProduct, anOrder, aShopperWith, openShop, stockOf } from './factories.js';
import { aPerson } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
});
afterAll(() => app.stop());

/** What the link in the order's first mail carries. */
async function mailedSecret({ db }: TestApp, number: string): Promise<string> {
  const [mail] = await rows<{ text: string }>(
    db,
    `SELECT text FROM mail WHERE kind = 'order_placed' AND order_number = $1`,
    [number],
  );
  return /#token=([\w-]+)/.exec(mail!.text)![1]!;
}

test('A-21 a stranger sees the same as for an order that does not exist; the mailed link opens it', async () => {
  const { order } = await anOrder(app);
  const stranger = await aShopperWith(app.url, [await aProduct(app.db), 1]);
  const missing = await stranger.get('/orders/HRT-20260101-AAAAAAA');
  const foreign = await stranger.get(`/orders/${order.number}`);
  const withoutIds = ({ status, body }: { status: number; body: unknown }) => ({
    status,
    body: { ...(body as object), requestId: '' },
  });
  expect(withoutIds(foreign)).toEqual(withoutIds(missing));
  expect(foreign.status).toBe(404);
  for (const path of ['cancel', 'payments'])
    expect(
      (await stranger.post(`/orders/${order.number}/${path}`, {}, { 'idempotency-key': randomUUID() }))
        .status,
    ).toBe(404);

  const token = await mailedSecret(app, order.number);
  expect(Buffer.from(token, 'base64url').length).toBe(16);
  expect(
    (await stranger.post(`/orders/${order.number}/access`, { token: `${token.slice(0, -2)}AA` })).status,
  ).toBe(404);
  expect((await stranger.post(`/orders/${order.number}/access`, { token })).status).toBe(204);
  expect((await stranger.get<{ number: string }>(`/orders/${order.number}`)).body.number).toBe(order.number);
});

test('the mailed link also opens for somebody who is signed in with another account', async () => {
  const { order } = await anOrder(app);
  const token = await mailedSecret(app, order.number);
  const { client } = await aPerson(app);
  expect((await client.get(`/orders/${order.number}`)).status).toBe(404);
  expect((await client.post(`/orders/${order.number}/access`, { token })).status).toBe(204);
  expect((await client.get(`/orders/${order.number}`)).status).toBe(200);
});

test('whoever waited for the order acted after whom they waited for', async () => {
  const { order, shopper } = await anOrder(app);
  await app.db.transaction(async (late) => {
    await late.query('SELECT shop_now()'); // From here on the clock of this transaction stands still.
    await shopper.post(`/orders/${order.number}/cancel`, {}, { 'idempotency-key': randomUUID() });
    await recordStep(late, await lockOrder(late, order), { action: 'payment_expired', actor: SYSTEM });
  });
  const steps = await rows<{ action: string; isInOrder: boolean }>(
    app.db,
    `SELECT action, at >= coalesce(lag(at) OVER (ORDER BY id), at) AS "isInOrder" FROM order_history
      WHERE order_id = (SELECT id FROM sales_order WHERE number = $1) ORDER BY id DESC LIMIT 2`,
    [order.number],
  );
  expect(steps).toEqual([
    { action: 'payment_expired', isInOrder: true },
    { action: 'cancelled', isInOrder: true },
  ]);
});

describe('A-22 guessing order links', () => {
  let behindProxy: TestApp;
  beforeAll(async () => {
    behindProxy = await startTestApp({ TRUSTED_PROXIES: '127.0.0.1' });
    await openShop(behindProxy.db);
  });
  // Windows end with the clock's hours: a test that begins with one sees no other.
  beforeEach(async () => {
    const [next] = await rows<{ hour: string }>(
      behindProxy.db,
      `SELECT 3600 - floor(extract(epoch FROM shop_now()))::integer % 3600 || ' seconds' AS hour`,
    );
    await behindProxy.moveClock(next!.hour);
  });
  afterAll(() => behindProxy.stop());

  /** So many parallel guesses from one address, by their answers. */
  async function guesses(count: number, number: string, ip: string): Promise<Record<number, number>> {
    const tried = Array.from({ length: count }, (_, i) =>
      new Client(behindProxy.url).post(
        `/orders/${number}/access`,
        { token: `guess-number-${i}` },
        { 'x-forwarded-for': ip },
      ),
    );
    const statuses = (await Promise.all(tried)).map(({ status }) => status);
    return Object.fromEntries(
      [...new Set(statuses)].map((status) => [status, statuses.filter((one) => one === status).length]),
    );
  }
  const open = async (number: string, token: string, ip: string): Promise<number> =>
    (await new Client(behindProxy.url).post(`/orders/${number}/access`, { token }, { 'x-forwarded-for': ip }))
      .status;

  test('one address gets ten tries at one order; its owner still comes in from elsewhere, as often as he likes', async () => {
    const { order } = await anOrder(behindProxy);
    const token = await mailedSecret(behindProxy, order.number);
    expect(await guesses(25, order.number, '203.0.113.1')).toEqual({ 404: 10, 429: 15 });
    expect(await open(order.number, token, '203.0.113.1')).toBe(429);
    for (let times = 0; times < 12; times++) expect(await open(order.number, token, '203.0.113.2')).toBe(204);
  });

  test('all addresses together get a hundred an hour at one order, whether there is one or not', async () => {
    const { order } = await anOrder(behindProxy);
    for (const number of [order.number, 'HRT-20260101-AAAAAAA']) {
      const sums: Record<number, number> = {};
      for (let address = 1; address <= 12; address++)
        for (const [status, count] of Object.entries(await guesses(10, number, `198.51.100.${address}`)))
          sums[Number(status)] = (sums[Number(status)] ?? 0) + count;
      expect(sums).toEqual({ 404: 100, 429: 20 });
    }
  });

  test('one address gets a number of tries, however many orders it tries', async () => {
    const sums: Record<number, number> = {};
    for (let order = 0; order < 12; order++)
      for (const [status, count] of Object.entries(
        await guesses(3, `HRT-20260102-AAAAA${String(order).padStart(2, '0')}`, '192.0.2.7'),
      ))
        sums[Number(status)] = (sums[Number(status)] ?? 0) + count;
    expect(sums).toEqual({ 404: 30, 429: 6 });
  });
});

test('the buyer cancels before paying: the goods are free again, the mail says so', async () => {
  const { shopper, product, order } = await anOrder(app);
  const { status, body } = await shopper.post<{ status: string; allowedActions: string[] }>(
    `/orders/${order.number}/cancel`,
  );
  expect({ status, order: body.status, actions: body.allowedActions }).toEqual({
    status: 200,
    order: 'cancelled',
    actions: ['buy_again'],
  });
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 10,
    reserved: 0,
    moves: ['restock 10/0', 'reserve 0/1', 'release 0/-1'],
  });
  expect((await shopper.post<{ code: string }>(`/orders/${order.number}/cancel`)).body.code).toBe(
    'order_transition_refused',
  );
  const kinds = await rows<{ kind: string }>(
    app.db,
    'SELECT kind FROM mail WHERE order_number = $1 ORDER BY created_at',
    [order.number],
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['order_placed', 'order_cancelled']);
});

test('an unpaid order gives its goods back when the time is up, and ends a day later', async () => {
  const { shopper, product, order } = await anOrder(app);
  await app.moveClock('61 minutes');
  await app.runJob('payments.expire-holds');
  expect((await stockOf(app.db, product)).reserved).toBe(0);
  expect((await shopper.get<{ status: string }>(`/orders/${order.number}`)).body.status).toBe('pending');
  await app.moveClock('24 hours');
  await app.runJob('payments.expire-holds');
  expect((await shopper.get<{ status: string }>(`/orders/${order.number}`)).body.status).toBe('cancelled');
});
