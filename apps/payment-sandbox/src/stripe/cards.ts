import { randomId } from '../core/random-id.js';
import type { ChargeRecord, MethodRecord } from './records.js';

/** What a test card does; the names are also the `outcome` words of the admin API. */
export const OUTCOMES = [
  'succeeded',
  'generic_decline',
  'insufficient_funds',
  'lost_card',
  'stolen_card',
  'expired_card',
  'incorrect_cvc',
  'processing_error',
  'fraudulent',
  'three_ds',
  'three_ds_declined',
  'disputed',
  'refund_pending',
  'refund_fails',
] as const;

export type CardOutcome = (typeof OUTCOMES)[number];

export interface TestCard {
  number: string;
  brand: string;
  funding: string;
  outcome: CardOutcome;
}

const visa = (number: string, outcome: CardOutcome): TestCard => ({
  number,
  brand: 'visa',
  funding: 'credit',
  outcome,
});

/** The only numbers the page takes. The first of each outcome stands for it. */
export const TEST_CARDS: TestCard[] = [
  visa('4242424242424242', 'succeeded'),
  { number: '4000056655665556', brand: 'visa', funding: 'debit', outcome: 'succeeded' },
  { number: '5555555555554444', brand: 'mastercard', funding: 'credit', outcome: 'succeeded' },
  { number: '378282246310005', brand: 'amex', funding: 'credit', outcome: 'succeeded' },
  visa('4000000000000077', 'succeeded'),
  visa('4000000000000002', 'generic_decline'),
  visa('4000000000009995', 'insufficient_funds'),
  visa('4000000000009987', 'lost_card'),
  visa('4000000000009979', 'stolen_card'),
  visa('4000000000000069', 'expired_card'),
  visa('4000000000000127', 'incorrect_cvc'),
  visa('4000000000000119', 'processing_error'),
  visa('4100000000000019', 'fraudulent'),
  visa('4000000000003220', 'three_ds'),
  visa('4000002760003184', 'three_ds'),
  visa('4000008400001629', 'three_ds_declined'),
  visa('4000000000000259', 'disputed'),
  visa('4000000000007726', 'refund_pending'),
  visa('4000000000005126', 'refund_fails'),
];

export function findCard(number: string): TestCard | undefined {
  const digits = number.replace(/[\s-]/g, '');
  return TEST_CARDS.find((card) => card.number === digits);
}

export function cardFor(outcome: CardOutcome): TestCard | undefined {
  return TEST_CARDS.find((card) => card.outcome === outcome);
}

type Failure = NonNullable<ChargeRecord['failure']>;

const declined = (declineCode: string, message: string): Failure => ({
  code: 'card_declined',
  declineCode,
  message,
  isBlocked: false,
});
const failed = (code: string, message: string): Failure => ({
  code,
  declineCode: code,
  message,
  isBlocked: false,
});

const FAILURES: Partial<Record<CardOutcome, Failure>> = {
  generic_decline: declined('generic_decline', 'Your card was declined.'),
  three_ds_declined: declined('generic_decline', 'Your card was declined.'),
  insufficient_funds: declined('insufficient_funds', 'Your card has insufficient funds.'),
  lost_card: declined('lost_card', 'Your card was declined.'),
  stolen_card: declined('stolen_card', 'Your card was declined.'),
  expired_card: failed('expired_card', 'Your card has expired.'),
  incorrect_cvc: failed('incorrect_cvc', "Your card's security code is incorrect."),
  processing_error: failed(
    'processing_error',
    'An error occurred while processing your card. Try again in a little bit.',
  ),
  fraudulent: { ...declined('fraudulent', 'Your card was declined.'), isBlocked: true },
};

export function failureOf(outcome: string): Failure | null {
  return FAILURES[outcome as CardOutcome] ?? null;
}

export function cardMethod(card: TestCard, expiry: { month: number; year: number }): MethodRecord {
  return {
    id: randomId('pm_1', 23),
    type: 'card',
    brand: card.brand,
    funding: card.funding,
    last4: card.number.slice(-4),
    expMonth: expiry.month,
    expYear: expiry.year,
    behaviour: card.outcome,
  };
}

/** A bank transfer: it answers at once and settles later. */
export function delayedMethod(behaviour: 'delayed' | 'delayed_succeeds' | 'delayed_fails'): MethodRecord {
  const nothing = { brand: 'bank', funding: 'unknown', last4: '0000', expMonth: 1, expYear: 2099 };
  return { id: randomId('pm_1', 23), type: 'customer_balance', ...nothing, behaviour };
}
