import { paymentOutcome } from './payment-outcome';

test.each([
  ['pending', 'awaiting', 'awaiting', 'checking'],
  ['pending', 'awaiting', undefined, 'checking'],
  ['pending', 'under_review', 'awaiting', 'checking'],
  ['pending', 'unpaid', 'failed', 'failed'],
  ['pending', 'unpaid', 'expired', 'failed'],
  ['paid', 'paid', 'paid', 'paid'],
  ['shipped', 'paid', 'paid', 'paid'],
  ['paid', 'partially_refunded', 'paid', 'paid'],
  ['pending', 'refund_due', 'paid', 'refund'],
  ['cancelled', 'unpaid', 'cancelled', 'cancelled'],
  ['cancelled', 'refund_due', 'paid', 'refund'],
] as const)('an order %s and %s with a payment %s says %s', (status, paymentStatus, attempt, expected) => {
  expect(paymentOutcome({ status, paymentStatus }, attempt)).toBe(expected);
});
