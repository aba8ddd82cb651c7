import type { Payment } from './order-looks';

type Held = Pick<Payment, 'attemptNo' | 'state' | 'captured' | 'refunds'>;

/**
 * The most that one refund can give back, in rupiah: it goes through one payment, and an earlier refund counts from the
 * moment it is asked for until it fails.
 */
export function refundable(payments: Held[]): number {
  return Math.max(0, ...payments.map(left));
}

/** The payment that a refund of this much goes through: the newest that still holds so much. */
export function payingBack<Each extends Held>(payments: Each[], amount: number): Each | undefined {
  return [...payments]
    .sort((one, other) => other.attemptNo - one.attemptNo)
    .find((payment) => left(payment) >= Math.max(amount, 1));
}

/** Whether the company that took the money can not give this much back, so that staff transfer it themselves. */
export function isByHand(payment: Pick<Payment, 'refundWay' | 'captured'>, amount: number): boolean {
  return (
    payment.refundWay === 'none' || (payment.refundWay === 'whole' && amount !== payment.captured.amount)
  );
}

function left({ state, captured, refunds }: Held): number {
  if (state === 'reversed') return 0;
  return captured.amount - refunded(refunds);
}

function refunded(refunds: Payment['refunds']): number {
  return refunds
    .filter(({ state }) => state !== 'failed')
    .reduce((sum, { amount }) => sum + amount.amount, 0);
}
