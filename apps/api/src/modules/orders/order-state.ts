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

export const ORDER_ACTIONS = [
  'pay',
  'cancel',
  'cancel_lines',
  'ship',
  'deliver',
  'refund',
  'return',
  'buy_again',
] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];

/** The actions that change the status; `ship` gets there only with the last unit. */
export type StatusAction = Extract<OrderAction, 'pay' | 'ship' | 'deliver' | 'cancel'>;

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
  'backorder_arrived',
  'shipped_partly',
  'shipped',
  'shipment_delivered',
  'tracking_corrected',
  'delivered',
  'lines_cancelled',
  'cancelled',
  'return_requested',
  'return_approved',
  'return_rejected',
  'return_cancelled',
  'return_received',
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
  /** Whether something has arrived so lately that it may be sent back. */
  isReturnable: boolean;
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

/** Why an order does not let an action happen now. */
export const ACTION_BLOCKS = [
  'not_paid',
  'paid',
  'payment_under_review',
  'payment_on_hold',
  'money_returned',
  'goods_have_left',
  'waits_for_goods',
  'not_shipped',
  'shipped',
  'not_delivered',
  'delivered',
  'return_time_over',
  'cancelled',
  'not_permitted',
] as const;
export type ActionBlock = (typeof ACTION_BLOCKS)[number];

/** What each status answers to whoever wants what it does not allow. */
const OF_STATUS: Record<OrderStatus, ActionBlock> = {
  pending: 'not_paid',
  paid: 'paid',
  shipped: 'shipped',
  delivered: 'delivered',
  cancelled: 'cancelled',
};

/** Why the order itself refuses the action, whoever asks; null where it lets it happen. */
const BLOCK_OF: Record<OrderAction, (order: OrderFacts) => ActionBlock | null> = {
  pay: ({ status, hasShipped, paymentStatus }) => {
    if (status !== 'pending') return OF_STATUS[status];
    if (hasShipped) return 'goods_have_left';
    if (paymentStatus === 'under_review') return 'payment_under_review';
    return paymentStatus === 'unpaid' || paymentStatus === 'awaiting' ? null : 'paid';
  },
  cancel: ({ status, hasShipped, paymentStatus }) => {
    if (!('cancel' in TRANSITIONS[status])) return OF_STATUS[status];
    if (hasShipped) return 'goods_have_left';
    return paymentStatus === 'under_review' ? 'payment_under_review' : null;
  },
  cancel_lines: ({ status }) => (status === 'paid' ? null : OF_STATUS[status]),
  ship: (order) => {
    if (order.status !== 'paid' && !isPaidToCourier(order)) return OF_STATUS[order.status];
    if (order.holdReason !== null) return 'payment_on_hold';
    return order.paymentStatus === 'refunded' ? 'money_returned' : null;
  },
  deliver: ({ status }) => {
    if (status === 'shipped') return null;
    return status === 'pending' || status === 'paid' ? 'not_shipped' : OF_STATUS[status];
  },
  refund: ({ paymentStatus }) => {
    if (MONEY_IS_HERE.includes(paymentStatus)) return null;
    if (paymentStatus === 'disputed' || paymentStatus === 'charged_back') return 'payment_on_hold';
    return paymentStatus === 'refunded' || paymentStatus === 'reversed' ? 'money_returned' : 'not_paid';
  },
  return: ({ status, isReturnable }) => {
    if (status === 'cancelled') return 'cancelled';
    if (isReturnable) return null;
    return status === 'delivered' ? 'return_time_over' : 'not_delivered';
  },
  buy_again: ({ status }) => (status === 'pending' ? 'not_paid' : null),
};

/** Whether the order itself lets the action happen, whoever asks. */
export const isPossible = (order: OrderFacts, action: OrderAction): boolean =>
  BLOCK_OF[action](order) === null;

/** Cash on delivery that was agreed on, and for which the goods are held. */
export function isPaidToCourier({ status, paymentMethod, paymentStatus }: OrderFacts): boolean {
  return status === 'pending' && paymentMethod === 'cash_on_delivery' && paymentStatus === 'awaiting';
}

export interface JudgedAction {
  action: OrderAction;
  isAllowed: boolean;
  /** Null where it is allowed. */
  reason: ActionBlock | null;
}

const judged = (action: OrderAction, reason: ActionBlock | null): JudgedAction => ({
  action,
  isAllowed: reason === null,
  reason,
});

export const allowed = (actions: JudgedAction[]): OrderAction[] =>
  actions.filter(({ isAllowed }) => isAllowed).map(({ action }) => action);

const OF_THE_BUYER: readonly OrderAction[] = ['pay', 'cancel', 'return', 'buy_again'];

/** What the buyer may do to the order now. Once it is paid, only staff cancel it. */
export function buyerActions(order: OrderFacts): OrderAction[] {
  return OF_THE_BUYER.filter(
    (action) => isPossible(order, action) && (action !== 'cancel' || order.status === 'pending'),
  );
}

const PERMISSION: Partial<Record<OrderAction, Permission>> = {
  cancel: 'orders:cancel',
  cancel_lines: 'orders:cancel',
  ship: 'orders:ship',
  deliver: 'orders:ship',
  refund: 'orders:refund',
};

/** Everything that staff do to orders, and why these permissions or this order do not let it happen now. */
export function staffActions(order: OrderFacts, has: (permission: Permission) => boolean): JudgedAction[] {
  return ORDER_ACTIONS.flatMap((action) => {
    const permission = PERMISSION[action];
    if (!permission) return [];
    return judged(action, has(permission) ? BLOCK_OF[action](order) : 'not_permitted');
  });
}

interface LineCounts {
  quantity: number;
  quantityShipped: number;
  quantityCancelled: number;
  quantityReturned: number;
}

/** How far the goods have got, from the counts of the lines alone. */
export function fulfilmentOf(lines: LineCounts[]): Fulfilment {
  const wanted = lines.reduce((sum, line) => sum + line.quantity - line.quantityCancelled, 0);
  const shipped = lines.reduce((sum, line) => sum + line.quantityShipped, 0);
  if (shipped === 0) return 'unfulfilled';
  if (shipped < wanted) return 'partial';
  return lines.every((line) => line.quantityReturned === line.quantityShipped) ? 'returned' : 'fulfilled';
}
