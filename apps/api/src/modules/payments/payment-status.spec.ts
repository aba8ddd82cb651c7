import type { OrderStatus } from '../orders/order-state.js';
import type { AttemptState } from './attempt-state.js';
import { paymentStatusOf, type AttemptMoney } from './payment-status.js';

const attempt = (state: AttemptState, captured = 0, refunded = 0): AttemptMoney => ({
  state,
  captured,
  refunded,
});
const order = (status: OrderStatus, refundOwed = 0) => ({ status, total: 100, refundOwed });

test.each<[OrderStatus, AttemptMoney[], string]>([
  ['pending', [], 'unpaid'],
  ['pending', [attempt('created')], 'awaiting'],
  ['pending', [attempt('failed'), attempt('awaiting')], 'awaiting'],
  ['pending', [attempt('failed'), attempt('expired')], 'unpaid'],
  ['pending', [attempt('under_review')], 'under_review'],
  ['paid', [attempt('failed'), attempt('paid', 100)], 'paid'],
  ['paid', [attempt('partially_refunded', 100, 40)], 'partially_refunded'],
  ['shipped', [attempt('refunded', 100, 100)], 'refunded'],
  ['paid', [attempt('disputed', 100)], 'disputed'],
  ['paid', [attempt('charged_back', 100)], 'charged_back'],
  ['cancelled', [attempt('paid', 100)], 'refund_due'],
  ['cancelled', [attempt('refunded', 100, 100)], 'refunded'],
  ['pending', [attempt('paid', 100)], 'refund_due'],
  ['paid', [attempt('paid', 100), attempt('paid', 100)], 'paid'],
  ['paid', [attempt('paid', 100), attempt('refunded', 100, 100)], 'paid'],
])('a %s order with %j is %s', (status, attempts, expected) =>
  expect(paymentStatusOf(order(status), attempts)).toBe(expected),
);

test.each<[number, AttemptMoney[], string]>([
  [30, [attempt('paid', 100)], 'refund_due'],
  [30, [attempt('partially_refunded', 100, 29)], 'refund_due'],
  [30, [attempt('partially_refunded', 100, 30)], 'partially_refunded'],
  [30, [attempt('partially_refunded', 100, 45)], 'partially_refunded'],
  [100, [attempt('partially_refunded', 100, 99)], 'refund_due'],
  [100, [attempt('refunded', 100, 100)], 'refunded'],
  [30, [attempt('disputed', 100)], 'disputed'],
])('a paid order that owes %i with %j is %s', (owed, attempts, expected) =>
  expect(paymentStatusOf(order('paid', owed), attempts)).toBe(expected),
);
