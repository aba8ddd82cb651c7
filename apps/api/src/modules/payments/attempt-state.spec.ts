import { nextAttempt, type AttemptFacts, type AttemptState } from './attempt-state.js';

const facts = (told: Partial<AttemptFacts> = {}): AttemptFacts => ({
  status: 'paid',
  gatewayRef: 'cs_1',
  intentRef: 'pi_1',
  redirectUrl: null,
  amount: 150_000,
  currency: 'idr',
  isLive: false,
  failureCode: null,
  refunds: [],
  dispute: 'none',
  ...told,
});
const attempt = (state: AttemptState, captured = 0) => ({ state, captured, amount: 150_000 });
const refund = (amount: number, state: 'pending' | 'succeeded' | 'failed' = 'succeeded') => ({
  gatewayRef: `re_${amount}`,
  refundId: null,
  amount,
  state,
});

test.each<[AttemptState, Partial<AttemptFacts>, AttemptState]>([
  ['created', { status: 'open' }, 'awaiting'],
  ['unknown', { status: 'open' }, 'awaiting'],
  ['awaiting', { status: 'processing' }, 'awaiting'],
  ['awaiting', {}, 'paid'],
  ['created', {}, 'paid'],
  ['awaiting', { status: 'failed' }, 'failed'],
  ['awaiting', { status: 'expired' }, 'expired'],
  ['expired', {}, 'paid'],
  ['failed', { status: 'open' }, 'failed'],
  ['paid', { status: 'open' }, 'paid'],
  ['paid', { status: 'expired' }, 'paid'],
  ['paid', { refunds: [refund(50_000)] }, 'partially_refunded'],
  ['paid', { refunds: [refund(50_000), refund(100_000)] }, 'refunded'],
  ['paid', { refunds: [refund(150_000, 'pending')] }, 'paid'],
  ['refunded', { refunds: [refund(150_000, 'failed')] }, 'paid'],
  ['paid', { dispute: 'open' }, 'disputed'],
  ['disputed', { dispute: 'lost' }, 'charged_back'],
  ['disputed', { dispute: 'won' }, 'paid'],
])('%s, told %j, is %s', (state, told, next) =>
  expect(nextAttempt(attempt(state, state === 'paid' ? 150_000 : 0), facts(told), false).state).toBe(next),
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
