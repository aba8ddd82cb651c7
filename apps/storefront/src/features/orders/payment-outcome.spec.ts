import { aPayment } from '../../testing/data';
import { cameBackUnpaid, paymentOutcome } from './payment-outcome';

const waiting = aPayment();
const ended = (state: 'failed' | 'expired' | 'cancelled') => aPayment({ state, isCurrent: false });
const account = aPayment({
  method: 'bca_va',
  instructions: { issuer: 'bca', number: '8077000012345678', billerCode: null, accounts: [] },
});

test.each([
  ['pending', 'awaiting', [waiting], 'checking'],
  ['pending', 'awaiting', [], 'checking'],
  ['pending', 'under_review', [waiting], 'checking'],
  ['pending', 'awaiting', [aPayment({ method: 'bca_va' })], 'checking'],
  ['pending', 'awaiting', [account], 'waiting'],
  ['pending', 'awaiting', [ended('cancelled'), account], 'waiting'],
  ['pending', 'awaiting', [aPayment({ method: 'bank_transfer' })], 'waiting'],
  ['pending', 'awaiting', [aPayment({ method: 'cash_on_delivery' })], 'waiting'],
  ['pending', 'unpaid', [ended('failed')], 'failed'],
  ['pending', 'unpaid', [ended('expired')], 'failed'],
  ['pending', 'awaiting', [ended('failed'), waiting], 'checking'],
  ['paid', 'paid', [waiting], 'paid'],
  ['shipped', 'paid', [], 'paid'],
  ['paid', 'partially_refunded', [], 'paid'],
  ['pending', 'refund_due', [], 'refund'],
  ['cancelled', 'unpaid', [ended('cancelled')], 'cancelled'],
  ['cancelled', 'refund_due', [], 'refund'],
] as const)('an order %s and %s with payments %j says %s', (status, paymentStatus, payments, expected) => {
  expect(paymentOutcome({ status, paymentStatus }, [...payments])).toBe(expected);
});

test.each([
  ['', false],
  ['order_id=HRT-1-A1', true],
  ['order_id=HRT-1-A1&status_code=201&transaction_status=pending', true],
  ['order_id=HRT-1-A1&status_code=202&transaction_status=deny', true],
  ['order_id=HRT-1-A1&status_code=200&transaction_status=settlement', false],
  ['order_id=HRT-1-A1&status_code=200&transaction_status=capture', false],
])('an address with "%s": unpaid is %s', (query, expected) =>
  expect(cameBackUnpaid(new URLSearchParams(query))).toBe(expected),
);
