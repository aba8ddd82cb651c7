import { failedInvariants } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import { startGateway, type Gateway } from './gateway.js';
import type { Placed } from './gateway-driver.js';
import type { StripeDriver } from './stripe-driver.js';
import { PAID, REFUNDED } from './gateway-ends.js';
import { holdLock, untilWaiting } from './locks.js';
import { ApiProcess } from './processes.js';
import type { TestApp } from './test-app.js';

let gateway: Gateway;
let app: TestApp;
let stripe: StripeDriver;
beforeAll(async () => {
  gateway = await startGateway();
  ({ app, stripe } = gateway);
});
afterAll(() => gateway.stop());
afterEach(async () => {
  gateway.relayTo(app.url);
  expect(await failedInvariants(app.db)).toEqual([]);
});

/** A process that is going to die; webhooks go there. */
async function aVictim(roles: string): Promise<ApiProcess> {
  const victim = await ApiProcess.start(app.databaseUrl, { ...gateway.sandbox.environment, ROLES: roles });
  gateway.relayTo(victim.url);
  return victim;
}

const COMPLETED = 'checkout.session.completed';

/** Time passes for the shop and for Stripe alike. */
async function later(minutes: number): Promise<void> {
  await gateway.sandbox.ask('POST', '/clock', { advanceSeconds: minutes * 60 });
  await app.moveClock(`${minutes} minutes`);
}

const waitingEvents = async (): Promise<number> =>
  (await rows(app.db, 'SELECT FROM payment_event WHERE processed_at IS NULL')).length;

test('F-05 killed after an event was stored, before its effect: another process settles it', async () => {
  const placed = await stripe.anOpenPayment();
  const session = await stripe.refOf(placed);
  const events = await stripe.eventsOf([COMPLETED], () => stripe.pay(session));
  const victim = await aVictim('api');
  await stripe.post(events);

  await victim.kill();

  expect(await waitingEvents()).toBe(1);
  await app.drain();
  expect({ waiting: await waitingEvents(), end: await stripe.end(placed) }).toEqual({
    waiting: 0,
    end: PAID,
  });
});

/** Kills the worker that has begun to settle, in the middle of its transaction. */
async function killedWhileSettling({ order }: Placed, events: string[]): Promise<void> {
  await app.drain();
  const victim = await aVictim('api,worker');
  const lock = await holdLock(app.db, 'SELECT FROM sales_order WHERE number = $1 FOR UPDATE', [order.number]);
  await stripe.post(events);
  await untilWaiting(app.db, 1);
  await victim.kill();
  await lock.release();
  await app.drain();
  expect(await waitingEvents()).toBe(1);
}

test('F-05 killed while a payment is being settled: the reconciler settles it', async () => {
  const placed = await stripe.anOpenPayment();
  const session = await stripe.refOf(placed);
  await killedWhileSettling(placed, await stripe.eventsOf([COMPLETED], () => stripe.pay(session)));

  await later(2);
  await app.runJob('payments.reconcile');

  expect({ waiting: await waitingEvents(), end: await stripe.end(placed) }).toEqual({
    waiting: 0,
    end: PAID,
  });
});

test('F-05 killed while a refund of a paid order is being settled: the reconciler settles that too', async () => {
  const placed = await stripe.aPaidOrder();
  const session = await stripe.refOf(placed);
  await killedWhileSettling(
    placed,
    await stripe.eventsOf(['charge.refunded'], () => stripe.refund(session, 12_543_000)),
  );

  await later(2);
  await app.runJob('payments.reconcile');

  expect({ waiting: await waitingEvents(), end: await stripe.end(placed) }).toEqual({
    waiting: 0,
    end: REFUNDED,
  });
});

test('a mail whose worker was killed is sent by another one after five minutes, not after hours', async () => {
  const { order } = await stripe.anOpenPayment();
  const mails = (): Promise<{ isSent: boolean }[]> =>
    rows(app.db, 'SELECT sent_at IS NOT NULL AS "isSent" FROM mail WHERE order_number = $1', [order.number]);
  const lock = await holdLock(app.db, 'SELECT FROM mail WHERE order_number = $1 FOR UPDATE', [order.number]);
  const victim = await aVictim('worker');
  await untilWaiting(app.db, 1);
  await victim.kill();
  await lock.release();

  await app.runJob('worker.free-abandoned');
  await app.drain();
  expect(await mails()).toEqual([{ isSent: false }]);

  await app.db.query(
    `UPDATE graphile_worker._private_jobs SET locked_at = locked_at - interval '5 minutes' WHERE locked_by IS NOT NULL`,
  );
  await app.runJob('worker.free-abandoned');
  await app.drain();
  expect(await mails()).toEqual([{ isSent: true }]);
});
