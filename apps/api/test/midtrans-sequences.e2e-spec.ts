import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import { sequenceNames } from './conformance.js';
import { startGateway, type Gateway } from './gateway.js';
import { orderings, type End, type Placed } from './gateway-driver.js';
import {
  CHARGED_BACK,
  EXPIRED,
  OPEN,
  PAID,
  REFUNDED,
  RELEASED,
  RESERVED,
  SOLD,
  UNDER_REVIEW,
} from './gateway-ends.js';
import type { MidtransDriver } from './midtrans-driver.js';

let gateway: Gateway;
let midtrans: MidtransDriver;
beforeAll(async () => {
  gateway = await startGateway();
  ({ midtrans } = gateway);
});
afterAll(() => gateway.stop());

type Happening = (ref: string) => Promise<unknown>;

interface Sequence {
  name: string;
  method?: PaymentMethod;
  isPaidBefore?: boolean;
  /** What happens at Midtrans before any of the notifications arrives, one after the other. */
  happening: Happening[];
  /** The notifications that arrive, in every order. */
  types: string[];
  end: End;
  copies?: number;
}

const choose: Happening = (ref) => midtrans.choose(ref, 'bca_va');
const pay: Happening = (ref) => midtrans.pay(ref);
const act =
  (name: string, input?: object): Happening =>
  (ref) =>
    midtrans.act(ref, name, input);
const payAs =
  (outcome: 'denied' | 'challenge' | 'failed'): Happening =>
  (ref) =>
    midtrans.pay(ref, outcome);

const card = 'midtrans_card';
const VOIDED: End = {
  ...REFUNDED,
  status: 'cancelled',
  moves: [...PAID.moves, 'return 1/0'],
  mails: ['order_placed', 'payment_received', 'order_refunded', 'order_cancelled'],
};
const NEVER_CAPTURED: End = {
  ...EXPIRED,
  attempts: ['cancelled'],
  mails: ['order_placed', 'payment_failed'],
};

const SEQUENCES: Sequence[] = [
  { name: 'va-normal', happening: [choose, pay], types: ['pending', 'settlement'], end: PAID },
  { name: 'va-reversed-order', happening: [choose, pay], types: ['settlement', 'pending'], end: PAID },
  { name: 'va-duplicate-settlement', happening: [pay], types: ['settlement'], end: PAID, copies: 3 },
  { name: 'va-expire', happening: [choose, act('expire')], types: ['pending', 'expire'], end: EXPIRED },
  { name: 'card-3ds', method: card, happening: [pay], types: ['capture'], end: PAID },
  {
    name: 'card-capture-then-settlement',
    method: card,
    happening: [pay, act('settle')],
    types: ['capture', 'settlement'],
    end: PAID,
  },
  {
    name: 'card-challenge',
    method: card,
    happening: [payAs('challenge')],
    types: ['capture'],
    end: UNDER_REVIEW,
  },
  {
    name: 'card-challenge-approved',
    method: card,
    happening: [payAs('challenge'), act('approve')],
    types: ['capture'],
    end: PAID,
  },
  {
    name: 'card-challenge-denied',
    method: card,
    happening: [payAs('challenge'), act('deny')],
    types: ['capture', 'deny'],
    end: OPEN,
  },
  { name: 'card-capture-fraud-deny', method: card, happening: [payAs('denied')], types: ['deny'], end: OPEN },
  { name: 'failure', method: card, happening: [payAs('failed')], types: ['failure'], end: OPEN },
  {
    name: 'cancel-after-capture',
    method: card,
    isPaidBefore: true,
    happening: [act('cancel')],
    types: ['cancel'],
    end: VOIDED,
  },
  {
    name: 'refund-full-two-notifications',
    method: card,
    isPaidBefore: true,
    happening: [act('settle'), act('refund'), act('confirm-refund')],
    types: ['settlement', 'refund'],
    end: REFUNDED,
  },
  {
    name: 'partial-then-full',
    method: card,
    isPaidBefore: true,
    happening: [act('settle'), act('refund', { amount: 4_181_000 }), act('refund', { amount: 8_362_000 })],
    types: ['partial_refund', 'refund'],
    end: {
      ...REFUNDED,
      refunds: ['succeeded 4181000', 'succeeded 8362000'],
      mails: [...REFUNDED.mails, 'order_refunded'],
    },
  },
  {
    name: 'chargeback',
    method: card,
    isPaidBefore: true,
    happening: [act('settle'), act('chargeback')],
    types: ['settlement', 'chargeback'],
    end: CHARGED_BACK,
  },
  {
    name: 'unknown-status',
    happening: [choose, act('tamper', { transaction_status: 'some_new_status', status_code: '200' }), pay],
    types: ['some_new_status'],
    end: { ...OPEN, alerts: ['unknown_status'] },
  },
  {
    name: 'amount-mismatch',
    happening: [choose, act('tamper', { gross_amount: 1 }), pay],
    types: ['settlement'],
    end: { ...UNDER_REVIEW, alerts: ['amount_mismatch'] },
  },
];

/** These need the order of things, or no order of ours at all. */
const TOLD_BELOW = ['late-settlement-after-expire', 'expire-after-settlement'];
const TOLD_ELSEWHERE = ['foreign-order'];

test('A-18b every sequence of the file has a test', () =>
  expect([...SEQUENCES.map(({ name }) => name), ...TOLD_BELOW, ...TOLD_ELSEWHERE].sort()).toEqual(
    sequenceNames('midtrans').sort(),
  ));

async function begin({ method, isPaidBefore, happening, types }: Sequence) {
  const placed = isPaidBefore ? await midtrans.aPaidOrder(method) : await midtrans.anOpenPayment(method);
  const ref = await midtrans.refOf(placed);
  const events = await midtrans.eventsOf(types, async () => {
    for (const step of happening) await step(ref);
  });
  return { placed, events };
}

test.each(SEQUENCES)(
  'A-18b $name ends the same in every order, with every notice doubled',
  async (sequence) => {
    const { end, copies = 2 } = sequence;
    const first = await begin(sequence);
    const wanted = orderings(first.events.map((_, i) => i));
    const runs = [first];
    while (runs.length < wanted.length) runs.push(await begin(sequence));

    expect(first.events.length).toBeGreaterThan(0);
    for (let step = 0; step < first.events.length; step++)
      await midtrans.deliver(
        runs.map(({ events }, run) => events[wanted[run]![step]!]!),
        copies,
      );
    for (const { placed, events } of runs) {
      expect(events).toHaveLength(first.events.length);
      expect(await midtrans.end(placed)).toEqual(end);
    }
    await midtrans.deliver(first.events, copies);
    expect(await midtrans.end(first.placed)).toEqual(end);
  },
);

async function anExpiredAccount(): Promise<{ placed: Placed; ref: string }> {
  const placed = await midtrans.anOpenPayment();
  const ref = await midtrans.refOf(placed);
  await midtrans.deliver(
    await midtrans.eventsOf(['expire'], async () => {
      await choose(ref);
      await midtrans.act(ref, 'expire');
    }),
  );
  expect(await midtrans.end(placed)).toEqual(EXPIRED);
  return { placed, ref };
}

test('A-18b late-settlement-after-expire: the goods are held again and sold', async () => {
  const { placed, ref } = await anExpiredAccount();
  await midtrans.tamper(ref, { transaction_status: 'settlement', status_code: '200' });
  await midtrans.announce(ref, { transaction_status: 'settlement', status_code: '200' });
  expect(await midtrans.end(placed)).toEqual({
    ...PAID,
    moves: [...EXPIRED.moves, RESERVED, SOLD],
    mails: [...EXPIRED.mails, 'payment_received'],
  });
});

test('A-18b expire-after-settlement: an old notice changes nothing', async () => {
  const placed = await midtrans.aPaidOrder();
  await midtrans.announce(await midtrans.refOf(placed), { transaction_status: 'expire', status_code: '202' });
  expect(await midtrans.end(placed)).toEqual(PAID);
});

test('a payment that the bank takes back stops the parcel and calls staff, once', async () => {
  const placed = await midtrans.aPaidOrder('permata_va');
  const ref = await midtrans.refOf(placed);
  const events = await midtrans.eventsOf(['deny'], () => midtrans.act(ref, 'reverse'));
  await midtrans.deliver(events, 3);
  expect(await midtrans.end(placed)).toEqual({
    ...PAID,
    payment: 'reversed',
    attempts: ['reversed'],
    alerts: ['reversed'],
  });
  const [order] = await gateway.app.db.query('SELECT hold_reason FROM sales_order WHERE number = $1', [
    placed.order.number,
  ]);
  expect(order).toEqual({ hold_reason: 'reversed' });
});

test('a card payment that was undone before the shop heard of it was never paid', async () => {
  const placed = await midtrans.anOpenPayment(card);
  const ref = await midtrans.refOf(placed);
  const events = await midtrans.eventsOf(['capture', 'cancel'], async () => {
    await pay(ref);
    await midtrans.act(ref, 'cancel');
  });
  await midtrans.deliver([...events].reverse());
  expect(await midtrans.end(placed)).toEqual(NEVER_CAPTURED);
  expect(NEVER_CAPTURED.moves.at(-1)).toBe(RELEASED);
});
