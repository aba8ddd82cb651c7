import { createHash } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import { midtransSignatures, signedNotifications } from './conformance.js';
import { anOrder, openShop, startPayment } from './factories.js';
import { notify } from './relay.js';
import { MIDTRANS_KEY, Sandbox } from './sandbox.js';
import { startTestApp, type TestApp } from './test-app.js';
import { contentsOf } from './traces.js';

const vectors = midtransSignatures();

let sandbox: Sandbox;
/** Has the server key of the vectors. */
let vectorApp: TestApp;
/** Has the sandbox's. */
let app: TestApp;
beforeAll(async () => {
  sandbox = await Sandbox.start();
  app = await startTestApp(sandbox.environment);
  vectorApp = await startTestApp({ ...sandbox.environment, MIDTRANS_SERVER_KEY: vectors.server_key });
  await openShop(app.db);
});
afterAll(async () => {
  await Promise.all([app.stop(), vectorApp.stop()]);
  await sandbox.stop();
});

interface Refusal {
  status: number;
  code: string;
}

const INVALID = { status: 400, code: 'webhook_invalid' };

/** Sends what must be refused, having shown that it left no row anywhere and asked nobody anything. */
async function refusal(shop: TestApp, body: string | Buffer): Promise<Refusal> {
  const before = await contentsOf(shop.db);
  const asked = await sandbox.asked('/v2/*');
  const answer = await notify(shop.url, body);
  const { code } = (await answer.json()) as { code: string };
  expect(await contentsOf(shop.db)).toEqual(before);
  expect(await sandbox.asked('/v2/*')).toEqual(asked);
  return { status: answer.status, code };
}

const signed = (fields: Record<string, string>, key = MIDTRANS_KEY): string =>
  JSON.stringify({
    ...fields,
    signature_key: createHash('sha512')
      .update(`${fields['order_id']}${fields['status_code']}${fields['gross_amount']}${key}`)
      .digest('hex'),
  });

test.each(vectors.cases.filter(({ expect: expected }) => expected.startsWith('reject')))(
  'A-13 signature vector $name is refused without a trace',
  async ({ fields }) => expect(await refusal(vectorApp, JSON.stringify(fields))).toEqual(INVALID),
);

test.each(vectors.cases.filter(({ expect: expected }) => expected.startsWith('accept')))(
  'A-13 signature vector $name is taken',
  async ({ fields }) => {
    const answer = await notify(vectorApp.url, JSON.stringify(fields));
    expect(answer.status).toBe(200);
  },
);

test.each(signedNotifications())('A-13 the published notification %s is taken once', async (_, fields) => {
  const body = JSON.stringify(fields);
  const statuses = [await notify(vectorApp.url, body), await notify(vectorApp.url, body)];
  expect(statuses.map(({ status }) => status)).toEqual([200, 200]);
  const key = createHash('sha256').update(body).digest('hex');
  expect(await rows(vectorApp.db, 'SELECT outcome FROM payment_event WHERE event_key = $1', [key])).toEqual([
    { outcome: 'unmatched' },
  ]);
});

test.each([
  ['no JSON', 'hello'],
  ['an empty body', ''],
  ['a JSON list', '[]'],
  ['null', 'null'],
])('A-13 %s is refused without a trace', async (_, body) =>
  expect((await refusal(app, body)).status).toBe(400),
);

test.each([
  ['lists', { order_id: ['HRT-1'], status_code: ['200'], gross_amount: ['1.00'] }, 'HRT-12001.00'],
  ['numbers', { order_id: 1, status_code: 200, gross_amount: 1 }, '12001'],
  [
    'an object',
    { order_id: { $gt: '' }, status_code: '200', gross_amount: '1.00' },
    '[object Object]2001.00',
  ],
])('A-13 %s for signed fields are refused, however they are signed', async (_, fields, asText) => {
  const signature = createHash('sha512').update(`${asText}${MIDTRANS_KEY}`).digest('hex');
  expect(await refusal(app, JSON.stringify({ ...fields, signature_key: signature }))).toEqual(INVALID);
});

test.each(['../../v2/x/cancel', 'a?b', 'a#b', '%2e%2e', '..', '.', 'a/b', 'x'.repeat(51), ''])(
  'A-17 the order id %j is refused before anybody is asked, also under a right signature',
  async (id) => {
    const body = signed({ order_id: id, status_code: '200', gross_amount: '1.00', transaction_id: id });
    expect(await refusal(app, body)).toEqual(INVALID);
  },
);

async function anOpenVirtualAccount(): Promise<{ ref: string; number: string }> {
  const { shopper, order } = await anOrder(app);
  await startPayment(shopper, order.number, { method: 'bca_va' });
  const ref = `${order.number}-A1`;
  await sandbox.ask('POST', `/midtrans/transactions/${ref}/choose`, { channel: 'bca_va' });
  return { ref, number: order.number };
}

async function standing(number: string): Promise<object> {
  const [order] = await rows(
    app.db,
    `SELECT o.status, o.payment_status AS payment, o.invoice_number AS invoice,
            (SELECT json_agg(p.kind ORDER BY p.id) FROM payment_alert p WHERE p.order_id = o.id) AS alerts
       FROM sales_order o WHERE o.number = $1`,
    [number],
  );
  return order!;
}

const UNPAID = { status: 'pending', payment: 'awaiting', invoice: null };

test('A-14 the genuine body of a cheap order does not pay a dear one', async () => {
  const [cheap, dear] = [await anOpenVirtualAccount(), await anOpenVirtualAccount()];
  const genuine = JSON.parse(
    signed({
      order_id: cheap.ref,
      status_code: '200',
      gross_amount: '12543000.00',
      transaction_status: 'settlement',
    }),
  ) as object;
  expect(await refusal(app, JSON.stringify({ ...genuine, order_id: dear.ref }))).toEqual(INVALID);
});

test('A-15 a right signature over another amount pays nothing and calls staff', async () => {
  const { ref, number } = await anOpenVirtualAccount();
  const body = signed({
    order_id: ref,
    status_code: '200',
    gross_amount: '1.00',
    transaction_status: 'settlement',
  });
  expect((await notify(app.url, body)).status).toBe(200);
  await app.drain();
  expect(await standing(number)).toEqual({ ...UNPAID, alerts: ['amount_mismatch'] });
});

test('A-15 money told in another currency is not taken for rupiah', async () => {
  const { ref, number } = await anOpenVirtualAccount();
  await sandbox.ask('POST', `/midtrans/transactions/${ref}/tamper`, { currency: 'USD' });
  await sandbox.ask('POST', `/midtrans/transactions/${ref}/pay`, {});
  await notify(
    app.url,
    signed({
      order_id: ref,
      status_code: '200',
      gross_amount: '12543000.00',
      transaction_status: 'settlement',
    }),
  );
  await app.drain();
  expect(await standing(number)).toEqual({
    status: 'pending',
    payment: 'under_review',
    invoice: null,
    alerts: ['currency_mismatch'],
  });
});

test('A-15 an unknown order is taken, kept once and shown to staff', async () => {
  const before = await contentsOf(app.db, { without: ['payment_event', 'payment_alert'] });
  const body = signed({
    order_id: 'NOT-OURS',
    status_code: '200',
    gross_amount: '99000.00',
    transaction_status: 'settlement',
  });
  const answers = await Promise.all([1, 2, 3].map(() => notify(app.url, body)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await contentsOf(app.db, { without: ['payment_event', 'payment_alert'] })).toEqual(before);
  expect(await rows(app.db, `SELECT detail FROM payment_alert WHERE kind = 'unmatched_payment'`)).toEqual([
    { detail: { type: 'settlement', provider: 'midtrans', gatewayRef: 'NOT-OURS', amount: 99_000 } },
  ]);
});

test('A-16 a pending notice changed to settlement, its signature still right, pays nothing', async () => {
  const { ref, number } = await anOpenVirtualAccount();
  const before = (await sandbox.asked(`/v2/${ref}/status`)).length;
  const body = signed({
    order_id: ref,
    status_code: '201',
    gross_amount: '12543000.00',
    transaction_status: 'settlement',
  });
  expect((await notify(app.url, body)).status).toBe(200);
  await app.drain();
  expect(await standing(number)).toEqual({ ...UNPAID, alerts: null });
  expect((await sandbox.asked(`/v2/${ref}/status`)).length).toBe(before + 1);
});

test('A-19 coming back with a payment in the address changes nothing', async () => {
  const { ref, number } = await anOpenVirtualAccount();
  const before = await contentsOf(app.db);
  const page = `${app.url}/orders/${number}/return?order_id=${ref}&status_code=200&transaction_status=settlement`;
  await fetch(page);
  expect(await contentsOf(app.db)).toEqual(before);
});
