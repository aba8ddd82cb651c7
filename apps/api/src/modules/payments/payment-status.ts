import type { OrderStatus, PaymentStatus } from '../orders/order-state.js';
import { isOpen, type AttemptState } from './attempt-state.js';

export interface AttemptMoney {
  state: AttemptState;
  captured: number;
  refunded: number;
}

/** An order's payment status is nothing but a view of its attempts and of whether it still wants the money. */
export function paymentStatusOf(
  order: { status: OrderStatus; total: number; refundOwed: number },
  attempts: AttemptMoney[],
): PaymentStatus {
  const everPaid = attempts.filter(({ captured }) => captured > 0);
  if (everPaid.length === 0) {
    if (attempts.some(({ state }) => state === 'under_review')) return 'under_review';
    return attempts.some(({ state }) => isOpen(state)) ? 'awaiting' : 'unpaid';
  }
  const withMoney = everPaid.filter(({ state }) => state !== 'reversed');
  if (withMoney.length === 0) return 'reversed';
  if (withMoney.some(({ state }) => state === 'charged_back')) return 'charged_back';
  if (withMoney.some(({ state }) => state === 'disputed')) return 'disputed';
  const captured = withMoney.reduce((sum, attempt) => sum + attempt.captured, 0);
  const kept = captured - withMoney.reduce((sum, attempt) => sum + attempt.refunded, 0);
  if (kept <= 0) return 'refunded';
  if (order.status === 'pending' || order.status === 'cancelled') return 'refund_due';
  if (order.refundOwed > 0 && kept > order.total - order.refundOwed) return 'refund_due';
  return kept >= order.total ? 'paid' : 'partially_refunded';
}
