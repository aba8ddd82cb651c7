import { rows } from '../src/database/sql.js';
import { anOrder, startPayment } from './factories.js';
import { PayingShop } from './paying-shop.js';

let shop: PayingShop;
beforeAll(async () => {
  shop = await PayingShop.start();
});
afterAll(() => shop.stop());
afterEach(() => shop.sandbox.ask('DELETE', '/faults'));

const CREATE = { method: 'POST', path: '/snap/v1/transactions' };

async function tokensOf(number: string): Promise<string[]> {
  const { transactions } = await shop.sandbox.ask<{ transactions: { order_id: string; token: string }[] }>(
    'GET',
    '/midtrans/state',
  );
  return transactions.filter(({ order_id: id }) => id.startsWith(number)).map(({ token }) => token);
}

test.each([
  ['F-16', 'an error after the work', { kind: 'error_after' }],
  ['F-16', 'an error before the work', { kind: 'error_before' }],
  ['F-19', 'a connection that breaks before the work', { kind: 'reset_before' }],
  ['F-19', 'a connection that breaks after the work', { kind: 'reset_after' }],
  ['F-20', 'too many requests', { kind: 'rate_limit' }],
  ['A-19c', 'a truncated answer', { kind: 'truncate' }],
  ['A-19c', 'HTML', { kind: 'html' }],
  ['A-19c', 'no content', { kind: 'empty' }],
  ['A-19c', 'a page of another site', { kind: 'patch', patch: { redirect_url: 'https://evil.example/pay' } }],
  ['A-19c', 'a script for a page', { kind: 'patch', patch: { redirect_url: 'javascript:alert(1)' } }],
  ['A-19c', 'wrong types', { kind: 'body', status: 201, body: { token: 7, redirect_url: ['x'] } }],
  ['A-19c', 'a list', { kind: 'body', status: 200, body: [] }],
  ['A-19c', 'twenty megabytes', { kind: 'body', status: 200, body: {}, padBytes: 20_000_000 }],
  [
    'A-19c',
    'polluting keys',
    {
      kind: 'body',
      status: 200,
      body: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    },
  ],
])(
  '%s when Midtrans answers with %s nobody is sent anywhere; the next click pays',
  async (_id, _what, fault) => {
    const { shopper, order } = await anOrder(shop.app);
    await shop.sandbox.fault({ match: CREATE, ...fault });

    const failed = await startPayment(shopper, order.number, { method: 'bca_va' });
    expect({ status: failed.status, code: (failed.body as unknown as { code: string }).code }).toEqual({
      status: 503,
      code: 'payment_gateway_unavailable',
    });
    expect(({} as { polluted?: boolean }).polluted).toBe(undefined);
    const [attempt] = await rows(
      shop.app.db,
      `SELECT a.state FROM payment_attempt a JOIN sales_order o ON o.id = a.order_id WHERE o.number = $1`,
      [order.number],
    );
    expect(attempt).toEqual({ state: 'unknown' });

    await shop.sandbox.ask('DELETE', '/faults');
    const { status, body } = await startPayment(shopper, order.number, { method: 'bca_va' });
    expect({ status, page: body.redirectUrl }).toEqual({
      status: 201,
      page: expect.stringContaining(`${shop.sandbox.url}/snap/`),
    });
    expect((await tokensOf(order.number)).length).toBe(1);
  },
);

test('a refused call ends the attempt; the order can be paid again', async () => {
  const { shopper, order } = await anOrder(shop.app);
  await shop.sandbox.fault({
    kind: 'body',
    status: 400,
    match: CREATE,
    body: { error_messages: ['transaction_details.gross_amount is required'] },
  });
  expect((await startPayment(shopper, order.number, { method: 'bca_va' })).status).toBe(503);
  expect((await startPayment(shopper, order.number, { method: 'bca_va' })).status).toBe(201);
});

test('F-17 a Midtrans that never answers is given up on, and holds up nobody else', async () => {
  const { shopper, order } = await anOrder(shop.app);
  await shop.sandbox.fault({ kind: 'hang', match: CREATE });
  const [stuck, others] = await Promise.all([
    startPayment(shopper, order.number, { method: 'bca_va' }),
    Promise.all(Array.from({ length: 20 }, () => shopper.get('/products'))),
  ]);
  expect(stuck.status).toBe(503);
  expect(others.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
}, 60_000);

test('F-21 paid while every notification is lost: found by asking, and staff hear of it', async () => {
  const { shopper, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number, { method: 'bca_va' });
  await shop.sandbox.ask('POST', '/midtrans/webhooks', { mode: 'drop' });
  await shop.sandbox.ask('POST', `/midtrans/transactions/${order.number}-A1/pay`, {});
  await shop.settleAll();

  const { body } = await shopper.get<{ status: string; paymentStatus: string }>(`/orders/${order.number}`);
  expect({ status: body.status, payment: body.paymentStatus }).toEqual({ status: 'paid', payment: 'paid' });
  expect(
    await rows(shop.app.db, `SELECT detail FROM payment_alert WHERE kind = 'webhook_missing'`),
  ).toContainEqual({ detail: { provider: 'midtrans' } });
});

test('F-20 while Midtrans wants fewer calls it is asked once a minute at most', async () => {
  const { shopper, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number, { method: 'bca_va' });
  await shop.sandbox.fault({ kind: 'rate_limit', match: { path: '/v2/*' }, times: 100 });
  const before = (await shop.sandbox.asked(`/v2/${order.number}-A1/status`)).length;
  await shop.later(2);
  for (let run = 0; run < 5; run++) await shop.app.runJob('payments.reconcile');
  expect((await shop.sandbox.asked(`/v2/${order.number}-A1/status`)).length - before).toBe(1);
});
