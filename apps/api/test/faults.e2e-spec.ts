import { randomUUID } from 'node:crypto';
import { failedInvariants } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import {
  aProduct,
  aShopperWith,
  openShop,
  place,
  startPayment,
  stockOf,
  type TestProduct,
} from './factories.js';
import { holdLock, until, untilWaiting } from './locks.js';
import { count } from './people.js';
import { ApiProcess } from './processes.js';
import { Sandbox } from './sandbox.js';
import { CommitProxy, type CommitFault } from './tcp-proxy.js';
import { startTestApp, type TestApp } from './test-app.js';

const TOTAL = 12_543_000;
const REFUSED = 'the connection broke';

let sandbox: Sandbox;
/** The process that lives on. Each test kills another one. */
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
afterEach(async () => {
  await sandbox.ask('DELETE', '/faults');
  expect(await failedInvariants(app.db)).toEqual([]);
});

/** A process that is going to die. */
const aVictim = (databaseUrl = app.databaseUrl, roles = 'api'): Promise<ApiProcess> =>
  ApiProcess.start(databaseUrl, { ...sandbox.environment, ROLES: roles });

/** The same browser at the process that lives on. */
function survivorOf(client: Client): Client {
  const twin = new Client(app.url);
  for (const [name, value] of client.cookies) twin.cookies.set(name, value);
  return twin;
}

/** What came of a request whose process may die. */
async function outcomeOf(request: Promise<{ status: number }>): Promise<number | string> {
  return request.then(
    ({ status }) => status,
    () => REFUSED,
  );
}

/** As if the five seconds for which an unfinished request blocks its repeat had passed. */
const forgetUnfinished = (): Promise<unknown> =>
  app.db.query(
    `UPDATE idempotency_record SET started_at = started_at - interval '1 minute' WHERE status IS NULL`,
  );

/** Time passes for the shop and for Stripe alike. */
async function later(minutes: number): Promise<void> {
  await sandbox.ask('POST', '/clock', { advanceSeconds: minutes * 60 });
  await app.moveClock(`${minutes} minutes`);
}

const ordersOf = (product: TestProduct): Promise<number> =>
  count(app.db, 'order_line', 'product_id = $1', [product.id]);

async function expectOneOrder(product: TestProduct, number: string): Promise<void> {
  expect(await ordersOf(product)).toBe(1);
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 10,
    reserved: 1,
    moves: ['restock 10/0', 'reserve 0/1'],
  });
  expect(await count(app.db, 'mail', 'order_number = $1', [number])).toBe(1);
}

async function expectPayable(shopper: Client, number: string): Promise<void> {
  const { body: payment } = await startPayment(shopper, number);
  await sandbox.pay(number);
  await app.db.query(`SELECT graphile_worker.add_job('payments.settle', $1::json)`, [
    JSON.stringify({ attemptId: payment.id }),
  ]);
  await app.drain();
  expect((await shopper.get<{ status: string }>(`/orders/${number}`)).body.status).toBe('paid');
}

test('F-01 killed before the COMMIT of an order: nothing is left of it; the retry makes one', async () => {
  const victim = await aVictim();
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(victim.url, [product, 1]);
  const key = randomUUID();
  const lock = await holdLock(app.db, 'SELECT FROM product_stock WHERE product_id = $1 FOR UPDATE', [
    product.id,
  ]);
  const outcome = outcomeOf(place(shopper, TOTAL, { key }));
  await untilWaiting(app.db, 1);

  await victim.kill();
  await lock.release();

  expect({ outcome: await outcome, orders: await ordersOf(product) }).toEqual({
    outcome: REFUSED,
    orders: 0,
  });
  expect(await stockOf(app.db, product)).toEqual({ onHand: 10, reserved: 0, moves: ['restock 10/0'] });

  const survivor = survivorOf(shopper);
  expect((await place(survivor, TOTAL, { key })).body).toEqual(
    expect.objectContaining({ code: 'request_in_progress' }),
  );
  await forgetUnfinished();
  const again = await place(survivor, TOTAL, { key });
  expect(again.status).toBe(201);
  await expectOneOrder(product, again.body.number);
  await expectPayable(survivor, again.body.number);
});

test.each<[string, CommitFault, number]>([
  ['never arrives', 'lose_commit', 0],
  ['is done but its answer is lost', 'lose_answer', 1],
])('F-12 the COMMIT of an order %s: the retry gives one order', async (_, fault, orders) => {
  const proxy = await CommitProxy.start(app.databaseUrl);
  const victim = await aVictim(proxy.databaseUrl);
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(victim.url, [product, 1]);
  const key = randomUUID();

  const spoilt = proxy.spoilNext(fault);
  const lost = await place(shopper, TOTAL, { key });
  await spoilt;
  await until(async () => (await ordersOf(product)) === orders);

  expect({ status: lost.status, body: lost.body, retryAfter: lost.headers.get('retry-after') }).toEqual({
    status: 503,
    body: expect.objectContaining({ code: 'unavailable' }),
    retryAfter: '5',
  });
  const again = await place(shopper, TOTAL, { key });
  expect(again.status).toBe(201);
  await expectOneOrder(product, again.body.number);
  await expectPayable(survivorOf(shopper), again.body.number);
  await victim.stop();
  proxy.stop();
});

test('killed after the COMMIT of an order, before its answer: the order is there, once, and can be paid', async () => {
  const proxy = await CommitProxy.start(app.databaseUrl);
  const victim = await aVictim(proxy.databaseUrl);
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(victim.url, [product, 1]);
  const key = randomUUID();
  const spoilt = proxy.spoilNext('hold_answer');
  const outcome = outcomeOf(place(shopper, TOTAL, { key }));
  await spoilt;

  await victim.kill();

  expect({ outcome: await outcome, orders: await ordersOf(product) }).toEqual({
    outcome: REFUSED,
    orders: 1,
  });
  await forgetUnfinished();
  const survivor = survivorOf(shopper);
  const again = await place(survivor, TOTAL, { key });
  await expectOneOrder(product, again.body.number);
  await expectPayable(survivor, again.body.number);
  proxy.stop();
});

/** A guitar ordered at a process that is killed while it opens the payment page, at the moment the fault says. */
async function killedWhileOpening(fault: string): Promise<{ shopper: Client; number: string; key: string }> {
  const victim = await aVictim();
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(victim.url, [product, 1]);
  const { body: order } = await place(shopper, TOTAL);
  await sandbox.fault({ kind: fault, match: { method: 'POST', path: '/v1/checkout/sessions' } });
  const key = randomUUID();
  const outcome = outcomeOf(startPayment(shopper, order.number, { key }));
  await until(async () => (await creationsOf(order.number)).length === 1);
  if (fault === 'hang_after') await until(async () => (await sessionsOf(order.number)).length === 1);

  await victim.kill();

  expect(await outcome).toBe(REFUSED);
  await sandbox.ask('POST', '/faults/release');
  expect(await attemptsOf(order.number)).toEqual([{ state: 'created', ref: null, page: null }]);
  await forgetUnfinished();
  return { shopper: survivorOf(shopper), number: order.number, key };
}

const creationsOf = async (number: string): Promise<(string | null)[]> =>
  (await sandbox.creations())
    .filter(({ body }) => body['client_reference_id'] === number)
    .map(({ idempotencyKey }) => idempotencyKey);

const sessionsOf = async (number: string): Promise<{ id: string; url: string }[]> =>
  (await sandbox.state()).sessions.filter(({ client_reference_id }) => client_reference_id === number);

const attemptsOf = (number: string): Promise<{ state: string; ref: string | null; page: string | null }[]> =>
  rows(
    app.db,
    `SELECT a.state, a.gateway_ref AS ref, a.redirect_url AS page FROM payment_attempt a
       JOIN sales_order o ON o.id = a.order_id WHERE o.number = $1 ORDER BY a.attempt_no`,
    [number],
  );

const KILLED = [
  ['F-02', 'before Stripe heard of it', 'hang', 0],
  ['F-03', 'while Stripe works', 'hold', 1],
  ['F-04', 'after Stripe answered', 'hang_after', 1],
] as const;

describe.each(KILLED)('%s killed %s', (_, __, fault, sessionsBefore) => {
  test('the reconciler finds or opens the one page, and the buyer gets it', async () => {
    const { shopper, number } = await killedWhileOpening(fault);
    await until(async () => (await sessionsOf(number)).length === sessionsBefore);

    await later(2);
    await app.runJob('payments.reconcile');

    const [session, ...others] = await sessionsOf(number);
    expect({ others, keys: new Set(await creationsOf(number)).size }).toEqual({ others: [], keys: 1 });
    expect(await attemptsOf(number)).toEqual([{ state: 'awaiting', ref: session!.id, page: session!.url }]);
    expect((await startPayment(shopper, number)).body.redirectUrl).toBe(session!.url);
    await expectPayable(shopper, number);
  });

  test('the next click takes over, once the dead one must have given up', async () => {
    const { shopper, number, key } = await killedWhileOpening(fault);
    await until(async () => (await sessionsOf(number)).length === sessionsBefore);
    await app.moveClock('30 seconds');

    const [same, other] = [await startPayment(shopper, number, { key }), await startPayment(shopper, number)];

    const [session, ...others] = await sessionsOf(number);
    expect({ others, keys: new Set(await creationsOf(number)).size }).toEqual({ others: [], keys: 1 });
    expect([same.body.redirectUrl, other.body.redirectUrl]).toEqual([session!.url, session!.url]);
    await expectPayable(shopper, number);
  });
});
