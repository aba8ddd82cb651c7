import { AppError } from '../../common/app-error.js';
import {
  buyerActions,
  fulfilmentOf,
  isPossible,
  nextStatus,
  ORDER_STATUSES,
  PAYMENT_STATUSES,
  staffActions,
  type OrderFacts,
  type OrderStatus,
  type StatusAction,
} from './order-state.js';

const ACTIONS: StatusAction[] = ['pay', 'cancel', 'ship', 'deliver'];
const ALLOWED: [OrderStatus, StatusAction, OrderStatus][] = [
  ['pending', 'pay', 'paid'],
  ['pending', 'ship', 'shipped'],
  ['pending', 'cancel', 'cancelled'],
  ['paid', 'ship', 'shipped'],
  ['paid', 'cancel', 'cancelled'],
  ['shipped', 'deliver', 'delivered'],
];
const REFUSED = ORDER_STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)).filter(
  ([status, action]) => !ALLOWED.some(([from, by]) => from === status && by === action),
);

test.each(ALLOWED)('%s + %s → %s', (status, action, next) => expect(nextStatus(status, action)).toBe(next));

test.each(REFUSED)('%s refuses %s', (status, action) =>
  expect(() => nextStatus(status, action)).toThrow(new AppError('order_transition_refused')),
);

const order = (facts: Partial<OrderFacts> = {}): OrderFacts => ({
  status: 'pending',
  paymentStatus: 'unpaid',
  holdReason: null,
  paymentMethod: 'stripe',
  hasShipped: false,
  ...facts,
});

test.each([
  [order(), ['pay', 'cancel']],
  [order({ paymentStatus: 'awaiting' }), ['pay', 'cancel']],
  [order({ paymentStatus: 'under_review' }), []],
  [order({ paymentStatus: 'refund_due' }), ['cancel']],
  [order({ status: 'paid', paymentStatus: 'paid' }), []],
  [order({ status: 'cancelled' }), []],
  [order({ paymentMethod: 'cash_on_delivery', paymentStatus: 'awaiting' }), ['pay', 'cancel']],
  [order({ paymentMethod: 'cash_on_delivery', paymentStatus: 'awaiting', hasShipped: true }), []],
])('the buyer of %j may %j', (facts, actions) => expect(buyerActions(facts)).toEqual(actions));

test.each([
  [order(), ['cancel']],
  [order({ paymentMethod: 'cash_on_delivery' }), ['cancel']],
  [order({ paymentMethod: 'cash_on_delivery', paymentStatus: 'awaiting' }), ['cancel', 'ship']],
  [order({ paymentMethod: 'cash_on_delivery', paymentStatus: 'awaiting', hasShipped: true }), ['ship']],
  [order({ status: 'paid', paymentStatus: 'paid' }), ['cancel', 'ship', 'refund']],
  [order({ status: 'paid', paymentStatus: 'disputed', holdReason: 'dispute' }), ['cancel']],
  [order({ status: 'paid', paymentStatus: 'refunded' }), ['cancel']],
  [order({ status: 'paid', paymentStatus: 'paid', hasShipped: true }), ['ship', 'refund']],
  [order({ status: 'shipped', paymentStatus: 'paid', hasShipped: true }), ['deliver', 'refund']],
  [order({ status: 'delivered', paymentStatus: 'refunded', hasShipped: true }), []],
  [order({ status: 'cancelled', paymentStatus: 'refund_due' }), ['refund']],
])('an admin with %j may %j', (facts, actions) => expect(staffActions(facts, () => true)).toEqual(actions));

test('staff without the permission see no button', () =>
  expect(
    staffActions(
      order({ status: 'paid', paymentStatus: 'paid' }),
      (permission) => permission === 'orders:ship',
    ),
  ).toEqual(['ship']));

test('money can be refunded only while it is here', () =>
  expect(PAYMENT_STATUSES.filter((paymentStatus) => isPossible(order({ paymentStatus }), 'refund'))).toEqual([
    'paid',
    'partially_refunded',
    'refund_due',
  ]));

const line = (quantity: number, quantityShipped: number, quantityCancelled = 0) => ({
  quantity,
  quantityShipped,
  quantityCancelled,
});

test.each([
  [[line(2, 0)], 'unfulfilled'],
  [[line(2, 1)], 'partial'],
  [[line(2, 2), line(1, 0)], 'partial'],
  [[line(2, 2), line(1, 0, 1)], 'fulfilled'],
])('lines %j are %s', (lines, fulfilment) => expect(fulfilmentOf(lines)).toBe(fulfilment));
