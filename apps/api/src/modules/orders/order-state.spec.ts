import { AppError } from '../../common/app-error.js';
import {
  fulfilmentOf,
  nextStatus,
  ORDER_STATUSES,
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

const line = (quantity: number, quantityShipped: number, quantityCancelled = 0, quantityReturned = 0) => ({
  quantity,
  quantityShipped,
  quantityCancelled,
  quantityReturned,
});

test.each([
  [[line(2, 0)], 'unfulfilled'],
  [[line(2, 1)], 'partial'],
  [[line(2, 2), line(1, 0)], 'partial'],
  [[line(2, 2), line(1, 0, 1)], 'fulfilled'],
  [[line(2, 2, 0, 1)], 'fulfilled'],
  [[line(2, 2, 0, 2), line(1, 1)], 'fulfilled'],
  [[line(2, 1, 0, 1)], 'partial'],
  [[line(2, 1, 1, 1), line(1, 0, 1)], 'returned'],
  [[line(2, 2, 0, 2)], 'returned'],
])('lines %j are %s', (lines, fulfilment) => expect(fulfilmentOf(lines)).toBe(fulfilment));
