import type { Payment } from '../../common/payment';
import { paymentStand } from './payment-stage';
import type { Order } from './use-order';

/** `waiting`: the payment page has done its part, and the rest is the buyer's, at the bank or the till. */
export type Outcome = 'paid' | 'checking' | 'waiting' | 'failed' | 'cancelled' | 'refund';

const MONEY_CAME: Order['paymentStatus'][] = ['paid', 'partially_refunded', 'refunded'];

/** What to tell someone who comes back from the payment page. The order decides; its payments only tell waiting from failed. */
export function paymentOutcome(order: Pick<Order, 'status' | 'paymentStatus'>, payments: Payment[]): Outcome {
  if (order.paymentStatus === 'refund_due') return 'refund';
  if (order.status === 'cancelled') return 'cancelled';
  if (MONEY_CAME.includes(order.paymentStatus)) return 'paid';
  const { stage } = paymentStand(order, payments, false);
  if (stage === 'failed' || stage === 'expired') return 'failed';
  return stage === 'code' || stage === 'transfer' || stage === 'cash' ? 'waiting' : 'checking';
}

const DONE = ['settlement', 'capture', 'authorize'];

/**
 * Midtrans says in the address how it left off. Anybody could write that there, so it proves nothing; it only decides
 * whether it is worth waiting here.
 */
export function cameBackUnpaid(params: URLSearchParams): boolean {
  return params.has('order_id') && !DONE.includes(params.get('transaction_status') ?? '');
}
