import type { Schema } from '@hurtrock/api-client';
import { ORDER_LOOKS, type OrderStatus } from '../../common/order-status';
import type { PillLook } from '../../common/status-pill';

export type OrderSummary = Schema<'AdminOrderSummaryDto'>;
export type Order = Schema<'AdminOrderDto'>;
export type Payment = Schema<'AdminPaymentDto'>;
export type Refund = Payment['refunds'][number];
export type PaymentStatus = OrderSummary['paymentStatus'];
export type Fulfilment = OrderSummary['fulfilment'];

export const PAYMENT_LOOKS: Record<PaymentStatus, PillLook> = {
  unpaid: { tone: 'neutral', icon: 'dash' },
  awaiting: { tone: 'warning', icon: 'clock' },
  under_review: { tone: 'warning', icon: 'search' },
  paid: { tone: 'success', icon: 'checkCircle' },
  partially_refunded: { tone: 'info', icon: 'refund' },
  refunded: { tone: 'neutral', icon: 'refund' },
  refund_due: { tone: 'danger', icon: 'refund' },
  disputed: { tone: 'danger', icon: 'alert' },
  charged_back: { tone: 'danger', icon: 'alert' },
  reversed: { tone: 'danger', icon: 'alert' },
};

export const FULFILMENT_LOOKS: Record<Fulfilment, PillLook> = {
  unfulfilled: { tone: 'neutral', icon: 'box' },
  partial: { tone: 'warning', icon: 'truck' },
  fulfilled: { tone: 'info', icon: 'truck' },
  returned: { tone: 'danger', icon: 'refund' },
};

const WAITING: PillLook = { tone: 'warning', icon: 'clock' };
const DONE: PillLook = { tone: 'success', icon: 'checkCircle' };
const FAILED: PillLook = { tone: 'danger', icon: 'x' };

/** An attempt to pay. */
export const ATTEMPT_LOOKS: Record<Payment['state'], PillLook> = {
  created: WAITING,
  unknown: WAITING,
  awaiting: WAITING,
  under_review: { tone: 'warning', icon: 'search' },
  failed: FAILED,
  expired: { tone: 'neutral', icon: 'clock' },
  cancelled: { tone: 'neutral', icon: 'ban' },
  paid: DONE,
  partially_refunded: PAYMENT_LOOKS.partially_refunded,
  refunded: PAYMENT_LOOKS.refunded,
  disputed: PAYMENT_LOOKS.disputed,
  charged_back: PAYMENT_LOOKS.charged_back,
  reversed: PAYMENT_LOOKS.reversed,
};

export const REFUND_LOOKS: Record<Refund['state'], PillLook> = {
  created: WAITING,
  pending: WAITING,
  succeeded: DONE,
  failed: FAILED,
};

const OPEN: Payment['state'][] = ['created', 'unknown', 'awaiting', 'under_review'];

/** Nobody knows yet what becomes of it. */
export const isOpen = ({ state }: Payment) => OPEN.includes(state);

export const ORDER_STATUSES = Object.keys(ORDER_LOOKS) as OrderStatus[];
export const PAYMENT_STATUSES = Object.keys(PAYMENT_LOOKS) as PaymentStatus[];
export const FULFILMENTS = Object.keys(FULFILMENT_LOOKS) as Fulfilment[];
