import { DataSource } from 'typeorm';
import { SYSTEM } from '../src/common/actor.js';
import { inTransaction } from '../src/common/transaction.js';
import { databaseOptions } from '../src/database/data-source.js';
import { rows } from '../src/database/sql.js';
import { StockService } from '../src/modules/inventory/stock.service.js';
import type { OrderDto } from '../src/modules/orders/dto/order.dto.js';
import { aShopperWith, openShop, place, type TestProduct } from './factories.js';
import { anOrderRow, lineOf } from './ledger-rows.js';
import { untilWaiting, whileHolding } from './locks.js';
import { aPerson, sessionOf } from './people.js';
import { ApiProcess } from './processes.js';
import { startTestApp, type TestApp } from './test-app.js';
import { aProductAhead, once } from './warehouse.js';

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

interface Place {
  held: number;
  waits: number;
}

/** The living orders for a product, in the order in which they came. */
const queueOf = ({ id }: TestProduct): Promise<Place[]> =>
  rows<Place>(
    app.db,
    `SELECT quantity AS held, backordered AS waits FROM stock_reservation
      WHERE product_id = $1 AND state <> 'released' ORDER BY created_at, id`,
    [id],
  );

/** Full ones, at most one that is partly served, and then such that got nothing. */
function expectFirstComeFirstServed(queue: Place[]): void {
  const firstWaiting = queue.findIndex(({ waits }) => waits > 0);
  if (firstWaiting < 0) return;
  expect(queue.slice(firstWaiting + 1).map(({ held }) => held)).toEqual(
    queue.slice(firstWaiting + 1).map(() => 0),
  );
}

const deadlocks = async (): Promise<number> => {
  await app.db.query('SELECT pg_stat_force_next_flush()');
  const [row] = await rows<{ n: number }>(
    app.db,
    'SELECT deadlocks AS n FROM pg_stat_database WHERE datname = current_database()',
  );
  return row!.n;
};

test('arrivals and cancellations at two programs at once: served in the order in which they came', async () => {
  const admin = await aPerson(app, { role: 'admin' });
  const program = await ApiProcess.start(app.databaseUrl);
  try {
    const before = await deadlocks();
    for (let round = 0; round < 3; round += 1) {
      const product = await aProductAhead(app.db, 2);
      const orders: { buyer: Awaited<ReturnType<typeof aShopperWith>>; order: OrderDto }[] = [];
      for (let i = 0; i < 10; i += 1) {
        const units = 1 + (i % 3);
        const buyer = await aShopperWith(app.url, [product, units]);
        const { body, status } = await place(buyer, 1_028_000 * units + 15_000, { shortage: 'split' });
        expect(status).toBe(201);
        orders.push({ buyer, order: body });
      }
      const staff = await Promise.all(
        Array.from({ length: 8 }, (_, i) => sessionOf(i % 2 ? app : { ...app, url: program.url }, admin.id)),
      );
      const answers = await Promise.all([
        ...staff.map((client, i) =>
          client.post(
            `/admin/products/${product.id}/stock-adjustments`,
            { change: 1 + (i % 2), reason: 'restock' },
            once(),
          ),
        ),
        ...[0, 3, 4, 8].map((i) => orders[i]!.buyer.post(`/orders/${orders[i]!.order.number}/cancel`)),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([...staff.map(() => 200), 200, 200, 200, 200]);
      const queue = await queueOf(product);
      expect(queue.map(({ held, waits }) => held + waits)).toEqual([2, 3, 3, 1, 2, 1]);
      expect(queue.reduce((sum, { held }) => sum + held, 0)).toBe(12);
      expectFirstComeFirstServed(queue);
    }
    expect((await deadlocks()) - before).toBe(0);
  } finally {
    await program.stop();
  }
}, 120_000);

test('who comes while goods arrive takes none that others wait for', async () => {
  const product = await aProductAhead(app.db, 0);
  const [early, late] = [await anOrderRow(app.db, product, 2), await anOrderRow(app.db, product)];
  await inTransaction(app.db, (tx) =>
    stock.reserve(tx, { orderId: early, actor: SYSTEM, lines: [lineOf(product, 2)], mayWait: true }),
  );
  let coming: Promise<void> | undefined;
  await whileHolding(
    app.db,
    (tx) => stock.receive(tx, { ...lineOf(product, 2), reason: 'restock', actor: SYSTEM }),
    async () => {
      coming = inTransaction(other, (tx) =>
        stock.reserve(tx, { orderId: late, actor: SYSTEM, lines: [lineOf(product, 1)], mayWait: true }),
      );
      await untilWaiting(app.db, 1);
    },
  );
  await coming;
  expect(await queueOf(product)).toEqual([
    { held: 2, waits: 0 },
    { held: 0, waits: 1 },
  ]);
});

test('an order that is cancelled while goods arrive for it passes them on', async () => {
  const product = await aProductAhead(app.db, 0);
  const [leaving, next] = [await anOrderRow(app.db, product, 2), await anOrderRow(app.db, product, 2)];
  for (const orderId of [leaving, next])
    await inTransaction(app.db, (tx) =>
      stock.reserve(tx, { orderId, actor: SYSTEM, lines: [lineOf(product, 2)], mayWait: true }),
    );
  let cancelling: Promise<void> | undefined;
  await whileHolding(
    app.db,
    (tx) => stock.receive(tx, { ...lineOf(product, 3), reason: 'restock', actor: SYSTEM }),
    async () => {
      cancelling = inTransaction(other, (tx) => stock.release(tx, { orderId: leaving, actor: SYSTEM }));
      await untilWaiting(app.db, 1);
    },
  );
  await cancelling;
  expect(await queueOf(product)).toEqual([{ held: 2, waits: 0 }]);
  expect((await stock.available(app.db, [product.id])).get(product.id)).toBe(1);
});

test('orders of several products, arrivals in any order, sales and cancellations never wait in a circle', async () => {
  const products = await Promise.all(Array.from({ length: 4 }, () => aProductAhead(app.db, 3)));
  const orders: string[] = [];
  for (let i = 0; i < 16; i += 1) {
    const orderId = await anOrderRow(app.db, products[0]!);
    for (const [position, product] of products.slice(1).entries())
      await app.db.query(
        `INSERT INTO order_line (order_id, position, product_id, sku, slug, name, weight_grams, unit_price, quantity, shipping_share, tax_share)
         VALUES ($1, $2, $3, '', '', '', 1, 0, 1, 0, 0)`,
        [orderId, position + 2, product.id],
      );
    orders.push(orderId);
  }
  const lines = products.map((product) => lineOf(product, 1));
  for (const orderId of orders)
    await inTransaction(app.db, (tx) => stock.reserve(tx, { orderId, actor: SYSTEM, lines, mayWait: true }));
  const before = await deadlocks();
  await Promise.all([
    ...orders
      .slice(0, 6)
      .map((orderId, i) =>
        inTransaction(i % 2 ? app.db : other, (tx) => stock.release(tx, { orderId, actor: SYSTEM })),
      ),
    ...Array.from({ length: 8 }, (_, i) =>
      inTransaction(i % 2 ? app.db : other, (tx) => {
        const arrivals = products.map((product) => ({
          ...lineOf(product, 1),
          reason: 'restock' as const,
          actor: SYSTEM,
        }));
        return stock.receive(tx, ...(i % 2 ? arrivals : arrivals.reverse()));
      }),
    ),
  ]);
  expect((await deadlocks()) - before).toBe(0);
  for (const product of products) {
    const queue = await queueOf(product);
    expect(queue).toEqual(queue.map(() => ({ held: 1, waits: 0 })));
    expect((await stock.available(app.db, [product.id])).get(product.id)).toBe(1);
  }
});
