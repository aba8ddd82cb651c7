import {
  midtransRefusal,
  openOrder,
  snapOrder,
  SERVER_KEY,
  startMidtransBench,
  type MidtransBench,
} from './midtrans-support.js';

let bench: MidtransBench;

beforeEach(async () => {
  bench = await startMidtransBench();
});
afterEach(() => bench.close());

interface Entries {
  entries: { path: string; status: number | null; body: unknown; fault: string | null }[];
}

const SNAP = { match: { path: '/snap/v1/*' } };
const CORE = { match: { path: '/v2/*' } };

const orderCount = async () =>
  (await bench.admin<{ transactions: unknown[] }>('GET', '/midtrans/state')).transactions.length;
const fault = (input: object) => bench.admin('POST', '/faults', { ...SNAP, ...input });
const setKey = (key: string) => {
  bench.snap.httpClient.http_client.defaults.headers.common['Idempotency-Key'] = key;
};

const FAILED = {
  error_messages: ['Sorry, we encountered internal server error. We will fix this soon.'],
  locale: 'en',
};

test.each([
  ['error_before', {}, 500, FAILED, 0],
  ['error_before', { status: 503 }, 503, FAILED, 0],
  ['error_after', {}, 500, FAILED, 1],
  ['rate_limit', {}, 429, { error_messages: ['API rate limit exceeded. Please try again later.'] }, 0],
  ['html', {}, 502, expect.stringContaining('<h1>502 Bad Gateway</h1>'), 0],
])('%s %j is seen as %d', async (kind, options, status, body, orders) => {
  await fault({ kind, ...options });
  expect(await midtransRefusal(bench.snap.createTransaction(snapOrder()))).toEqual({ status, body });
  expect(await orderCount()).toBe(orders);
});

test.each([
  [
    'html',
    { status: 200 },
    '<html><head><title>200</title></head><body><h1>200 Bad Gateway</h1></body></html>',
    0,
  ],
  ['empty', {}, '', 0],
  ['body', { body: { redirect_url: 'javascript:alert(1)' } }, { redirect_url: 'javascript:alert(1)' }, 0],
  ['patch', { patch: { token: null } }, { token: null, redirect_url: expect.any(String) as string }, 1],
])('%s %j is what the client takes for a success', async (kind, options, answer, orders) => {
  await fault({ kind, ...options });
  expect(await bench.snap.createTransaction(snapOrder())).toEqual(answer);
  expect(await orderCount()).toBe(orders);
});

test.each([
  ['reset_before', 0],
  ['reset_after', 1],
  ['truncate', 1],
  ['hang', 0],
  ['hang_after', 1],
])('%s leaves the client without an answer', async (kind, orders) => {
  bench.snap.httpClient.http_client.defaults.timeout = 300;
  await fault({ kind });
  const { body } = await midtransRefusal(bench.snap.createTransaction(snapOrder()));
  expect(body ?? null).toBeNull();
  expect(await orderCount()).toBe(orders);
});

it('fails in the Core API’s own words, too', async () => {
  const order = await openOrder(bench);
  await bench.act(order, 'choose', { channel: 'gopay' });
  await fault({ kind: 'error_before', ...CORE });
  expect(await midtransRefusal(bench.snap.transaction.status(order))).toMatchObject({
    status: 500,
    body: {
      status_code: '500',
      status_message: 'Sorry. Our system is recovering from unexpected issues. Please retry.',
    },
  });
  await fault({ kind: 'rate_limit', ...CORE });
  expect(await midtransRefusal(bench.snap.transaction.status(order))).toMatchObject({
    status: 429,
    body: { status_code: '429' },
  });
  await fault({ kind: 'error_after', ...CORE });
  expect(await midtransRefusal(bench.snap.transaction.cancel(order))).toMatchObject({ status: 500 });
  expect(await bench.snap.transaction.status(order)).toMatchObject({ transaction_status: 'cancel' });
});

it('holds a request in the middle of its work', async () => {
  await fault({ kind: 'hold' });
  const created = bench.snap.createTransaction(snapOrder());
  await untilHeld();
  expect(await orderCount()).toBe(0);
  await bench.admin('POST', '/faults/release');
  await expect(created).resolves.toHaveProperty('token');
});

async function untilHeld(): Promise<void> {
  for (;;) {
    const { heldRequests } = await bench.admin<{ heldRequests: number }>('GET', '/faults');
    if (heldRequests === 1) return;
  }
}

it('answers a repeated key as before for five minutes, whatever is asked', async () => {
  setKey('attempt-1');
  const first = await bench.snap.createTransaction(snapOrder());
  expect(await bench.snap.createTransaction(snapOrder())).toEqual(first);
  expect(await bench.snap.transaction.cancel('nothing')).toEqual(first);
  expect(await orderCount()).toBe(1);
  await bench.admin('POST', '/clock', { advanceSeconds: 300 });
  expect((await bench.snap.createTransaction(snapOrder())).token).not.toBe(first.token);
});

it('ignores keys of more than 46 characters', async () => {
  setKey('k'.repeat(46));
  const kept = await bench.snap.createTransaction(snapOrder());
  expect(await bench.snap.createTransaction(snapOrder())).toEqual(kept);
  setKey('k'.repeat(47));
  const ignored = await bench.snap.createTransaction(snapOrder());
  expect(await bench.snap.createTransaction(snapOrder())).not.toEqual(ignored);
});

it('keeps only successes under a key', async () => {
  setKey('attempt-1');
  await midtransRefusal(bench.snap.createTransaction(snapOrder({ transaction_details: {} })));
  await midtransRefusal(bench.snap.transaction.cancel('nothing'));
  await fault({ kind: 'error_after' });
  await midtransRefusal(bench.snap.createTransaction(snapOrder()));
  await expect(bench.snap.createTransaction(snapOrder())).resolves.toHaveProperty('token');
  expect(await orderCount()).toBe(2);
});

it('answers 202 while the first request of a key still runs', async () => {
  setKey('attempt-1');
  await fault({ kind: 'hold' });
  const first = bench.snap.createTransaction(snapOrder());
  await untilHeld();
  expect(await bench.snap.createTransaction(snapOrder())).toMatchObject({ status_code: '202' });
  await bench.admin('POST', '/faults/release');
  await first;
  expect(await orderCount()).toBe(1);
});

it.each(['permata_va', 'indomaret'])('keeps no answer about %s', async (channel) => {
  const order = await openOrder(bench);
  await bench.act(order, 'choose', { channel });
  setKey('cancel-1');
  await bench.snap.transaction.cancel(order);
  await expect(bench.snap.transaction.cancel(order)).rejects.toThrow('412');
});

it('writes down every request, and the server key nowhere', async () => {
  const order = snapOrder({ custom_field1: `pasted ${SERVER_KEY}` });
  await bench.snap.createTransaction(order);
  await midtransRefusal(bench.snap.transaction.status(SERVER_KEY));
  const { entries } = await bench.admin<Entries>('GET', '/journal');
  expect(entries).toMatchObject([
    {
      path: '/snap/v1/transactions',
      status: 201,
      body: { transaction_details: order.transaction_details, item_details: order.item_details },
    },
    { path: '/v2/SB-Mid-server-[redacted]/status', status: 200 },
  ]);
  expect(JSON.stringify(entries)).not.toContain(SERVER_KEY);
});

it('writes down a body that is no JSON as it came', async () => {
  await fetch(`${bench.sandbox.url}/snap/v1/transactions`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${SERVER_KEY}:`)}`, 'content-type': 'application/json' },
    body: '{"transaction',
  });
  expect(await bench.admin('GET', '/journal')).toMatchObject({
    entries: [{ status: 400, body: { unreadable: '{"transaction' } }],
  });
});
