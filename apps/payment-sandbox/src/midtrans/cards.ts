import type { JsonObject } from '../core/json.js';
import type { FraudStatus, PaidCard, TransactionStatus } from './records.js';

export const CARD_BEHAVIOURS = [
  'accept',
  'bank_deny',
  'fds_deny',
  'insufficient_funds',
  'challenge',
  'failure',
] as const;

export type CardBehaviour = (typeof CARD_BEHAVIOURS)[number];

export interface TestCard {
  number: string;
  behaviour: CardBehaviour;
}

/** The only numbers the page takes. The first of each behaviour stands for it. */
export const TEST_CARDS: TestCard[] = [
  { number: '4811111111111114', behaviour: 'accept' },
  { number: '5211111111111117', behaviour: 'accept' },
  { number: '3528203324564357', behaviour: 'accept' },
  { number: '4916994064252017', behaviour: 'challenge' },
  { number: '4911111111111113', behaviour: 'bank_deny' },
  { number: '5111111111111118', behaviour: 'bank_deny' },
  { number: '4611111111111116', behaviour: 'fds_deny' },
  { number: '4472429869996670', behaviour: 'insufficient_funds' },
];

export const TEST_CVV = '123';
export const TEST_OTP = '112233';

export function findCard(number: string): PaidCard | null {
  const plain = number.replace(/[\s-]/g, '');
  const card = TEST_CARDS.find((candidate) => candidate.number === plain);
  return card ? paidCard(card) : null;
}

/** The card that stands for a behaviour; one that merely fails looks like any good card. */
export function cardFor(behaviour: CardBehaviour): PaidCard {
  const number = TEST_CARDS.find((card) => card.behaviour === behaviour)?.number ?? '4811111111111114';
  return paidCard({ number, behaviour });
}

function paidCard({ number, behaviour }: TestCard): PaidCard {
  return { masked: `${number.slice(0, 8)}-${number.slice(-4)}`, behaviour };
}

interface CardResult {
  status: TransactionStatus;
  fraudStatus: FraudStatus;
  response: [code: string, message: string];
}

const RESULTS: Record<CardBehaviour, CardResult> = {
  accept: { status: 'capture', fraudStatus: 'accept', response: ['00', 'Approved'] },
  challenge: { status: 'capture', fraudStatus: 'challenge', response: ['00', 'Approved'] },
  bank_deny: { status: 'deny', fraudStatus: 'accept', response: ['05', 'Do not honour'] },
  fds_deny: { status: 'deny', fraudStatus: 'deny', response: ['00', 'Denied by FDS'] },
  insufficient_funds: { status: 'deny', fraudStatus: 'accept', response: ['51', 'Insufficient Funds'] },
  failure: { status: 'failure', fraudStatus: 'accept', response: ['96', 'System malfunction'] },
};

export function resultOf(behaviour: CardBehaviour): CardResult {
  return RESULTS[behaviour];
}

/** The card's fields of a transaction. */
export function cardDetails(card: PaidCard): JsonObject {
  const [code, message] = resultOf(card.behaviour).response;
  return {
    masked_card: card.masked,
    bank: 'bni',
    card_type: 'credit',
    eci: '05',
    three_ds_version: '2',
    challenge_completion: true,
    approval_code: code === '00' ? String(Date.now()) : '',
    channel_response_code: code,
    channel_response_message: message,
  };
}
