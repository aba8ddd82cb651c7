import { sequenceNames } from './conformance.js';
import { startPayment } from './factories.js';
import { startGateway, type Gateway } from './gateway.js';
import { orderings, type End, type Placed } from './gateway-driver.js';
import type { StripeDriver } from './stripe-driver.js';
import {
  CHARGED_BACK,
  EXPIRED,
  FAILED,
  PAID,
  REFUNDED,
  REFUNDED_TWICE,
  RESERVED,
  SOLD,
  UNDER_REVIEW,
} from './gateway-ends.js';
import { rows } from '../src/database/sql.js';
import type { Sandbox } from './sandbox.js';
import type { TestApp } from './test-app.js';
import { contentsOf } from './traces.js';

let gateway: Gateway;
let app: TestApp;
let sandbox: Sandbox;
let stripe: StripeDriver;
beforeAll(async () => {
  gateway = await startGateway();
  ({ app, sandbox, stripe } = gateway);
});
afterAll(() => gateway.stop());

const COMPLETED = 'checkout.session.completed';
const CHARGED = ['payment_intent.succeeded', 'charge.succeeded', COMPLETED];
const BY_BANK = 'checkout.session.async_payment_succeeded';

interface Sequence {
  name: string;
  /** What happens at Stripe before any of the events arrives. */
  happening: (session: string, placed: Placed) => Promise<unknown>;
  /** The events that arrive, in every order. */
  types: string[];
  end: End;
  isPaidBefore?: boolean;
  copies?: number;
}

const both = (first: Sequence['happening'], then: Sequence['happening']): Sequence['happening'] =>
  async function happening(session, placed) {
    await first(session, placed);
    await then(session, placed);
  };
const pay: Sequence['happening'] = (session) => stripe.pay(session);
const payLater: Sequence['happening'] = (session) => stripe.pay(session, 'delayed');

/** The first page ran out and was replaced; the second is paid. */
async function payByASecondAttempt(session: string, placed: Placed): Promise<void> {
  await stripe.expire(session);
  await later(2);
  await app.runJob('payments.reconcile');
  await startPayment(placed.shopper, placed.order.number);
  await stripe.pay(await stripe.refOf(placed));
}

const SEQUENCES: Sequence[] = [
  { name: 'happy', happening: pay, types: [COMPLETED], end: PAID },
  { name: 'duplicate-same-id', happening: pay, types: [COMPLETED], end: PAID, copies: 3 },
  { name: 'two-events-same-payment', happening: pay, types: CHARGED, end: PAID },
  {
    name: 'async-success-reversed',
    happening: both(payLater, (session) => stripe.decide(session, 'succeeded')),
    types: [COMPLETED, 'charge.succeeded', BY_BANK],
    end: PAID,
  },
  {
    name: 'async-failure',
    happening: both(payLater, (session) => stripe.decide(session, 'failed')),
    types: [COMPLETED, 'payment_intent.payment_failed', 'checkout.session.async_payment_failed'],
    end: FAILED,
  },
  {
    name: 'expired',
    happening: (session) => stripe.expire(session),
    types: ['checkout.session.expired'],
    end: EXPIRED,
    copies: 3,
  },
  {
    name: 'expired-after-complete',
    happening: payByASecondAttempt,
    types: [COMPLETED, 'checkout.session.expired'],
    end: {
      ...PAID,
      attempts: ['expired', 'paid'],
      moves: [...EXPIRED.moves, RESERVED, SOLD],
      mails: [...EXPIRED.mails, 'payment_received'],
    },
  },
  {
    name: 'refund-full',
    isPaidBefore: true,
    happening: (session) => stripe.refund(session, 12_543_000, { isConfirmed: true }),
    types: ['charge.refunded', 'refund.created', 'refund.updated'],
    end: REFUNDED,
  },
  {
    name: 'refund-partial-twice',
    isPaidBefore: true,
    happening: both(
      (session) => stripe.refund(session, 4_181_000),
      (session) => stripe.refund(session, 8_362_000),
    ),
    types: ['refund.created'],
    end: REFUNDED_TWICE,
  },
  {
    name: 'dispute-lost',
    isPaidBefore: true,
    happening: both(
      (session) => stripe.dispute(session, 'created'),
      (session) => stripe.dispute(session, 'lost'),
    ),
    types: ['charge.dispute.created', 'charge.dispute.closed'],
    end: CHARGED_BACK,
  },
  {
    name: 'amount-mismatch',
    happening: both((session) => stripe.tamper(session, { amountTotal: 1_254_300_100 }), pay),
    types: CHARGED,
    end: { ...UNDER_REVIEW, alerts: ['amount_mismatch'] },
  },
  {
    name: 'currency-mismatch',
    happening: both((session) => stripe.tamper(session, { currency: 'usd' }), pay),
    types: CHARGED,
    end: { ...UNDER_REVIEW, alerts: ['currency_mismatch'] },
  },
];

/** These need the order of things, or no order of ours at all: each has a test of its own below. */
const TOLD_BELOW = ['async-success', 'unknown-type', 'other-api-version', 'foreign-session'];

test('A-18b every sequence of the file has a test', () =>
  expect([...SEQUENCES.map(({ name }) => name), ...TOLD_BELOW].sort()).toEqual(sequenceNames().sort()));

/** Time passes for the shop and for Stripe alike. */
async function later(minutes: number): Promise<void> {
  await sandbox.ask('POST', '/clock', { advanceSeconds: minutes * 60 });
  await app.moveClock(`${minutes} minutes`);
}

test.each(SEQUENCES)(
  'A-18b $name ends the same in every order, with every event doubled',
  async ({ happening, types, end, isPaidBefore = false, copies = 2 }) => {
    const begin = async () => {
      const placed = isPaidBefore ? await stripe.aPaidOrder() : await stripe.anOpenPayment();
      const session = await stripe.refOf(placed);
      return { placed, events: await stripe.eventsOf(types, () => happening(session, placed)) };
    };
    const first = await begin();
    const wanted = orderings(first.events.map((_, i) => i));
    const runs = [first];
    while (runs.length < wanted.length) runs.push(await begin());

    for (let step = 0; step < first.events.length; step++)
      await stripe.deliver(
        runs.map(({ events }, run) => events[wanted[run]![step]!]!),
        copies,
      );
    for (const { placed, events } of runs) {
      expect(events).toHaveLength(first.events.length);
      expect(await stripe.end(placed)).toEqual(end);
    }
    await stripe.deliver(first.events, copies);
    expect(await stripe.end(first.placed)).toEqual(end);
  },
);

const UNTOUCHED = { without: ['payment_event', 'payment_alert'] };
const send = (event: object): Promise<{ id: string; attempts: { status: number }[] }> =>
  sandbox.ask('POST', '/events', event);

test('A-18b unknown-type: taken, stored, nothing changed', async () => {
  const before = await contentsOf(app.db, UNTOUCHED);
  const { id, attempts } = await send({
    type: 'some.future.event',
    data: { object: { object: 'future', id: 'ft_1' } },
    copies: 2,
  });
  expect(attempts.map(({ status }) => status)).toEqual([200, 200]);
  expect(
    await rows(app.db, 'SELECT type, outcome, attempt_id FROM payment_event WHERE event_key = $1', [id]),
  ).toEqual([{ type: 'some.future.event', outcome: 'unmatched', attempt_id: null }]);
  expect(await contentsOf(app.db, UNTOUCHED)).toEqual(before);
});

test('A-18b other-api-version: paid, after asking with the version that the shop knows', async () => {
  const placed = await stripe.anOpenPayment();
  const session = await stripe.refOf(placed);
  await stripe.pay(session);
  await send({
    type: COMPLETED,
    apiVersion: '2024-04-10',
    data: { object: { object: 'checkout.session', id: session, payment_status: 'paid' } },
  });
  await app.drain();
  expect(await stripe.end(placed)).toEqual(PAID);
});

test('A-18b foreign-session: taken, nothing created, staff called once', async () => {
  await app.drain();
  const before = await contentsOf(app.db, UNTOUCHED);
  const { id, attempts } = await send({
    type: COMPLETED,
    data: { object: { object: 'checkout.session', id: 'cs_test_of_another_shop', payment_status: 'paid' } },
    copies: 3,
  });
  expect(attempts.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await contentsOf(app.db, UNTOUCHED)).toEqual(before);
  expect(
    await rows(app.db, `SELECT kind, order_id, detail FROM payment_alert WHERE dedupe_key LIKE '%' || $1`, [
      id,
    ]),
  ).toEqual([
    {
      kind: 'unmatched_payment',
      order_id: null,
      detail: { type: COMPLETED, provider: 'stripe', gatewayRef: 'cs_test_of_another_shop', amount: null },
    },
  ]);
});
