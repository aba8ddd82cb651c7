import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import {
  anOrder,
  aShopperWith,
  aProduct,
  openShop,
  place,
  rowCounts,
  startPayment,
  stockOf,
} from './factories.js';
import { aPerson } from './people.js';
import { Sandbox } from './sandbox.js';
import { startTestApp, type TestApp } from './test-app.js';

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
afterEach(() => sandbox.ask('DELETE', '/faults'));

interface OrderView {
  status: string;
  paymentStatus: string;
  invoiceNumber: string | null;
  allowedActions: string[];
  timeline: { action: string }[];
}

const actionsOf = ({ timeline }: OrderView): string[] => timeline.map(({ action }) => action);

/** Time passes for the shop and for Stripe alike. */
async function later(minutes: number): Promise<void> {
  await sandbox.ask('POST', '/clock', { advanceSeconds: minutes * 60 });
  await app.moveClock(`${minutes} minutes`);
}

/** The reconciler does what a webhook would: asks the gateway about every open attempt. */
async function settleAll(): Promise<void> {
  await later(2);
  await app.runJob('payments.reconcile');
}

async function aPaidOrder(): ReturnType<typeof anOrder> {
  const placed = await anOrder(app);
  await startPayment(placed.shopper, placed.order.number);
  await sandbox.pay(placed.order.number);
  await settleAll();
  return placed;
}

test("opens one payment page for Rp × 100, in the order's words", async () => {
  const { shopper, order } = await anOrder(app);

  const { status, body } = await startPayment(shopper, order.number);

  expect({ status, state: body.state, page: body.redirectUrl }).toEqual({
    status: 201,
    state: 'awaiting',
    page: expect.stringContaining(`${sandbox.url}/`),
  });
  const [creation] = (await sandbox.creations()).filter(
    ({ body: sent }) => sent['client_reference_id'] === order.number,
  );
  expect(creation!.body).toEqual(
    expect.objectContaining({
      mode: 'payment',
      locale: 'id',
      customer_email: 'rina@example.com',
      success_url: `http://127.0.0.1:3000/orders/${order.number}/return`,
      cancel_url: `http://127.0.0.1:3000/orders/${order.number}?payment=cancelled`,
      line_items: [
        expect.objectContaining({
          quantity: '1',
          price_data: expect.objectContaining({ currency: 'idr', unit_amount: '1250000000' }),
        }),
        expect.objectContaining({
          quantity: '1',
          price_data: expect.objectContaining({ currency: 'idr', unit_amount: '4300000' }),
        }),
      ],
    }),
  );
  const { body: now } = await shopper.get<OrderView>(`/orders/${order.number}`);
  expect({ status: now.status, payment: now.paymentStatus }).toEqual({
    status: 'pending',
    payment: 'awaiting',
  });
});

test('A-19d twenty clicks on Pay open one page', async () => {
  const { shopper, order } = await anOrder(app);
  const same = randomUUID();

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => startPayment(shopper, order.number, i % 2 ? same : randomUUID())),
  );

  const opened = answers.filter(({ status }) => status === 201);
  expect(new Set(opened.map(({ body }) => body.redirectUrl)).size).toBe(1);
  expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)).toEqual(
    [],
  );
  expect(
    (await sandbox.creations()).filter(({ body }) => body['client_reference_id'] === order.number).length,
  ).toBe(1);
});

test('a payment becomes a sale once: stock, invoice, mail', async () => {
  const { shopper, product, order } = await aPaidOrder();
  await Promise.all([app.runJob('payments.reconcile'), app.runJob('payments.reconcile')]);

  const { body: now } = await shopper.get<OrderView>(`/orders/${order.number}`);
  expect({
    status: now.status,
    payment: now.paymentStatus,
    actions: now.allowedActions,
    steps: actionsOf(now),
  }).toEqual({
    status: 'paid',
    payment: 'paid',
    actions: [],
    steps: ['placed', 'payment_started', 'paid'],
  });
  expect(now.invoiceNumber).toMatch(/^INV\/\d{4}\/\d{6}$/);
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 9,
    reserved: 0,
    moves: ['restock 10/0', 'reserve 0/1', 'sale -1/-1'],
  });
  const mails = await rows<{ kind: string }>(
    app.db,
    'SELECT kind FROM mail WHERE order_number = $1 ORDER BY id',
    [order.number],
  );
  expect(mails.map(({ kind }) => kind)).toEqual(['order_placed', 'payment_received']);
});

test('a declined card keeps the page and the goods; a good card then pays the same order', async () => {
  const { shopper, product, order } = await anOrder(app);
  await startPayment(shopper, order.number);
  await sandbox.pay(order.number, 'generic_decline');
  await settleAll();
  expect((await shopper.get<OrderView>(`/orders/${order.number}`)).body.paymentStatus).toBe('awaiting');
  expect((await stockOf(app.db, product)).reserved).toBe(1);

  await sandbox.pay(order.number);
  await settleAll();
  expect((await shopper.get<OrderView>(`/orders/${order.number}`)).body.status).toBe('paid');
});

test('a page that ran out frees the goods; paying again holds them again', async () => {
  const { shopper, product, order } = await anOrder(app);
  await startPayment(shopper, order.number);
  await later(36);
  await app.runJob('payments.reconcile');
  const { body: expired } = await shopper.get<OrderView>(`/orders/${order.number}`);
  expect({
    payment: expired.paymentStatus,
    actions: expired.allowedActions,
    reserved: (await stockOf(app.db, product)).reserved,
  }).toEqual({
    payment: 'unpaid',
    actions: ['pay', 'cancel'],
    reserved: 0,
  });

  const again = await startPayment(shopper, order.number);
  expect({ status: again.status, reserved: (await stockOf(app.db, product)).reserved }).toEqual({
    status: 201,
    reserved: 1,
  });
  await sandbox.pay(order.number);
  await settleAll();
  expect((await shopper.get<OrderView>(`/orders/${order.number}`)).body.status).toBe('paid');
});

test('when the goods are gone meanwhile, paying again says so', async () => {
  const { shopper, product, order } = await anOrder(app, { stock: 1 });
  await later(120);
  await app.runJob('payments.expire-holds');
  await place(await aShopperWith(app.url, [product, 1]), 12_543_000);

  const { status, body } = await startPayment(shopper, order.number);
  expect({ status, body }).toEqual({
    status: 409,
    body: expect.objectContaining({ code: 'out_of_stock', productId: product.id, available: 0 }),
  });
});

test('late money on an expired order is due back, and staff are told', async () => {
  const { shopper, product, order } = await anOrder(app, { stock: 1 });
  await startPayment(shopper, order.number);
  await app.db.query(
    `UPDATE sales_order SET pay_until = shop_now() - interval '1 minute' WHERE number = $1`,
    [order.number],
  );
  await app.db.query(
    `UPDATE stock_reservation SET state = 'released', ended_at = shop_now() WHERE order_id = (SELECT id FROM sales_order WHERE number = $1)`,
    [order.number],
  );
  await app.db.query('UPDATE product_stock SET reserved = 0 WHERE product_id = $1', [product.id]);
  await app.db.query(
    `INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta) VALUES ($1, 'release', 0, -1)`,
    [product.id],
  );
  await place(await aShopperWith(app.url, [product, 1]), 12_543_000);
  await sandbox.pay(order.number);
  await settleAll();

  const { body: now } = await shopper.get<OrderView>(`/orders/${order.number}`);
  expect({ status: now.status, payment: now.paymentStatus }).toEqual({
    status: 'pending',
    payment: 'refund_due',
  });
  const alerts = await rows(
    app.db,
    `SELECT a.kind FROM payment_alert a JOIN sales_order o ON o.id = a.order_id WHERE o.number = $1`,
    [order.number],
  );
  expect(alerts).toEqual([{ kind: 'late_money' }]);
});

test('cancelling closes the page; money that came all the same is due back', async () => {
  const { shopper, product, order } = await anOrder(app);
  await startPayment(shopper, order.number);
  await sandbox.pay(order.number);
  await shopper.post(`/orders/${order.number}/cancel`);
  await app.drain();

  const { body: now } = await shopper.get<OrderView>(`/orders/${order.number}`);
  expect({ status: now.status, payment: now.paymentStatus }).toEqual({
    status: 'cancelled',
    payment: 'refund_due',
  });
  expect(await stockOf(app.db, product)).toEqual(expect.objectContaining({ onHand: 10, reserved: 0 }));

  const other = await anOrder(app);
  await startPayment(other.shopper, other.order.number);
  await other.shopper.post(`/orders/${other.order.number}/cancel`);
  await app.drain();
  expect(
    await (async () =>
      (await sandbox.state()).sessions.find(
        ({ client_reference_id }) => client_reference_id === other.order.number,
      ))(),
  ).toEqual(expect.objectContaining({ status: 'expired' }));
});

test.each([
  ['amount', { amountTotal: 1_254_300_100 }, 'amount_mismatch'],
  ['currency', { currency: 'usd' }, 'currency_mismatch'],
])('A-15 money with another %s is not paid, and staff are told', async (_, tampered, kind) => {
  const { shopper, order } = await anOrder(app);
  await startPayment(shopper, order.number);
  await sandbox.ask('POST', `/sessions/${await sandbox.sessionOf(order.number)}/tamper`, tampered);
  await sandbox.pay(order.number);
  await settleAll();
  const { body: now } = await shopper.get<OrderView>(`/orders/${order.number}`);
  expect({ status: now.status, payment: now.paymentStatus, invoice: now.invoiceNumber }).toEqual({
    status: 'pending',
    payment: 'under_review',
    invoice: null,
  });
  const alerts = await rows(
    app.db,
    `SELECT a.kind FROM payment_alert a JOIN sales_order o ON o.id = a.order_id WHERE o.number = $1`,
    [order.number],
  );
  expect(alerts).toEqual([{ kind }]);
});

test.each([
  ['an error after the work', { kind: 'error_after' }],
  ['a connection that breaks after the work', { kind: 'reset_after' }],
  ['a truncated answer', { kind: 'truncate' }],
  ['HTML', { kind: 'html' }],
  ['too many requests', { kind: 'rate_limit' }],
  ['a page of another site', { kind: 'patch', patch: { url: 'https://evil.example/pay' } }],
  ['a script for a page', { kind: 'patch', patch: { url: 'javascript:alert(1)' } }],
  ['another amount', { kind: 'patch', patch: { amount_total: 1 } }],
  ['wrong types', { kind: 'body', status: 200, body: { id: 7, url: ['x'], amount_total: '1' } }],
  ['no content', { kind: 'body', status: 204, body: '' }],
  ['twenty megabytes', { kind: 'body', status: 200, body: {}, padBytes: 20_000_000 }],
  [
    'polluting keys',
    {
      kind: 'body',
      status: 200,
      body: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    },
  ],
])('A-19c when Stripe answers with %s nobody is sent anywhere; the next click pays', async (_, fault) => {
  const { shopper, order } = await anOrder(app);
  await sandbox.fault({ match: { method: 'POST', path: '/v1/checkout/sessions' }, times: 2, ...fault });

  const failed = await startPayment(shopper, order.number);
  expect({ status: failed.status, code: (failed.body as unknown as { code: string }).code }).toEqual({
    status: 503,
    code: 'payment_gateway_unavailable',
  });
  expect(({} as { polluted?: boolean }).polluted).toBe(undefined);

  await sandbox.ask('DELETE', '/faults');
  const { status, body } = await startPayment(shopper, order.number);
  expect({ status, page: body.redirectUrl }).toEqual({
    status: 201,
    page: expect.stringContaining(`${sandbox.url}/`),
  });
  const { sessions } = await sandbox.state();
  expect(sessions.filter(({ client_reference_id }) => client_reference_id === order.number).length).toBe(1);
});

test('a refused call ends the attempt; the order can be paid again', async () => {
  const { shopper, order } = await anOrder(app);
  await sandbox.fault({
    kind: 'body',
    status: 400,
    match: { method: 'POST', path: '/v1/checkout/sessions' },
    body: { error: { type: 'invalid_request_error', message: 'no' } },
  });
  expect((await startPayment(shopper, order.number)).status).toBe(503);
  expect((await startPayment(shopper, order.number)).status).toBe(201);
});

test('A-19 the page a shopper comes back to changes nothing, whatever stands in its address', async () => {
  const { shopper, order } = await anOrder(app);
  await startPayment(shopper, order.number);
  const before = await rowCounts(app.db, [
    'order_history',
    'payment_event',
    'stock_movement',
    'payment_attempt',
  ]);
  await fetch(
    `${app.url}/orders/${order.number}/return?status_code=200&transaction_status=settlement&session_id=cs_test_1`,
  );
  expect((await shopper.get<OrderView>(`/orders/${order.number}`)).body.status).toBe('pending');
  expect(await rowCounts(app.db, Object.keys(before))).toEqual(before);
});

interface Payment {
  state: string;
  captured: { amount: number };
  refunds: { amount: { amount: number }; state: string }[];
}

const refund = (
  admin: Awaited<ReturnType<typeof aPerson>>,
  number: string,
  amount: number,
  key: string = randomUUID(),
) =>
  admin.client.post<Payment[] & { code?: string }>(
    `/admin/orders/${number}/refunds`,
    { amount: { amount, currency: 'IDR' }, reason: 'Barang cacat' },
    { 'idempotency-key': key },
  );

test('A-19b refunds never exceed what came in, alone or two at once', async () => {
  const admin = await aPerson(app, { role: 'admin' });
  const { shopper, order } = await aPaidOrder();

  const both = await Promise.all([
    refund(admin, order.number, 7_525_800),
    refund(admin, order.number, 7_525_800),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(both.find(({ status }) => status === 409)!.body.code).toBe('refund_exceeds_captured');
  expect((await shopper.get<OrderView>(`/orders/${order.number}`)).body.paymentStatus).toBe(
    'partially_refunded',
  );

  const rest = await refund(admin, order.number, 5_017_200);
  expect(rest.body[0]).toEqual(
    expect.objectContaining({ state: 'refunded', captured: { amount: 12_543_000, currency: 'IDR' } }),
  );
  expect((await refund(admin, order.number, 1)).status).toBe(409);
  const { ledger } = await sandbox.state();
  expect(ledger.find(({ clientReferenceId }) => clientReferenceId === order.number)!.refunded).toBe(
    1_254_300_000,
  );
});

test('A-19b a repeated refund is one refund; nothing, less than nothing and staff are refused', async () => {
  const admin = await aPerson(app, { role: 'admin' });
  const staff = await aPerson(app, { role: 'staff' });
  const { order } = await aPaidOrder();
  const key = randomUUID();
  await refund(admin, order.number, 1_000, key);
  await app.db.query('DELETE FROM idempotency_record');
  const again = await refund(admin, order.number, 1_000, key);
  expect(again.body[0]!.refunds.map(({ amount, state }) => [amount.amount, state])).toEqual([
    [1_000, 'succeeded'],
  ]);
  expect((await refund(admin, order.number, 0)).status).toBe(400);
  expect((await refund(admin, order.number, -5)).status).toBe(400);
  expect((await refund(staff, order.number, 1)).status).toBe(403);
});

test('a refund whose answer was lost is made once', async () => {
  const admin = await aPerson(app, { role: 'admin' });
  const { shopper, order } = await aPaidOrder();
  await sandbox.fault({ kind: 'error_after', times: 2, match: { method: 'POST', path: '/v1/refunds' } });
  expect((await refund(admin, order.number, 12_543_000)).status).toBe(503);
  await sandbox.ask('DELETE', '/faults');
  await later(2);
  await app.runJob('payments.reconcile');
  expect((await shopper.get<OrderView>(`/orders/${order.number}`)).body.paymentStatus).toBe('refunded');
  const { ledger } = await sandbox.state();
  expect(ledger.find(({ clientReferenceId }) => clientReferenceId === order.number)!.refunded).toBe(
    1_254_300_000,
  );
});

test('INV-04 the shop and the gateway agree on every rupiah', async () => {
  const { ledger } = await sandbox.state();
  const ours = await rows<{ gatewayRef: string; captured: number; refunded: number }>(
    app.db,
    `SELECT a.gateway_ref AS "gatewayRef", a.captured,
            coalesce((SELECT sum(amount) FROM payment_refund r WHERE r.attempt_id = a.id AND r.state = 'succeeded'), 0) AS refunded
       FROM payment_attempt a WHERE a.gateway_ref IS NOT NULL AND a.state <> 'under_review'`,
  );
  const theirs = new Map(ledger.map((line) => [line.sessionId, line]));
  expect(ours.length).toBeGreaterThan(10);
  for (const { gatewayRef, captured, refunded } of ours)
    expect({ gatewayRef, captured: captured * 100, refunded: refunded * 100 }).toEqual({
      gatewayRef,
      captured: theirs.get(gatewayRef)!.captured,
      refunded: theirs.get(gatewayRef)!.refunded,
    });
});

test('staff ship in two parcels; the buyer sees both and their links', async () => {
  const staff = await aPerson(app, { role: 'staff' });
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(app.url, [product, 2]);
  const { body: order } = await place(shopper, 25_071_000);
  await startPayment(shopper, order.number);
  await sandbox.pay(order.number);
  await settleAll();
  const ship = (body: object) =>
    staff.client.post<OrderView & { code?: string }>(`/admin/orders/${order.number}/shipments`, body, {
      'idempotency-key': randomUUID(),
    });

  const first = await ship({
    courier: 'jne',
    trackingNumber: 'JNE123',
    lines: [{ sku: product.sku, quantity: 1 }],
  });
  expect({ status: first.status, order: first.body.status }).toEqual({ status: 201, order: 'paid' });
  expect(
    (await ship({ courier: 'jne', trackingNumber: 'JNE124', lines: [{ sku: product.sku, quantity: 2 }] }))
      .body.code,
  ).toBe('shipment_exceeds_order');
  const second = await ship({ courier: 'own', trackingNumber: 'HRT-1' });
  expect(second.body.status).toBe('shipped');
  expect((await ship({ courier: 'own', trackingNumber: 'HRT-2' })).body.code).toBe(
    'order_transition_refused',
  );

  const { body: seen } = await shopper.get<{
    fulfilment: string;
    shipments: { trackingUrl: string | null; lines: { quantity: number }[] }[];
  }>(`/orders/${order.number}`);
  expect(seen.fulfilment).toBe('fulfilled');
  expect(seen.shipments.map(({ trackingUrl, lines }) => [trackingUrl, lines[0]!.quantity])).toEqual([
    ['https://www.jne.co.id/tracking-package?awb=JNE123', 1],
    [null, 1],
  ]);
  const delivered = await staff.client.post<OrderView>(`/admin/orders/${order.number}/deliver`);
  expect(delivered.body.status).toBe('delivered');
});

test('staff cancel a paid order: the goods are back, the money is due', async () => {
  const staff = await aPerson(app, { role: 'staff' });
  const { product, order } = await aPaidOrder();
  const { body } = await staff.client.post<OrderView>(`/admin/orders/${order.number}/cancel`, {
    reason: 'Rusak di gudang',
  });
  expect({ status: body.status, payment: body.paymentStatus }).toEqual({
    status: 'cancelled',
    payment: 'refund_due',
  });
  expect(await stockOf(app.db, product)).toEqual(expect.objectContaining({ onHand: 10, reserved: 0 }));
});
