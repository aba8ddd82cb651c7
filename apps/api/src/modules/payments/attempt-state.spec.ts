import type { AttemptFacts } from '../gateways/payment-provider.js';
import { nextAttempt, type AttemptState } from './attempt-state.js';

const facts = (told: Partial<AttemptFacts> = {}): AttemptFacts => ({
  status: 'paid',
  gatewayRef: 'cs_1',
  intentRef: 'pi_1',
  redirectUrl: null,
  amount: 150_000,
  currency: 'idr',
  isLive: false,
  failureCode: null,
  instructions: null,
  refunds: [],
  dispute: 'none',
  ...told,
});
const attempt = (state: AttemptState, captured = 0, refunded = 0) => ({
  state,
  captured,
  refunded,
  amount: 150_000,
});

test.each<[AttemptState, Partial<AttemptFacts>, AttemptState]>([
  ['created', { status: 'open' }, 'awaiting'],
  ['unknown', { status: 'open' }, 'awaiting'],
  ['awaiting', { status: 'processing' }, 'awaiting'],
  ['awaiting', { status: 'denied' }, 'awaiting'],
  ['awaiting', {}, 'paid'],
  ['created', {}, 'paid'],
  ['awaiting', { status: 'under_review' }, 'under_review'],
  ['under_review', { status: 'open' }, 'under_review'],
  ['under_review', { status: 'denied' }, 'awaiting'],
  ['under_review', {}, 'paid'],
  ['awaiting', { status: 'failed' }, 'failed'],
  ['awaiting', { status: 'expired' }, 'expired'],
  ['awaiting', { status: 'withdrawn' }, 'cancelled'],
  ['awaiting', { status: 'cancelled' }, 'cancelled'],
  ['expired', {}, 'paid'],
  ['failed', { status: 'open' }, 'failed'],
  ['awaiting', { status: 'unrecognised' }, 'awaiting'],
])('%s, told %j, is %s', (state, told, next) =>
  expect(nextAttempt(attempt(state), facts(told), false).state).toBe(next),
);

test.each<[AttemptState, number, Partial<AttemptFacts>, AttemptState]>([
  ['paid', 0, { status: 'open' }, 'paid'],
  ['paid', 0, { status: 'expired' }, 'paid'],
  ['paid', 0, { status: 'withdrawn' }, 'paid'],
  ['paid', 0, { status: 'unrecognised' }, 'paid'],
  ['paid', 50_000, {}, 'partially_refunded'],
  ['paid', 150_000, {}, 'refunded'],
  ['paid', 50_000, { status: 'open' }, 'partially_refunded'],
  ['refunded', 0, {}, 'paid'],
  ['paid', 0, { dispute: 'open' }, 'disputed'],
  ['disputed', 0, { dispute: 'lost' }, 'charged_back'],
  ['disputed', 0, { dispute: 'won' }, 'paid'],
  ['disputed', 0, { status: 'open' }, 'disputed'],
  ['paid', 0, { status: 'denied' }, 'reversed'],
  ['paid', 0, { status: 'failed' }, 'reversed'],
  ['reversed', 0, { status: 'expired' }, 'reversed'],
  ['paid', 150_000, { status: 'cancelled' }, 'refunded'],
])('money that is %s, %i of it back, told %j, is %s', (state, refunded, told, next) =>
  expect(nextAttempt(attempt(state, 150_000, refunded), facts(told), false)).toEqual({
    state: next,
    captured: 150_000,
    problem: null,
  }),
);

test.each<[Partial<AttemptFacts>, boolean, string]>([
  [{ amount: 149_999 }, false, 'amount_mismatch'],
  [{ amount: 15_000_000 }, false, 'amount_mismatch'],
  [{ amount: null }, false, 'amount_mismatch'],
  [{ currency: 'usd' }, false, 'currency_mismatch'],
  [{}, true, 'livemode_mismatch'],
])('A-15 money told as %j (live expected: %s) is never paid: %s', (told, expectsLive, problem) =>
  expect(nextAttempt(attempt('awaiting'), facts(told), expectsLive)).toEqual({
    state: 'under_review',
    captured: 0,
    problem,
  }),
);

test('paid money is captured in full, in rupiah', () =>
  expect(nextAttempt(attempt('awaiting'), facts(), false)).toEqual({
    state: 'paid',
    captured: 150_000,
    problem: null,
  }));
