import type { Payment } from './order-looks';

/**
 * The most that one refund can give back, in rupiah: it goes through one payment, and an earlier refund counts from the
 * moment it is asked for until it fails.
 */
export function refundable(payments: Pick<Payment, 'captured' | 'refunds'>[]): number {
  return Math.max(0, ...payments.map(({ captured, refunds }) => captured.amount - refunded(refunds)));
}

function refunded(refunds: Payment['refunds']): number {
  return refunds
    .filter(({ state }) => state !== 'failed')
    .reduce((sum, { amount }) => sum + amount.amount, 0);
}
