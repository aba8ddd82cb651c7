import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import { rows } from '../src/database/sql.js';
import type { Client } from './client.js';
import { anOrder, aProduct, aShopperWith, place, startPayment, stockOf } from './factories.js';
import { startGateway, type Gateway } from './gateway.js';
import type { GatewayDriver, Placed } from './gateway-driver.js';
import { EXPIRED, PAID, RELEASED, RESERVED, SOLD } from './gateway-ends.js';
import { aPerson } from './people.js';
import { ApiProcess } from './processes.js';
import { signatureOf } from './traces.js';
import { deliver, notify } from './relay.js';

let gateway: Gateway;
/** A second process on the same database; webhooks reach the two in turn. */
let other: ApiProcess;
beforeAll(async () => {
  gateway = await startGateway();
  other = await ApiProcess.start(gateway.app.databaseUrl, { ...gateway.sandbox.environment, ROLES: 'api' });
  gateway.relayTo(gateway.app.url, other.url);
});
afterAll(async () => {
  await other.stop();
  await gateway.stop();
});
afterEach(() => gateway.sandbox.ask('DELETE', '/faults'));

interface Company {
  name: string;
  method: PaymentMethod;
  create: string;
  driver: () => GatewayDriver & { pay(ref: string): Promise<unknown>; expire(ref: string): Promise<unknown> };
  /** The types of the notices that tell of the money, and of the end of the time. */
  paid: string;
  expired: string;
}

const COMPANIES: Company[] = [
  {
    name: 'Stripe',
    method: 'stripe',
    create: '/v1/checkout/sessions',
    driver: () => gateway.stripe,
    paid: 'checkout.session.completed',
    expired: 'checkout.session.expired',
  },
  {
    name: 'Midtrans',
    method: 'bca_va',
    create: '/snap/v1/transactions',
    driver: () => gateway.midtrans,
    paid: 'settlement',
    expired: 'expire',
  },
];

async function later(minutes: number): Promise<void> {
  await gateway.sandbox.ask('POST', '/clock', { advanceSeconds: minutes * 60 });
  await gateway.app.moveClock(`${minutes} minutes`);
}

async function reconcile(): Promise<void> {
  await later(16);
  await gateway.app.runJob('payments.reconcile');
  await gateway.app.drain();
}

const stepsOf = async (shopper: Client, number: string): Promise<string[]> =>
  (await shopper.get<{ timeline: { action: string }[] }>(`/orders/${number}`)).body.timeline.map(
    ({ action }) => action,
  );

test.each(COMPANIES)(
  'F-16 $name fails after the work: checked, then the same page opens',
  async (company) => {
    const { shopper, order } = await anOrder(gateway.app);
    await gateway.sandbox.fault({
      kind: 'error_after',
      match: { method: 'POST', path: company.create },
      times: 2,
    });
    expect((await startPayment(shopper, order.number, { method: company.method })).status).toBe(503);
    await reconcile();
    const { body } = await startPayment(shopper, order.number, { method: company.method });
    expect(body).toMatchObject({
      attemptNo: 1,
      state: 'awaiting',
      redirectUrl: expect.stringContaining('http'),
    });
  },
);

test.each(COMPANIES)(
  'F-17 $name never answers: given up on, while others are served',
  async (company) => {
    const { shopper, order } = await anOrder(gateway.app);
    await gateway.sandbox.fault({ kind: 'hang', match: { method: 'POST', path: company.create }, times: 2 });
    const [stuck, ...served] = await Promise.all([
      startPayment(shopper, order.number, { method: company.method }),
      ...Array.from({ length: 20 }, () => shopper.get('/products')),
    ]);
    expect([stuck.status, new Set(served.map(({ status }) => status))]).toEqual([503, new Set([200])]);
  },
  90_000,
);

test.each(COMPANIES)('$name is down for an hour: the order is kept and paid afterwards', async (company) => {
  const { shopper, order, product } = await anOrder(gateway.app);
  await gateway.sandbox.fault({ kind: 'reset_before', match: { path: '/*' }, times: 10_000 });
  for (let click = 0; click < 3; click++) {
    expect((await startPayment(shopper, order.number, { method: company.method })).status).toBe(503);
    await reconcile();
  }
  await gateway.app.runJob('payments.expire-holds');
  expect(await stockOf(gateway.app.db, product)).toMatchObject({ reserved: 1 });

  await gateway.sandbox.ask('DELETE', '/faults');
  expect((await startPayment(shopper, order.number, { method: company.method })).status).toBe(201);
  const ref = await company.driver().refOf({ shopper, order, product });
  await company.driver().pay(ref);
  await reconcile();
  expect(await company.driver().end({ shopper, order, product })).toMatchObject({
    status: 'paid',
    payment: 'paid',
  });
});

test.each(COMPANIES)('F-21 every webhook of $name is lost for good: found by asking', async (company) => {
  const placed = await company.driver().anOpenPayment(company.method);
  await company.driver().pay(await company.driver().refOf(placed));
  await reconcile();
  expect(await company.driver().end(placed)).toEqual(PAID);
});

test.each(COMPANIES)(
  'A-18, F-22 one notice of $name a hundred times over two processes counts once',
  async (company) => {
    const driver = company.driver();
    const placed = await driver.anOpenPayment(company.method);
    const ref = await driver.refOf(placed);
    await driver.deliver(await driver.eventsOf([company.paid], () => driver.pay(ref)), 100);
    expect(await driver.end(placed)).toEqual(PAID);
  },
);

/** The page ran out and the goods were set free; then the money arrives, two days late. */
async function lateMoney(company: Company, meanwhile: (placed: Placed) => Promise<unknown>): Promise<Placed> {
  const driver = company.driver();
  const placed = await driver.anOpenPayment(company.method);
  const ref = await driver.refOf(placed);
  const events = await driver.eventsOf([company.expired, company.paid], async () => {
    await driver.expire(ref);
    await later(2 * 24 * 60);
  });
  await driver.deliver(events);
  await meanwhile(placed);
  return placed;
}

test('F-22 money that comes after the goods were set free takes them again', async () => {
  const midtrans = COMPANIES[1]!;
  const placed = await lateMoney(midtrans, () => Promise.resolve());
  const ref = await gateway.midtrans.refOf(placed);
  await gateway.midtrans.act(ref, 'settle');
  await gateway.midtrans.announce(ref, { transaction_status: 'settlement', status_code: '200' });
  expect(await gateway.midtrans.end(placed)).toEqual({
    ...PAID,
    moves: [...EXPIRED.moves, RESERVED, SOLD],
    mails: [...EXPIRED.mails, 'payment_received'],
  });
  expect(await stepsOf(placed.shopper, placed.order.number)).toEqual([
    'placed',
    'payment_started',
    'payment_expired',
    'hold_released',
    'held_again',
    'paid',
  ]);
});

test('F-22 money for goods that somebody else has bought meanwhile is due back, and says so', async () => {
  const midtrans = COMPANIES[1]!;
  const placed = await lateMoney(midtrans, async ({ product }) => {
    const buyer = await aShopperWith(gateway.app.url, [product, 10]);
    const quotes = await buyer.get<{ services: { total: { amount: number } }[] }>('/shipping-quotes');
    expect((await place(buyer, quotes.body.services[0]!.total.amount)).status).toBe(201);
  });
  const ref = await gateway.midtrans.refOf(placed);
  await gateway.midtrans.act(ref, 'settle');
  await gateway.midtrans.announce(ref, { transaction_status: 'settlement', status_code: '200' });
  expect(await gateway.midtrans.end(placed)).toMatchObject({
    status: 'pending',
    payment: 'refund_due',
    attempts: ['paid'],
    alerts: ['late_money'],
  });
  expect((await stepsOf(placed.shopper, placed.order.number)).at(-1)).toBe('late_money');
});

test('F-22 paid twice by two methods: one pays the order, the other goes back by itself', async () => {
  const { shopper, order, product } = await anOrder(gateway.app);
  await startPayment(shopper, order.number, { method: 'midtrans_card' });
  const ref = await gateway.midtrans.refOf({ shopper, order, product });
  await gateway.sandbox.fault({ kind: 'error_before', match: { path: '/v2/*' }, times: 1000 });
  await gateway.sandbox.fault({ kind: 'error_before', match: { path: '/snap/v1/*' }, times: 1000 });
  await startPayment(shopper, order.number, { method: 'stripe' });
  await gateway.midtrans.pay(ref);
  await gateway.midtrans.act(ref, 'settle');
  await gateway.stripe.pay(await gateway.stripe.refOf({ shopper, order, product }));
  await gateway.sandbox.ask('DELETE', '/faults');
  await reconcile();
  await reconcile();
  const end = await gateway.stripe.end({ shopper, order, product });
  expect(end).toMatchObject({ status: 'paid', payment: 'paid', refunds: ['succeeded 12543000'] });
  expect([...end.attempts].sort()).toEqual(['paid', 'refunded']);
  expect(end.alerts).toEqual(['double_payment']);
});

test('F-23 five hundred notices at once, while others buy: all are taken, and count once', async () => {
  const { stripe, midtrans, app } = gateway;
  const [byCard, byAccount] = [await stripe.anOpenPayment(), await midtrans.anOpenPayment('bca_va')];
  const refs = [await stripe.refOf(byCard), await midtrans.refOf(byAccount)];
  const cards = await stripe.eventsOf(['checkout.session.completed'], () => stripe.pay(refs[0]!));
  const accounts = await midtrans.eventsOf(['settlement'], () => midtrans.pay(refs[1]!));
  const product = await aProduct(app.db, { stock: 20 });
  const buyers = await Promise.all(Array.from({ length: 10 }, () => aShopperWith(app.url, [product, 1])));
  const [, , ...bought] = await Promise.all([
    stripe.post(cards, 250),
    midtrans.post(accounts, 250),
    ...buyers.map((buyer) => place(buyer, 12_543_000)),
  ]);
  expect(new Set(bought.map(({ status }) => status))).toEqual(new Set([201]));
  await app.drain();
  expect([await stripe.end(byCard), await midtrans.end(byAccount)]).toEqual([PAID, PAID]);
});

test('F-25 under a wrong secret every notice is refused, orders are paid all the same, and staff are called', async () => {
  const { app, sandbox, stripe } = gateway;
  const deaf = await ApiProcess.start(app.databaseUrl, {
    ...sandbox.environment,
    STRIPE_WEBHOOK_SECRET: 'whsec_another_secret_0123',
  });
  // Staff are told once a day.
  await later(24 * 60);
  const missing = `SELECT detail FROM payment_alert WHERE kind = 'webhook_missing' AND detail->>'provider' = 'stripe'`;
  const before = (await rows(app.db, missing)).length;
  const placed = await stripe.anOpenPayment();
  await stripe.pay(await stripe.refOf(placed));
  const body = JSON.stringify({ id: 'evt_deaf', object: 'event', type: 'checkout.session.completed' });
  expect((await deliver(deaf.url, body, signatureOf(body))).status).toBe(400);
  expect((await notify(deaf.url, '{"order_id":"x"}')).status).toBe(400);
  await deaf.stop();
  await reconcile();
  expect(await stripe.end(placed)).toEqual(PAID);
  expect((await rows(app.db, missing)).length).toBe(before + 1);
});

test('paying after the time is over is refused or holds the goods again; both say why', async () => {
  const { shopper, order, product } = await anOrder(gateway.app, { stock: 1 });
  await startPayment(shopper, order.number, { method: 'stripe' });
  await later(70);
  await gateway.app.runJob('payments.expire-holds');
  expect((await stockOf(gateway.app.db, product)).moves.at(-1)).toBe(RELEASED);
  expect((await startPayment(shopper, order.number, { method: 'bca_va' })).status).toBe(201);
  expect((await stepsOf(shopper, order.number)).slice(-2)).toEqual(['held_again', 'payment_started']);

  const { client: admin } = await aPerson(gateway.app, { role: 'admin' });
  await admin.post(`/admin/orders/${order.number}/cancel`, { reason: 'Habis' });
  const { status, body } = await startPayment(shopper, order.number, { method: 'qris' });
  expect({ status, code: (body as unknown as { code: string }).code }).toEqual({
    status: 409,
    code: 'order_not_payable',
  });
});

test('money at Stripe that no order explains is found by its list at night, and shown once', async () => {
  const { app, stripe } = gateway;
  const placed = await stripe.aPaidOrder();
  const ref = await stripe.refOf(placed);
  await app.db.query(`UPDATE payment_attempt SET gateway_ref = 'cs_test_another' WHERE gateway_ref = $1`, [
    ref,
  ]);
  const found = `SELECT detail FROM payment_alert WHERE kind = 'unmatched_payment' AND detail->>'gatewayRef' = $1`;
  for (let night = 0; night < 2; night++) await app.runJob('payments.reconcile-recent');
  expect(await rows(app.db, found, [ref])).toEqual([
    { detail: { type: 'listed', provider: 'stripe', gatewayRef: ref, amount: 12_543_000 } },
  ]);
  await app.db.query(`UPDATE payment_attempt SET gateway_ref = $1 WHERE gateway_ref = 'cs_test_another'`, [
    ref,
  ]);
});
