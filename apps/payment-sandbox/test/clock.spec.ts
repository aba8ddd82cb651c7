import { order, startBench, type Bench } from './support.js';

let bench: Bench;

beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

const advance = (advanceSeconds: number) => bench.admin('POST', '/clock', { advanceSeconds });

it('expires a session at its moment, tells the shop, and never one that is paid', async () => {
  const now = Math.floor(Date.now() / 1000);
  const short = await bench.stripe.checkout.sessions.create(order({ expires_at: now + 1900 }));
  const paid = await bench.stripe.checkout.sessions.create(order({ expires_at: now + 1900 }));
  const long = await bench.stripe.checkout.sessions.create(order());
  await bench.admin('POST', `/sessions/${paid.id}/pay`);
  await advance(1800);
  expect((await bench.stripe.checkout.sessions.retrieve(short.id)).status).toBe('open');
  await advance(100);
  const later = await Promise.all(
    [short, paid, long].map(({ id }) => bench.stripe.checkout.sessions.retrieve(id)),
  );
  expect(later.map((session) => [session.status, session.payment_status])).toEqual([
    ['expired', 'unpaid'],
    ['complete', 'paid'],
    ['open', 'unpaid'],
  ]);
  await bench.receiver.until(4);
  expect(bench.receiver.types.filter((type) => type === 'checkout.session.expired')).toHaveLength(1);
  expect(await bench.admin('POST', `/sessions/${short.id}/pay`)).toMatchObject({ result: 'not_open' });
});

it('lives 24 hours when the shop does not say', async () => {
  const session = await bench.stripe.checkout.sessions.create(order());
  expect(session.expires_at - session.created).toBe(86_400);
});

it('cancels the intent of a buyer who was in the middle of 3-D Secure', async () => {
  const { id } = await bench.stripe.checkout.sessions.create(order());
  await bench.admin('POST', `/sessions/${id}/pay`, { outcome: 'three_ds' });
  await advance(86_400);
  const session = await bench.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
  expect(session).toMatchObject({ status: 'expired', payment_intent: { status: 'canceled' } });
  expect(await bench.admin('POST', `/sessions/${id}/3ds`, { result: 'complete' })).toMatchObject({
    result: 'not_open',
  });
});

test.each([
  ['delayed_succeeds', 'paid', 'checkout.session.async_payment_succeeded'],
  ['delayed_fails', 'unpaid', 'checkout.session.async_payment_failed'],
])('settles %s by the clock', async (outcome, paymentStatus, event) => {
  const { id } = await bench.stripe.checkout.sessions.create(order());
  await bench.admin('POST', `/sessions/${id}/pay`, { outcome });
  expect(bench.receiver.types).toEqual(['checkout.session.completed']);
  await advance(120);
  const session = await bench.stripe.checkout.sessions.retrieve(id);
  expect([session.status, session.payment_status]).toEqual(['complete', paymentStatus]);
  await bench.receiver.until(outcome === 'delayed_succeeds' ? 4 : 3);
  expect(bench.receiver.types.at(-1)).toBe(event);
});

it('settles a delayed payment by hand, once', async () => {
  const { id } = await bench.stripe.checkout.sessions.create(order());
  await bench.admin('POST', `/sessions/${id}/pay`, { outcome: 'delayed' });
  await advance(3600);
  expect((await bench.stripe.checkout.sessions.retrieve(id)).payment_status).toBe('unpaid');
  await bench.admin('POST', `/sessions/${id}/async`, { outcome: 'succeeded' });
  await expect(bench.admin('POST', `/sessions/${id}/async`, { outcome: 'failed' })).rejects.toThrow('409');
  expect((await bench.stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid');
});

it('keeps events for thirty days', async () => {
  const { id } = await bench.stripe.checkout.sessions.create(order());
  await bench.stripe.checkout.sessions.expire(id);
  await bench.receiver.until(1);
  await advance(30 * 86_400 - 60);
  expect((await bench.stripe.events.list()).data).toHaveLength(1);
  await advance(61);
  expect((await bench.stripe.events.list()).data).toHaveLength(0);
});

it('comes back to real time', async () => {
  await advance(1000);
  expect(await bench.admin('POST', '/clock', { reset: true })).toMatchObject({ offsetSeconds: 0 });
});
