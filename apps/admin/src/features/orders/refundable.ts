import type { Payment } from './order-looks';

const HAS_MONEY: readonly Payment['state'][] = ['paid', 'partially_refunded', 'refunded'];

/** What is left of the money that came in, in rupiah: a refund counts from the moment it is asked for until it fails. */
export function refundable(payments: Pick<Payment, 'state' | 'amount' | 'refunds'>[]): number {
  return payments
    .filter(({ state }) => HAS_MONEY.includes(state))
    .reduce((left, { amount, refunds }) => left + amount.amount - refunded(refunds), 0);
}

function refunded(refunds: Payment['refunds']): number {
  return refunds
    .filter(({ state }) => state !== 'failed')
    .reduce((sum, { amount }) => sum + amount.amount, 0);
}
