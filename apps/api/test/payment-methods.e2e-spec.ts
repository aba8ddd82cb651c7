import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import { rows } from '../src/database/sql.js';
import type { PaymentDto } from '../src/modules/payments/dto/payment.dto.js';
import type { Client } from './client.js';
import { anOrder, aProduct, aShopperWith, place, startPayment } from './factories.js';
import { offerManualPayments } from './manual-payments.js';
import { PayingShop } from './paying-shop.js';
import { aPerson } from './people.js';

let shop: PayingShop;
beforeAll(async () => {
  shop = await PayingShop.start();
  await offerManualPayments(shop.app.db);
});
afterAll(() => shop.stop());
afterEach(() => shop.sandbox.ask('DELETE', '/faults'));

const attemptsOf = async (shopper: Client, number: string) =>
  (await shopper.get<PaymentDto[]>(`/orders/${number}/payments`)).body.map(
    ({ method, state, isCurrent }) => ({
      method,
      state,
      isCurrent,
    }),
  );

const at = (ref: string, name: string, input: object = {}) =>
  shop.sandbox.ask('POST', `/midtrans/transactions/${ref}/${name}`, input);

test('every way to pay is offered with its limits', async () => {
  const { shopper } = await anOrder(shop.app);
  const { body } =
    await shopper.get<{ code: string; maximumTotal: { amount: number } }[]>('/payment-methods');
  expect(body.map(({ code }) => code)).toEqual([
    'bca_va',
    'mandiri_bill',
    'bni_va',
    'bri_va',
    'cimb_va',
    'permata_va',
    'qris',
    'gopay',
    'shopeepay',
    'stripe',
    'midtrans_card',
    'indomaret',
    'alfamart',
    'bank_transfer',
    'cash_on_delivery',
  ]);
  const maximumOf = (wanted: string) => body.find(({ code }) => code === wanted)?.maximumTotal.amount;
  expect([maximumOf('qris'), maximumOf('indomaret'), maximumOf('cash_on_delivery')]).toEqual([
    10_000_000, 5_000_000, 20_000_000,
  ]);
});

test('QRIS above its limit is refused, and nothing has begun', async () => {
  const { shopper, order } = await anOrder(shop.app);
  const { status, body } = await startPayment(shopper, order.number, { method: 'qris' });
  expect({ status, code: (body as unknown as { code: string }).code }).toEqual({
    status: 409,
    code: 'payment_method_unavailable',
  });
  expect(await attemptsOf(shopper, order.number)).toEqual([]);
});

test.each<[PaymentMethod, string, object]>([
  ['bca_va', 'bca_va', { issuer: 'bca', billerCode: null }],
  ['permata_va', 'permata_va', { issuer: 'permata', billerCode: null }],
  ['mandiri_bill', 'echannel', { issuer: 'mandiri', billerCode: expect.stringMatching(/^\d+$/) }],
  ['indomaret', 'indomaret', { issuer: 'indomaret', billerCode: null }],
])('the number to pay by %s is shown as soon as Midtrans has given it', async (method, channel, known) => {
  const { shopper, order } = await anOrder(shop.app, { price: 4_000_000 });
  await startPayment(shopper, order.number, { method });
  await at(`${order.number}-A1`, 'choose', { channel });
  await shop.settleAll();
  const { body } = await shopper.get<PaymentDto[]>(`/orders/${order.number}/payments`);
  expect(body[0]!.instructions).toEqual({
    ...known,
    number: expect.stringMatching(/^[0-9A-Z]{6,}$/),
    accounts: [],
  });
  await shop.settleAll();
  const mails = await rows<{ text: string }>(
    shop.app.db,
    `SELECT text FROM mail WHERE kind = 'payment_instructions' AND order_number = $1`,
    [order.number],
  );
  expect(mails.map(({ text }) => text.includes(body[0]!.instructions!.number!))).toEqual([true]);
});

test('another way to pay closes the one before, at the company too', async () => {
  const { shopper, order } = await anOrder(shop.app, { price: 4_000_000 });
  await startPayment(shopper, order.number, { method: 'bca_va' });
  await at(`${order.number}-A1`, 'choose', { channel: 'bca_va' });
  const { body } = await startPayment(shopper, order.number, { method: 'qris' });
  expect(body).toMatchObject({ method: 'qris', attemptNo: 2, isCurrent: true });
  await startPayment(shopper, order.number, { method: 'stripe' });

  expect(await attemptsOf(shopper, order.number)).toEqual([
    { method: 'bca_va', state: 'expired', isCurrent: false },
    { method: 'qris', state: 'cancelled', isCurrent: false },
    { method: 'stripe', state: 'awaiting', isCurrent: true },
  ]);
  const now = (
    await shopper.get<{ paymentMethod: string; timeline: { action: string; detail: string }[] }>(
      `/orders/${order.number}`,
    )
  ).body;
  expect(now.paymentMethod).toBe('stripe');
  expect(now.timeline.map(({ action, detail }) => `${action} ${detail}`)).toEqual([
    'placed null',
    'payment_started bca_va',
    'method_changed qris',
    'method_changed stripe',
  ]);
});

test('a method left in the moment it was paid pays the order; the new one is not opened', async () => {
  const { shopper, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number, { method: 'bca_va' });
  await at(`${order.number}-A1`, 'pay');
  const { status, body } = await startPayment(shopper, order.number, { method: 'stripe' });
  expect({ status, code: (body as unknown as { code: string }).code }).toEqual({
    status: 409,
    code: 'order_not_payable',
  });
  expect(await attemptsOf(shopper, order.number)).toEqual([
    { method: 'bca_va', state: 'paid', isCurrent: false },
    { method: 'stripe', state: 'cancelled', isCurrent: false },
  ]);
});

test('with one gateway down the shopper pays by the other; should both be paid, one goes back', async () => {
  const { shopper, order } = await anOrder(shop.app);
  await startPayment(shopper, order.number, { method: 'midtrans_card' });
  const ref = `${order.number}-A1`;
  await shop.sandbox.fault({ kind: 'error_before', match: { path: '/v2/*' }, times: 1000 });
  await shop.sandbox.fault({ kind: 'error_before', match: { path: '/snap/v1/*' }, times: 1000 });
  const { status } = await startPayment(shopper, order.number, { method: 'stripe' });
  expect(status).toBe(201);
  await shop.sandbox.pay(order.number);
  await shop.settleAll();
  await shop.sandbox.ask('DELETE', '/faults');
  await at(ref, 'pay');
  await at(ref, 'settle');
  await shop.settleAll();
  await shop.app.drain();

  const { body } = await shopper.get<{ status: string; paymentStatus: string }>(`/orders/${order.number}`);
  expect({ status: body.status, payment: body.paymentStatus }).toEqual({ status: 'paid', payment: 'paid' });
  expect((await attemptsOf(shopper, order.number)).map(({ method, state }) => `${method} ${state}`)).toEqual([
    'midtrans_card refunded',
    'stripe paid',
  ]);
  expect(
    await rows(
      shop.app.db,
      `SELECT a.kind, a.resolution FROM payment_alert a JOIN sales_order o ON o.id = a.order_id WHERE o.number = $1`,
      [order.number],
    ),
  ).toEqual([{ kind: 'double_payment', resolution: 'settled_itself' }]);
});

test('cash on delivery: shipped before it is paid, invoiced when it has arrived', async () => {
  const { shopper, order, product } = await anOrder(shop.app, { price: 4_000_000 });
  const { body } = await startPayment(shopper, order.number, { method: 'cash_on_delivery' });
  expect({ state: body.state, expiresAt: body.expiresAt }).toEqual({ state: 'awaiting', expiresAt: null });
  await shop.later(60 * 48);
  await shop.app.runJob('payments.expire-holds');

  const { client: staff } = await aPerson(shop.app, { role: 'staff' });
  const ship = await staff.post(
    `/admin/orders/${order.number}/shipments`,
    { courier: 'jne', trackingNumber: 'JNE0001' },
    { 'idempotency-key': `ship-${order.number}` },
  );
  expect(ship.body).toMatchObject({ status: 'shipped', paymentStatus: 'awaiting', invoiceNumber: null });
  const [stock] = await rows(
    shop.app.db,
    'SELECT on_hand, reserved FROM product_stock WHERE product_id = $1',
    [product.id],
  );
  expect(stock).toEqual({ on_hand: 9, reserved: 0 });
  await staff.post(`/admin/orders/${order.number}/deliver`);
  await shop.app.drain();
  const { body: now } = await shopper.get<{ timeline: { action: string }[] }>(`/orders/${order.number}`);
  expect(now).toMatchObject({
    status: 'delivered',
    paymentStatus: 'paid',
    invoiceNumber: expect.stringMatching(/^INV\//),
  });
  expect(now.timeline.at(-1)!.action).toBe('cash_collected');
});

test('cash on delivery that was paid by card after all, when a parcel had left, is paid once', async () => {
  const { shopper, order } = await anOrder(shop.app, { price: 4_000_000 });
  await startPayment(shopper, order.number, { method: 'midtrans_card' });
  await shop.sandbox.fault({ kind: 'error_before', match: { path: '/v2/*' }, times: 100 });
  await shop.sandbox.fault({ kind: 'error_before', match: { path: '/snap/v1/*' }, times: 100 });
  await startPayment(shopper, order.number, { method: 'cash_on_delivery' });
  const { client: staff } = await aPerson(shop.app, { role: 'staff' });
  const parcel = { courier: 'jne', trackingNumber: 'JNE0002' };
  await staff.post(`/admin/orders/${order.number}/shipments`, parcel, { 'idempotency-key': order.number });
  await shop.sandbox.ask('DELETE', '/faults');
  await at(`${order.number}-A1`, 'pay');
  await shop.settleAll();
  await shop.app.drain();
  await staff.post(`/admin/orders/${order.number}/deliver`);
  await shop.app.drain();
  expect((await shopper.get(`/orders/${order.number}`)).body).toMatchObject({
    status: 'delivered',
    paymentStatus: 'paid',
    invoiceNumber: expect.stringMatching(/^INV\//),
  });
  expect((await attemptsOf(shopper, order.number)).map(({ method, state }) => `${method} ${state}`)).toEqual([
    'midtrans_card paid',
    'cash_on_delivery cancelled',
  ]);
});

test('A-12 nobody holds the shelf: the twenty-first unpaid order is refused', async () => {
  const product = await aProduct(shop.app.db, {
    stock: 30,
    price: 50_000,
    weightGrams: 100,
    size: [1, 1, 1],
  });
  const shopper = await aShopperWith(shop.app.url, [product, 1]);
  const answers: number[] = [];
  for (let i = 0; i < 21; i++) {
    if (i > 0) await shopper.post('/cart/items', { productId: product.id, quantity: 1 });
    answers.push((await place(shopper, 65_800)).status);
  }
  expect(answers).toEqual([...Array.from({ length: 20 }, () => 201), 409]);
  const [stock] = await rows(shop.app.db, 'SELECT reserved FROM product_stock WHERE product_id = $1', [
    product.id,
  ]);
  expect(stock).toEqual({ reserved: 20 });
});
