import type { Schema } from '@hurtrock/api-client';
import type { Order } from './use-order';

type PaymentState = Schema<'PaymentDto'>['state'];

export type Outcome = 'paid' | 'checking' | 'failed' | 'cancelled' | 'refund';

const MONEY_CAME: Order['paymentStatus'][] = ['paid', 'partially_refunded', 'refunded'];
const ATTEMPT_LOST: PaymentState[] = ['failed', 'expired', 'cancelled'];

/** What to tell someone who comes back from the payment page. The order decides; the latest attempt only tells waiting from failed. */
export function paymentOutcome(
  order: Pick<Order, 'status' | 'paymentStatus'>,
  attemptState: PaymentState | undefined,
): Outcome {
  if (order.paymentStatus === 'refund_due') return 'refund';
  if (order.status === 'cancelled') return 'cancelled';
  if (MONEY_CAME.includes(order.paymentStatus)) return 'paid';
  return attemptState && ATTEMPT_LOST.includes(attemptState) ? 'failed' : 'checking';
}
