import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Stripe from 'stripe';
import { clientOf, KEY, order, OTHER_KEY, paidSession, refusal, startBench, type Bench } from './support.js';

interface WireError {
  case: string;
  status?: number;
  type?: string;
  code?: string;
  message?: string;
  param?: string;
}

const recorded = JSON.parse(readFileSync(join(__dirname, 'conformance/error-messages.json'), 'utf8')) as {
  errors: WireError[];
};

const TYPES: Record<string, string> = {
  invalid_request_error: 'StripeInvalidRequestError',
  idempotency_error: 'StripeIdempotencyError',
};

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const create = (params: unknown) =>
  bench.stripe.checkout.sessions.create(params as Stripe.Checkout.SessionCreateParams);
const now = () => Math.floor(Date.now() / 1000);

interface Provoked {
  attempt: Promise<unknown>;
  words: Record<string, string>;
}

/** How each recorded error is provoked here, and what stands for its samples' ids and amounts. */
const provoked: Record<string, () => Provoked | Promise<Provoked>> = {
  'unknown object id in path': () => ({
    attempt: bench.stripe.paymentIntents.retrieve('pi_x'),
    words: {},
  }),
  'unknown checkout session': () => ({
    attempt: bench.stripe.checkout.sessions.retrieve('cs_x'),
    words: {},
  }),
  'unknown parameter': () => ({ attempt: create({ ...order(), foo: '1' }), words: {} }),
  'missing parameter': () => ({ attempt: create(order({ line_items: undefined })), words: {} }),
  'expire a session that is not open': async () => {
    const { id } = await paidSession(bench);
    return { attempt: bench.stripe.checkout.sessions.expire(id), words: {} };
  },
  'expires_at more than 24 h ahead': () => ({
    attempt: create(order({ expires_at: now() + 86_500 })),
    words: {},
  }),
  'total under the minimum': () => ({
    attempt: create(order({ line_items: [line(999_900)] })),
    words: { '$0.50 usd': 'Rp10,000.00 idr' },
  }),
  'refund more than is left': async () => {
    const { intent } = await paidSession(bench);
    await bench.stripe.refunds.create({ payment_intent: intent, amount: 12_000_000 });
    const attempt = bench.stripe.refunds.create({ payment_intent: intent, amount: 4_000_000 });
    return { attempt, words: { '$40.00': 'Rp40,000.00', '$30.00': 'Rp30,000.00' } };
  },
  'refund again after a full refund': async () => {
    const { intent, charge } = await paidSession(bench);
    await bench.stripe.refunds.create({ payment_intent: intent });
    return { attempt: bench.stripe.refunds.create({ payment_intent: intent }), words: { ch_x: charge } };
  },
  'refund amount 0 or negative': async () => {
    const { intent } = await paidSession(bench);
    return { attempt: bench.stripe.refunds.create({ payment_intent: intent, amount: 0 }), words: {} };
  },
  'refund of an unpaid intent': async () => {
    const { id } = await bench.stripe.checkout.sessions.create(order());
    await bench.admin('POST', `/sessions/${id}/pay`, { outcome: 'generic_decline' });
    const session = await bench.stripe.checkout.sessions.retrieve(id);
    const intent = session.payment_intent as string;
    return { attempt: bench.stripe.refunds.create({ payment_intent: intent }), words: { pi_x: intent } };
  },
  'same idempotency key, other parameters': async () => {
    await bench.stripe.checkout.sessions.create(order(), { idempotencyKey: 'k' });
    const other = order({ client_reference_id: 'other' });
    return { attempt: bench.stripe.checkout.sessions.create(other, { idempotencyKey: 'k' }), words: {} };
  },
  'bad API key': () => ({
    attempt: clientOf(bench.sandbox, 'sk_test_wrong').checkout.sessions.list(),
    words: {},
  }),
};

/** Shown in other files: the first two in the idempotency tests, the last as `last_payment_error` of the card table. */
const ELSEWHERE = ['same idempotency key, first request still running', 'replayed answer', 'declined card'];

function line(unitAmount: number): Stripe.Checkout.SessionCreateParams.LineItem {
  return {
    quantity: 1,
    price_data: { currency: 'idr', unit_amount: unitAmount, product_data: { name: 'Pick' } },
  };
}

it('knows every recorded error', () => {
  expect(recorded.errors.map((error) => error.case).sort()).toEqual(
    [...Object.keys(provoked), ...ELSEWHERE].sort(),
  );
});

test.each(recorded.errors.filter((error) => error.case in provoked))(
  'says in Stripe’s words: $case',
  async (wire) => {
    const { attempt, words } = await provoked[wire.case]!();
    const seen = await refusal(attempt);
    const translated = Object.entries(words).reduce(
      (text, [from, to]) => text.replace(from, to),
      wire.message ?? seen.message,
    );
    expect(seen).toMatchObject({
      statusCode: wire.status,
      message: translated,
      type: wire.status === 401 ? 'StripeAuthenticationError' : TYPES[wire.type ?? ''],
      ...(wire.code ? { code: wire.code } : {}),
      ...(wire.param === 'amount' || wire.param === 'expires_at' ? { param: wire.param } : {}),
    });
  },
);

it('hides one account’s objects from another', async () => {
  const paid = await paidSession(bench);
  const other = clientOf(bench.sandbox, OTHER_KEY);
  const refusals = await Promise.all([
    refusal(other.checkout.sessions.retrieve(paid.id)),
    refusal(other.checkout.sessions.expire(paid.id)),
    refusal(other.paymentIntents.retrieve(paid.intent)),
    refusal(other.charges.retrieve(paid.charge)),
    refusal(other.refunds.create({ payment_intent: paid.intent })),
  ]);
  expect(refusals.map(({ statusCode, code }) => `${statusCode} ${code}`)).toEqual(
    Array(5).fill('404 resource_missing'),
  );
  expect((await other.checkout.sessions.list()).data).toEqual([]);
  expect((await other.events.list()).data).toEqual([]);
});

it('wants a key, an address it knows, and its own version', async () => {
  const { url } = bench.sandbox;
  const call = async (path: string, headers: Record<string, string>) => {
    const response = await fetch(`${url}${path}`, { headers });
    const { error } = (await response.json()) as { error: { message: string } };
    return `${response.status} ${error.message}`;
  };
  const authorization = `Bearer ${KEY}`;
  expect(await call('/v1/events', {})).toMatch(/^401 You did not provide an API key\./);
  expect(await call('/v1/nothing', { authorization })).toMatch(
    /^404 Unrecognized request URL \(GET: \/v1\/nothing\)/,
  );
  expect(await call('/v1/events', { authorization, 'stripe-version': '2024-04-10' })).toBe(
    '400 Invalid Stripe API version: 2024-04-10',
  );
});

it('closes no intent of a session but by expiring the session', async () => {
  const paid = await paidSession(bench);
  expect(await refusal(bench.stripe.paymentIntents.cancel(paid.intent))).toMatchObject({
    statusCode: 400,
    code: 'payment_intent_unexpected_state',
  });
});
