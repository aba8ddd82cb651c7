import type { Payment } from './order-looks';
import { isByHand, payingBack, refundable } from './refundable';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

type Given = [Payment['refunds'][number]['state'], number];

function attempt(captured: number, ...refunds: Given[]) {
  return {
    attemptNo: 1,
    state: 'paid' as Payment['state'],
    captured: rupiah(captured),
    refunds: refunds.map(([state, amount], index) => ({
      id: String(index),
      amount: rupiah(amount),
      state,
      reason: '',
      isManual: false,
      destination: null,
      proofId: null,
      lines: [],
      createdAt: '2026-11-22T00:00:00.000Z',
    })),
  };
}
const reversed = { ...attempt(100), state: 'reversed' as const };

test.each([
  ['no attempt', [], 0],
  ['an attempt without money', [attempt(0)], 0],
  ['paid at the second try', [attempt(0), attempt(100)], 100],
  ['a part is back', [attempt(100, ['succeeded', 30])], 70],
  ['a part is on its way', [attempt(100, ['created', 10], ['pending', 20])], 70],
  ['a refund failed', [attempt(100, ['failed', 30])], 100],
  ['all is back', [attempt(100, ['succeeded', 100])], 0],
  ['paid twice, one refund goes through one payment', [attempt(100, ['succeeded', 30]), attempt(100)], 100],
  ['the bank took the money back itself', [reversed], 0],
])('%s', (_, payments, left) => expect(refundable(payments)).toBe(left));

test.each([
  ['the newest that holds it', 70, 2],
  ['the older one when the newest holds less', 71, 1],
  ['none when it is too much', 101, undefined],
  ['the newest while no amount is typed yet', 0, 2],
])('a refund goes through %s', (_, amount, attemptNo) => {
  const payments = [attempt(100), { ...attempt(100, ['pending', 30]), attemptNo: 2 }];
  expect(payingBack(payments, amount)?.attemptNo).toBe(attemptNo);
});

test.each([
  ['partial', 40, false],
  ['partial', 100, false],
  ['whole', 100, false],
  ['whole', 99, true],
  ['none', 100, true],
] as const)('a company that gives back in the way %s: %i of 100 by hand: %s', (refundWay, amount, byHand) =>
  expect(isByHand({ refundWay, captured: rupiah(100) }, amount)).toBe(byHand),
);
