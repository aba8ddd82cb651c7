import { anOrder, startPayment } from './factories.js';
import { PayingShop } from './paying-shop.js';

let shop: PayingShop;
beforeAll(async () => {
  shop = await PayingShop.start();
});
afterAll(() => shop.stop());
afterEach(() => shop.sandbox.ask('DELETE', '/faults'));

test.each([
  ['an error after the work', { kind: 'error_after' }],
  ['a connection that breaks after the work', { kind: 'reset_after' }],
  ['a truncated answer', { kind: 'truncate' }],
  ['HTML', { kind: 'html' }],
  ['too many requests', { kind: 'rate_limit' }],
  ['a page of another site', { kind: 'patch', patch: { url: 'https://evil.example/pay' } }],
  ['a script for a page', { kind: 'patch', patch: { url: 'javascript:alert(1)' } }],
  ['another amount', { kind: 'patch', patch: { amount_total: 1 } }],
  ['wrong types', { kind: 'body', status: 200, body: { id: 7, url: ['x'], amount_total: '1' } }],
  ['no content', { kind: 'body', status: 204, body: '' }],
  ['twenty megabytes', { kind: 'body', status: 200, body: {}, padBytes: 20_000_000 }],
  [
    'polluting keys',
    {
      kind: 'body',
      status: 200,
      body: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    },
  ],
])('A-19c when Stripe answers with %s nobody is sent anywhere; the next click pays', async (_, fault) => {
  const { shopper, order } = await anOrder(shop.app);
  await shop.sandbox.fault({ match: { method: 'POST', path: '/v1/checkout/sessions' }, times: 2, ...fault });

  const failed = await startPayment(shopper, order.number);
  expect({ status: failed.status, code: (failed.body as unknown as { code: string }).code }).toEqual({
    status: 503,
    code: 'payment_gateway_unavailable',
  });
  expect(({} as { polluted?: boolean }).polluted).toBe(undefined);

  await shop.sandbox.ask('DELETE', '/faults');
  const { status, body } = await startPayment(shopper, order.number);
  expect({ status, page: body.redirectUrl }).toEqual({
    status: 201,
    page: expect.stringContaining(`${shop.sandbox.url}/`),
  });
  const { sessions } = await shop.sandbox.state();
  expect(sessions.filter(({ client_reference_id }) => client_reference_id === order.number).length).toBe(1);
});

test('a refused call ends the attempt; the order can be paid again', async () => {
  const { shopper, order } = await anOrder(shop.app);
  await shop.sandbox.fault({
    kind: 'body',
    status: 400,
    match: { method: 'POST', path: '/v1/checkout/sessions' },
    body: { error: { type: 'invalid_request_error', message: 'no' } },
  });
  expect((await startPayment(shopper, order.number)).status).toBe(503);
  expect((await startPayment(shopper, order.number)).status).toBe(201);
});
