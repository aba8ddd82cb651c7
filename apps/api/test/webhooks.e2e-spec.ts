import { rows } from '../src/database/sql.js';
import { signatureVectors } from './conformance.js';
import { anOrder, openShop, startPayment } from './factories.js';
import { deliver } from './relay.js';
import { Sandbox } from './sandbox.js';
import { startTestApp, type TestApp } from './test-app.js';
import { contentsOf, eventBody, signatureOf } from './traces.js';

const vectors = signatureVectors();
const SECRET = vectors.secrets.SECRET;

let sandbox: Sandbox;
let app: TestApp;
beforeAll(async () => {
  sandbox = await Sandbox.start();
  app = await startTestApp({ ...sandbox.environment, STRIPE_WEBHOOK_SECRET: SECRET });
  await openShop(app.db);
});
afterAll(async () => {
  await app.stop();
  await sandbox.stop();
});
afterEach(() => jest.restoreAllMocks());

const signed = (body: string): [string, string] => [body, signatureOf(body, { secret: SECRET })];

interface Refusal {
  status: number;
  code: string;
}

/** Sends what must be refused, having shown that it left no row anywhere. */
async function refusal(body: string | Buffer, signature: string | undefined): Promise<Refusal> {
  const before = await contentsOf(app.db);
  const answer = await deliver(app.url, body, signature);
  const { code } = (await answer.json()) as { code: string };
  expect(await contentsOf(app.db)).toEqual(before);
  return { status: answer.status, code };
}

const INVALID = { status: 400, code: 'webhook_invalid' };
const cases = vectors.cases.map((one) => ({
  ...one,
  body: vectors.payloads[one.payload]!,
}));

test.each(cases.filter(({ expect: expected }) => expected === 'reject'))(
  'A-13 signature vector $name is refused without a trace',
  async ({ header, body, received_at_s: receivedAt }) => {
    jest.spyOn(Date, 'now').mockReturnValue(receivedAt * 1000);
    expect(await refusal(body, header)).toEqual(INVALID);
  },
);

test.each(cases.filter(({ expect: expected }) => expected !== 'reject'))(
  'A-13 signature vector $name is taken',
  async ({ header, body, received_at_s: receivedAt }) => {
    await app.db.query('DELETE FROM payment_event');
    jest.spyOn(Date, 'now').mockReturnValue(receivedAt * 1000);

    const answer = await deliver(app.url, body, header);

    expect(answer.status).toBe(200);
    expect(await rows(app.db, 'SELECT event_key, outcome FROM payment_event')).toEqual([
      { event_key: 'evt_vector_0001', outcome: 'unmatched' },
    ]);
  },
);

test('A-13 every vector of the file was tried', () =>
  expect(new Set(cases.map(({ expect: expected }) => expected))).toEqual(
    new Set(['accept', 'accept-by-sdk', 'reject']),
  ));

test('A-13 a missing header is refused without a trace', async () =>
  expect(await refusal(vectors.payloads['pretty']!, undefined)).toEqual(INVALID));

test.each([
  ['of a rotated secret', vectors.secrets.SECRET2],
  ['of an empty secret', ''],
  ['of the word undefined', 'undefined'],
])('A-13 a signature %s is refused', async (_, secret) => {
  const body = eventBody({ object: 'checkout.session' });
  expect(await refusal(body, signatureOf(body, { secret: secret || ' ' }))).toEqual(INVALID);
});

test.each([
  ['no JSON', 'hello'],
  ['an empty body', ''],
  ['a JSON list', '[]'],
  ['JSON null', 'null'],
  ['a JSON string', '"evt_1"'],
  ['an event without data', '{"id":"evt_1","object":"event","type":"checkout.session.completed"}'],
  ['an event about null', '{"id":"evt_1","object":"event","type":"x","data":{"object":null}}'],
  ['an event without an id', '{"object":"event","type":"x","data":{"object":{}}}'],
  ['an event with a number for an id', '{"id":7,"object":"event","type":"x","data":{"object":{}}}'],
  ['an event with a list for a type', '{"id":"evt_1","object":"event","type":["x"],"data":{"object":{}}}'],
  ['an event with NUL in its id', '{"id":"evt_\\u0000","object":"event","type":"x","data":{"object":{}}}'],
  [
    'a notification of another kind',
    '{"id":"evt_1","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered"}',
  ],
])('A-13 rightly signed nonsense (%s) is refused without a trace', async (_, body) => {
  const { status } = await refusal(...signed(body));
  expect(status).toBe(400);
});

test('A-13 one byte changed anywhere breaks the signature', async () => {
  const [body, signature] = signed(eventBody({ object: 'checkout.session', id: 'cs_test_1' }));
  for (let at = 0; at < body.length; at += 17) {
    const bytes = Buffer.from(body);
    bytes[at]! ^= 1;
    expect((await deliver(app.url, bytes, signature)).status).toBe(400);
  }
  expect(await rows(app.db, `SELECT FROM payment_event WHERE payload->>'id' = 'cs_test_1'`)).toEqual([]);
});

test('an event larger than 256 KiB is refused, one almost as large is taken', async () => {
  const padded = (length: number): string => {
    const empty = eventBody({ object: 'item', padding: '' }).length;
    return eventBody({ object: 'item', padding: 'x'.repeat(length - empty) });
  };
  expect(await refusal(...signed(padded(256 * 1024 + 200)))).toEqual({
    status: 413,
    code: 'payload_too_large',
  });
  expect((await deliver(app.url, ...signed(padded(256 * 1024 - 200)))).status).toBe(200);
});

test('a shop without Stripe takes no events', async () => {
  const other = await startTestApp();
  const body = eventBody({ object: 'checkout.session' });
  const answer = await deliver(other.url, ...signed(body));
  expect({ status: answer.status, events: await rows(other.db, 'SELECT FROM payment_event') }).toEqual({
    status: 400,
    events: [],
  });
  await other.stop();
});

test('A-14 the event of an own cheap order, rewritten to a dear one, is refused', async () => {
  const cheap = await anOrder(app, { price: 50_000 });
  const dear = await anOrder(app);
  for (const { shopper, order } of [cheap, dear]) await startPayment(shopper, order.number);
  await sandbox.pay(cheap.order.number);
  const { sessions } = await sandbox.state();
  const paid = sessions.find((session) => session.client_reference_id === cheap.order.number)!;
  const wanted = sessions.find((session) => session.client_reference_id === dear.order.number)!;
  const [body, signature] = signed(eventBody(paid));

  expect(await refusal(body.replaceAll(paid.id, wanted.id), signature)).toEqual(INVALID);

  const named = { ...paid, client_reference_id: dear.order.number, metadata: wanted.metadata };
  expect((await deliver(app.url, ...signed(eventBody(named)))).status).toBe(200);
  await app.drain();
  expect(await statusOf(dear.order.number)).toEqual({ status: 'pending', payment: 'awaiting' });
  expect(await statusOf(cheap.order.number)).toEqual({ status: 'paid', payment: 'paid' });
});

test.each([
  ['says that it was paid', {}],
  ['says that one rupiah was paid', { amount_total: 100 }],
  ['says that it was paid in dollars', { currency: 'usd' }],
])('A-15, A-16 a signed event that %s is not believed: Stripe is asked, once', async (_, told) => {
  const { shopper, order } = await anOrder(app);
  await startPayment(shopper, order.number);
  const session = (await sandbox.state()).sessions.find(
    ({ client_reference_id }) => client_reference_id === order.number,
  )!;
  const event = eventBody({ ...session, status: 'complete', payment_status: 'paid', ...told });

  expect((await deliver(app.url, ...signed(event))).status).toBe(200);
  await app.drain();

  expect(await statusOf(order.number)).toEqual({ status: 'pending', payment: 'awaiting' });
  expect(await sandbox.asked(`/v1/checkout/sessions/${session.id}`)).toEqual(['GET 200']);
});

async function statusOf(number: string): Promise<unknown> {
  const [order] = await rows(
    app.db,
    'SELECT status, payment_status AS payment FROM sales_order WHERE number = $1',
    [number],
  );
  return order;
}
