import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../src/sandbox.js';
import {
  midtransRefusal,
  openOrder,
  snapClient,
  startMidtransBench,
  type MidtransBench,
  type Overview,
} from './midtrans-support.js';

let bench: MidtransBench;

beforeEach(async () => {
  bench = await startMidtransBench();
});
afterEach(() => bench.close());

interface State {
  transactions: Overview[];
  ledger: { orderId: string; captured: number; refunded: number; chargedBack: number }[];
}

const books = async () => (await bench.admin<State>('GET', '/midtrans/state')).ledger[0];
const status = (order: string) => bench.snap.transaction.status(order);
const advance = (advanceSeconds: number) => bench.admin('POST', '/clock', { advanceSeconds });
const locked = {
  status: 412,
  body: { status_code: '412', status_message: 'Merchant cannot modify the status of the transaction' },
};

async function chosen(channel: string, overrides = {}) {
  const order = await openOrder(bench, overrides);
  await bench.act(order, 'choose', { channel });
  return order;
}
async function byCard(outcome: string) {
  const order = await openOrder(bench);
  await bench.act(order, 'pay', { outcome, channel: 'credit_card' });
  return order;
}

test.each([
  ['approve', 'capture', 'accept', '200', 150_000],
  ['deny', 'deny', 'deny', '202', 0],
] as const)(
  'a challenged card waits for the shop, which may %s it',
  async (decision, now, fraud, code, captured) => {
    const order = await byCard('challenge');
    expect(await status(order)).toMatchObject({
      status_code: '201',
      transaction_status: 'capture',
      fraud_status: 'challenge',
    });
    expect(await books()).toMatchObject({ captured: 0 });
    expect(await bench.snap.transaction[decision](order)).toMatchObject({
      status_code: '200',
      status_message: `Success, transaction is ${decision === 'approve' ? 'approved' : 'denied'}`,
      transaction_status: now,
      fraud_status: fraud,
    });
    expect(await bench.news()).toEqual(['capture 201', `${now} ${code}`]);
    expect(await books()).toMatchObject({ captured });
    expect(await midtransRefusal(bench.snap.transaction[decision](order))).toEqual(locked);
  },
);

test.each([
  ['denied', 'deny', { channel_response_code: '05', fraud_status: 'accept' }],
  ['failed', 'failure', { channel_response_code: '96' }],
])('a card that is %s may be followed by a better one under a new id', async (outcome, state, fields) => {
  const order = await byCard(outcome);
  const refused = await status(order);
  expect(refused).toMatchObject({ status_code: '202', transaction_status: state, ...fields });
  expect((await bench.act(order, 'pay', { channel: 'credit_card' })).result).toBe('paid');
  const paid = await status(order);
  expect(paid).toMatchObject({ status_code: '200', transaction_status: 'capture', order_id: order });
  expect(paid.transaction_id).not.toBe(refused.transaction_id);
  expect(await status(String(refused.transaction_id))).toMatchObject({ transaction_status: state });
  expect(await bench.news()).toEqual([`${state} 202`, 'capture 200']);
  expect(await books()).toMatchObject({ captured: 150_000 });
});

test.each([
  ['denied', 'deny', 'deny'],
  ['failed', 'failure', 'accept'],
])('a wallet can be %s', async (outcome, state, fraud) => {
  const order = await chosen('gopay');
  expect((await bench.act(order, 'pay', { outcome })).result).toBe(outcome);
  expect(await status(order)).toMatchObject({
    status_code: '202',
    transaction_status: state,
    fraud_status: fraud,
  });
});

it('challenges cards only', async () => {
  const order = await chosen('gopay');
  expect((await bench.act(order, 'pay', { outcome: 'challenge' })).result).toBe('not_open');
  expect(await status(order)).toMatchObject({ transaction_status: 'pending' });
});

it('cancels what is pending or captured, and nothing else', async () => {
  const pending = await chosen('bni_va');
  expect(await bench.snap.transaction.cancel(pending)).toMatchObject({
    status_code: '200',
    status_message: 'Success, transaction is canceled',
    transaction_status: 'cancel',
    order_id: pending,
  });
  expect(await status(pending)).toMatchObject({ status_code: '200', transaction_status: 'cancel' });
  expect(await midtransRefusal(bench.snap.transaction.cancel(pending))).toEqual(locked);
  const captured = await byCard('succeeded');
  await bench.snap.transaction.cancel(captured);
  expect(await bench.news()).toEqual(['pending 201', 'cancel 202', 'capture 200', 'cancel 202']);
  expect((await bench.admin<State>('GET', '/midtrans/state')).ledger.map((line) => line.captured)).toEqual([
    0, 0,
  ]);
  const settled = await byCard('succeeded');
  await bench.act(settled, 'settle');
  expect(await midtransRefusal(bench.snap.transaction.cancel(settled))).toEqual(locked);
});

it('expires what is pending, which the client takes for a success', async () => {
  const order = await chosen('echannel');
  expect(await bench.snap.transaction.expire(order)).toMatchObject({
    status_code: '407',
    status_message: 'Success, transaction has expired',
    transaction_status: 'expire',
  });
  expect(await status(order)).toMatchObject({ status_code: '407', transaction_status: 'expire' });
  expect(await midtransRefusal(bench.snap.transaction.expire(order))).toEqual(locked);
  expect(await bench.news()).toEqual(['pending 201', 'expire 202']);
  expect((await bench.act(order, 'pay')).result).toBe('not_open');
});

it.each([
  ['gopay', {}, 15 * 60],
  ['bca_va', {}, 86_400],
  ['bca_va', { expiry: { unit: 'minutes', duration: 30 } }, 1800],
])('expires %s by the clock %j, and tells the shop once', async (channel, overrides, seconds) => {
  const order = await chosen(channel, overrides);
  await advance(seconds - 30);
  expect(await status(order)).toMatchObject({ transaction_status: 'pending' });
  await advance(30);
  expect(await status(order)).toMatchObject({ transaction_status: 'expire' });
  await advance(seconds);
  expect(await bench.news()).toEqual(['pending 201', 'expire 202']);
});

it('counts from the start time when the shop names one', async () => {
  const start = new Date(Date.now() + 7 * 3600_000 - 1000_000).toISOString().slice(0, 19).replace('T', ' ');
  const expiry = { start_time: `${start} +0700`, unit: 'minutes', duration: 20 };
  const order = await chosen('bca_va', { expiry });
  const late = await openOrder(bench, { expiry });
  await advance(180);
  expect(await status(order)).toMatchObject({ transaction_status: 'pending' });
  await advance(60);
  expect(await status(order)).toMatchObject({ transaction_status: 'expire' });
  expect((await bench.act(late, 'choose', { channel: 'bca_va' })).result).toBe('not_open');
});

it('ends an unused page without a word', async () => {
  const order = await openOrder(bench, { page_expiry: { unit: 'hour', duration: 1 } });
  await advance(3600);
  expect((await bench.act(order, 'pay')).result).toBe('not_open');
  await expect(status(order)).rejects.toThrow('404');
  expect(await bench.news()).toEqual([]);
});

it('takes money that comes after the end', async () => {
  const order = await chosen('permata_va');
  await bench.act(order, 'expire');
  await bench.act(order, 'settle');
  expect(await status(order)).toMatchObject({ status_code: '200', transaction_status: 'settlement' });
  expect(await bench.news()).toEqual(['pending 201', 'expire 202', 'settlement 200']);
  expect(await books()).toMatchObject({ captured: 150_000 });
});

test.each(['bca_va', 'permata_va', 'echannel', 'indomaret'])(
  '%s can be taken back after it settled',
  async (channel) => {
    const order = await chosen(channel);
    await bench.act(order, 'pay');
    const paid = await status(order);
    await bench.act(order, 'reverse');
    expect(await status(order)).toMatchObject({
      status_code: '202',
      transaction_status: 'deny',
      transaction_id: paid.transaction_id,
    });
    expect(await bench.news()).toEqual(['pending 201', 'settlement 200', 'deny 202']);
    expect(await books()).toMatchObject({ captured: 0 });
    expect((await bench.act(order, 'pay')).result).toBe('not_open');
  },
);

test.each(['gopay', 'alfamart'])('%s is not taken back', async (channel) => {
  const order = await chosen(channel);
  await bench.act(order, 'pay');
  await expect(bench.act(order, 'reverse')).rejects.toThrow('409');
  expect(await status(order)).toMatchObject({ transaction_status: 'settlement' });
});

it('charges back in parts and then the rest', async () => {
  const order = await byCard('succeeded');
  await expect(bench.act(order, 'chargeback')).rejects.toThrow('409');
  await bench.act(order, 'settle');
  await bench.act(order, 'chargeback', { amount: 50_000 });
  expect(await status(order)).toMatchObject({
    transaction_status: 'partial_chargeback',
    refund_amount: '50000.00',
  });
  await expect(bench.act(order, 'chargeback', { amount: 100_001 })).rejects.toThrow('409');
  await bench.act(order, 'chargeback');
  expect(await bench.news()).toEqual([
    'capture 200',
    'settlement 200',
    'partial_chargeback 200',
    'chargeback 200',
  ]);
  expect(await books()).toMatchObject({ captured: 150_000, refunded: 0, chargedBack: 150_000 });
});

it('refuses what no state allows, and changes nothing by it', async () => {
  const order = await chosen('bca_va');
  for (const action of ['approve', 'deny', 'reverse', 'chargeback', 'confirm-refund', 'refund']) {
    await expect(bench.act(order, action)).rejects.toThrow('409');
  }
  const unused = await openOrder(bench);
  await expect(bench.act(unused, 'settle')).rejects.toThrow('409');
  await expect(bench.act('HRT-nothing', 'pay')).rejects.toThrow('404');
  await expect(bench.act(order, 'pay', { outcome: 'perhaps' })).rejects.toThrow('400');
  expect(await bench.news()).toEqual(['pending 201']);
});

it('lists every order with its own truth', async () => {
  const order = await openOrder(bench, { enabled_payments: ['bca_va', 'qris'] });
  const { transactions } = await bench.admin<State>('GET', '/midtrans/state');
  expect(transactions).toEqual([
    {
      order_id: order,
      token: expect.any(String) as string,
      redirect_url: expect.stringContaining('/snap/v3/redirection/') as string,
      enabled_payments: ['bca_va', 'other_qris'],
      currency: 'IDR',
      transaction_id: null,
      payment_type: null,
      transaction_status: null,
      fraud_status: null,
      expiry_time: expect.stringMatching(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/) as string,
      channel: null,
      gross_amount: 150_000,
      canceled_at: null,
      refunds: [],
    },
  ]);
});

it('remembers everything after a restart, and nothing after a reset', async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const first = await startMidtransBench({ dataDirectory });
  const order = await openOrder(first);
  await first.act(order, 'pay', { channel: 'bca_va' });
  const before = await first.snap.transaction.status(order);
  await first.close();
  const second = await startSandbox(first.config);
  const snap = snapClient(second.url);
  expect(await snap.transaction.status(order)).toEqual(before);
  await fetch(`${second.url}/_sandbox/reset`, { method: 'POST' });
  await expect(snap.transaction.status(order)).rejects.toThrow('404');
  await second.close();
  await rm(dataDirectory, { recursive: true });
});
