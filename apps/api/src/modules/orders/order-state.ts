import type { Permission } from '@hurtrock/shared/permissions';
import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import { AppError } from '../../common/app-error.js';

export const ORDER_STATUSES = ['pending', 'paid', 'shipped', 'delivered', 'cancelled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const PAYMENT_STATUSES = [
  'unpaid',
  'awaiting',
  'under_review',
  'paid',
  'partially_refunded',
  'refunded',
  'refund_due',
  'disputed',
  'charged_back',
  'reversed',
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

export const FULFILMENTS = ['unfulfilled', 'partial', 'fulfilled', 'returned'] as const;
export type Fulfilment = (typeof FULFILMENTS)[number];

export const ORDER_ACTIONS = ['pay', 'cancel', 'ship', 'deliver', 'refund'] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];

/** The actions that change the status; `ship` gets there only with the last unit, `refund` never. */
export type StatusAction = Exclude<OrderAction, 'refund'>;

/** The whole life of an order. What is not written here cannot happen. */
const TRANSITIONS: Record<OrderStatus, Partial<Record<StatusAction, OrderStatus>>> = {
  // Goods paid to the courier leave before the money is here.
  pending: { pay: 'paid', ship: 'shipped', cancel: 'cancelled' },
  paid: { ship: 'shipped', cancel: 'cancelled' },
  shipped: { deliver: 'delivered' },
  delivered: {},
  cancelled: {},
};

/** Everything that can stand in an order's history. */
export const ORDER_STEPS = [
  'placed',
  'payment_started',
  'method_changed',
  'proof_uploaded',
  'proof_rejected',
  'cash_collected',
  'payment_failed',
  'payment_expired',
  'paid',
  'late_money',
  'hold_released',
  'held_again',
  'shipped_partly',
  'shipped',
  'delivered',
  'cancelled',
  ...PAYMENT_STATUSES.map((status) => `payment_${status}` as const),
] as const;
export type OrderStepName = (typeof ORDER_STEPS)[number];

export interface OrderFacts {
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  holdReason: string | null;
  paymentMethod: PaymentMethod;
  /** Whether some unit has left the shop already. */
  hasShipped: boolean;
}

/** The status after the action. Throws `order_transition_refused`. */
export function nextStatus(status: OrderStatus, action: StatusAction): OrderStatus {
  const next = TRANSITIONS[status][action];
  if (!next) throw refused(status, action);
  return next;
}

export function refused(status: OrderStatus, action: OrderAction): AppError {
  return new AppError('order_transition_refused', { orderStatus: status, action });
}

const MONEY_IS_HERE: readonly PaymentStatus[] = ['paid', 'partially_refunded', 'refund_due'];

/** Whether the order itself lets the action happen, whoever asks. */
export function isPossible(order: OrderFacts, action: OrderAction): boolean {
  switch (action) {
    case 'refund':
      return MONEY_IS_HERE.includes(order.paymentStatus);
    case 'pay':
      return (
        order.status === 'pending' &&
        !order.hasShipped &&
        (order.paymentStatus === 'unpaid' || order.paymentStatus === 'awaiting')
      );
    case 'ship':
      return (
        (order.status === 'paid' || isPaidToCourier(order)) &&
        order.holdReason === null &&
        order.paymentStatus !== 'refunded'
      );
    case 'cancel':
      return (
        'cancel' in TRANSITIONS[order.status] && !order.hasShipped && order.paymentStatus !== 'under_review'
      );
    case 'deliver':
      return order.status === 'shipped';
  }
}

/** Cash on delivery that was agreed on, and for which the goods are held. */
export function isPaidToCourier({ status, paymentMethod, paymentStatus }: OrderFacts): boolean {
  return status === 'pending' && paymentMethod === 'cash_on_delivery' && paymentStatus === 'awaiting';
}

const OF_THE_BUYER: readonly OrderAction[] = ['pay', 'cancel'];

/** What the buyer may do to the order now. Once it is paid, only staff cancel it. */
export function buyerActions(order: OrderFacts): OrderAction[] {
  return OF_THE_BUYER.filter((action) => isPossible(order, action) && order.status === 'pending');
}

const PERMISSION: Partial<Record<OrderAction, Permission>> = {
  cancel: 'orders:cancel',
  ship: 'orders:ship',
  deliver: 'orders:ship',
  refund: 'orders:refund',
};

/** What staff with these permissions may do to the order now. */
export function staffActions(order: OrderFacts, has: (permission: Permission) => boolean): OrderAction[] {
  return ORDER_ACTIONS.filter((action) => {
    const permission = PERMISSION[action];
    return permission !== undefined && has(permission) && isPossible(order, action);
  });
}

interface LineCounts {
  quantity: number;
  quantityShipped: number;
  quantityCancelled: number;
}

/** How far the goods have got, from the counts of the lines alone. */
export function fulfilmentOf(lines: LineCounts[]): Fulfilment {
  const wanted = lines.reduce((sum, line) => sum + line.quantity - line.quantityCancelled, 0);
  const shipped = lines.reduce((sum, line) => sum + line.quantityShipped, 0);
  if (shipped === 0) return 'unfulfilled';
  return shipped < wanted ? 'partial' : 'fulfilled';
}
