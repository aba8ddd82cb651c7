import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import { anOrder, aShopperWith, place, rowCounts, startPayment, stockOf } from './factories.js';
import { PayingShop, type PaidOrderView } from './paying-shop.js';

let shop: PayingShop;
beforeAll(async () => {
  shop = await PayingShop.start();
});
afterAll(() => shop.stop());

const actionsOf = ({ timeline }: PaidOrderView): string[] => timeline.map(({ action }) => action);

test("opens one payment page for Rp × 100, in the order's words", async () => {
  const { shopper, order } = await anOrder(shop.app);

  const { status, body } = await startPayment(shopper, order.number);

  expect({ status, state: body.state, page: body.redirectUrl }).toEqual({
    status: 201,
    state: 'awaiting',
    page: expect.stringContaining(`${shop.sandbox.url}/`),
  });
  const [creation] = (await shop.sandbox.creations()).filter(
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
  const { body: now } = await shopper.get<PaidOrderView>(`/orders/${order.number}`);
  expect({ status: now.status, payment: now.paymentStatus }).toEqual({
    status: 'pending',
    payment: 'awaiting',
  });
});

test('A-19d twenty clicks on Pay open one page', async () => {
  const { shopper, order } = await anOrder(shop.app);
  const same = randomUUID();

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      startPayment(shopper, order.number, { key: i % 2 ? same : randomUUID() }),
    ),
  );

  const opened = answers.filter(({ status }) => status === 201);
  expect(new Set(opened.map(({ body }) => body.redirectUrl)).size).toBe(1);
  expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)).toEqual(
    [],
  );
  expect(
    (await shop.sandbox.creations()).filter(({ body }) => body['client_reference_id'] === order.number)
      .length,
  ).toBe(1);
});

test('a payment becomes a sale once: stock, invoice, mail', async () => {
  const { shopper, product, order } = await shop.aPaidOrder();
  await Promise.all([shop.app.runJob('payments.reconcile'), shop.app.runJob('payments.reconcile')]);

  const { body: now } = await shopper.get<PaidOrderView>(`/orders/${order.number}`);
  expect({
    status: now.status,
    payment: now.paymentStatus,
    actions: now.allowedActions,
    steps: actionsOf(now),
  }).toEqual({
    status: 'paid',
    payment: 'paid',
    actions: ['buy_again'],
    steps: ['placed', 'payment_started', 'paid'],
  });
  expect(now.invoiceNumber).toMatch(/^INV\/\d{4}\/\d{6}$/);
  expect(await stockOf(shop.app.db, product)).toEqual({
    onHand: 9,
    reserved: 0,
    moves: ['restock 10/0', 'reserve 0/1', 'sale -1/-1'],
  });
  const mails = await rows<{ kind: string }>(
    shop.app.db,
    'SELECT kind FROM mail WHERE order_number = $1 ORDER BY id',
    [order.number],
  );
  expect(mails.map(({ kind }) => kind)).toEqual(['order_placed', 'payment_received']);
});

test('a declined card keeps the page and the goods; a good card then pays the same order', async () => {
  const { shopper, product, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number);
  await shop.sandbox.pay(order.number, 'generic_decline');
  await shop.settleAll();
  expect((await shopper.get<PaidOrderView>(`/orders/${order.number}`)).body.paymentStatus).toBe('awaiting');
  expect((await stockOf(shop.app.db, product)).reserved).toBe(1);

  await shop.sandbox.pay(order.number);
  await shop.settleAll();
  expect((await shopper.get<PaidOrderView>(`/orders/${order.number}`)).body.status).toBe('paid');
});

test('a page that ran out frees the goods; paying again holds them again', async () => {
  const { shopper, product, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number);
  await shop.later(36);
  await shop.app.runJob('payments.reconcile');
  const { body: expired } = await shopper.get<PaidOrderView>(`/orders/${order.number}`);
  expect({
    payment: expired.paymentStatus,
    actions: expired.allowedActions,
    reserved: (await stockOf(shop.app.db, product)).reserved,
  }).toEqual({
    payment: 'unpaid',
    actions: ['pay', 'cancel'],
    reserved: 0,
  });

  const again = await startPayment(shopper, order.number);
  expect({ status: again.status, reserved: (await stockOf(shop.app.db, product)).reserved }).toEqual({
    status: 201,
    reserved: 1,
  });
  await shop.sandbox.pay(order.number);
  await shop.settleAll();
  expect((await shopper.get<PaidOrderView>(`/orders/${order.number}`)).body.status).toBe('paid');
});

test('when the goods are gone meanwhile, paying again says so', async () => {
  const { shopper, product, order } = await anOrder(shop.app, { stock: 1 });
  await shop.later(120);
  await shop.app.runJob('payments.expire-holds');
  await place(await aShopperWith(shop.app.url, [product, 1]), 12_543_000);

  const { status, body } = await startPayment(shopper, order.number);
  expect({ status, body }).toEqual({
    status: 409,
    body: expect.objectContaining({ code: 'out_of_stock', productId: product.id, available: 0 }),
  });
});

test('late money on an expired order is due back, and staff are told', async () => {
  const { shopper, product, order } = await anOrder(shop.app, { stock: 1 });
  await startPayment(shopper, order.number);
  await shop.app.db.query(
    `UPDATE sales_order SET pay_until = shop_now() - interval '1 minute' WHERE number = $1`,
    [order.number],
  );
  await shop.app.db.query(
    `UPDATE stock_reservation SET state = 'released', ended_at = shop_now() WHERE order_id = (SELECT id FROM sales_order WHERE number = $1)`,
    [order.number],
  );
  await shop.app.db.query('UPDATE product_stock SET reserved = 0 WHERE product_id = $1', [product.id]);
  await shop.app.db.query(
    `INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta) VALUES ($1, 'release', 0, -1)`,
    [product.id],
  );
  await place(await aShopperWith(shop.app.url, [product, 1]), 12_543_000);
  await shop.sandbox.pay(order.number);
  await shop.settleAll();

  const { body: now } = await shopper.get<PaidOrderView>(`/orders/${order.number}`);
  expect({ status: now.status, payment: now.paymentStatus }).toEqual({
    status: 'pending',
    payment: 'refund_due',
  });
  const alerts = await rows(
    shop.app.db,
    `SELECT a.kind FROM payment_alert a JOIN sales_order o ON o.id = a.order_id WHERE o.number = $1`,
    [order.number],
  );
  expect(alerts).toEqual([{ kind: 'late_money' }]);
});

test('cancelling closes the page; money that came all the same goes back by itself', async () => {
  const { shopper, product, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number);
  await shop.sandbox.pay(order.number);
  await shopper.post(`/orders/${order.number}/cancel`);
  await shop.app.drain();

  const { body: now } = await shopper.get<PaidOrderView>(`/orders/${order.number}`);
  expect({ status: now.status, payment: now.paymentStatus }).toEqual({
    status: 'cancelled',
    payment: 'refunded',
  });
  expect(
    await rows(
      shop.app.db,
      `SELECT a.kind, a.resolution FROM payment_alert a JOIN sales_order o ON o.id = a.order_id WHERE o.number = $1`,
      [order.number],
    ),
  ).toEqual([{ kind: 'late_money', resolution: 'settled_itself' }]);
  expect(await stockOf(shop.app.db, product)).toEqual(expect.objectContaining({ onHand: 10, reserved: 0 }));

  const other = await anOrder(shop.app);
  await startPayment(other.shopper, other.order.number);
  await other.shopper.post(`/orders/${other.order.number}/cancel`);
  await shop.app.drain();
  expect(
    await (async () =>
      (await shop.sandbox.state()).sessions.find(
        ({ client_reference_id }) => client_reference_id === other.order.number,
      ))(),
  ).toEqual(expect.objectContaining({ status: 'expired' }));
});

test.each([
  ['amount', { amountTotal: 1_254_300_100 }, 'amount_mismatch'],
  ['currency', { currency: 'usd' }, 'currency_mismatch'],
])('A-15 money with another %s is not paid, and staff are told', async (_, tampered, kind) => {
  const { shopper, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number);
  await shop.sandbox.ask('POST', `/sessions/${await shop.sandbox.sessionOf(order.number)}/tamper`, tampered);
  await shop.sandbox.pay(order.number);
  await shop.settleAll();
  const { body: now } = await shopper.get<PaidOrderView>(`/orders/${order.number}`);
  expect({ status: now.status, payment: now.paymentStatus, invoice: now.invoiceNumber }).toEqual({
    status: 'pending',
    payment: 'under_review',
    invoice: null,
  });
  const alerts = await rows(
    shop.app.db,
    `SELECT a.kind FROM payment_alert a JOIN sales_order o ON o.id = a.order_id WHERE o.number = $1`,
    [order.number],
  );
  expect(alerts).toEqual([{ kind }]);
});

test('A-19 the page a shopper comes back to changes nothing, whatever stands in its address', async () => {
  const { shopper, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number);
  const before = await rowCounts(shop.app.db, [
    'order_history',
    'payment_event',
    'stock_movement',
    'payment_attempt',
  ]);
  await fetch(
    `${shop.app.url}/orders/${order.number}/return?status_code=200&transaction_status=settlement&session_id=cs_test_1`,
  );
  expect((await shopper.get<PaidOrderView>(`/orders/${order.number}`)).body.status).toBe('pending');
  expect(await rowCounts(shop.app.db, Object.keys(before))).toEqual(before);
});
