import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Stripe from 'stripe';
import { signatureHeader } from '../src/stripe/world.js';
import { order, paidSession, SECRET, Receiver, startBench, type Bench, type Received } from './support.js';

const conformance = <T>(name: string) =>
  JSON.parse(readFileSync(join(__dirname, 'conformance', name), 'utf8')) as T;

let bench: Bench;

beforeEach(async () => {
  bench = await startBench({ webhookRetrySeconds: [0.02, 0.02] });
});
afterEach(() => bench.close());

const verified = ({ body, signature }: Received) => Stripe.webhooks.constructEvent(body, signature, SECRET);
const pendingEvents = async () => (await bench.stripe.events.list({ delivery_success: false })).data;

it('sends signed events in the order of what happened, after it has happened', async () => {
  const { id, intent, charge } = await paidSession(bench);
  const events = bench.receiver.received.map(verified);
  expect(events.map((event) => [event.type, (event.data.object as { id: string }).id])).toEqual([
    ['charge.succeeded', charge],
    ['payment_intent.succeeded', intent],
    ['checkout.session.completed', id],
  ]);
  expect(events[2]).toMatchObject({
    api_version: '2026-10-28.endive',
    livemode: false,
    data: { object: { payment_status: 'paid', amount_total: 15_000_000, currency: 'idr' } },
  });
  expect(await pendingEvents()).toEqual([]);
});

it('names the request that caused an event', async () => {
  const { intent } = await paidSession(bench);
  const refund = await bench.stripe.refunds.create(
    { payment_intent: intent },
    { idempotencyKey: 'refund:1' },
  );
  await bench.receiver.until(5);
  const [created] = (await bench.stripe.events.list({ type: 'refund.created' })).data;
  expect(created?.request).toEqual({ id: refund.lastResponse.requestId, idempotency_key: 'refund:1' });
});

it('tries again with the same event and a signature made anew', async () => {
  bench.receiver.answers = [503, 500];
  const { id } = await bench.stripe.checkout.sessions.create(order());
  await bench.stripe.checkout.sessions.expire(id);
  await bench.receiver.until(3);
  const events = bench.receiver.received.map(verified);
  expect(new Set(events.map((event) => event.id)).size).toBe(1);
});

it('gives up after its schedule, and the event can be found and sent by hand', async () => {
  bench.receiver.answers = [500, 500, 500];
  const { id } = await bench.stripe.checkout.sessions.create(order());
  await bench.stripe.checkout.sessions.expire(id);
  await bench.receiver.until(3);
  const [lost] = await pendingEvents();
  expect(lost).toMatchObject({ type: 'checkout.session.expired', pending_webhooks: 1 });
  const { deliveries } = await bench.admin<{ deliveries: object[] }>('POST', '/webhooks/release', {});
  expect(deliveries).toMatchObject([{ id: lost?.id, state: 'delivered' }]);
  expect(await pendingEvents()).toEqual([]);
});

it('does not follow a redirect', async () => {
  bench.receiver.answers = [302, 302, 302];
  const { id } = await bench.stripe.checkout.sessions.create(order());
  await bench.stripe.checkout.sessions.expire(id);
  await bench.receiver.until(3);
  expect(await pendingEvents()).toHaveLength(1);
});

it('holds events, and releases them turned around and doubled', async () => {
  await bench.admin('POST', '/webhooks', { mode: 'hold' });
  await paidSession(bench);
  expect(bench.receiver.received).toHaveLength(0);
  await bench.admin('POST', '/webhooks/release', { copies: 2, reverse: true });
  expect(bench.receiver.types).toEqual([
    'checkout.session.completed',
    'checkout.session.completed',
    'payment_intent.succeeded',
    'payment_intent.succeeded',
    'charge.succeeded',
    'charge.succeeded',
  ]);
  const ids = bench.receiver.received.map((received) => verified(received).id);
  expect(new Set(ids).size).toBe(3);
});

it('sends what it held when it delivers again', async () => {
  await bench.admin('POST', '/webhooks', { mode: 'hold' });
  await paidSession(bench);
  await bench.admin('POST', '/webhooks', { mode: 'deliver' });
  expect(bench.receiver.types).toEqual([
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.completed',
  ]);
});

it('loses events for good, but not from the list of events', async () => {
  await bench.admin('POST', '/webhooks', { mode: 'drop' });
  await paidSession(bench);
  await bench.admin('POST', '/webhooks', { mode: 'deliver' });
  expect(bench.receiver.received).toHaveLength(0);
  expect((await pendingEvents()).map((event) => event.type)).toEqual([
    'checkout.session.completed',
    'payment_intent.succeeded',
    'charge.succeeded',
  ]);
});

it('learns the shop’s address while it runs', async () => {
  const shop = new Receiver();
  await bench.admin('POST', '/webhooks', { url: await shop.listen() });
  await paidSession(bench);
  expect([shop.types.length, bench.receiver.types.length]).toEqual([3, 0]);
  await shop.close();
});

it('sends one event again when asked for it by its id', async () => {
  await paidSession(bench);
  const [completed] = (await bench.stripe.events.list({ type: 'checkout.session.completed' })).data;
  await bench.admin('POST', '/webhooks/release', { ids: [completed?.id], copies: 3 });
  expect(bench.receiver.types.slice(3)).toEqual(Array(3).fill('checkout.session.completed'));
});

it('signs like the published vectors', () => {
  const vectors = conformance<{
    secrets: Record<string, string>;
    payloads: Record<string, string>;
    cases: { name: string; header: string; payload: string; secret: string; expect: string }[];
  }>('webhook-signature-vectors.json');
  const simple = vectors.cases.filter(
    (vector) => vector.expect === 'accept' && /^t=\d+,v1=[0-9a-f]{64}$/.test(vector.header),
  );
  const made = simple.map((vector) =>
    signatureHeader(
      vectors.payloads[vector.payload] ?? '',
      vectors.secrets[vector.secret] ?? '',
      Number(/^t=(\d+)/.exec(vector.header)?.[1]),
    ),
  );
  expect(made).toEqual(simple.map((vector) => vector.header));
  expect(simple.length).toBeGreaterThan(2);
});

it('plays every published sequence of events, duplicates and foreign versions included', async () => {
  const { sequences } = conformance<{
    sequences: { name: string; events: { type: string; id?: string; api_version?: string }[] }[];
  }>('event-sequences.json');
  const all = sequences.flatMap((sequence) => sequence.events);
  for (const { type, id, api_version: apiVersion } of all) {
    const input = {
      type,
      id,
      apiVersion,
      data: { object: { id: 'cs_test_vector', object: 'checkout.session' } },
    };
    await bench.admin('POST', '/events', input);
  }
  expect(bench.receiver.received.map(verified).map((event) => event.type)).toEqual(
    all.map((event) => event.type),
  );
  expect(bench.receiver.received.map(verified).filter((event) => event.id === 'evt_1')).toHaveLength(3);
  expect(
    bench.receiver.received.map(verified).filter((event) => event.api_version === '2024-04-10'),
  ).toHaveLength(1);
});

it('sends a storm of copies, an old timestamp and a foreign signature when told to', async () => {
  const event = {
    type: 'checkout.session.completed',
    data: { object: { id: 'cs_x', object: 'checkout.session' } },
  };
  const { id, attempts } = await bench.admin<{ id: string; attempts: { status: number }[] }>(
    'POST',
    '/events',
    {
      ...event,
      copies: 100,
    },
  );
  expect(attempts.map((attempt) => attempt.status)).toEqual(Array(100).fill(200));
  expect(new Set(bench.receiver.received.map((received) => verified(received).id))).toEqual(new Set([id]));
  await bench.admin('POST', '/events', { ...event, secret: 'whsec_foreign' });
  await bench.admin('POST', '/events', { ...event, timestamp: 1_000_000_000 });
  const [foreign, old] = bench.receiver.received.slice(100);
  expect(() => verified(foreign!)).toThrow('No signatures found matching the expected signature');
  expect(() => verified(old!)).toThrow('Timestamp outside the tolerance zone');
});
