import type { AttemptFacts } from '../gateways/payment-provider.js';

export const ATTEMPT_STATES = [
  'created',
  'unknown',
  'awaiting',
  'under_review',
  'failed',
  'expired',
  'cancelled',
  'paid',
  'partially_refunded',
  'refunded',
  'disputed',
  'charged_back',
  'reversed',
] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];

export const OPEN_STATES = [
  'created',
  'unknown',
  'awaiting',
  'under_review',
] as const satisfies AttemptState[];

export function isOpen(state: AttemptState): boolean {
  return (OPEN_STATES as readonly AttemptState[]).includes(state);
}

/** An attempt only rises; `unknown` says that an answer was lost and ranks like the beginning it hides. */
const RANK: Record<AttemptState, number> = {
  created: 0,
  unknown: 0,
  awaiting: 10,
  under_review: 15,
  failed: 20,
  expired: 20,
  cancelled: 20,
  paid: 30,
  partially_refunded: 30,
  refunded: 30,
  disputed: 30,
  charged_back: 30,
  reversed: 30,
};

export type MoneyProblem = 'amount_mismatch' | 'currency_mismatch' | 'livemode_mismatch';

export interface AttemptStep {
  state: AttemptState;
  captured: number;
  problem: MoneyProblem | null;
}

interface AttemptNow {
  state: AttemptState;
  amount: number;
  captured: number;
  /** Of the refunds that have succeeded, by whichever way. */
  refunded: number;
}

/** Where the attempt stands after what the company said. Money that does not fit is never `paid`. */
export function nextAttempt(attempt: AttemptNow, facts: AttemptFacts, expectsLive: boolean): AttemptStep {
  const { state, amount, captured } = attempt;
  if (facts.status === 'paid') {
    const problem = moneyProblem(attempt, facts, expectsLive);
    if (problem) return { state: rise(state, 'under_review'), captured, problem };
    return { state: disputed(facts) ?? keptState(attempt, amount), captured: amount, problem: null };
  }
  if (captured > 0) return { state: afterMoney(attempt, facts), captured, problem: null };
  // Staff of the company looked and said no: the page takes another try.
  if (facts.status === 'denied' && state === 'under_review')
    return { state: 'awaiting', captured, problem: null };
  return { state: rise(state, STATE_OF[facts.status]), captured, problem: null };
}

const STATE_OF: Record<Exclude<AttemptFacts['status'], 'paid'>, AttemptState> = {
  open: 'awaiting',
  denied: 'awaiting',
  processing: 'awaiting',
  // Nothing we understand has happened: the attempt stays where it is.
  unrecognised: 'created',
  under_review: 'under_review',
  failed: 'failed',
  expired: 'expired',
  withdrawn: 'cancelled',
  cancelled: 'cancelled',
};

function moneyProblem(
  { amount }: AttemptNow,
  facts: AttemptFacts,
  expectsLive: boolean,
): MoneyProblem | null {
  if (facts.currency.toLowerCase() !== 'idr') return 'currency_mismatch';
  if (facts.amount !== amount) return 'amount_mismatch';
  return facts.isLive === expectsLive ? null : 'livemode_mismatch';
}

/** The money was here, and the company speaks of something else now: taken back, undone, or old news. */
function afterMoney(attempt: AttemptNow, { status }: AttemptFacts): AttemptState {
  if (status === 'denied' || status === 'failed') return 'reversed';
  if (status === 'cancelled') return 'refunded';
  const isMarked = ['disputed', 'charged_back', 'reversed'].includes(attempt.state);
  return isMarked ? attempt.state : keptState(attempt, attempt.captured);
}

function disputed({ dispute }: AttemptFacts): AttemptState | null {
  if (dispute === 'lost') return 'charged_back';
  return dispute === 'open' ? 'disputed' : null;
}

function keptState({ refunded }: AttemptNow, captured: number): AttemptState {
  if (refunded === 0) return 'paid';
  return refunded < captured ? 'partially_refunded' : 'refunded';
}

function rise(now: AttemptState, next: AttemptState): AttemptState {
  return RANK[next] >= RANK[now] ? next : now;
}
