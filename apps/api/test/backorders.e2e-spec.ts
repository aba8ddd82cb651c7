import { rows } from '../src/database/sql.js';
import type { OrderDto } from '../src/modules/orders/dto/order.dto.js';
import type { CartDto } from '../src/modules/cart/dto/cart.dto.js';
import type { Answer, Client } from './client.js';
import {
  aProduct,
  aShopperWith,
  openShop,
  place,
  startPayment,
  stockOf,
  type TestProduct,
} from './factories.js';
import { availabilityOf } from './ledger-rows.js';
import { offerManualPayments } from './manual-payments.js';
import { money } from './desk.js';
import { aPerson, count, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { anOrderedRestock, aProductAhead, line, once, promisedTo, receive, stockSeen } from './warehouse.js';

let app: TestApp;
let admin: Client;

beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  await offerManualPayments(app.db);
  admin = (await aPerson(app, { role: 'admin' })).client;
});
afterAll(() => app.stop());

/** What JNE takes for so many boxes of 3.5 kg. */
const total = (units: number): number => 1_028_000 * units + 15_000;

type Order = OrderDto & { buyer: Client };

async function ordered(product: TestProduct, units: number, shortage?: 'split' | 'wait'): Promise<Order> {
  const buyer = await aShopperWith(app.url, [product, units]);
  const { status, body } = await place(buyer, total(units), {
    paymentMethod: 'bank_transfer',
    ...(shortage && { shortage }),
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { ...body, buyer };
}

async function paid(order: Order): Promise<Order> {
  await startPayment(order.buyer, order.number);
  const { body } = await admin.get<{ id: string }[]>(`/admin/orders/${order.number}/payments`);
  const confirmed = await admin.post(`/admin/payments/${body[0]!.id}/confirm`, { reference: 'BCA 1' });
  if (confirmed.status >= 300) throw new Error(JSON.stringify(confirmed.body));
  return order;
}

async function arrive(product: TestProduct, units: number, cost?: number): Promise<void> {
  const order = await anOrderedRestock(admin, [line(product, units, cost)]);
  expect((await receive(admin, order, [line(product, units)])).status).toBe(201);
}

const ship = ({ number }: Order, lines?: object[]): Promise<Answer<OrderDto>> =>
  admin.post(`/admin/orders/${number}/shipments`, { courier: 'own', ...(lines && { lines }) }, once());

const seenBy = async ({ buyer, number }: Order): Promise<OrderDto> =>
  (await buyer.get<OrderDto>(`/orders/${number}`)).body;

test('a cart may hold more than there is of what can be ordered ahead, and says how many are missing', async () => {
  const product = await aProductAhead(app.db, 2);
  const buyer = await aShopperWith(app.url, [product, 5]);
  const { body } = await buyer.get<CartDto>('/cart');
  expect(
    body.items.map(({ quantity, available, backordered, issue }) => [
      quantity,
      available,
      backordered,
      issue,
    ]),
  ).toEqual([[5, 2, 3, null]]);
  const most = await buyer.put(`/cart/items/${product.id}`, { quantity: 99 });
  expect(most.status).toBe(200);
  expect((await buyer.post('/cart/items', { productId: product.id, quantity: 1 })).body).toEqual(
    problem('invalid_input', 400),
  );
  const other = await aProduct(app.db, { stock: 2 });
  expect((await buyer.post('/cart/items', { productId: other.id, quantity: 3 })).body).toEqual(
    problem('out_of_stock', 409, { productId: other.id, available: 2 }),
  );
});

test('without a choice the order is refused, with what is there and that more can be had', async () => {
  const product = await aProductAhead(app.db, 2);
  const buyer = await aShopperWith(app.url, [product, 3]);
  const refused = await place(buyer, total(3), { paymentMethod: 'bank_transfer' });
  expect(refused.body).toEqual(
    problem('out_of_stock', 409, { productId: product.id, available: 2, canBackorder: true }),
  );
  expect(await stockOf(app.db, product)).toEqual({ onHand: 2, reserved: 0, moves: ['restock 2/0'] });
});

test('a choice is no key to what can not be ordered ahead', async () => {
  const [ahead, scarce] = [
    await aProductAhead(app.db, 0),
    await aProduct(app.db, { stock: 1, price: 1_000_000 }),
  ];
  const buyer = await aShopperWith(app.url, [ahead, 1], [scarce, 1]);
  await ordered(scarce, 1);
  const refused = await place(buyer, total(2), { paymentMethod: 'bank_transfer', shortage: 'wait' });
  expect(refused.body).toEqual(
    problem('out_of_stock', 409, { productId: scarce.id, available: 0, canBackorder: false }),
  );
  expect(await count(app.db, 'stock_reservation', 'product_id = $1', [ahead.id])).toBe(0);
});

test('what is there is promised, the rest is noted, and the buyer sees both', async () => {
  const product = await aProductAhead(app.db, 2);
  const order = await ordered(product, 5, 'split');
  expect([order.shortage, order.lines[0]!.quantityBackordered]).toEqual(['split', 3]);
  expect(await promisedTo(app, order.number)).toEqual({ quantity: 2, backordered: 3, state: 'held' });
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 2,
    reserved: 2,
    moves: ['restock 2/0', 'reserve 0/2'],
  });
  expect([await availabilityOf(app.db, product), (await stockSeen(admin, product)).backordered]).toEqual([
    'backorder',
    3,
  ]);
});

test('paid: what is held is sold, the rest when it arrives; the buyer is told once', async () => {
  const product = await aProductAhead(app.db, 1);
  const order = await paid(await ordered(product, 3, 'split'));
  expect(await promisedTo(app, order.number)).toEqual({ quantity: 1, backordered: 2, state: 'sold' });
  await arrive(product, 5, 400_000);
  expect(await promisedTo(app, order.number)).toEqual({ quantity: 3, backordered: 0, state: 'sold' });
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 3,
    reserved: 0,
    moves: ['restock 1/0', 'reserve 0/1', 'sale -1/-1', 'restock 5/0', 'reserve 0/2', 'sale -2/-2'],
  });
  await app.drain();
  await app.drain();
  const { timeline } = await seenBy(order);
  expect(timeline.filter(({ action }) => action === 'backorder_arrived')).toHaveLength(1);
  expect(
    await count(app.db, 'mail', `kind = 'backorder_arrived' AND order_number = $1`, [order.number]),
  ).toBe(1);
});

test('the news is told once, also when its job runs twice', async () => {
  const product = await aProductAhead(app.db, 0);
  const order = await ordered(product, 1, 'wait');
  await arrive(product, 1);
  const [job] = await rows<{ payload: object }>(
    app.db,
    `SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'orderId' = (SELECT id::text FROM sales_order WHERE number = $1)`,
    [order.number],
  );
  await app.drain();
  await app.db.query(`SELECT graphile_worker.add_job('orders.backorders-allotted', $1::json)`, [
    JSON.stringify(job!.payload),
  ]);
  await app.drain();
  expect((await seenBy(order)).timeline.filter(({ action }) => action === 'backorder_arrived')).toHaveLength(
    1,
  );
});

test('split: the first parcel takes what is here, the further one the rest', async () => {
  const product = await aProductAhead(app.db, 2);
  const order = await paid(await ordered(product, 3, 'split'));
  expect((await ship(order, [{ sku: product.sku, quantity: 3 }])).body).toEqual(
    problem('shipment_exceeds_order', 409),
  );
  const first = (await ship(order)).body;
  expect([first.status, first.fulfilment, first.shipments[0]!.lines[0]!.quantity]).toEqual([
    'paid',
    'partial',
    2,
  ]);
  expect((await ship(order)).body).toEqual(problem('order_waits_for_goods', 409));
  await arrive(product, 1);
  const second = (await ship(order)).body;
  expect([second.status, second.fulfilment, second.shipments.length]).toEqual(['shipped', 'fulfilled', 2]);
});

test('wait: nothing leaves before everything is here', async () => {
  const product = await aProductAhead(app.db, 2);
  const order = await paid(await ordered(product, 3, 'wait'));
  for (const lines of [undefined, [{ sku: product.sku, quantity: 1 }]])
    expect((await ship(order, lines)).body).toEqual(problem('order_waits_for_goods', 409));
  expect(
    await count(
      app.db,
      'shipment s',
      'EXISTS (SELECT FROM sales_order o WHERE o.id = s.order_id AND o.number = $1)',
      [order.number],
    ),
  ).toBe(0);
  await arrive(product, 1);
  expect((await ship(order)).body.status).toBe('shipped');
});

test('cash on delivery: what left is sold, what follows is sold as it arrives', async () => {
  const product = await aProductAhead(app.db, 1);
  const buyer = await aShopperWith(app.url, [product, 2]);
  const { body } = await place(buyer, total(2), { paymentMethod: 'cash_on_delivery', shortage: 'split' });
  await startPayment(buyer, body.number);
  const order = { ...body, buyer };
  expect((await ship(order)).body.fulfilment).toBe('partial');
  expect(await promisedTo(app, order.number)).toEqual({ quantity: 1, backordered: 1, state: 'sold' });
  await arrive(product, 1);
  expect((await ship(order)).body.status).toBe('shipped');
});

test('a paid order that is cancelled gives back what it got and waits no more', async () => {
  const product = await aProductAhead(app.db, 2);
  const order = await paid(await ordered(product, 5, 'split'));
  expect((await admin.post(`/admin/orders/${order.number}/cancel`, {})).status).toBe(200);
  expect(await promisedTo(app, order.number)).toEqual({ quantity: 2, backordered: 0, state: 'sold' });
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 2,
    reserved: 0,
    moves: ['restock 2/0', 'reserve 0/2', 'sale -2/-2', 'return 2/0'],
  });
  await arrive(product, 4);
  expect((await stockSeen(admin, product)).available).toBe(6);
});

test('whoever came first is served first: by arrivals, by who leaves, and by who gives back', async () => {
  const product = await aProductAhead(app.db, 3);
  const holder = await paid(await ordered(product, 2));
  const leaver = await ordered(product, 1);
  const first = await ordered(product, 2, 'split');
  const second = await paid(await ordered(product, 2, 'split'));
  const third = await ordered(product, 1, 'wait');
  const waiting = (): Promise<number[]> =>
    Promise.all(
      [first, second, third].map(async ({ number }) => (await promisedTo(app, number)).backordered),
    );
  expect(await waiting()).toEqual([2, 2, 1]);
  await leaver.buyer.post(`/orders/${leaver.number}/cancel`);
  expect(await waiting()).toEqual([1, 2, 1]);
  await arrive(product, 2);
  expect(await waiting()).toEqual([0, 1, 1]);
  await admin.post(`/admin/orders/${holder.number}/cancel`, {});
  expect(await waiting()).toEqual([0, 0, 0]);
  expect((await stockSeen(admin, product)).available).toBe(0);
});

test('nobody overtakes those who wait, however the goods come', async () => {
  const product = await aProductAhead(app.db, 0);
  const early = await ordered(product, 3, 'wait');
  await admin.post(
    `/admin/products/${product.id}/stock-adjustments`,
    { countedOnHand: 2, reason: 'adjustment' },
    once(),
  );
  expect(await promisedTo(app, early.number)).toEqual({ quantity: 2, backordered: 1, state: 'held' });
  const late = await ordered(product, 1, 'wait');
  expect(await promisedTo(app, late.number)).toEqual({ quantity: 0, backordered: 1, state: 'held' });
  await admin.post(
    `/admin/products/${product.id}/stock-adjustments`,
    { change: 1, reason: 'return' },
    once(),
  );
  expect((await promisedTo(app, early.number)).backordered).toBe(0);
  expect((await promisedTo(app, late.number)).backordered).toBe(1);
});

test('an order whose time to pay is over loses its place; paying after all, it queues again', async () => {
  const product = await aProductAhead(app.db, 1);
  const lapsed = await ordered(product, 2, 'split');
  const other = await ordered(product, 1, 'split');
  await app.db.query(
    `UPDATE sales_order SET pay_until = shop_now() - interval '1 minute' WHERE number = $1`,
    [lapsed.number],
  );
  await app.runJob('payments.expire-holds');
  expect(await promisedTo(app, lapsed.number)).toEqual({ quantity: 1, backordered: 0, state: 'released' });
  expect(await promisedTo(app, other.number)).toEqual({ quantity: 1, backordered: 0, state: 'held' });
  await startPayment(lapsed.buyer, lapsed.number);
  expect(await promisedTo(app, lapsed.number)).toEqual({ quantity: 0, backordered: 2, state: 'held' });
});

test('units that came at different cost weigh on the line by how many they are', async () => {
  const product = await aProductAhead(app.db, 0);
  await arrive(product, 1, 300_000);
  const order = await paid(await ordered(product, 3, 'split'));
  await arrive(product, 2, 600_000);
  const costs = await rows<{ unit_cost: number }>(
    app.db,
    'SELECT l.unit_cost FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE o.number = $1',
    [order.number],
  );
  expect(costs).toEqual([{ unit_cost: 500_000 }]);
  expect((await stockSeen(admin, product)).averageCost).toEqual(money(600_000));
});

test('several products that an order waited for arrive together: one piece of news', async () => {
  const [one, two] = [await aProductAhead(app.db, 0), await aProductAhead(app.db, 0)];
  const buyer = await aShopperWith(app.url, [one, 1], [two, 1]);
  const { body } = await place(buyer, total(2), { paymentMethod: 'bank_transfer', shortage: 'wait' });
  const restock = await anOrderedRestock(admin, [line(one, 1), line(two, 1)]);
  await receive(admin, restock, [line(two, 1), line(one, 1)]);
  await app.drain();
  expect(await count(app.db, 'mail', `kind = 'backorder_arrived' AND order_number = $1`, [body.number])).toBe(
    1,
  );
});
