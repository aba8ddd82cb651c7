import { randomUUID } from 'node:crypto';
import { SYSTEM } from '../src/common/actor.js';
import { AppError } from '../src/common/app-error.js';
import { inTransaction } from '../src/common/transaction.js';
import { rows } from '../src/database/sql.js';
import { StockService } from '../src/modules/inventory/stock.service.js';
import { aProduct, openShop, stockOf } from './factories.js';
import { anOrderRow, availabilityOf, lineOf, outcome } from './ledger-rows.js';
import { count } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let stock: StockService;

beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  stock = app.app.get(StockService);
});
afterAll(() => app.stop());

test('lines of one product are summed: two of one do not fit where three are', async () => {
  const product = await aProduct(app.db, { stock: 3 });
  const orderId = await anOrderRow(app.db, product, 4);
  const lines = [lineOf(product, 2), lineOf(product, 2)];
  expect(
    await outcome(inTransaction(app.db, (tx) => stock.reserve(tx, { orderId, actor: SYSTEM, lines }))),
  ).toBe('out_of_stock 3');
  expect(await stockOf(app.db, product)).toEqual({ onHand: 3, reserved: 0, moves: ['restock 3/0'] });
});

test('all lines or none: what was held before the one that is missing is let go', async () => {
  const products = [await aProduct(app.db, { stock: 5 }), await aProduct(app.db, { stock: 0 })];
  const orderId = await anOrderRow(app.db, products[0]!);
  const lines = products.map((product) => lineOf(product, 1));
  await expect(
    inTransaction(app.db, (tx) => stock.reserve(tx, { orderId, actor: SYSTEM, lines })),
  ).rejects.toEqual(
    new AppError('out_of_stock', { productId: products[1]!.id, available: 0, canBackorder: false }),
  );
  expect(await stockOf(app.db, products[0]!)).toEqual({ onHand: 5, reserved: 0, moves: ['restock 5/0'] });
  expect(await count(app.db, 'stock_reservation', 'order_id = $1', [orderId])).toBe(0);
});

test('a promise ends once: released twice, or released and sold at once, counts once', async () => {
  const product = await aProduct(app.db, { stock: 4 });
  const orderId = await anOrderRow(app.db, product, 2);
  const order = { orderId, actor: SYSTEM };
  await inTransaction(app.db, (tx) => stock.reserve(tx, { ...order, lines: [lineOf(product, 2)] }));
  expect(await stock.hasHold(app.db, orderId)).toBe(true);
  await Promise.all([
    inTransaction(app.db, (tx) => stock.release(tx, order)),
    inTransaction(app.db, (tx) => stock.release(tx, order)),
    inTransaction(app.db, (tx) => stock.release(tx, order)),
  ]);
  expect(await stock.hasHold(app.db, orderId)).toBe(false);
  expect((await stockOf(app.db, product)).moves).toEqual(['restock 4/0', 'reserve 0/2', 'release 0/-2']);

  await inTransaction(app.db, (tx) => stock.reserve(tx, { ...order, lines: [lineOf(product, 2)] }));
  await Promise.all([
    inTransaction(app.db, (tx) => stock.sell(tx, order)),
    inTransaction(app.db, (tx) => stock.sell(tx, order)),
  ]);
  await inTransaction(app.db, (tx) => stock.release(tx, order));
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 2,
    reserved: 0,
    moves: ['restock 4/0', 'reserve 0/2', 'release 0/-2', 'reserve 0/2', 'sale -2/-2'],
  });
  const states = await rows<{ state: string }>(
    app.db,
    'SELECT state FROM stock_reservation WHERE order_id = $1 ORDER BY id',
    [orderId],
  );
  expect(states.map(({ state }) => state)).toEqual(['released', 'sold']);
});

test('what is sold counts among the best sellers, what comes back no longer', async () => {
  const product = await aProduct(app.db, { stock: 9 });
  const orderId = await anOrderRow(app.db, product, 3);
  const order = { orderId, actor: { kind: 'user' as const, id: randomUUID() } };
  const unitsSold = async (): Promise<number> => {
    const [row] = await rows<{ n: number }>(app.db, 'SELECT units_sold AS n FROM product WHERE id = $1', [
      product.id,
    ]);
    return row!.n;
  };
  await inTransaction(app.db, (tx) => stock.reserve(tx, { ...order, lines: [lineOf(product, 3)] }));
  expect(await unitsSold()).toBe(0);
  await inTransaction(app.db, (tx) => stock.sell(tx, order));
  expect(await unitsSold()).toBe(3);
  await inTransaction(app.db, (tx) =>
    stock.putBack(tx, { ...order, lines: [lineOf(product, 2)], reason: 'return' }),
  );
  expect(await unitsSold()).toBe(1);
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 8,
    reserved: 0,
    moves: ['restock 9/0', 'reserve 0/3', 'sale -3/-3', 'return 2/0'],
  });
  expect(
    await count(app.db, 'stock_movement', 'order_id = $1 AND actor_id = $2', [orderId, order.actor.id]),
  ).toBe(3);
});

test.each([
  [9, 3, 'in_stock'],
  [9, 4, 'low'],
  [9, 9, 'out'],
] as const)('of %i in stock %i are promised: %s', async (onHand, promised, expected) => {
  const product = await aProduct(app.db, { stock: onHand });
  const orderId = await anOrderRow(app.db, product, promised);
  await inTransaction(app.db, (tx) =>
    stock.reserve(tx, { orderId, actor: SYSTEM, lines: [lineOf(product, promised)] }),
  );
  expect(await availabilityOf(app.db, product)).toBe(expected);
  await inTransaction(app.db, (tx) => stock.release(tx, { orderId, actor: SYSTEM }));
  expect(await availabilityOf(app.db, product)).toBe('in_stock');
});

test('a product that may be ordered ahead is so when it runs out', async () => {
  const product = await aProduct(app.db, { stock: 1 });
  await app.db.query('UPDATE product SET allows_backorder = true WHERE id = $1', [product.id]);
  const orderId = await anOrderRow(app.db, product);
  await inTransaction(app.db, (tx) =>
    stock.reserve(tx, { orderId, actor: SYSTEM, lines: [lineOf(product, 1)] }),
  );
  expect(await availabilityOf(app.db, product)).toBe('backorder');
});

test('the catalogue is written only when the class changes', async () => {
  const product = await aProduct(app.db, { stock: 20 });
  const version = async (): Promise<string> => {
    const [row] = await rows<{ v: string }>(app.db, 'SELECT xmin::text AS v FROM product WHERE id = $1', [
      product.id,
    ]);
    return row!.v;
  };
  const before = await version();
  const orderId = await anOrderRow(app.db, product, 5);
  await inTransaction(app.db, (tx) =>
    stock.reserve(tx, { orderId, actor: SYSTEM, lines: [lineOf(product, 5)] }),
  );
  expect(await version()).toBe(before);
});

test('arrivals make the row of a new product, and losses never touch what is promised', async () => {
  const product = await aProduct(app.db, { stock: 0 });
  await app.db.query('DELETE FROM product_stock WHERE product_id = $1', [product.id]);
  expect(await stock.available(app.db, [product.id])).toEqual(new Map([[product.id, 0]]));
  const receive = (quantity: number, reason: 'restock' | 'loss' | 'adjustment') =>
    inTransaction(app.db, (tx) =>
      stock.receive(tx, { productId: product.id, quantity, reason, actor: SYSTEM }),
    );
  await Promise.all([receive(4, 'restock'), receive(6, 'restock')]);
  expect(await availabilityOf(app.db, product)).toBe('in_stock');
  const orderId = await anOrderRow(app.db, product, 7);
  await inTransaction(app.db, (tx) =>
    stock.reserve(tx, { orderId, actor: SYSTEM, lines: [lineOf(product, 7)] }),
  );
  await expect(receive(-4, 'loss')).rejects.toEqual(
    new AppError('out_of_stock', { productId: product.id, available: 3, canBackorder: false }),
  );
  await receive(-3, 'loss');
  const { onHand, reserved, moves } = await stockOf(app.db, product);
  expect({ onHand, reserved, moves: moves.sort() }).toEqual({
    onHand: 7,
    reserved: 7,
    moves: ['loss -3/0', 'reserve 0/7', 'restock 4/0', 'restock 6/0'],
  });
  expect(await availabilityOf(app.db, product)).toBe('out');
});

test('the ledger cannot be changed afterwards', async () => {
  await aProduct(app.db);
  for (const change of [
    'UPDATE stock_movement SET on_hand_delta = 0',
    'DELETE FROM stock_movement',
    'TRUNCATE stock_movement',
  ])
    await expect(app.db.query(change)).rejects.toThrow('stock_movement is append-only');
});
