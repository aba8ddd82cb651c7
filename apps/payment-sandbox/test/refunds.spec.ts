import { order, paidSession, refusal, startBench, type Bench } from './support.js';

let bench: Bench;

beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

interface LedgerLine {
  captured: number;
  refunded: number;
  chargedBack: number;
}

const ledger = async () => (await bench.admin<{ ledger: LedgerLine[] }>('GET', '/state')).ledger;

it('gives back in parts, never more than it took', async () => {
  const { intent, charge } = await paidSession(bench);
  const refund = (amount?: number) => bench.stripe.refunds.create({ payment_intent: intent, amount });
  const first = await refund(5_000_000);
  expect(first).toMatchObject({ status: 'succeeded', amount: 5_000_000, charge, payment_intent: intent });
  expect((await bench.stripe.charges.retrieve(charge)).refunded).toBe(false);
  expect(await refusal(refund(10_000_001))).toMatchObject({ param: 'amount', statusCode: 400 });
  const rest = await refund();
  expect(rest.amount).toBe(10_000_000);
  expect(await bench.stripe.charges.retrieve(charge)).toMatchObject({
    refunded: true,
    amount_refunded: 15_000_000,
  });
  expect(await ledger()).toMatchObject([{ captured: 15_000_000, refunded: 15_000_000 }]);
  const { data } = await bench.stripe.refunds.list({ payment_intent: intent });
  expect(data.map((entry) => entry.id)).toEqual([rest.id, first.id]);
});

it('lets only as many of ten refunds through as there is money for', async () => {
  const { intent } = await paidSession(bench);
  const attempts = Array.from({ length: 10 }, () =>
    bench.stripe.refunds.create({ payment_intent: intent, amount: 4_000_000 }).then(
      () => 'done',
      () => 'refused',
    ),
  );
  expect((await Promise.all(attempts)).filter((result) => result === 'done')).toHaveLength(3);
  expect(await ledger()).toMatchObject([{ refunded: 12_000_000 }]);
});

it('tells the shop of each refund', async () => {
  const { intent } = await paidSession(bench);
  await bench.stripe.refunds.create({
    payment_intent: intent,
    amount: 5_000_000,
    reason: 'requested_by_customer',
    metadata: { refund: '7' },
  });
  await bench.receiver.until(5);
  const events = bench.receiver.received.slice(3).map(({ body }) => JSON.parse(body) as object);
  expect(events).toMatchObject([
    {
      type: 'refund.created',
      data: { object: { metadata: { refund: '7' }, reason: 'requested_by_customer' } },
    },
    { type: 'charge.refunded', data: { object: { amount_refunded: 5_000_000, refunded: false } } },
  ]);
});

it('takes a failed refund back out of the books, so that it can be made again', async () => {
  const { intent } = await paidSession(bench);
  const failed = await bench.stripe.refunds.create({ payment_intent: intent });
  await bench.admin('POST', `/refunds/${failed.id}`, { status: 'failed' });
  expect(bench.receiver.types.slice(-2)).toEqual(['refund.updated', 'refund.failed']);
  expect(await ledger()).toMatchObject([{ refunded: 0 }]);
  expect((await bench.stripe.refunds.create({ payment_intent: intent })).amount).toBe(15_000_000);
});

test.each([
  [
    'neither intent nor charge',
    {},
    'One of the following params should be provided for this request: payment_intent or charge.',
  ],
  ['an unknown intent', { payment_intent: 'pi_x' }, "No such payment_intent: 'pi_x'"],
  ['an unknown charge', { charge: 'ch_x' }, "No such charge: 'ch_x'"],
  [
    'an unknown reason',
    { payment_intent: 'pi_x', reason: 'mood' as never },
    'Invalid reason: must be one of duplicate, fraudulent, or requested_by_customer',
  ],
  ['a negative amount', { payment_intent: 'pi_x', amount: -5 }, 'Invalid positive integer'],
])('refuses %s', async (_name, params, message) => {
  expect((await refusal(bench.stripe.refunds.create(params))).message).toBe(message);
});

it('takes a dispute through its life, during which nothing is refunded', async () => {
  const { intent, charge } = await paidSession(bench);
  const dispute = (status: string) => bench.admin('POST', `/charges/${charge}/dispute`, { status });
  const first = await dispute('created');
  expect(await dispute('created')).toEqual(first);
  expect((await refusal(bench.stripe.refunds.create({ payment_intent: intent }))).code).toBe(
    'charge_disputed',
  );
  await dispute('lost');
  expect(bench.receiver.types.slice(3)).toEqual(['charge.dispute.created', 'charge.dispute.closed']);
  expect(await ledger()).toMatchObject([{ captured: 15_000_000, refunded: 0, chargedBack: 15_000_000 }]);
  const { data } = await bench.stripe.disputes.list({ payment_intent: intent });
  expect(data).toMatchObject([{ status: 'lost', charge, amount: 15_000_000 }]);
  expect((await bench.stripe.disputes.retrieve(data[0]?.id ?? '')).status).toBe('lost');
});

it('asks another amount or currency than the shop agreed to when it is tampered with', async () => {
  const { id } = await bench.stripe.checkout.sessions.create(order());
  await bench.admin('POST', `/sessions/${id}/tamper`, { amountTotal: 100, currency: 'usd' });
  await bench.admin('POST', `/sessions/${id}/pay`);
  const session = await bench.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
  expect(session).toMatchObject({
    payment_status: 'paid',
    amount_total: 100,
    currency: 'usd',
    payment_intent: { amount_received: 100, currency: 'usd' },
  });
});
