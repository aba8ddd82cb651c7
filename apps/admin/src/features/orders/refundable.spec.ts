import type { Payment } from './order-looks';
import { refundable } from './refundable';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

function attempt(captured: number, ...refunds: [Payment['refunds'][number]['state'], number][]) {
  return {
    captured: rupiah(captured),
    refunds: refunds.map(([state, amount], index) => ({
      id: String(index),
      amount: rupiah(amount),
      state,
      reason: '',
      createdAt: '2026-11-22T00:00:00.000Z',
    })),
  };
}

test.each([
  ['no attempt', [], 0],
  ['an attempt without money', [attempt(0)], 0],
  ['paid at the second try', [attempt(0), attempt(100)], 100],
  ['a part is back', [attempt(100, ['succeeded', 30])], 70],
  ['a part is on its way', [attempt(100, ['created', 10], ['pending', 20])], 70],
  ['a refund failed', [attempt(100, ['failed', 30])], 100],
  ['all is back', [attempt(100, ['succeeded', 100])], 0],
  ['paid twice, one refund goes through one payment', [attempt(100, ['succeeded', 30]), attempt(100)], 100],
])('%s', (_, payments, left) => expect(refundable(payments)).toBe(left));
