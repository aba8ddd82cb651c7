import {
  midtransRefusal,
  openOrder,
  snapClient,
  snapOrder,
  SERVER_KEY,
  startMidtransBench,
  type MidtransBench,
} from './midtrans-support.js';

let bench: MidtransBench;

beforeAll(async () => {
  bench = await startMidtransBench();
});
afterAll(() => bench.close());

const create = (overrides: object = {}) => bench.snap.createTransaction(snapOrder({ ...overrides }));
const problems = async (overrides: object) => {
  const { status, body } = await midtransRefusal(create(overrides));
  return [status, ...(body as { error_messages: string[] }).error_messages];
};
const details = (changes: object) => ({
  transaction_details: { order_id: 'X-1', gross_amount: 150_000, ...changes },
});
const item = (changes: object) => ({
  item_details: [{ id: '1', name: 'Senar', price: 150_000, quantity: 1, ...changes }],
});

it('opens a page under its own address', async () => {
  const { token, redirect_url } = await create();
  expect(token).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(redirect_url).toBe(`${bench.sandbox.url}/snap/v3/redirection/${token}`);
});

it('answers 201 over HTTP', async () => {
  const response = await fetch(`${bench.sandbox.url}/snap/v1/transactions`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${SERVER_KEY}:`)}`, 'content-type': 'application/json' },
    body: JSON.stringify(snapOrder()),
  });
  expect(response.status).toBe(201);
});

test.each<[string, object, string]>([
  ['no details', { transaction_details: undefined }, 'transaction_details is required'],
  ['no order', details({ order_id: undefined }), 'transaction_details.order_id is required'],
  ['a slash in the order', details({ order_id: 'a/b' }), 'transaction_details.order_id format is invalid'],
  [
    'an order of 51 characters',
    details({ order_id: 'x'.repeat(51) }),
    'transaction_details.order_id too long. Max 50 characters',
  ],
  ['no amount', details({ gross_amount: undefined }), 'transaction_details.gross_amount is required'],
  ['half a rupiah', details({ gross_amount: 1.5 }), 'transaction_details.gross_amount must be integer'],
  [
    'an amount in words',
    details({ gross_amount: '150000' }),
    'transaction_details.gross_amount must be integer',
  ],
  ['nothing to pay', details({ gross_amount: 0 }), 'transaction_details.gross_amount must be >= 1'],
  [
    'items that cost something else',
    item({ price: 149_999 }),
    'transaction_details.gross_amount is not equal to the sum of item_details',
  ],
  [
    'a name of 51 characters',
    item({ name: 'é'.repeat(51) }),
    'item_details[0].name too long. Max 50 characters',
  ],
  ['no name', item({ name: undefined }), 'item_details[0].name is required'],
  ['quantity 0', item({ quantity: 0 }), 'item_details[0].quantity must be >= 1'],
  ['a bar for Alfamart', item({ name: 'a|b' }), 'item_details.name must not contain |'],
  ['a method that does not exist', { enabled_payments: ['cash'] }, 'enabled_payments[0] is not supported'],
  [
    'four minutes',
    { expiry: { unit: 'minute', duration: 4 } },
    'expiry.duration must be between 5 minutes and 7 days',
  ],
  [
    'eight days',
    { expiry: { unit: 'days', duration: 8 } },
    'expiry.duration must be between 5 minutes and 7 days',
  ],
  [
    'a start without a zone',
    { expiry: { unit: 'hour', duration: 1, start_time: '2026-11-22 10:00:00' } },
    'expiry.start_time format is invalid, use yyyy-MM-dd hh:mm:ss Z',
  ],
  [
    'a finish that is no web address',
    { callbacks: { finish: 'javascript:alert(1)' } },
    'callbacks.finish format is invalid',
  ],
])('refuses %s', async (_name, overrides, message) => {
  expect(await problems(overrides)).toEqual([400, message]);
});

it.each([
  ['fifty letters that need two units each', item({ name: '🎸'.repeat(50) })],
  ['a bar where Alfamart is not offered', { ...item({ name: 'a|b' }), enabled_payments: ['gopay'] }],
  ['no items at all', { item_details: undefined }],
  [
    'five minutes and seven days',
    { expiry: { unit: 'minutes', duration: 5 }, page_expiry: { unit: 'day', duration: 7 } },
  ],
])('takes %s', async (_name, overrides) => {
  await expect(create(overrides)).resolves.toHaveProperty('token');
});

it('replaces the page of an order until a method is chosen, and never after', async () => {
  const order = snapOrder();
  const first = await bench.snap.createTransaction(order);
  const second = await bench.snap.createTransaction(order);
  expect(second.token).not.toBe(first.token);
  expect((await fetch(first.redirect_url)).status).toBe(404);
  await bench.act(order.transaction_details.order_id, 'choose', { channel: 'bca_va' });
  expect(await midtransRefusal(bench.snap.createTransaction(order))).toEqual({
    status: 400,
    body: { error_messages: ['transaction_details.order_id sudah digunakan'] },
  });
});

it('takes an order’s number again once its payment has expired', async () => {
  const order = snapOrder();
  const { order_id } = order.transaction_details;
  await bench.snap.createTransaction(order);
  await bench.act(order_id, 'choose', { channel: 'bca_va' });
  await bench.snap.transaction.expire(order_id);
  await bench.snap.createTransaction(order);
  expect(await bench.act(order_id, 'choose', { channel: 'gopay' })).toMatchObject({
    transaction: { transaction_status: 'pending', payment_type: 'gopay' },
  });
});

it('finds nothing until a method is chosen', async () => {
  const order = await openOrder(bench);
  const { status, body } = await midtransRefusal(bench.snap.transaction.status(order));
  expect([status, body]).toEqual([
    404,
    {
      status_code: '404',
      status_message: 'The requested resource is not found',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    },
  ]);
  await expect(bench.snap.transaction.cancel(order)).rejects.toThrow('404');
});

const cancelPage = async (token: string) => {
  const response = await fetch(`${bench.sandbox.url}/snap/v1/transactions/${token}/cancel`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${SERVER_KEY}:`)}` },
  });
  return [response.status, await response.json()] as const;
};

it('closes a page that nobody has used', async () => {
  const order = snapOrder();
  const { token } = await bench.snap.createTransaction(order);
  const [status, body] = await cancelPage(token);
  expect(status).toBe(200);
  expect(body).toEqual({ canceled_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/) as string });
  expect(await cancelPage(token)).toEqual([400, { error_messages: ['token already canceled'] }]);
  expect((await bench.act(order.transaction_details.order_id, 'pay')).result).toBe('not_open');
  expect(await cancelPage('nothing')).toEqual([404, { error_messages: ['token not found'] }]);
});

it('does not close a page on which a method was chosen', async () => {
  const order = snapOrder();
  const { token } = await bench.snap.createTransaction(order);
  await bench.act(order.transaction_details.order_id, 'choose', { channel: 'gopay' });
  expect(await cancelPage(token)).toEqual([400, { error_messages: ['Transaction is on progress'] }]);
});

it('knows nobody without the server key, in both ways of saying so', async () => {
  const stranger = snapClient(bench.sandbox.url, 'SB-Mid-server-other');
  expect(await midtransRefusal(stranger.createTransaction(snapOrder()))).toEqual({
    status: 401,
    body: {
      error_messages: [
        'Access denied due to unauthorized transaction, please check client or server key',
        'Visit https://snap-docs.midtrans.com/#request-headers for more details',
      ],
    },
  });
  expect(await midtransRefusal(stranger.transaction.status('X-1'))).toEqual({
    status: 401,
    body: {
      status_code: '401',
      status_message: 'Transaction cannot be authorized with the current client/server key.',
    },
  });
});

it('knows nobody at all when it was started without a key', async () => {
  const keyless = await startMidtransBench({ midtransServerKey: null });
  for (const key of [SERVER_KEY, '', 'null']) {
    const { status } = await midtransRefusal(
      snapClient(keyless.sandbox.url, key).createTransaction(snapOrder()),
    );
    expect(status).toBe(401);
  }
  await keyless.close();
});

it('says that it does not imitate notification addresses of single orders', async () => {
  const { headers } = bench.snap.httpClient.http_client.defaults;
  headers.common['X-Override-Notification'] = 'http://127.0.0.1:1/';
  const refused = await midtransRefusal(create());
  delete headers.common['X-Override-Notification'];
  expect(refused.body).toEqual({
    error_messages: ['x-override-notification is not imitated by the sandbox'],
  });
});
