import { rows } from '../src/database/sql.js';
import type { Client } from './client.js';
import { addCategory, addProduct, seen } from './desk.js';
import { aProduct, openShop } from './factories.js';
import { aPerson, count } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
});
afterAll(() => app.stop());

const edit = async (id: string, version: number, body: object): Promise<void> => {
  const { status } = await staff.patch(`/admin/products/${id}`, body, seen(version));
  expect(status).toBe(200);
  await app.drain();
};
const classOf = async (id: string): Promise<unknown> =>
  (
    await rows(
      app.db,
      'SELECT p.availability, s.level FROM product p JOIN product_stock s ON s.product_id = p.id WHERE p.id = $1',
      [id],
    )
  )[0];

test('a threshold that is raised makes the same stock short, and staff hear of it once', async () => {
  const { id } = await aProduct(app.db, { stock: 7 });
  await app.db.query(`UPDATE product_stock SET level = 'ok' WHERE product_id = $1`, [id]);

  await edit(id, 1, { lowStockThreshold: 7 });
  expect(await classOf(id)).toEqual({ availability: 'low', level: 'low' });
  await edit(id, 2, { lowStockThreshold: 20, minimumStock: 7 });
  expect(await classOf(id)).toEqual({ availability: 'low', level: 'critical' });
  await edit(id, 3, { lowStockThreshold: 5, minimumStock: 2 });
  expect(await classOf(id)).toEqual({ availability: 'in_stock', level: 'ok' });

  expect(await rows(app.db, 'SELECT level FROM stock_alert WHERE product_id = $1 ORDER BY id', [id])).toEqual(
    [{ level: 'low' }, { level: 'critical' }],
  );
});

test('what may now be ordered ahead says so, and no longer when it may not', async () => {
  const shelf = await addCategory(staff, 'Bas');
  const { id } = await addProduct(staff, shelf.id);

  await edit(id, 1, { allowsBackorder: true });
  expect(await classOf(id)).toEqual({ availability: 'backorder', level: 'out' });
  await edit(id, 2, { allowsBackorder: false });
  expect(await classOf(id)).toEqual({ availability: 'out', level: 'out' });
});

test('a product that is gone when the job comes is no trouble', async () => {
  const shelf = await addCategory(staff, 'Drum');
  const { id } = await addProduct(staff, shelf.id);
  await staff.patch(`/admin/products/${id}`, { allowsBackorder: true }, seen(1));
  await staff.delete(`/admin/products/${id}`);

  await app.drain();

  expect(await count(app.db, 'graphile_worker.jobs', "task_identifier = 'inventory.show-levels'")).toBe(0);
});
