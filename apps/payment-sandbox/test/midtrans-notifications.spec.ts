import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newAjv } from '../src/core/load-ajv.js';
import { signatureKey } from '../src/midtrans/signature.js';
import {
  isSigned,
  midtransConformance,
  openOrder,
  SERVER_KEY,
  startMidtransBench,
  type MidtransBench,
  type Notification,
} from './midtrans-support.js';

const isNotification = newAjv({ strict: false }).compile(midtransConformance('notification.schema.json'));

interface Deliveries {
  mode: string;
  deliveries: { id: string; state: string; type: string; order_id: string; attempts: { status: number }[] }[];
}

let bench: MidtransBench;

beforeEach(async () => {
  bench = await startMidtransBench({ webhookRetrySeconds: [0.01] });
});
afterEach(() => bench.close());

const deliveries = async () => (await bench.admin<Deliveries>('GET', '/midtrans/webhooks')).deliveries;
const webhooks = (input: object) => bench.admin('POST', '/midtrans/webhooks', input);
const release = (input: object = {}) => bench.admin<Deliveries>('POST', '/midtrans/webhooks/release', input);
const short = (news: Notification[]) => news.map(({ transaction_status }) => transaction_status);

async function paidByVa(): Promise<string> {
  const order = await openOrder(bench);
  await bench.act(order, 'pay', { channel: 'bca_va' });
  return order;
}

it('signs like the official fixtures', () => {
  const folder = join(__dirname, 'conformance/midtrans/notifications-signed');
  const fixtures = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Notification);
  expect(fixtures).toHaveLength(6);
  for (const fixture of fixtures) {
    expect(isSigned(fixture)).toBe(true);
    expect(isNotification(fixture)).toBe(true);
  }
});

it('signs like the published vectors', () => {
  const { server_key, cases } = midtransConformance<{
    server_key: string;
    cases: { name: string; fields: Notification; expect: string }[];
  }>('signature-vectors.json');
  const accepted = cases.filter((vector) => vector.expect.startsWith('accept'));
  expect(accepted.map(({ fields }) => signatureKey(fields, server_key))).toEqual(
    accepted.map(({ fields }) => fields.signature_key),
  );
  const refused = cases.filter((vector) => vector.expect === 'reject');
  for (const { fields } of refused) expect(isSigned(fields, server_key)).toBe(false);
  expect([accepted.length, refused.length]).toEqual([3, 11]);
});

it('says who it is', async () => {
  await paidByVa();
  expect(bench.shop.received.map(({ userAgent }) => userAgent)).toEqual(['Veritrans', 'Veritrans']);
});

it.each([
  [200, 1],
  [500, 2],
  [503, 5],
  [400, 3],
  [404, 3],
  [403, 6],
  [302, 1],
])('an answer of %d makes %d tries in all', async (status, tries) => {
  bench.shop.answers = Array<number>(10).fill(status);
  const order = await openOrder(bench);
  await bench.act(order, 'choose', { channel: 'bca_va' });
  await bench.shop.until(tries);
  const settled = await untilSettled();
  expect(settled.attempts.map((attempt) => attempt.status)).toEqual(Array(tries).fill(status));
  expect(settled.state).toBe(status === 200 ? 'delivered' : 'failed');
  expect(new Set(bench.shop.received.map(({ body }) => body)).size).toBe(1);
});

/** The sandbox hears the receiver's last answer a moment after the receiver gave it. */
async function untilSettled() {
  for (;;) {
    const [delivery] = await deliveries();
    if (delivery && delivery.state !== 'pending') return delivery;
  }
}

it('follows a temporary redirection five times, and to this machine only', async () => {
  bench.shop.answers = Array<number>(5).fill(307);
  const order = await openOrder(bench);
  await bench.act(order, 'choose', { channel: 'bca_va' });
  expect((await deliveries())[0]).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }] });
  expect(bench.shop.received).toHaveLength(6);
  bench.shop.location = 'http://shop.example/webhook';
  bench.shop.answers = [308];
  await release({ ids: [(await deliveries())[0]?.id] });
  expect((await deliveries())[0]?.attempts.at(-1)?.status).toBe(308);
});

it('holds notifications, and releases them turned around and doubled', async () => {
  await webhooks({ mode: 'hold' });
  await paidByVa();
  expect(await bench.told()).toEqual([]);
  await release({ copies: 2, reverse: true });
  expect(short(await bench.told())).toEqual(['settlement', 'settlement', 'pending', 'pending']);
  expect((await deliveries()).map(({ state, type }) => [state, type])).toEqual([
    ['delivered', 'pending'],
    ['delivered', 'settlement'],
  ]);
});

it('sends what it held when it delivers again', async () => {
  await webhooks({ mode: 'hold' });
  await paidByVa();
  await webhooks({ mode: 'deliver' });
  expect(short(await bench.told())).toEqual(['pending', 'settlement']);
});

it('loses notifications, and finds them again only when it is asked to', async () => {
  await webhooks({ mode: 'drop' });
  const order = await paidByVa();
  await webhooks({ mode: 'deliver' });
  await release();
  expect(await bench.told()).toEqual([]);
  expect((await deliveries()).map(({ state, order_id }) => [state, order_id])).toEqual([
    ['dropped', order],
    ['dropped', order],
  ]);
  await release({ dropped: true });
  expect(short(await bench.told())).toEqual(['pending', 'settlement']);
});

it('sends a late pending again after the settlement, when asked for it by its id', async () => {
  await paidByVa();
  const [pending] = await deliveries();
  await release({ ids: [pending?.id], copies: 3 });
  expect(short(await bench.told())).toEqual(['pending', 'settlement', 'pending', 'pending', 'pending']);
});

it('keeps each gateway’s switches apart', async () => {
  await bench.admin('POST', '/webhooks', { mode: 'drop' });
  await paidByVa();
  expect(await bench.news()).toHaveLength(2);
  await webhooks({ mode: 'hold' });
  expect(await bench.admin('GET', '/webhooks')).toEqual({ mode: 'drop', deliveries: [] });
});

it('sends to this machine only', async () => {
  await expect(webhooks({ url: 'https://shop.example/webhooks' })).rejects.toThrow('this machine only');
});

it('sends what is made up: signed, changed after signing, with a foreign key, unsigned, a hundred times', async () => {
  const body = {
    order_id: 'HRT-X',
    status_code: '200',
    gross_amount: '1.00',
    transaction_status: 'settlement',
  };
  const send = (input: object) => bench.admin('POST', '/midtrans/events', { body, ...input });
  await send({});
  await send({ patch: { transaction_status: 'refund', brand_new_field: [1] } });
  await send({ patch: { gross_amount: '2.00' } });
  await send({ serverKey: 'SB-Mid-server-foreign' });
  await send({ sign: false });
  const [good, unsignedField, forged, foreign, bare] = await bench.told();
  expect([good, unsignedField, forged, foreign].map((news) => isSigned(news!))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(unsignedField).toMatchObject({ transaction_status: 'refund', brand_new_field: [1] });
  expect(bare).toEqual(body);
  await send({ copies: 100 });
  expect(bench.shop.received).toHaveLength(105);
  expect(bench.shop.received.at(-1)?.userAgent).toBe('Veritrans');
});

it('plays every published sequence of notifications', async () => {
  const { sequences } = midtransConformance<{
    sequences: { name: string; notifications: Record<string, unknown>[] }[];
  }>('notification-sequences.json');
  const all = sequences.flatMap(({ notifications }) => notifications);
  for (const fields of all) {
    const base = {
      order_id: 'HRT-X',
      gross_amount: '150000.00',
      transaction_id: 't',
      payment_type: 'gopay',
      transaction_time: '2026-11-22 10:00:00',
    };
    await bench.admin('POST', '/midtrans/events', { body: { ...base, ...fields } });
  }
  const told = await bench.told();
  expect(told.map((news) => news.transaction_status)).toEqual(all.map((fields) => fields.transaction_status));
  expect(told.every((news) => isSigned(news) && isNotification(news))).toBe(true);
});

it('lies when it is told to, in answers and notifications, under a right signature', async () => {
  const order = await openOrder(bench);
  await bench.act(order, 'tamper', { gross_amount: 1, currency: 'USD', transaction_status: 'PENDING' });
  await bench.act(order, 'choose', { channel: 'bca_va' });
  const lie = { gross_amount: '1.00', currency: 'USD', transaction_status: 'PENDING', status_code: '201' };
  expect(await bench.snap.transaction.status(order)).toMatchObject(lie);
  const [told] = await bench.told();
  expect(told).toMatchObject(lie);
  expect(isSigned(told!)).toBe(true);
  await bench.act(order, 'tamper', { remove: ['currency', 'fraud_status'], fraud_status: 'challenge' });
  const now = await bench.snap.transaction.status(order);
  expect(now).toMatchObject({ gross_amount: '150000.00', transaction_status: 'pending' });
  expect(now).not.toHaveProperty('currency');
  expect(now).not.toHaveProperty('fraud_status');
});

it('adds a fee that the buyer pays, as the documents describe it', async () => {
  const order = await openOrder(bench);
  await bench.act(order, 'tamper', { imposed_fee: 4_500 });
  await bench.act(order, 'pay', { channel: 'gopay' });
  const [, settled] = await bench.told();
  expect(settled).toMatchObject({
    gross_amount: '154500.00',
    metadata: {
      extra_info: {
        gross_amount_info: {
          original_amount: '150000',
          gross_amount: '154500',
          customer_imposed_payment_fee: '4500',
        },
      },
    },
  });
  expect(isSigned(settled!)).toBe(true);
});

it('hands back the shop’s own fields', async () => {
  const order = await openOrder(bench, { custom_field1: 'attempt 2' });
  await bench.act(order, 'choose', { channel: 'gopay' });
  expect(await bench.told()).toMatchObject([{ custom_field1: 'attempt 2' }]);
  expect(signatureKey((await bench.told())[0]!, SERVER_KEY)).toHaveLength(128);
});
