import type { Payment } from './order-looks';
import { refundable } from './refundable';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

function attempt(
  state: Payment['state'],
  amount: number,
  refunds: [Payment['refunds'][number]['state'], number][] = [],
) {
  return {
    state,
    amount: rupiah(amount),
    refunds: refunds.map(([refundState, sum], index) => ({
      id: String(index),
      amount: rupiah(sum),
      state: refundState,
      reason: '',
      createdAt: '2026-11-22T00:00:00.000Z',
    })),
  };
}

test.each([
  ['nothing was paid', [], 0],
  ['an attempt without money', [attempt('failed', 100), attempt('awaiting', 100)], 0],
  ['paid', [attempt('failed', 100), attempt('paid', 100)], 100],
  ['a part is back', [attempt('partially_refunded', 100, [['succeeded', 30]])], 70],
  [
    'a part is on its way',
    [
      attempt('paid', 100, [
        ['created', 10],
        ['pending', 20],
      ]),
    ],
    70,
  ],
  ['a refund failed', [attempt('paid', 100, [['failed', 30]])], 100],
  ['all is back', [attempt('refunded', 100, [['succeeded', 100]])], 0],
])('%s', (_, payments, left) => expect(refundable(payments)).toBe(left));
