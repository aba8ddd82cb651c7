import Stripe from 'stripe';
import { clientOf, KEY, order, startBench, type Bench } from './support.js';

let bench: Bench;

beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

interface State {
  sessions: unknown[];
}

const attempts = async () =>
  (
    await bench.admin<{ entries: { status: number | null; idempotencyKey: string }[] }>(
      'GET',
      '/journal?method=POST',
    )
  ).entries;
const sessionCount = async () => (await bench.admin<State>('GET', '/state')).sessions.length;

/** What the SDK makes of each fault, with no retries of its own; a reset it retries once all the same. */
test.each([
  ['error_before', {}, 'StripeAPIError', 1, 0],
  ['error_before', { status: 503 }, 'StripeAPIError', 1, 0],
  ['error_after', {}, 'StripeAPIError', 1, 1],
  ['html', {}, 'StripeAPIError', 1, 0],
  ['html', { status: 200 }, 'StripeAPIError', 1, 0],
  ['rate_limit', {}, 'StripeRateLimitError', 1, 0],
  ['truncate', {}, 'StripeConnectionError', 1, 1],
  ['reset_before', { times: 2 }, 'StripeConnectionError', 2, 0],
  ['reset_after', { times: 2 }, 'StripeConnectionError', 2, 1],
  [
    'body',
    { status: 402, body: { error: { type: 'card_error', code: 'card_declined' } } },
    'StripeCardError',
    1,
    0,
  ],
])('%s %j is seen as %3$s', async (kind, options, type, requests, sessions) => {
  await bench.admin('POST', '/faults', { kind, ...options });
  const error: unknown = await bench.stripe.checkout.sessions
    .create(order())
    .catch((reason: unknown) => reason);
  expect((error as Stripe.errors.StripeError).type).toBe(type);
  expect(await attempts()).toHaveLength(requests);
  expect(await sessionCount()).toBe(sessions);
});

test.each(['hang', 'hang_after'])('%s ends by the client’s patience', async (kind) => {
  await bench.admin('POST', '/faults', { kind });
  const impatient = clientOf(bench.sandbox, KEY, { timeout: 300 });
  const error: unknown = await impatient.checkout.sessions.create(order()).catch((reason: unknown) => reason);
  expect((error as Stripe.errors.StripeError).type).toBe('StripeConnectionError');
  expect(await sessionCount()).toBe(kind === 'hang' ? 0 : 1);
});

it('lets the SDK’s own retries through under one key', async () => {
  await bench.admin('POST', '/faults', { kind: 'error_before', times: 2 });
  const patient = clientOf(bench.sandbox, KEY, { maxNetworkRetries: 2 });
  await patient.checkout.sessions.create(order(), { idempotencyKey: 'k' });
  expect((await attempts()).map((entry) => [entry.status, entry.idempotencyKey])).toEqual([
    [500, 'k'],
    [500, 'k'],
    [200, 'k'],
  ]);
  expect(await sessionCount()).toBe(1);
});

it('finds the session again with the same key after a truncated answer', async () => {
  await bench.admin('POST', '/faults', { kind: 'truncate' });
  const create = () => bench.stripe.checkout.sessions.create(order(), { idempotencyKey: 'k' });
  await expect(create()).rejects.toThrow(Stripe.errors.StripeConnectionError);
  expect((await create()).lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(await sessionCount()).toBe(1);
});

it('lays wrong fields over a true answer', async () => {
  await bench.admin('POST', '/faults', { kind: 'patch', patch: { url: 'https://evil.example/pay' } });
  const session = await bench.stripe.checkout.sessions.create(order());
  expect(session.url).toBe('https://evil.example/pay');
  expect((await bench.stripe.checkout.sessions.retrieve(session.id)).url).toBe(
    `${bench.sandbox.url}/c/pay/${session.id}`,
  );
});

it('answers with a body of any size', async () => {
  await bench.admin('POST', '/faults', { kind: 'body', body: { id: 'cs_x' }, padBytes: 20_000_000 });
  const session = (await bench.stripe.checkout.sessions.create(order())) as unknown as { padding: string };
  expect(session.padding).toHaveLength(20_000_000);
});

it('tells a client to come back later when it is told to', async () => {
  await bench.admin('POST', '/faults', { kind: 'rate_limit', headers: { 'stripe-should-retry': 'true' } });
  const patient = clientOf(bench.sandbox, KEY, { maxNetworkRetries: 1 });
  await patient.checkout.sessions.create(order());
  expect((await attempts()).map((entry) => entry.status)).toEqual([429, 200]);
});

it('meets only the requests it was made for, as often as it was told, and can be taken back', async () => {
  await bench.admin('POST', '/faults', {
    kind: 'error_before',
    match: { method: 'GET', path: '/v1/refunds*' },
    times: 2,
  });
  await bench.stripe.checkout.sessions.list();
  await expect(bench.stripe.refunds.list()).rejects.toThrow('An unknown error occurred');
  expect(await bench.admin('GET', '/faults')).toMatchObject({ faults: [{ kind: 'error_before', times: 1 }] });
  expect(await bench.admin('DELETE', '/faults')).toEqual({ faults: [], heldRequests: 0 });
  expect((await bench.stripe.refunds.list()).data).toEqual([]);
});
