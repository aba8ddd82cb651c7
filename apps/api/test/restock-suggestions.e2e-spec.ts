import type { RestockSuggestionDto } from '../src/modules/inventory/dto/restock-suggestion.dto.js';
import type { Client } from './client.js';
import { money } from './desk.js';
import { aProduct, openShop, type TestProduct } from './factories.js';
import { anOrderRow } from './ledger-rows.js';
import { aPerson } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { anOrderedRestock, aSupplier, line, once, receive } from './warehouse.js';

let app: TestApp;
let admin: Client;
let staff: Client;

beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  admin = (await aPerson(app, { role: 'admin' })).client;
  staff = (await aPerson(app, { role: 'staff' })).client;
});
afterAll(() => app.stop());
beforeEach(() => app.db.query('UPDATE product SET archived_at = shop_now()'));

const suggested = async (client: Client = admin, query = ''): Promise<RestockSuggestionDto[]> =>
  (await client.get<RestockSuggestionDto[]>(`/admin/restock-orders/suggestions${query}`)).body;

/** Low at 5, critical at 2. */
async function shortOf(name: string, stock: number, supplierId: string | null): Promise<TestProduct> {
  const product = await aProduct(app.db, { stock: stock + 20, name });
  await app.db.query('UPDATE product SET supplier_id = $1 WHERE id = $2', [supplierId, product.id]);
  await staff.post(
    `/admin/products/${product.id}/stock-adjustments`,
    { change: -20, reason: 'loss' },
    once(),
  );
  return product;
}

/** Units that were sold so many days ago, and came back as if they had been restocked. */
async function sold({ id }: TestProduct, units: number, days: number): Promise<void> {
  await app.db.query(
    `INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta, at)
     SELECT $1, reason, units, 0, shop_now() - make_interval(days => $3)
       FROM (VALUES ('sale', -$2::integer), ('restock', $2::integer)) m (reason, units)`,
    [id, units, days],
  );
}

test('what is short is suggested by supplier: up to twice the line, or a month of sales', async () => {
  const supplier = await aSupplier(admin, { name: 'Aneka Nada' });
  const slow = await shortOf('Pelan', 3, supplier.id);
  const quick = await shortOf('Laris', 5, supplier.id);
  await shortOf('Cukup', 6, supplier.id);
  const orphan = await shortOf('Yatim', 0, null);
  await sold(quick, 30, 29);
  await sold(quick, 500, 31);
  expect(await suggested()).toEqual([
    {
      supplier: { id: supplier.id, name: 'Aneka Nada' },
      products: [
        {
          productId: slow.id,
          sku: slow.sku,
          name: 'Pelan',
          level: 'low',
          available: 3,
          incoming: 0,
          soldIn30Days: 0,
          suggested: 7,
          unitCost: null,
        },
        expect.objectContaining({ name: 'Laris', available: 5, soldIn30Days: 30, suggested: 25 }),
      ],
    },
    {
      supplier: null,
      products: [expect.objectContaining({ productId: orphan.id, level: 'out', suggested: 10 })],
    },
  ]);
  expect(await suggested(admin, `?supplier=${supplier.id}`)).toHaveLength(1);
});

test('what is ordered already, sent or not, is not suggested again', async () => {
  const { id: supplierId } = await aSupplier(admin);
  const product = await shortOf('Sedikit', 1, supplierId);
  await admin.post('/admin/restock-orders', { supplierId, lines: [line(product, 2)] }, once());
  const order = await anOrderedRestock(admin, [line(product, 2)]);
  await receive(staff, order, [line(product, 1)]);
  expect(await suggested()).toEqual([
    expect.objectContaining({
      products: [expect.objectContaining({ available: 2, incoming: 3, suggested: 5 })],
    }),
  ]);
  await anOrderedRestock(admin, [line(product, 1)]);
  expect(await suggested()).toEqual([]);
});

test('what buyers wait for is ordered as well', async () => {
  const product = await shortOf('Ditunggu', 0, null);
  const orderId = await anOrderRow(app.db, product, 4);
  await app.db.query(
    'INSERT INTO stock_reservation (order_id, product_id, quantity, backordered) VALUES ($1, $2, 0, 4)',
    [orderId, product.id],
  );
  const [orphans] = await suggested();
  expect(orphans!.products).toEqual([expect.objectContaining({ available: -4, suggested: 14 })]);
});

test('hidden products are not suggested', async () => {
  const product = await shortOf('Tersembunyi', 0, null);
  await app.db.query('UPDATE product SET is_active = false WHERE id = $1', [product.id]);
  expect(await suggested()).toEqual([]);
});

test("a supplier's last cost is offered to those who may see costs", async () => {
  const product = await shortOf('Berharga', 0, null);
  const order = await anOrderedRestock(admin, [line(product, 1, 800_000)]);
  await app.db.query('UPDATE product SET supplier_id = $1 WHERE id = $2', [order.supplier.id, product.id]);
  await receive(staff, order, [line(product, 1)]);
  const later = { supplierId: order.supplier.id, lines: [line(product, 1, 900_000)] };
  await admin.post('/admin/restock-orders', later, once());
  const costs = async (client: Client): Promise<unknown[]> =>
    (await suggested(client)).flatMap(({ products }) => products.map(({ unitCost }) => unitCost));
  expect(await costs(admin)).toEqual([money(900_000)]);
  expect(await costs(staff)).toEqual([null]);
});
