import { rows } from '../src/database/sql.js';
import { startGateway, type Gateway } from './gateway.js';
import type { End, Placed } from './gateway-driver.js';
import type { StripeDriver } from './stripe-driver.js';
import { CHARGED_BACK, DISPUTED, FAILED, OPEN, PAID, REFUNDED, REFUNDED_TWICE } from './gateway-ends.js';
import type { Sandbox } from './sandbox.js';
import type { TestApp } from './test-app.js';

let gateway: Gateway;
let app: TestApp;
let sandbox: Sandbox;
let stripe: StripeDriver;
beforeAll(async () => {
  gateway = await startGateway();
  ({ app, sandbox, stripe } = gateway);
});
afterAll(() => gateway.stop());

/** Everything that the shop asks Stripe to be told of. */
const TYPES = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'payment_intent.payment_failed',
  'charge.refunded',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.closed',
];

/** Lets the steps happen one by one, each told before the next, and answers with where the order stood after each. */
async function stepByStep(placed: Placed, steps: ((session: string) => Promise<unknown>)[]): Promise<End[]> {
  const session = await stripe.refOf(placed);
  const ends: End[] = [];
  for (const step of steps) {
    await stripe.deliver(await stripe.eventsOf(TYPES, () => step(session)), 2);
    ends.push(await stripe.end(placed));
  }
  return ends;
}

test('A-18b async-success: awaiting until the bank has the money, then paid', async () =>
  expect(
    await stepByStep(await stripe.anOpenPayment(), [
      (session) => stripe.pay(session, 'delayed'),
      (session) => stripe.decide(session, 'succeeded'),
    ]),
  ).toEqual([OPEN, PAID]));

test('A-18b async-failure, told step by step: awaiting, then failed and released once', async () =>
  expect(
    await stepByStep(await stripe.anOpenPayment(), [
      (session) => stripe.pay(session, 'delayed'),
      (session) => stripe.decide(session, 'failed'),
    ]),
  ).toEqual([OPEN, FAILED]));

test('A-18b refund-partial-twice, told step by step: partially refunded, then refunded; the sum is what came in', async () =>
  expect(
    await stepByStep(await stripe.aPaidOrder(), [
      (session) => stripe.refund(session, 4_181_000),
      (session) => stripe.refund(session, 8_362_000),
    ]),
  ).toEqual([
    {
      ...REFUNDED,
      payment: 'partially_refunded',
      attempts: ['partially_refunded'],
      refunds: ['succeeded 4181000'],
    },
    REFUNDED_TWICE,
  ]));

test('A-18b dispute-lost, told step by step: disputed, then charged back, staff called each time', async () =>
  expect(
    await stepByStep(await stripe.aPaidOrder(), [
      (session) => stripe.dispute(session, 'created'),
      (session) => stripe.dispute(session, 'lost'),
    ]),
  ).toEqual([DISPUTED, { ...CHARGED_BACK, alerts: ['disputed', 'charged_back'] }]));

test('A-18b a dispute that is won lifts the hold', async () => {
  const placed = await stripe.aPaidOrder();
  const ends = await stepByStep(placed, [
    (session) => stripe.dispute(session, 'created'),
    (session) => stripe.dispute(session, 'won'),
  ]);
  expect(ends).toEqual([DISPUTED, { ...PAID, alerts: ['disputed'] }]);
  expect(
    await rows(app.db, 'SELECT hold_reason FROM sales_order WHERE number = $1', [placed.order.number]),
  ).toEqual([{ hold_reason: null }]);
});

test('A-18b a refund that the bank returns is no refund, and staff are called', async () => {
  const placed = await stripe.aPaidOrder();
  let refund = '';
  const [given, returned] = await stepByStep(placed, [
    async (session) => (refund = await stripe.refund(session, 12_543_000)),
    () => sandbox.ask('POST', `/refunds/${refund}`, { status: 'failed' }),
  ]);
  expect(given).toEqual(REFUNDED);
  expect(returned).toEqual({
    ...REFUNDED,
    payment: 'paid',
    attempts: ['paid'],
    refunds: ['failed 12543000'],
  });
  expect(
    await rows(app.db, 'SELECT kind FROM payment_alert WHERE dedupe_key = $1', [`refund_failed:${refund}`]),
  ).toEqual([{ kind: 'refund_failed' }]);
});
