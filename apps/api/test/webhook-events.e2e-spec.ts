import { randomUUID } from 'node:crypto';
import { failedInvariants } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import { samples } from './conformance.js';
import { anOrder, openShop, startPayment, stockOf } from './factories.js';
import { ApiProcess } from './processes.js';
import { deliver } from './relay.js';
import { Sandbox } from './sandbox.js';
import { startTestApp, type TestApp } from './test-app.js';
import { contentsOf, eventBody, signatureOf } from './traces.js';

let sandbox: Sandbox;
let app: TestApp;
beforeAll(async () => {
  sandbox = await Sandbox.start();
  app = await startTestApp(sandbox.environment);
  await openShop(app.db);
});
afterAll(async () => {
  await app.stop();
  await sandbox.stop();
});

const send = (body: string): Promise<Response> => deliver(app.url, body, signatureOf(body));

interface StoredEvent {
  type: string;
  outcome: string | null;
}

const eventsOf = (key: string): Promise<StoredEvent[]> =>
  rows(app.db, 'SELECT type, outcome FROM payment_event WHERE event_key = $1', [key]);

const journalLength = async (): Promise<number> =>
  (await sandbox.ask<{ entries: unknown[] }>('GET', '/journal')).entries.length;

/** The newest event of this type that the sandbox has for an order, as Stripe would send it. */
async function eventFor(orderNumber: string, type: string): Promise<string> {
  const { events } = await sandbox.ask<{ events: { type: string; data: { object: object } }[] }>(
    'GET',
    '/state',
  );
  const found = events.filter((event) => event.type === type && JSON.stringify(event).includes(orderNumber));
  return JSON.stringify(found.at(-1));
}

const UNTOUCHED = { without: ['payment_event', 'payment_alert'] };

test.each(samples('events'))('the published event %s is stored and changes nothing', async (name, sample) => {
  // Many of the published ones share one id, which would make them repeats of the first.
  const event = { ...(sample as { type: string }), id: `evt_${name}` };
  const before = await contentsOf(app.db, UNTOUCHED);

  const answer = await send(JSON.stringify(event));
  await app.drain();

  expect({ status: answer.status, stored: await eventsOf(event.id) }).toEqual({
    status: 200,
    stored: [{ type: event.type, outcome: 'unmatched' }],
  });
  expect(await contentsOf(app.db, UNTOUCHED)).toEqual(before);
});

test.each(samples('objects'))(
  'an event about the published object %s changes nothing',
  async (name, object) => {
    const before = await contentsOf(app.db, UNTOUCHED);
    const id = `evt_${name}`;

    const answer = await send(eventBody(object, { id, type: `${name}.updated` }));
    await app.drain();

    expect({ status: answer.status, stored: await eventsOf(id) }).toEqual({
      status: 200,
      stored: [{ type: `${name}.updated`, outcome: 'unmatched' }],
    });
    expect(await contentsOf(app.db, UNTOUCHED)).toEqual(before);
  },
);

test('24 events and 13 objects were tried', () =>
  expect([samples('events').length, samples('objects').length]).toEqual([24, 13]));

const TRICKS = [
  '../../v1/refunds',
  'cs_test_1/expire',
  'cs_test_1/../../../_sandbox/reset',
  'a?b=c',
  'a#b',
  '%2e%2e%2fv1%2frefunds',
  '..',
  '.',
  '',
  ' ',
  'cs_test_\u0000',
  'x'.repeat(20_000),
  7,
  null,
  ['cs_test_1'],
  { $ne: null },
];

test.each(TRICKS.map((trick) => [JSON.stringify(trick).slice(0, 40), trick]))(
  'A-17 %s for an id in a signed event is never asked for',
  async (_, trick) => {
    const { shopper, order } = await anOrder(app);
    await startPayment(shopper, order.number);
    await app.drain();
    const before = { journal: await journalLength(), contents: await contentsOf(app.db, UNTOUCHED) };

    for (const object of [
      { object: 'checkout.session', id: trick, payment_intent: trick, metadata: { attemptId: trick } },
      { object: 'payment_intent', id: trick, metadata: { attemptId: trick } },
      { object: 'charge', id: trick, payment_intent: trick, metadata: trick },
      { object: trick, id: 'cs_test_1', payment_intent: { id: trick } },
    ])
      expect((await send(eventBody(object))).status).toBe(200);
    await app.drain();

    expect({ journal: await journalLength(), contents: await contentsOf(app.db, UNTOUCHED) }).toEqual(before);
  },
);

test('A-17 for a known session only the id that the shop itself stored is asked for', async () => {
  const { shopper, order } = await anOrder(app);
  const { body: payment } = await startPayment(shopper, order.number);
  const session = await sandbox.sessionOf(order.number);
  const afterSeq = await journalLength();

  await send(
    eventBody({
      object: 'checkout.session',
      id: session,
      payment_intent: '../../v1/refunds',
      metadata: { attemptId: '../x' },
    }),
  );
  await send(eventBody({ object: 'charge', payment_intent: '../x', metadata: { attemptId: payment.id } }));
  await app.drain();

  const { entries } = await sandbox.ask<{ entries: { path: string }[] }>(
    'GET',
    `/journal?afterSeq=${afterSeq}`,
  );
  expect([...new Set(entries.map(({ path }) => path))]).toEqual([`/v1/checkout/sessions/${session}`]);
});

test.each([
  ['of another API version', { api_version: '2024-04-10' }],
  ['of no API version', { api_version: null }],
  ['of a later API version with fields nobody knows', { api_version: '2031-01-01.zulu', extra: [1] }],
])('an event %s still brings the payment: the session is asked for', async (_, changed) => {
  const { shopper, order } = await anOrder(app);
  await startPayment(shopper, order.number);
  await sandbox.pay(order.number);
  const event = JSON.parse(await eventFor(order.number, 'checkout.session.completed')) as object;

  expect((await send(JSON.stringify({ ...event, ...changed }))).status).toBe(200);
  await app.drain();

  const { body } = await shopper.get<{ status: string }>(`/orders/${order.number}`);
  expect(body.status).toBe('paid');
});

test('A-18 one event a hundred times at once over two processes counts once', async () => {
  const environment = { ...sandbox.environment, ROLES: 'api,worker' };
  const processes = await Promise.all([
    ApiProcess.start(app.databaseUrl, environment),
    ApiProcess.start(app.databaseUrl, environment),
  ]);
  const { shopper, product, order } = await anOrder(app);
  await startPayment(shopper, order.number);
  await sandbox.pay(order.number);
  const body = await eventFor(order.number, 'checkout.session.completed');
  const { id } = JSON.parse(body) as { id: string };

  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) => deliver(processes[i % 2]!.url, body, signatureOf(body))),
  );
  await app.drain();
  await Promise.all(processes.map((process) => process.stop()));
  await app.drain();

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await eventsOf(id)).toEqual([{ type: 'checkout.session.completed', outcome: 'settled' }]);
  expect((await stockOf(app.db, product)).moves).toEqual(['restock 10/0', 'reserve 0/1', 'sale -1/-1']);
  expect(
    await rows(app.db, 'SELECT kind FROM mail WHERE order_number = $1 ORDER BY id', [order.number]),
  ).toEqual([{ kind: 'order_placed' }, { kind: 'payment_received' }]);
  expect(await failedInvariants(app.db)).toEqual([]);
});

test('INV-07 an event whose effect keeps failing is named after five minutes, and done once Stripe answers', async () => {
  const { shopper, order } = await anOrder(app);
  await startPayment(shopper, order.number);
  await sandbox.pay(order.number);
  const body = await eventFor(order.number, 'checkout.session.completed');
  await sandbox.fault({ kind: 'error_before', times: 50, match: { method: 'GET' } });
  await send(body);
  await app.drain();
  expect(await failedInvariants(app.db)).toEqual([]);

  await app.moveClock('6 minutes');
  expect((await failedInvariants(app.db)).map(({ id }) => id)).toEqual(['INV-07']);

  await sandbox.ask('DELETE', '/faults');
  await app.db.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts > 0');
  await app.drain();
  expect(await failedInvariants(app.db)).toEqual([]);
  expect(await eventsOf((JSON.parse(body) as { id: string }).id)).toEqual([
    { type: 'checkout.session.completed', outcome: 'settled' },
  ]);
});

test('webhooks need no cookie and set none, and one that a browser sends is nobody special', async () => {
  const body = eventBody({ object: 'item' }, { id: `evt_${randomUUID()}` });
  const answer = await fetch(`${app.url}/api/v1/webhooks/stripe`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'stripe-signature': signatureOf(body),
      cookie: '__Host-session=stolen; __Host-visitor=stolen',
    },
  });
  expect({ status: answer.status, cookies: answer.headers.getSetCookie() }).toEqual({
    status: 200,
    cookies: [],
  });
});
