import { midtransRefusal, openOrder, startMidtransBench, type MidtransBench } from './midtrans-support.js';

let bench: MidtransBench;

beforeEach(async () => {
  bench = await startMidtransBench();
});
afterEach(() => bench.close());

async function settled(channel: string): Promise<string> {
  const order = await openOrder(bench);
  await bench.act(order, 'pay', { channel });
  if (channel === 'credit_card') await bench.act(order, 'settle');
  return order;
}

const give = (order: string, amount: number, refund_key = `key-${amount}`) =>
  bench.snap.transaction.refund(order, { amount, refund_key, reason: 'Rusak' });
const status = (order: string) => bench.snap.transaction.status(order);
const refusal = async (promise: Promise<unknown>) => {
  const { body } = await midtransRefusal(promise);
  const { status_code, status_message } = body as Record<string, string>;
  return [status_code, status_message];
};

const LOCKED = ['412', 'Merchant cannot modify the status of the transaction'];
const TOO_MUCH = ['414', 'Refund request is rejected due to invalid amount'];
const USED = ['406', 'Duplicate refund ID'];

test.each(['credit_card', 'gopay', 'other_qris'])(
  'gives %s back in parts, and adds them up',
  async (channel) => {
    const order = await settled(channel);
    expect(await give(order, 50_000)).toMatchObject({
      status_code: '200',
      status_message: 'Success, refund request is approved',
      transaction_status: 'partial_refund',
      refund_chargeback_id: 1,
      refund_amount: '50000.00',
      refund_key: 'key-50000',
      gross_amount: '150000.00',
    });
    expect(await give(order, 100_000)).toMatchObject({
      transaction_status: 'refund',
      refund_chargeback_id: 2,
      refund_amount: '100000.00',
    });
    const now = await status(order);
    expect(now).toMatchObject({
      status_code: '200',
      transaction_status: 'refund',
      refund_amount: '150000.00',
      refunds: [
        { refund_key: 'key-50000', refund_amount: '50000.00', reason: 'Rusak', refund_method: 'online' },
        { refund_key: 'key-100000', refund_amount: '100000.00' },
      ],
    });
    expect(JSON.stringify(now)).not.toContain('bank_confirmed_at');
    expect((await bench.told()).slice(-2)).toMatchObject([
      { transaction_status: 'partial_refund', refund_amount: '50000.00' },
      { transaction_status: 'refund', refund_amount: '150000.00' },
    ]);
    expect(await bench.admin('GET', '/midtrans/state')).toMatchObject({
      ledger: [{ orderId: order, captured: 150_000, refunded: 150_000 }],
    });
  },
);

test.each(['bca_va', 'bni_va', 'bri_va', 'cimb_va', 'permata_va', 'echannel', 'indomaret', 'alfamart'])(
  'gives nothing back for %s',
  async (channel) => {
    const order = await settled(channel);
    expect(await refusal(give(order, 150_000))).toEqual(LOCKED);
    expect(await status(order)).toMatchObject({ transaction_status: 'settlement' });
  },
);

it('gives ShopeePay back whole or not at all', async () => {
  const order = await settled('shopeepay');
  expect(await refusal(give(order, 149_999))).toEqual(TOO_MUCH);
  expect(await give(order, 150_000)).toMatchObject({ transaction_status: 'refund' });
});

it('gives back the rest when no amount is named, and makes up a key', async () => {
  const order = await settled('gopay');
  await give(order, 10_000);
  expect(await bench.snap.transaction.refund(order, {})).toMatchObject({
    refund_amount: '140000.00',
    refund_key: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  });
});

it('knows a key for a week, whichever order it was for', async () => {
  const [one, other] = [await settled('gopay'), await settled('gopay')];
  await give(one, 10_000, 'refund-1');
  expect(await refusal(give(one, 10_000, 'refund-1'))).toEqual(USED);
  expect(await refusal(give(one, 20_000, 'refund-1'))).toEqual(USED);
  expect(await refusal(give(other, 10_000, 'refund-1'))).toEqual(USED);
  expect(await status(one)).toMatchObject({ refund_amount: '10000.00' });
  await bench.admin('POST', '/clock', { advanceSeconds: 7 * 86_400 });
  expect(await give(other, 10_000, 'refund-1')).toMatchObject({ status_code: '200' });
});

it('never gives back more than it took, also to two at once', async () => {
  const order = await settled('gopay');
  expect(await refusal(give(order, 150_001))).toEqual(TOO_MUCH);
  const answers = await Promise.allSettled([give(order, 90_000, 'a'), give(order, 90_000, 'b')]);
  expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected']);
  expect(await status(order)).toMatchObject({ refund_amount: '90000.00' });
  await give(order, 60_000, 'c');
  expect(await refusal(give(order, 1, 'd'))).toEqual(TOO_MUCH);
});

test.each([
  [{ amount: 0 }, 'amount must be a whole number of at least 1'],
  [{ amount: -5 }, 'amount must be a whole number of at least 1'],
  [{ amount: '5000' }, 'amount must be a whole number of at least 1'],
  [{ amount: 5000, refund_key: 'a b' }, 'refund_key must consist of letters, digits, - and _'],
])('refuses %j', async (request, message) => {
  const order = await settled('gopay');
  const { status: code, body } = await midtransRefusal(bench.snap.transaction.refund(order, request));
  expect(code).toBe(400);
  expect(body).toMatchObject({ status_code: '400', validation_messages: [message] });
});

it('gives back only what is settled', async () => {
  const pending = await openOrder(bench);
  await bench.act(pending, 'choose', { channel: 'gopay' });
  const captured = await openOrder(bench);
  await bench.act(captured, 'pay', { channel: 'credit_card' });
  for (const order of [pending, captured]) expect(await refusal(give(order, 10_000))).toEqual(LOCKED);
});

it('gives QRIS back for seven days', async () => {
  const order = await settled('other_qris');
  // A minute on either side: between two requests the clock goes on by itself.
  await bench.admin('POST', '/clock', { advanceSeconds: 7 * 86_400 - 60 });
  expect(await give(order, 10_000)).toMatchObject({ status_code: '200' });
  await bench.admin('POST', '/clock', { advanceSeconds: 120 });
  expect(await refusal(give(order, 20_000))).toEqual(LOCKED);
});

test.each(['gopay', 'shopeepay', 'other_qris'])('refunds %s directly, confirmed at once', async (channel) => {
  const order = await settled(channel);
  await bench.snap.transaction.refundDirect(order, { amount: 150_000, refund_key: 'direct' });
  expect(await status(order)).toMatchObject({
    transaction_status: 'refund',
    refunds: [{ refund_method: 'direct', bank_confirmed_at: expect.any(String) as string }],
  });
});

it('refunds no card directly', async () => {
  const order = await settled('credit_card');
  expect(await refusal(bench.snap.transaction.refundDirect(order, { amount: 10_000 }))).toEqual(LOCKED);
});

it('tells of a refund twice: when it is asked for, and when the bank has confirmed it', async () => {
  const order = await settled('credit_card');
  await give(order, 150_000);
  await bench.act(order, 'confirm-refund');
  const [asked, confirmed] = (await bench.told()).slice(-2);
  expect(asked).toMatchObject({ transaction_status: 'refund', refunds: [{ refund_key: 'key-150000' }] });
  expect(JSON.stringify(asked)).not.toContain('bank_confirmed_at');
  expect(confirmed).toMatchObject({ refunds: [{ bank_confirmed_at: expect.any(String) as string }] });
  await expect(bench.act(order, 'confirm-refund')).rejects.toThrow('409');
});

it('lets the gateway’s own staff refund, with or without the bank’s word', async () => {
  const order = await settled('gopay');
  expect(await bench.act(order, 'refund', { amount: 10_000, refund_key: 'staff' })).toMatchObject({
    refund_key: 'staff',
    transaction: { refunds: [{ refund_key: 'staff', amount: 10_000, bank_confirmed_at: null }] },
  });
  expect(await bench.act(order, 'refund', { confirmed: true })).toMatchObject({
    transaction: { transaction_status: 'refund', refunds: [{ amount: 10_000 }, { amount: 140_000 }] },
  });
  await expect(bench.act(order, 'refund', { refund_key: 'staff' })).rejects.toThrow('409 {"error":"406');
});
