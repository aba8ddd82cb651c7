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

export type RefundState = 'created' | 'pending' | 'succeeded' | 'failed';

/** A refund as the company tells it. `refundId` is ours, where the refund began here. */
export interface RefundFacts {
  gatewayRef: string;
  refundId: string | null;
  amount: number;
  state: RefundState;
}

/** What the payment company says of an attempt, in our words and whole rupiah. The only thing that can make it paid. */
export interface AttemptFacts {
  status: 'open' | 'processing' | 'paid' | 'failed' | 'expired';
  gatewayRef: string | null;
  intentRef: string | null;
  redirectUrl: string | null;
  /** Null when the company's amount is no whole number of rupiah. */
  amount: number | null;
  currency: string;
  isLive: boolean;
  failureCode: string | null;
  refunds: RefundFacts[];
  dispute: 'none' | 'open' | 'lost' | 'won';
}

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
}

/** Where the attempt stands after what the company said. Money that does not fit is never `paid`. */
export function nextAttempt(attempt: AttemptNow, facts: AttemptFacts, expectsLive: boolean): AttemptStep {
  if (facts.status === 'paid') {
    const problem = moneyProblem(attempt, facts, expectsLive);
    if (problem) return { state: rise(attempt.state, 'under_review'), captured: attempt.captured, problem };
    return { state: moneyState(attempt.amount, facts), captured: attempt.amount, problem: null };
  }
  const state = facts.status === 'open' || facts.status === 'processing' ? 'awaiting' : facts.status;
  return { state: rise(attempt.state, state), captured: attempt.captured, problem: null };
}

function moneyProblem(
  { amount }: AttemptNow,
  facts: AttemptFacts,
  expectsLive: boolean,
): MoneyProblem | null {
  if (facts.currency.toLowerCase() !== 'idr') return 'currency_mismatch';
  if (facts.amount !== amount) return 'amount_mismatch';
  return facts.isLive === expectsLive ? null : 'livemode_mismatch';
}

function moneyState(amount: number, { refunds, dispute }: AttemptFacts): AttemptState {
  if (dispute === 'lost') return 'charged_back';
  if (dispute === 'open') return 'disputed';
  const refunded = refunds
    .filter(({ state }) => state === 'succeeded')
    .reduce((sum, refund) => sum + refund.amount, 0);
  if (refunded === 0) return 'paid';
  return refunded < amount ? 'partially_refunded' : 'refunded';
}

function rise(now: AttemptState, next: AttemptState): AttemptState {
  return RANK[next] >= RANK[now] ? next : now;
}
