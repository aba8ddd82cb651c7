import type { End } from './gateway-driver.js';

/** How an order for one guitar stands after its payment's story, when everything has counted once. */
export const [RESERVED, SOLD, RELEASED] = ['reserve 0/1', 'sale -1/-1', 'release 0/-1'];
export const OPEN: End = {
  status: 'pending',
  payment: 'awaiting',
  attempts: ['awaiting'],
  refunds: [],
  moves: ['restock 10/0', RESERVED],
  mails: ['order_placed'],
  alerts: [],
  isInvoiced: false,
};
export const PAID: End = {
  ...OPEN,
  status: 'paid',
  payment: 'paid',
  attempts: ['paid'],
  moves: [...OPEN.moves, SOLD],
  mails: ['order_placed', 'payment_received'],
  isInvoiced: true,
};
export const FAILED: End = {
  ...OPEN,
  payment: 'unpaid',
  attempts: ['failed'],
  moves: [...OPEN.moves, RELEASED],
  mails: ['order_placed', 'payment_failed'],
};
export const EXPIRED: End = { ...FAILED, attempts: ['expired'], mails: ['order_placed', 'payment_expired'] };
export const REFUNDED: End = {
  ...PAID,
  payment: 'refunded',
  attempts: ['refunded'],
  refunds: ['succeeded 12543000'],
  mails: [...PAID.mails, 'order_refunded'],
};
export const REFUNDED_TWICE: End = {
  ...REFUNDED,
  refunds: ['succeeded 4181000', 'succeeded 8362000'],
  mails: [...REFUNDED.mails, 'order_refunded'],
};
export const DISPUTED: End = { ...PAID, payment: 'disputed', attempts: ['disputed'], alerts: ['disputed'] };
export const CHARGED_BACK: End = {
  ...DISPUTED,
  payment: 'charged_back',
  attempts: ['charged_back'],
  alerts: ['charged_back'],
};
export const UNDER_REVIEW: End = { ...OPEN, payment: 'under_review', attempts: ['under_review'] };
