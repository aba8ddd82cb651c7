import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
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

  const [mail] = await rows<{ text: string }>(
    app.db,
    `SELECT text FROM mail WHERE kind = 'order_placed' AND order_number = $1`,
    [order.number],
  );
  const token = /#token=([\w-]+)/.exec(mail!.text)![1]!;
  expect(Buffer.from(token, 'base64url').length).toBe(16);
  expect(
    (await stranger.post(`/orders/${order.number}/access`, { token: `${token.slice(0, -2)}AA` })).status,
  ).toBe(404);
  expect((await stranger.post(`/orders/${order.number}/access`, { token })).status).toBe(204);
  expect((await stranger.get<{ number: string }>(`/orders/${order.number}`)).body.number).toBe(order.number);
});

test('the mailed link also opens for somebody who is signed in with another account', async () => {
  const { order } = await anOrder(app);
  const [mail] = await rows<{ text: string }>(
    app.db,
    `SELECT text FROM mail WHERE kind = 'order_placed' AND order_number = $1`,
    [order.number],
  );
  const token = /#token=([\w-]+)/.exec(mail!.text)![1]!;
  const { client } = await aPerson(app);
  expect((await client.get(`/orders/${order.number}`)).status).toBe(404);
  expect((await client.post(`/orders/${order.number}/access`, { token })).status).toBe(204);
  expect((await client.get(`/orders/${order.number}`)).status).toBe(200);
});

test('A-22 guessing order links is throttled', async () => {
  const { order } = await anOrder(app);
  const guesser = new Client(app.url);
  const statuses = new Set<number>();
  for (let guess = 0; guess < 40; guess++) {
    const { status } = await guesser.post(`/orders/${order.number}/access`, {
      token: `guess-number-${guess}`,
    });
    statuses.add(status);
  }
  expect([...statuses].sort()).toEqual([404, 429]);
});

test('the buyer cancels before paying: the goods are free again, the mail says so', async () => {
  const { shopper, product, order } = await anOrder(app);
  const { status, body } = await shopper.post<{ status: string; allowedActions: string[] }>(
    `/orders/${order.number}/cancel`,
  );
  expect({ status, order: body.status, actions: body.allowedActions }).toEqual({
    status: 200,
    order: 'cancelled',
    actions: [],
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
