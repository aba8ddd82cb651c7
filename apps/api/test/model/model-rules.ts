/** The ways to pay that the model knows, with the rules that the companies set, written a second time and by hand. */
export const METHODS = [
  'stripe',
  'bca_va',
  'midtrans_card',
  'qris',
  'bank_transfer',
  'cash_on_delivery',
] as const;
export type Method = (typeof METHODS)[number];

interface Rules {
  provider: 'stripe' | 'midtrans' | 'manual';
  minutes: number | null;
  maximum: number;
  /** Whether the company itself gives money back. */
  isRefundable: boolean;
}

export const RULES: Record<Method, Rules> = {
  stripe: { provider: 'stripe', minutes: 35, maximum: Infinity, isRefundable: true },
  bca_va: { provider: 'midtrans', minutes: 1440, maximum: Infinity, isRefundable: false },
  midtrans_card: { provider: 'midtrans', minutes: 60, maximum: Infinity, isRefundable: true },
  qris: { provider: 'midtrans', minutes: 30, maximum: 10_000_000, isRefundable: true },
  bank_transfer: { provider: 'manual', minutes: 1440, maximum: Infinity, isRefundable: false },
  cash_on_delivery: { provider: 'manual', minutes: null, maximum: 20_000_000, isRefundable: false },
};

/** How a payment truly stands where the money is. */
export type Truth = 'absent' | 'page' | 'waiting' | 'challenge' | 'denied' | 'paid' | 'over';

/** What the shop has learnt of it. */
export type Known = 'open' | 'under_review' | 'over' | 'paid';

export interface ModelRefund {
  amount: number;
  isManual: boolean;
  state: 'created' | 'pending' | 'succeeded' | 'failed';
  /** The company has given it back, whether the shop knows or not. */
  isDone: boolean;
}

export interface ModelAttempt {
  method: Method;
  order: ModelOrder;
  truth: Truth;
  known: Known;
  startedAt: number;
  expiresAt: number | null;
  /** The company's answer was lost: nobody has the page's address. */
  isUnknown: boolean;
  /** The buyer chose another way to pay. */
  isLeft: boolean;
  /** The company has a transaction for it: the buyer chose or tried something. */
  isTouched: boolean;
  /** A number to pay to was given out. */
  isChosen: boolean;
  /** A card payment that the bank has collected can only be refunded, no longer undone. */
  isSettled: boolean;
  isVoided: boolean;
  refunds: ModelRefund[];
}

export interface ModelOrder {
  number: string;
  shopper: number;
  /** Units of each product. */
  units: number[];
  total: number;
  status: 'pending' | 'paid' | 'shipped' | 'delivered' | 'cancelled';
  goods: 'held' | 'free' | 'sold';
  method: Method;
  payUntil: number | null;
  /** Money has made it a sale, once. */
  wasPaid: boolean;
  attempts: ModelAttempt[];
}

export const isGateway = ({ method }: ModelAttempt): boolean => RULES[method].provider !== 'manual';
export const isOpen = ({ known }: ModelAttempt): boolean => known === 'open' || known === 'under_review';

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);

export const refundedOf = ({ refunds }: ModelAttempt): number =>
  sum(refunds.filter(({ state }) => state === 'succeeded').map(({ amount }) => amount));

/** What may still be given back of it. */
export const leftOf = ({ order, known, refunds }: ModelAttempt): number =>
  known === 'paid'
    ? order.total - sum(refunds.filter(({ state }) => state !== 'failed').map(({ amount }) => amount))
    : 0;

/** What the shop must say of an order's money. */
export function paymentOf({ attempts, status, total }: ModelOrder): string {
  const paid = attempts.filter(({ known }) => known === 'paid');
  if (paid.length === 0) {
    if (attempts.some(({ known }) => known === 'under_review')) return 'under_review';
    return attempts.some(isOpen) ? 'awaiting' : 'unpaid';
  }
  const kept = paid.length * total - sum(paid.map(refundedOf));
  if (kept <= 0) return 'refunded';
  if (status === 'pending' || status === 'cancelled') return 'refund_due';
  return kept >= total ? 'paid' : 'partially_refunded';
}
