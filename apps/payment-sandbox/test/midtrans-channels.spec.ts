import { newAjv } from '../src/core/load-ajv.js';
import {
  isSigned,
  midtransConformance,
  openOrder,
  startMidtransBench,
  type MidtransBench,
} from './midtrans-support.js';

const isNotification = newAjv({ strict: false }).compile(midtransConformance('notification.schema.json'));

let bench: MidtransBench;

beforeEach(async () => {
  bench = await startMidtransBench();
});
afterEach(() => bench.close());

const AMOUNT = '150000.00';
const number = expect.stringMatching(/^\d{12,16}$/) as string;

const CHANNELS: [string, object][] = [
  ['gopay', { payment_type: 'gopay' }],
  ['shopeepay', { payment_type: 'shopeepay' }],
  ['other_qris', { payment_type: 'qris', acquirer: 'gopay' }],
  ['bca_va', { payment_type: 'bank_transfer', va_numbers: [{ bank: 'bca', va_number: number }] }],
  ['bni_va', { payment_type: 'bank_transfer', va_numbers: [{ bank: 'bni', va_number: number }] }],
  ['bri_va', { payment_type: 'bank_transfer', va_numbers: [{ bank: 'bri', va_number: number }] }],
  ['cimb_va', { payment_type: 'bank_transfer', va_numbers: [{ bank: 'cimb', va_number: number }] }],
  ['permata_va', { payment_type: 'bank_transfer', permata_va_number: number }],
  ['echannel', { payment_type: 'echannel', biller_code: '70012', bill_key: number }],
  ['indomaret', { payment_type: 'cstore', store: 'indomaret', payment_code: number }],
  ['alfamart', { payment_type: 'cstore', store: 'alfamart', payment_code: number }],
];

it.each(CHANNELS)(
  'takes money by %s: pending, then settlement, both signed and valid',
  async (channel, own) => {
    const order = await openOrder(bench);
    expect(await bench.act(order, 'choose', { channel })).toMatchObject({
      result: 'pending',
      transaction: { transaction_status: 'pending', gross_amount: 150_000, ...own },
    });
    const pending = await bench.snap.transaction.status(order);
    expect(pending).toMatchObject({ status_code: '201', transaction_status: 'pending', ...own });
    expect((await bench.act(order, 'pay')).result).toBe('paid');
    const paid = await bench.snap.transaction.status(order);
    expect(paid).toMatchObject({
      status_code: '200',
      status_message: 'Success, transaction is found',
      transaction_status: 'settlement',
      transaction_id: pending.transaction_id,
      order_id: order,
      gross_amount: AMOUNT,
      currency: 'IDR',
      ...own,
    });
    expect(paid.settlement_time).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);
    expect(await bench.news()).toEqual(['pending 201', 'settlement 200']);
    for (const news of await bench.told()) {
      expect(isNotification(news) || isNotification.errors).toBe(true);
      expect(isSigned(news)).toBe(true);
      expect(news).toMatchObject({ order_id: order, gross_amount: AMOUNT, ...own });
    }
  },
);

it('takes a card: captured at once, settled by the bank later', async () => {
  const order = await openOrder(bench, { enabled_payments: ['credit_card'] });
  expect(await bench.act(order, 'choose', { channel: 'credit_card' })).toMatchObject({
    result: 'not_open',
    transaction: { transaction_id: null, transaction_status: null },
  });
  expect((await bench.act(order, 'pay')).result).toBe('paid');
  expect(await bench.snap.transaction.status(order)).toMatchObject({
    status_code: '200',
    transaction_status: 'capture',
    fraud_status: 'accept',
    payment_type: 'credit_card',
    masked_card: '48111111-1114',
    channel_response_code: '00',
  });
  await bench.act(order, 'settle');
  expect(await bench.news()).toEqual(['capture 200', 'settlement 200']);
  expect((await bench.told()).every((news) => isNotification(news) && isSigned(news))).toBe(true);
});

it('pays by the first method that the shop offers when none was chosen', async () => {
  const order = await openOrder(bench, { enabled_payments: ['bri_va', 'gopay'] });
  await bench.act(order, 'pay');
  expect(await bench.snap.transaction.status(order)).toMatchObject({ va_numbers: [{ bank: 'bri' }] });
});

it('pays by no method that the shop does not offer, and by no second one', async () => {
  const order = await openOrder(bench, { enabled_payments: ['bri_va', 'qris'] });
  expect((await bench.act(order, 'pay', { channel: 'gopay' })).result).toBe('not_open');
  expect((await bench.act(order, 'choose', { channel: 'other_qris' })).result).toBe('pending');
  expect((await bench.act(order, 'choose', { channel: 'other_qris' })).result).toBe('pending');
  expect((await bench.act(order, 'choose', { channel: 'bri_va' })).result).toBe('not_open');
  expect(await bench.news()).toEqual(['pending 201']);
});

it('pays once, however often it is pressed', async () => {
  const order = await openOrder(bench);
  await bench.act(order, 'choose', { channel: 'bca_va' });
  const results = await Promise.all([bench.act(order, 'pay'), bench.act(order, 'pay')]);
  expect(results.map(({ result }) => result)).toEqual(['paid', 'not_open']);
  expect(await bench.admin('GET', '/midtrans/state')).toMatchObject({
    ledger: [{ orderId: order, captured: 150_000, refunded: 0, chargedBack: 0 }],
  });
});
