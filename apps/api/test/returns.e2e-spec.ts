import { rows } from '../src/database/sql.js';
import type { AdminOrderDto } from '../src/modules/orders/dto/admin-order.dto.js';
import type { OrderDto } from '../src/modules/orders/dto/order.dto.js';
import type { AdminReturnDto, WaitingReturnsDto } from '../src/modules/returns/dto/admin-return.dto.js';
import type { ReturnDto } from '../src/modules/returns/dto/return.dto.js';
import { Client } from './client.js';
import { aProduct, aShopperWith, place, rowCounts, startPayment, stockOf } from './factories.js';
import { PayingShop } from './paying-shop.js';
import { aPerson } from './people.js';
import { anArrivedOrder, decide, once, refusal, request, returnsOf, ship, wish } from './returns-shop.js';

const TABLES = ['order_return', 'order_return_line', 'order_history', 'mail', 'stock_movement'];
const DAY = 24 * 60;

let shop: PayingShop;
let [staff, admin]: Client[] = [];
beforeAll(async () => {
  shop = await PayingShop.start();
  staff = (await aPerson(shop.app, { role: 'staff' })).client;
  admin = (await aPerson(shop.app, { role: 'admin' })).client;
});
afterAll(() => shop.stop());

const arrived = (quantity?: number) => anArrivedOrder(shop, staff!, quantity);
const orderOf = async (number: string) => (await admin!.get<AdminOrderDto>(`/admin/orders/${number}`)).body;
const mailsOf = (number: string) =>
  rows<{ kind: string; to: string }>(
    shop.app.db,
    `SELECT kind, to_address AS to FROM mail WHERE order_number = $1 AND kind LIKE 'return%' ORDER BY id`,
    [number],
  );

test('a broken pedal goes back: asked for, approved, received, on the shelf again, and its price is due', async () => {
  const order = await arrived();
  const asked = await request(order);
  expect(asked.status).toBe(201);
  expect(asked.body).toMatchObject({
    status: 'requested',
    comment: 'Pedalnya retak',
    lines: [{ sku: order.product.sku, quantity: 1, reason: 'damaged', quantityReceived: 0 }],
    allowedActions: ['cancel'],
  });
  expect(await returnsOf(order)).toMatchObject({ returnable: [], returns: [{ id: asked.body.id }] });
  // Nothing is left to ask for, so nobody is offered the form.
  const { body: own } = await order.shopper.get<OrderDto>(`/orders/${order.number}`);
  expect(own.allowedActions).toEqual(['buy_again']);

  const approved = await decide(staff!, asked.body.id, 'approve', { note: 'Kirim ke toko' });
  expect(approved.body).toMatchObject({
    status: 'approved',
    answer: 'Kirim ke toko',
    allowedActions: ['reject', 'receive'],
    orderNumber: order.number,
  });
  const lines = [{ sku: order.product.sku, quantity: 1, restock: true }];
  const received = await decide(staff!, asked.body.id, 'receive', { lines });
  expect(received.body).toMatchObject({
    status: 'received',
    owed: { amount: 1_000_000, currency: 'IDR' },
    withShipping: false,
    lines: [{ quantityReceived: 1, quantityRestocked: 1 }],
    allowedActions: [],
  });

  expect(await stockOf(shop.app.db, order.product)).toEqual({
    onHand: 10,
    reserved: 0,
    moves: ['restock 10/0', 'reserve 0/1', 'sale -1/-1', 'return 1/0'],
  });
  const after = await orderOf(order.number);
  expect(after).toMatchObject({ status: 'delivered', paymentStatus: 'refund_due', fulfilment: 'returned' });
  expect(after.timeline.map(({ action }) => action).filter((action) => action.startsWith('return'))).toEqual([
    'return_requested',
    'return_approved',
    'return_received',
  ]);
  expect(await mailsOf(order.number)).toEqual([
    { kind: 'return_requested', to: 'info@hurtrock.com' },
    { kind: 'return_approved', to: 'rina@example.com' },
    { kind: 'return_received', to: 'rina@example.com' },
  ]);
});

test('what can not be sold again is not counted as stock; shipping goes back where the shop chooses, once', async () => {
  const order = await arrived(3);
  const { body: asked } = await request(order, 2);
  await decide(staff!, asked.id, 'approve');
  const { sku } = order.product;
  const received = await decide(staff!, asked.id, 'receive', {
    lines: [
      { sku, quantity: 1, restock: false },
      { sku, quantity: 1, restock: true },
    ],
    refundShipping: true,
  });
  expect(received.body).toMatchObject({
    owed: { amount: 2_039_000 },
    withShipping: true,
    lines: [{ quantityReceived: 2, quantityRestocked: 1 }],
  });
  expect((await stockOf(shop.app.db, order.product)).onHand).toBe(8);
  expect((await orderOf(order.number)).fulfilment).toBe('fulfilled');

  const { body: second } = await request(order, 1);
  await decide(staff!, second.id, 'approve');
  const again = await decide(staff!, second.id, 'receive', {
    lines: [{ sku, quantity: 1, restock: true }],
    refundShipping: true,
  });
  expect(refusal(again)).toEqual({ status: 400, code: 'invalid_input' });
  const last = await decide(staff!, second.id, 'receive', { lines: [{ sku, quantity: 1, restock: true }] });
  expect(last.body.owed.amount).toBe(1_000_000);
  expect((await orderOf(order.number)).fulfilment).toBe('returned');
});

test('after the return the money goes back the usual way, and nothing is due any more', async () => {
  const order = await arrived();
  const { body: asked } = await request(order);
  await decide(staff!, asked.id, 'approve');
  await decide(staff!, asked.id, 'receive', {
    lines: [{ sku: order.product.sku, quantity: 1, restock: true }],
  });
  const refund = { amount: { amount: 1_000_000, currency: 'IDR' }, reason: 'Retur' };
  const refundDue = async () =>
    (await staff!.get<AdminReturnDto>(`/admin/returns/${asked.id}`)).body.refundDue.amount;
  expect(await refundDue()).toBe(1_000_000);
  const sent = await admin!.post(`/admin/orders/${order.number}/refunds`, refund, once());
  expect(sent.status).toBe(201);
  await shop.settleAll();
  expect(await refundDue()).toBe(0);
  expect((await orderOf(order.number)).paymentStatus).toBe('partially_refunded');
});

test('only what has arrived can be asked for, and each unit once, however often it is clicked', async () => {
  const product = await aProduct(shop.app.db);
  const shopper = await aShopperWith(shop.app.url, [product, 2]);
  const { body } = await place(shopper, 25_071_000);
  const order = { shopper, product, number: body.number, path: `/orders/${body.number}/returns` };
  await startPayment(shopper, order.number);
  await shop.sandbox.pay(order.number);
  await shop.settleAll();
  await ship(staff!, order.number);
  expect(await returnsOf(order)).toEqual({ until: null, returnable: [], returns: [] });
  expect(refusal(await request(order))).toEqual({ status: 409, code: 'return_exceeds_delivered' });

  await staff!.post(`/admin/orders/${order.number}/deliver`);
  expect((await returnsOf(order)).returnable).toEqual([
    { sku: product.sku, name: expect.any(String) as string, left: 2 },
  ]);
  const answers = await Promise.all([1, 2, 3].map(() => request(order)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409]);
  const before = await rowCounts(shop.app.db, TABLES);
  expect(refusal(await request(order))).toEqual({ status: 409, code: 'return_exceeds_delivered' });
  expect(await rowCounts(shop.app.db, TABLES)).toEqual(before);
});

test('the same key asks once, also when its answer was lost', async () => {
  const order = await arrived(3);
  const key = once();
  const first = await request(order, 1, key);
  await shop.app.db.query('DELETE FROM idempotency_record WHERE key = $1', [key['idempotency-key']]);
  const second = await request(order, 1, key);
  expect(second.body.id).toBe(first.body.id);
  expect((await returnsOf(order)).returns.length).toBe(1);
});

test('after seven days it is too late', async () => {
  const order = await arrived();
  const { until } = await returnsOf(order);
  await shop.later(7 * DAY - 10);
  expect((await returnsOf(order)).returnable.length).toBe(1);
  await shop.later(11);
  expect(await returnsOf(order)).toEqual({ until, returnable: [], returns: [] });
  expect(refusal(await request(order))).toEqual({ status: 409, code: 'return_window_over' });
});

test.each([
  ['no line', { lines: [] }],
  ['a product twice', { lines: [1, 2].map(() => ({ sku: 'X', quantity: 1, reason: 'damaged' })) }],
  ['no unit', { lines: [{ sku: 'X', quantity: 0, reason: 'damaged' }] }],
  ['a reason of one’s own', { lines: [{ sku: 'X', quantity: 1, reason: 'because' }] }],
])('%s is no wish', async (_what, body) => {
  const order = await arrived();
  expect(refusal(await order.shopper.post(order.path, body, once()))).toEqual({
    status: 400,
    code: 'invalid_input',
  });
  expect((await returnsOf(order)).returns).toEqual([]);
});

test('the buyer may think better of it until the shop decides; the units are free again', async () => {
  const order = await arrived();
  const { body: asked } = await request(order);
  const waiting = async () => (await staff!.get<WaitingReturnsDto>('/admin/returns/count')).body.waiting;
  const before = await waiting();
  const cancelled = await order.shopper.post(`${order.path}/${asked.id}/cancel`);
  expect(await waiting()).toBe(before - 1);
  const { body: own } = await order.shopper.get<OrderDto>(`/orders/${order.number}`);
  expect(own.allowedActions).toEqual(['return', 'buy_again']);
  expect(cancelled.body).toMatchObject({ returns: [{ status: 'cancelled' }], returnable: [{ left: 1 }] });
  const { body: again } = await request(order);
  await decide(staff!, again.id, 'approve');
  expect(refusal(await order.shopper.post(`${order.path}/${again.id}/cancel`))).toEqual({
    status: 409,
    code: 'return_transition_refused',
  });
});

test('a rejected one says why, changes no stock, and is over', async () => {
  const order = await arrived();
  const { body: asked } = await request(order);
  const rejected = await decide(staff!, asked.id, 'reject', { reason: 'Rusak karena jatuh' });
  expect(rejected.body).toMatchObject({ status: 'rejected', answer: 'Rusak karena jatuh' });
  expect((await mailsOf(order.number)).at(-1)!.kind).toBe('return_rejected');
  const lines = [{ sku: order.product.sku, quantity: 1, restock: true }];
  for (const late of [decide(staff!, asked.id, 'approve'), decide(staff!, asked.id, 'receive', { lines })])
    expect(refusal(await late)).toEqual({ status: 409, code: 'return_transition_refused' });
  expect((await stockOf(shop.app.db, order.product)).onHand).toBe(9);
  expect((await orderOf(order.number)).paymentStatus).toBe('paid');
});

test('two at the desk receive the same parcel: it counts once', async () => {
  const order = await arrived();
  const { body: asked } = await request(order);
  await decide(staff!, asked.id, 'approve');
  const lines = [{ sku: order.product.sku, quantity: 1, restock: true }];
  const both = await Promise.all(
    [staff!, admin!].map((desk) => decide(desk, asked.id, 'receive', { lines })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await stockOf(shop.app.db, order.product)).onHand).toBe(10);
});

test('what does not come back can not be received, and is free to be asked for again', async () => {
  const order = await arrived(2);
  const { body: asked } = await request(order, 2);
  await decide(staff!, asked.id, 'approve');
  const receive = (quantity: number) =>
    decide(staff!, asked.id, 'receive', { lines: [{ sku: order.product.sku, quantity, restock: true }] });
  expect(refusal(await receive(3))).toEqual({ status: 409, code: 'return_exceeds_delivered' });
  expect((await stockOf(shop.app.db, order.product)).onHand).toBe(8);
  await receive(1);
  expect((await returnsOf(order)).returnable).toMatchObject([{ left: 1 }]);
});

test('A-21 another person’s order has no returns, and none can be asked for', async () => {
  const order = await arrived();
  const { body: asked } = await request(order);
  const stranger = new Client(shop.app.url);
  const missing = '/orders/HRT-20260101-AAAAAAA/returns';
  for (const path of [order.path, missing]) {
    const refusals = [
      await stranger.get(path),
      await stranger.post(path, wish(order.product), once()),
      await stranger.post(`${path}/${asked.id}/cancel`),
    ];
    expect(refusals.map(refusal)).toEqual(refusals.map(() => ({ status: 404, code: 'not_found' })));
  }
  const other = await arrived();
  expect(refusal(await other.shopper.post(`${other.path}/${asked.id}/cancel`))).toEqual({
    status: 404,
    code: 'not_found',
  });
  expect((await returnsOf(order)).returns).toMatchObject([{ status: 'requested' }]);
});

test('staff find a return by its state, and by number, name or phone of the order', async () => {
  const order = await arrived();
  const { body: asked } = await request(order);
  const found = async (query: string) =>
    (await staff!.get<{ items: AdminReturnDto[] }>(`/admin/returns?${query}`)).body.items.map(({ id }) => id);
  expect(await found(`q=${order.number}`)).toEqual([asked.id]);
  expect(await found(`q=${order.number}&status=requested`)).toEqual([asked.id]);
  expect(await found(`q=${order.number}&status=received`)).toEqual([]);
  expect((await found('q=rina&limit=1')).length).toBe(1);
  expect(await found('q=100%25')).toEqual([]);
  const first = await staff!.get<{ items: ReturnDto[]; nextCursor: string }>('/admin/returns?limit=1');
  const next = await found(`limit=1&after=${first.body.nextCursor}`);
  expect(first.body.items.map(({ id }) => id)).toEqual([asked.id]);
  expect(next.length === 1 && next[0]! < asked.id).toBe(true);
  const { body } = await staff!.get<AdminReturnDto>(`/admin/returns/${asked.id}`);
  expect(body).toMatchObject({ id: asked.id, customerName: 'Rina Wati', shippingTotal: { amount: 23_000 } });
});
