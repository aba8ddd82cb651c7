import { aPayment } from '../../testing/data';
import { paymentStand } from './payment-stage';

const NUMBER = { issuer: 'bca', number: '8077000012345678', billerCode: null, accounts: [] };
const card = aPayment();
const ended = (state: 'failed' | 'expired' | 'cancelled') => aPayment({ state, isCurrent: false });
const cash = aPayment({ method: 'cash_on_delivery', expiresAt: null });

test.each([
  ['unpaid', [], 'ready'],
  ['unpaid', [ended('cancelled')], 'ready'],
  ['unpaid', [ended('failed')], 'failed'],
  ['unpaid', [ended('expired')], 'expired'],
  ['awaiting', [aPayment({ state: 'created' })], 'starting'],
  ['awaiting', [aPayment({ state: 'unknown' })], 'starting'],
  ['awaiting', [card], 'page'],
  ['awaiting', [aPayment({ method: 'qris' })], 'page'],
  ['awaiting', [aPayment({ method: 'bca_va' })], 'page'],
  ['awaiting', [aPayment({ method: 'bca_va', instructions: NUMBER })], 'code'],
  ['awaiting', [aPayment({ method: 'indomaret', instructions: NUMBER })], 'code'],
  ['awaiting', [aPayment({ method: 'bank_transfer' })], 'transfer'],
  ['awaiting', [cash], 'cash'],
  ['awaiting', [card, ended('cancelled')], 'page'],
  ['under_review', [aPayment({ state: 'under_review' })], 'reviewing'],
  ['under_review', [], 'reviewing'],
  ['awaiting', [aPayment({ state: 'under_review' })], 'reviewing'],
  ['refund_due', [], 'refund_due'],
] as const)('a pending order, %s, with payments %j: %s', (paymentStatus, payments, stage) => {
  expect(paymentStand({ status: 'pending', paymentStatus }, [...payments], false).stage).toBe(stage);
});

test.each([
  ['paid', 'paid', 'paid'],
  ['shipped', 'paid', null],
  ['delivered', 'paid', null],
  ['paid', 'partially_refunded', 'partially_refunded'],
  ['delivered', 'refunded', 'refunded'],
  ['cancelled', 'refund_due', 'refund_due'],
  ['cancelled', 'unpaid', null],
  ['shipped', 'disputed', 'disputed'],
  ['paid', 'charged_back', 'disputed'],
  ['paid', 'reversed', 'disputed'],
] as const)('an order %s and %s: %s', (status, paymentStatus, stage) => {
  expect(paymentStand({ status, paymentStatus }, [], false).stage).toBe(stage);
});

test.each(['pending', 'shipped', 'delivered'] as const)(
  'the courier is paid at the door, also while the order is %s',
  (status) => expect(paymentStand({ status, paymentStatus: 'awaiting' }, [cash], false).stage).toBe('cash'),
);

test('the goods are no longer held: the time is over, unless a payment is still open', () => {
  const order = { status: 'pending', paymentStatus: 'unpaid' } as const;
  expect(paymentStand(order, [], true).stage).toBe('expired');
  expect(paymentStand(order, [card], true).stage).toBe('page');
});

test('speaks of the payment in use, else of the last', () => {
  const order = { status: 'pending', paymentStatus: 'awaiting' } as const;
  const [current, last] = [card, ended('cancelled')];
  expect(paymentStand(order, [current, last], false).payment).toBe(current);
  expect(paymentStand(order, [ended('failed'), last], false).payment).toBe(last);
});
