import { order, paidSession, refusal, startBench, type Bench } from './support.js';

let bench: Bench;

beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

const sessionCount = async () =>
  (await bench.admin<{ sessions: unknown[] }>('GET', '/state')).sessions.length;

it('answers the first answer again, word for word, and says so', async () => {
  const key = { idempotencyKey: 'order:1:attempt:1:create' };
  const first = await bench.stripe.checkout.sessions.create(order(), key);
  const second = await bench.stripe.checkout.sessions.create(order(), key);
  expect({ ...second, lastResponse: null }).toEqual({ ...first, lastResponse: null });
  expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
  expect(second.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(second.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
  expect(await sessionCount()).toBe(1);
});

it('refuses the key for another endpoint', async () => {
  const key = { idempotencyKey: 'k' };
  const { intent } = await paidSession(bench);
  await bench.stripe.checkout.sessions.create(order(), key);
  const seen = await refusal(bench.stripe.refunds.create({ payment_intent: intent }, key));
  expect(seen).toMatchObject({ statusCode: 400, type: 'StripeIdempotencyError' });
  expect(seen.message).toContain("the same endpoint they were first used for ('/v1/checkout/sessions')");
});

it('answers 409 while the first request runs, and its answer afterwards', async () => {
  await bench.admin('POST', '/faults', { kind: 'hold' });
  const first = bench.stripe.checkout.sessions.create(order(), { idempotencyKey: 'k' });
  while ((await bench.admin<{ heldRequests: number }>('GET', '/faults')).heldRequests === 0);
  expect(await refusal(bench.stripe.checkout.sessions.create(order(), { idempotencyKey: 'k' }))).toEqual({
    type: 'StripeAPIError',
    statusCode: 409,
    code: 'idempotency_key_in_use',
    param: undefined,
    message:
      'There is currently another in-progress request using this Idempotent Key (that probably means you submitted ' +
      'twice, and the other request is still going through): k',
  });
  await bench.admin('POST', '/faults/release');
  const { id } = await first;
  expect((await bench.stripe.checkout.sessions.create(order(), { idempotencyKey: 'k' })).id).toBe(id);
});

it('keeps a 500 that came after the work', async () => {
  await bench.admin('POST', '/faults', { kind: 'error_after' });
  const attempt = () => refusal(bench.stripe.checkout.sessions.create(order(), { idempotencyKey: 'k' }));
  expect((await attempt()).statusCode).toBe(500);
  expect((await attempt()).statusCode).toBe(500);
  expect(await sessionCount()).toBe(1);
});

it('keeps a refusal that the state gave, though the state has changed since', async () => {
  const { intent } = await paidSession(bench);
  const dispute = await bench.admin<{ charges: { id: string }[] }>('GET', '/state');
  const charge = dispute.charges[0]?.id ?? '';
  await bench.admin('POST', `/charges/${charge}/dispute`, { status: 'created' });
  const attempt = () => bench.stripe.refunds.create({ payment_intent: intent }, { idempotencyKey: 'k' });
  expect((await refusal(attempt())).code).toBe('charge_disputed');
  await bench.admin('POST', `/charges/${charge}/dispute`, { status: 'won' });
  expect((await refusal(attempt())).code).toBe('charge_disputed');
});

test.each<[string, object]>([
  ['an unknown parameter', { ...order(), foo: 1 }],
  ['a missing parameter', order({ line_items: undefined })],
  [
    'a total under the minimum',
    order({
      line_items: [
        { quantity: 1, price_data: { currency: 'idr', unit_amount: 100, product_data: { name: 'Pick' } } },
      ],
    }),
  ],
])('keeps nothing of %s', async (_name, bad) => {
  const key = { idempotencyKey: 'k' };
  await refusal(bench.stripe.checkout.sessions.create(bad, key));
  const good = await bench.stripe.checkout.sessions.create(order(), key);
  expect(good.lastResponse.headers['idempotent-replayed']).toBeUndefined();
});

test.each(['rate_limit', 'error_before', 'html', 'reset_before'])(
  'keeps nothing of a fault before work: %s',
  async (kind) => {
    const key = { idempotencyKey: 'k' };
    // The SDK asks once more after a reset even when it is told not to.
    await bench.admin('POST', '/faults', { kind, times: kind === 'reset_before' ? 2 : 1 });
    await refusal(bench.stripe.checkout.sessions.create(order(), key));
    expect(await sessionCount()).toBe(0);
    await bench.stripe.checkout.sessions.create(order(), key);
    expect(await sessionCount()).toBe(1);
  },
);

it('forgets a key after a day', async () => {
  const key = { idempotencyKey: 'k' };
  const first = await bench.stripe.checkout.sessions.create(order(), key);
  await bench.admin('POST', '/clock', { advanceSeconds: 86_400 - 60 });
  expect((await bench.stripe.checkout.sessions.create(order(), key)).id).toBe(first.id);
  await bench.admin('POST', '/clock', { advanceSeconds: 120 });
  expect((await bench.stripe.checkout.sessions.create(order(), key)).id).not.toBe(first.id);
});
