import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Stripe from 'stripe';
import { TEST_CARDS } from '../src/stripe/cards.js';
import { order, startBench, type Bench } from './support.js';

interface DocumentedCards {
  success: Record<string, string | string[]>;
  declines: { number: string; code: string; decline_code?: string }[];
  [group: string]: unknown;
}

const documented = JSON.parse(
  readFileSync(join(__dirname, 'conformance/test-cards.json'), 'utf8'),
) as DocumentedCards;
const pays = Object.values(documented.success).filter((value): value is string =>
  /^\d+$/.test(String(value)),
);

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function payWith(card: string) {
  const { id } = await bench.stripe.checkout.sessions.create(order());
  const { result } = await bench.admin<{ result: string }>('POST', `/sessions/${id}/pay`, { card });
  const session = await bench.stripe.checkout.sessions.retrieve(id, {
    expand: ['payment_intent.latest_charge'],
  });
  const intent = session.payment_intent as Stripe.PaymentIntent;
  return { id, result, session, intent, charge: intent.latest_charge as Stripe.Charge | null };
}

test.each(pays)('%s pays', async (number) => {
  const { result, session, intent, charge } = await payWith(number);
  expect(result).toBe('paid');
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null });
  expect(intent).toMatchObject({
    status: 'succeeded',
    amount: 15_000_000,
    amount_received: 15_000_000,
    currency: 'idr',
    metadata: { attempt: '1' },
  });
  expect(charge).toMatchObject({
    paid: true,
    amount_captured: 15_000_000,
    payment_method_details: { card: { last4: number.slice(-4) } },
  });
});

test.each(documented.declines)('$number is declined: $code $decline_code', async (card) => {
  const { result, session, intent, charge } = await payWith(card.number);
  expect(result).toBe('declined');
  expect(session).toMatchObject({ status: 'open', payment_status: 'unpaid' });
  expect(intent.status).toBe('requires_payment_method');
  expect(intent.last_payment_error).toMatchObject({
    type: 'card_error',
    code: card.code,
    ...(card.decline_code ? { decline_code: card.decline_code } : {}),
    charge: charge?.id,
  });
  expect(charge).toMatchObject({ status: 'failed', paid: false, failure_code: card.code });
});

test.each(['4000002760003184', '4000000000003220'])(
  '%s pays after 3-D Secure, not before',
  async (number) => {
    const { id, result, session, intent, charge } = await payWith(number);
    expect([result, session.status, intent.status, charge]).toEqual([
      'needs_3ds',
      'open',
      'requires_action',
      null,
    ]);
    const paid = await bench.admin('POST', `/sessions/${id}/3ds`, { result: 'complete' });
    expect(paid).toMatchObject({ result: 'paid', session: { status: 'complete', payment_status: 'paid' } });
  },
);

it('declines 4000008400001629 after 3-D Secure', async () => {
  const { id } = await payWith('4000008400001629');
  expect(await bench.admin('POST', `/sessions/${id}/3ds`, { result: 'complete' })).toMatchObject({
    result: 'declined',
    session: { status: 'open' },
  });
});

it('keeps the session open when 3-D Secure fails', async () => {
  const { id } = await payWith('4000000000003220');
  expect(await bench.admin('POST', `/sessions/${id}/3ds`, { result: 'fail' })).toMatchObject({
    result: 'declined',
    session: { status: 'open', payment_status: 'unpaid' },
  });
  expect(await bench.admin('POST', `/sessions/${id}/pay`)).toMatchObject({ result: 'paid' });
});

it('blocks 4100000000000019 as fraud', async () => {
  const { result, charge } = await payWith('4100000000000019');
  expect(result).toBe('declined');
  expect(charge?.outcome).toMatchObject({ type: 'blocked', risk_level: 'highest' });
});

it('disputes 4000000000000259 after it has paid', async () => {
  const { charge } = await payWith('4000000000000259');
  expect(charge?.disputed).toBe(false);
  await bench.admin('POST', '/clock', { advanceSeconds: 10 });
  expect((await bench.stripe.charges.retrieve(charge?.id ?? '')).disputed).toBe(true);
});

it('settles the refunds of two cards late: one pending then done, one done then failed', async () => {
  const refundOf = async (number: string) => {
    const { intent } = await payWith(number);
    return bench.stripe.refunds.create({ payment_intent: intent.id });
  };
  const refunds = [await refundOf('4000000000007726'), await refundOf('4000000000005126')];
  expect(refunds.map((refund) => refund.status)).toEqual(['pending', 'succeeded']);
  await bench.admin('POST', '/clock', { advanceSeconds: 60 });
  const later = await Promise.all(refunds.map((refund) => bench.stripe.refunds.retrieve(refund.id)));
  expect(later.map((refund) => refund.status)).toEqual(['succeeded', 'failed']);
});

it('knows every documented number and no other', async () => {
  const numbers = JSON.stringify(documented).match(/\d{15,16}/g) ?? [];
  expect(TEST_CARDS.map((card) => card.number).sort()).toEqual([...new Set(numbers)].sort());
  await expect(payWith('4111111111111111')).rejects.toThrow('Only known test cards pay here.');
});
