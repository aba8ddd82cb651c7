import { DataSource } from 'typeorm';
import { SYSTEM } from '../src/common/actor.js';
import { inTransaction } from '../src/common/transaction.js';
import { databaseOptions } from '../src/database/data-source.js';
import { rows } from '../src/database/sql.js';
import { StockService } from '../src/modules/inventory/stock.service.js';
import { aProduct, openShop, stockOf, type TestProduct } from './factories.js';
import { untilWaiting, whileHolding } from './locks.js';
import { anOrderRow, availabilityOf, lineOf, outcome } from './ledger-rows.js';
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

/** What `n` orders that come at the same time, half of them at each copy of the program, are told. */
async function together(
  n: number,
  lines: (i: number) => [TestProduct, number][],
): Promise<Record<string, number>> {
  const orders = await Promise.all(Array.from({ length: n }, (_, i) => anOrderRow(app.db, ...lines(i)[0]!)));
  const told = await Promise.all(
    orders.map((orderId, i) =>
      outcome(
        inTransaction(i % 2 ? app.db : other, (tx) =>
          stock.reserve(tx, {
            orderId,
            actor: SYSTEM,
            lines: lines(i).map(([product, q]) => lineOf(product, q)),
          }),
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
    expect(await availabilityOf(app.db, product)).toBe('out');
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
  expect(await availabilityOf(app.db, product)).toBe('low');
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

test('shelves are locked in the order of the products, whatever that of the lines and of the rows', async () => {
  const products = await Promise.all(Array.from({ length: 3 }, () => aProduct(app.db)));
  products.sort((a, b) => (a.id < b.id ? -1 : 1));
  // Written anew, the last of them lies first.
  for (const { id } of [...products].reverse())
    await app.db.query('UPDATE product_stock SET level = level WHERE product_id = $1', [id]);
  const [first, ...others] = products.map(({ id }) => id);
  for (const named of [products, [...products].reverse()]) {
    const orderId = await anOrderRow(app.db, products[0]!);
    const lines = named.map((product) => lineOf(product, 1));
    let reserving: Promise<void> | undefined;
    await whileHolding(
      app.db,
      (tx) => tx.query('SELECT FROM product_stock WHERE product_id = $1 FOR UPDATE', [first]),
      async () => {
        reserving = inTransaction(other, async (tx) => {
          // Whatever plan is chosen: also one that reads the rows as they lie.
          await tx.query('SET LOCAL enable_indexscan = off; SET LOCAL enable_bitmapscan = off');
          await stock.reserve(tx, { orderId, actor: SYSTEM, lines });
        });
        await untilWaiting(app.db, 1);
        const free = await rows(
          app.db,
          'SELECT FROM product_stock WHERE product_id = ANY($1::uuid[]) FOR UPDATE SKIP LOCKED',
          [others],
        );
        expect(free).toHaveLength(2);
      },
    );
    await reserving;
  }
});

test('the last unit is decided by the row as it is when the lock is given, not as it was read', async () => {
  const product = await aProduct(app.db, { stock: 1 });
  const [first, second] = [await anOrderRow(app.db, product), await anOrderRow(app.db, product)];
  const reserve = { actor: SYSTEM, lines: [lineOf(product, 1)] };
  let waiting: Promise<string> | undefined;
  await whileHolding(
    app.db,
    (tx) => stock.reserve(tx, { ...reserve, orderId: first }),
    async () => {
      waiting = outcome(inTransaction(other, (tx) => stock.reserve(tx, { ...reserve, orderId: second })));
      await untilWaiting(app.db, 1);
    },
  );
  expect(await waiting).toBe('out_of_stock 0');
  expect((await stockOf(app.db, product)).moves).toEqual(['restock 1/0', 'reserve 0/1']);
});

test('what shoppers are told follows the row as it is, also for one who had to wait', async () => {
  const product = await aProduct(app.db, { stock: 7 });
  const [leaving, coming] = [await anOrderRow(app.db, product, 3), await anOrderRow(app.db, product)];
  await inTransaction(app.db, (tx) =>
    stock.reserve(tx, { orderId: leaving, actor: SYSTEM, lines: [lineOf(product, 3)] }),
  );
  expect(await availabilityOf(app.db, product)).toBe('low');
  let waiting: Promise<void> | undefined;
  await whileHolding(
    app.db,
    (tx) => stock.release(tx, { orderId: leaving, actor: SYSTEM }),
    async () => {
      waiting = inTransaction(other, (tx) =>
        stock.reserve(tx, { orderId: coming, actor: SYSTEM, lines: [lineOf(product, 2)] }),
      );
      await untilWaiting(app.db, 1);
    },
  );
  await waiting;
  expect(await availabilityOf(app.db, product)).toBe('low');
  expect((await stock.available(app.db, [product.id])).get(product.id)).toBe(5);
});
