import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM } from '../src/common/actor.js';
import { AppError } from '../src/common/app-error.js';
import { inTransaction } from '../src/common/transaction.js';
import { databaseOptions } from '../src/database/data-source.js';
import { rows } from '../src/database/sql.js';
import type { Quantity } from '../src/modules/inventory/stock-level.js';
import { StockService } from '../src/modules/inventory/stock.service.js';
import { aProduct, openShop, stockOf, type TestProduct } from './factories.js';
import { count } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let other: DataSource;
let stock: StockService;

beforeAll(async () => {
  app = await startTestApp({ DATABASE_POOL_SIZE: '12' });
  await openShop(app.db);
  stock = app.app.get(StockService);
  // A second copy of the program, as far as the database can tell.
  other = await new DataSource(
    databaseOptions({ DATABASE_URL: app.databaseUrl, DATABASE_POOL_SIZE: 12 }, () => undefined),
  ).initialize();
});
afterAll(async () => {
  await other.destroy();
  await app.stop();
});

/** An order that exists, for the ledger to point at. Its history and lines are of no interest here. */
async function anOrderRow(line: TestProduct, quantity = 1): Promise<string> {
  const id = randomUUID();
  await app.db.query(
    `INSERT INTO sales_order (id, number, placed_by, idempotency_key, locale, payment_method, contact, address, shipping,
                              subtotal, shipping_total, total, tax_net, tax_base, tax_amount)
     VALUES ($1::uuid, $1::uuid::text, $1::uuid, $1::uuid::text, 'id', 'stripe', '{}', '{}', '{}', $2, 0, $2, $2, 0, 0)`,
    [id, line.price * quantity],
  );
  await app.db.query(
    `INSERT INTO order_line (order_id, position, product_id, sku, slug, name, weight_grams, unit_price, quantity, shipping_share, tax_share)
     VALUES ($1, 1, $2, $3, $4, '', 1, $5, $6, 0, 0)`,
    [id, line.id, line.sku, line.slug, line.price, quantity],
  );
  await app.db.query(
    `INSERT INTO order_history (order_id, action, to_status, actor_kind) VALUES ($1, 'placed', 'pending', 'system')`,
    [id],
  );
  return id;
}

const lineOf = ({ id }: TestProduct, quantity: number): Quantity => ({ productId: id, quantity });
const availabilityOf = async ({ id }: TestProduct): Promise<string> => {
  const [row] = await rows<{ availability: string }>(
    app.db,
    'SELECT availability FROM product WHERE id = $1',
    [id],
  );
  return row!.availability;
};
const inTx = <T>(work: (tx: EntityManager) => Promise<T>, db = app.db): Promise<T> => inTransaction(db, work);
const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'reserved',
    (error: unknown) =>
      error instanceof AppError ? `${error.code} ${String(error.details['available'])}` : String(error),
  );

/** What `n` orders that come at the same time, half of them at each copy of the program, are told. */
async function together(
  n: number,
  lines: (i: number) => [TestProduct, number][],
): Promise<Record<string, number>> {
  const orders = await Promise.all(Array.from({ length: n }, (_, i) => anOrderRow(...lines(i)[0]!)));
  const told = await Promise.all(
    orders.map((orderId, i) =>
      outcome(
        inTx(
          (tx) =>
            stock.reserve(tx, {
              orderId,
              actor: SYSTEM,
              lines: lines(i).map(([product, q]) => lineOf(product, q)),
            }),
          i % 2 ? app.db : other,
        ),
      ),
    ),
  );
  return told.reduce<Record<string, number>>((sum, one) => ({ ...sum, [one]: (sum[one] ?? 0) + 1 }), {});
}

test('A-05: fifty orders at once for the last piece: one gets it, the others are told', async () => {
  for (let round = 0; round < 20; round += 1) {
    const product = await aProduct(app.db, { stock: 1 });
    expect(await together(50, () => [[product, 1]])).toEqual({ reserved: 1, 'out_of_stock 0': 49 });
    expect(await stockOf(app.db, product)).toEqual({
      onHand: 1,
      reserved: 1,
      moves: ['restock 1/0', 'reserve 0/1'],
    });
    expect(await count(app.db, 'stock_reservation', 'product_id = $1', [product.id])).toBe(1);
    expect(await availabilityOf(product)).toBe('out');
  }
}, 120_000);

test('A-06: fifty orders at once of three out of ten: three get them, one piece is left', async () => {
  const product = await aProduct(app.db, { stock: 10 });
  expect(await together(50, () => [[product, 3]])).toEqual({ reserved: 3, 'out_of_stock 1': 47 });
  expect(await stockOf(app.db, product)).toEqual({
    onHand: 10,
    reserved: 9,
    moves: ['restock 10/0', 'reserve 0/3', 'reserve 0/3', 'reserve 0/3'],
  });
  expect(await availabilityOf(product)).toBe('low');
});

test('orders that name the same products in opposite order never wait for each other in a circle', async () => {
  const products = await Promise.all(Array.from({ length: 6 }, () => aProduct(app.db, { stock: 60 })));
  const deadlocks = async (): Promise<number> => {
    await app.db.query('SELECT pg_stat_force_next_flush()');
    const [row] = await rows<{ n: number }>(
      app.db,
      'SELECT deadlocks AS n FROM pg_stat_database WHERE datname = current_database()',
    );
    return row!.n;
  };
  const before = await deadlocks();
  const told = await together(40, (i) =>
    (i % 2 ? products : [...products].reverse()).map((product) => [product, 1]),
  );
  expect(told).toEqual({ reserved: 40 });
  expect((await deadlocks()) - before).toBe(0);
  for (const product of products)
    expect(await stockOf(app.db, product)).toEqual({
      onHand: 60,
      reserved: 40,
      moves: ['restock 60/0', ...Array.from({ length: 40 }, () => 'reserve 0/1')],
    });
});

test('rows are taken in the order of the products, whatever the order of the lines', async () => {
  const products = await Promise.all(Array.from({ length: 3 }, () => aProduct(app.db)));
  const sorted = products.map(({ id }) => id).sort();
  for (const named of [products, [...products].reverse()]) {
    const orderId = await anOrderRow(products[0]!);
    await inTx((tx) =>
      stock.reserve(tx, { orderId, actor: SYSTEM, lines: named.map((product) => lineOf(product, 1)) }),
    );
    const held = await rows<{ product_id: string }>(
      app.db,
      'SELECT product_id FROM stock_reservation WHERE order_id = $1 ORDER BY id',
      [orderId],
    );
    expect(held.map(({ product_id }) => product_id)).toEqual(sorted);
  }
});

test('the last unit is decided by the row as it is when the lock is given, not as it was read', async () => {
  const product = await aProduct(app.db, { stock: 1 });
  const [first, second] = [await anOrderRow(product), await anOrderRow(product)];
  const lines = [lineOf(product, 1)];
  const holder = app.db.createQueryRunner();
  await holder.startTransaction();
  await stock.reserve(holder.manager, { orderId: first, actor: SYSTEM, lines });
  const waiting = outcome(inTx((tx) => stock.reserve(tx, { orderId: second, actor: SYSTEM, lines }), other));
  await untilSomebodyWaits();
  await holder.commitTransaction();
  await holder.release();
  expect(await waiting).toBe('out_of_stock 0');
  expect((await stockOf(app.db, product)).moves).toEqual(['restock 1/0', 'reserve 0/1']);
});

test('what shoppers are told follows the row as it is, also for one who had to wait', async () => {
  const product = await aProduct(app.db, { stock: 7 });
  const [leaving, coming] = [await anOrderRow(product, 3), await anOrderRow(product)];
  await inTx((tx) => stock.reserve(tx, { orderId: leaving, actor: SYSTEM, lines: [lineOf(product, 3)] }));
  expect(await availabilityOf(product)).toBe('low');
  const holder = app.db.createQueryRunner();
  await holder.startTransaction();
  await stock.release(holder.manager, { orderId: leaving, actor: SYSTEM });
  const waiting = inTx(
    (tx) => stock.reserve(tx, { orderId: coming, actor: SYSTEM, lines: [lineOf(product, 2)] }),
    other,
  );
  await untilSomebodyWaits();
  await holder.commitTransaction();
  await holder.release();
  await waiting;
  expect(await availabilityOf(product)).toBe('low');
  expect((await stock.available(app.db, [product.id])).get(product.id)).toBe(5);
});

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await rows(
      app.db,
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
  }
}

test('lines of one product are summed: two of one do not fit where three are', async () => {
  const product = await aProduct(app.db, { stock: 3 });
  const orderId = await anOrderRow(product, 4);
  const lines = [lineOf(product, 2), lineOf(product, 2)];
  expect(await outcome(inTx((tx) => stock.reserve(tx, { orderId, actor: SYSTEM, lines })))).toBe(
    'out_of_stock 3',
  );
  expect(await stockOf(app.db, product)).toEqual({ onHand: 3, reserved: 0, moves: ['restock 3/0'] });
});

test('all lines or none: what was held before the one that is missing is let go', async () => {
  const products = [await aProduct(app.db, { stock: 5 }), await aProduct(app.db, { stock: 0 })];
  const orderId = await anOrderRow(products[0]!);
  const lines = products.map((product) => lineOf(product, 1));
  await expect(inTx((tx) => stock.reserve(tx, { orderId, actor: SYSTEM, lines }))).rejects.toEqual(
    new AppError('out_of_stock', { productId: products[1]!.id, available: 0 }),
  );
  expect(await stockOf(app.db, products[0]!)).toEqual({ onHand: 5, reserved: 0, moves: ['restock 5/0'] });
  expect(await count(app.db, 'stock_reservation', 'order_id = $1', [orderId])).toBe(0);
});

test('a promise ends once: released twice, or released and sold at once, counts once', async () => {
  const product = await aProduct(app.db, { stock: 4 });
  const orderId = await anOrderRow(product, 2);
  const order = { orderId, actor: SYSTEM };
  await inTx((tx) => stock.reserve(tx, { ...order, lines: [lineOf(product, 2)] }));
  expect(await stock.hasHold(app.db, orderId)).toBe(true);
  await Promise.all([
    inTx((tx) => stock.release(tx, order)),
    inTx((tx) => stock.release(tx, order), other),
    inTx((tx) => stock.release(tx, order)),
  ]);
  expect(await stock.hasHold(app.db, orderId)).toBe(false);
  expect((await stockOf(app.db, product)).moves).toEqual(['restock 4/0', 'reserve 0/2', 'release 0/-2']);

  await inTx((tx) => stock.reserve(tx, { ...order, lines: [lineOf(product, 2)] }));
  await Promise.all([inTx((tx) => stock.sell(tx, order)), inTx((tx) => stock.sell(tx, order), other)]);
  await inTx((tx) => stock.release(tx, order));
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
  const orderId = await anOrderRow(product, 3);
  const order = { orderId, actor: { kind: 'user' as const, id: randomUUID() } };
  const unitsSold = async (): Promise<number> => {
    const [row] = await rows<{ n: number }>(app.db, 'SELECT units_sold AS n FROM product WHERE id = $1', [
      product.id,
    ]);
    return row!.n;
  };
  await inTx((tx) => stock.reserve(tx, { ...order, lines: [lineOf(product, 3)] }));
  expect(await unitsSold()).toBe(0);
  await inTx((tx) => stock.sell(tx, order));
  expect(await unitsSold()).toBe(3);
  await inTx((tx) => stock.putBack(tx, { ...order, lines: [lineOf(product, 2)], reason: 'return' }));
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
  const orderId = await anOrderRow(product, promised);
  await inTx((tx) => stock.reserve(tx, { orderId, actor: SYSTEM, lines: [lineOf(product, promised)] }));
  expect(await availabilityOf(product)).toBe(expected);
  await inTx((tx) => stock.release(tx, { orderId, actor: SYSTEM }));
  expect(await availabilityOf(product)).toBe('in_stock');
});

test('a product that may be ordered ahead is so when it runs out', async () => {
  const product = await aProduct(app.db, { stock: 1 });
  await app.db.query('UPDATE product SET allows_backorder = true WHERE id = $1', [product.id]);
  const orderId = await anOrderRow(product);
  await inTx((tx) => stock.reserve(tx, { orderId, actor: SYSTEM, lines: [lineOf(product, 1)] }));
  expect(await availabilityOf(product)).toBe('backorder');
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
  const orderId = await anOrderRow(product, 5);
  await inTx((tx) => stock.reserve(tx, { orderId, actor: SYSTEM, lines: [lineOf(product, 5)] }));
  expect(await version()).toBe(before);
});

test('arrivals make the row of a new product, and losses never touch what is promised', async () => {
  const product = await aProduct(app.db, { stock: 0 });
  await app.db.query('DELETE FROM product_stock WHERE product_id = $1', [product.id]);
  expect(await stock.available(app.db, [product.id])).toEqual(new Map([[product.id, 0]]));
  const receive = (quantity: number, reason: 'restock' | 'loss' | 'adjustment') =>
    inTx((tx) => stock.receive(tx, { productId: product.id, quantity, reason, actor: SYSTEM }));
  await Promise.all([receive(4, 'restock'), receive(6, 'restock')]);
  expect(await availabilityOf(product)).toBe('in_stock');
  const orderId = await anOrderRow(product, 7);
  await inTx((tx) => stock.reserve(tx, { orderId, actor: SYSTEM, lines: [lineOf(product, 7)] }));
  await expect(receive(-4, 'loss')).rejects.toEqual(
    new AppError('out_of_stock', { productId: product.id, available: 3 }),
  );
  await receive(-3, 'loss');
  const { onHand, reserved, moves } = await stockOf(app.db, product);
  expect({ onHand, reserved, moves: moves.sort() }).toEqual({
    onHand: 7,
    reserved: 7,
    moves: ['loss -3/0', 'reserve 0/7', 'restock 4/0', 'restock 6/0'],
  });
  expect(await availabilityOf(product)).toBe('out');
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
