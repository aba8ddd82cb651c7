import type { Payment } from '../../common/payment';
import type { Order } from './use-order';

/** While the money is not here: what the buyer reads and does. */
export type OpenStage =
  /** Nothing is open: it can be begun. */
  | 'ready'
  | 'failed'
  | 'expired'
  /** The company has not answered; nobody knows yet. */
  | 'starting'
  /** Paid on the company's page. */
  | 'page'
  /** A number or code to pay to. */
  | 'code'
  | 'transfer'
  | 'reviewing'
  | 'cash';

const MONEY_STAGES = ['paid', 'refund_due', 'partially_refunded', 'refunded', 'disputed'] as const;

/** The money is here, or goes back. */
export type MoneyStage = (typeof MONEY_STAGES)[number];
export type Stage = OpenStage | MoneyStage;

export function isMoneyStage(stage: Stage): stage is MoneyStage {
  return MONEY_STAGES.some((one) => one === stage);
}

export interface PaymentStand {
  /** Null when there is nothing to say about money. */
  stage: Stage | null;
  /** The payment it is about: the one in use, else the last. */
  payment: Payment | undefined;
}

const STAGE_OF_MONEY: Partial<Record<Order['paymentStatus'], MoneyStage>> = {
  paid: 'paid',
  refund_due: 'refund_due',
  partially_refunded: 'partially_refunded',
  refunded: 'refunded',
  disputed: 'disputed',
  charged_back: 'disputed',
  reversed: 'disputed',
};

/**
 * Where the payment of an order stands. The order decides about money; its payments only tell what to do next. `isLate`:
 * the goods are no longer held for it.
 */
export function paymentStand(
  order: Pick<Order, 'status' | 'paymentStatus'>,
  payments: Payment[],
  isLate: boolean,
): PaymentStand {
  const payment = payments.find(({ isCurrent }) => isCurrent) ?? payments.at(-1);
  const stage = STAGE_OF_MONEY[order.paymentStatus] ?? openStage(order, payment, isLate);
  // Once the parcel is on its way, that is the news.
  return { stage: stage === 'paid' && order.status !== 'paid' ? null : stage, payment };
}

function openStage(
  { status, paymentStatus }: Pick<Order, 'status' | 'paymentStatus'>,
  payment: Payment | undefined,
  isLate: boolean,
): OpenStage | null {
  if (status === 'cancelled') return null;
  if (payment?.isCurrent && payment.kind === 'cash_on_delivery') return 'cash';
  if (status !== 'pending') return null;
  if (paymentStatus === 'under_review') return 'reviewing';
  if (payment?.isCurrent) return currentStage(payment);
  if (payment?.state === 'failed') return 'failed';
  return payment?.state === 'expired' || isLate ? 'expired' : 'ready';
}

function currentStage({ state, kind, instructions }: Payment): OpenStage {
  if (state === 'under_review') return 'reviewing';
  if (state !== 'awaiting') return 'starting';
  if (kind === 'bank_transfer') return 'transfer';
  return instructions?.number ? 'code' : 'page';
}
