import { rows } from '../src/database/sql.js';
import type { Client } from './client.js';
import { aProduct, openShop, type TestProduct } from './factories.js';
import { aPerson, count } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { once } from './warehouse.js';

let app: TestApp;
let staff: Client;

beforeEach(async () => {
  app = await startTestApp({ DATABASE_POOL_SIZE: '12' });
  await openShop(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
});
afterEach(() => app.stop());

/** Low at 5, critical at 2; with a level that says so, as the program would have left it. */
async function stocked(stock: number, name?: string): Promise<TestProduct> {
  const product = await aProduct(app.db, { stock, ...(name && { name }) });
  await app.db.query(`UPDATE product_stock SET level = 'ok' WHERE product_id = $1`, [product.id]);
  return product;
}

const change = ({ id }: TestProduct, units: number) =>
  staff.post(
    `/admin/products/${id}/stock-adjustments`,
    { change: units, reason: units < 0 ? 'loss' : 'restock' },
    once(),
  );

const mailAlerts = (): Promise<void> => app.runJob('inventory.mail-alerts');

const alertsOf = (product: TestProduct): Promise<{ level: string; available: number }[]> =>
  rows(app.db, 'SELECT level, available FROM stock_alert WHERE product_id = $1 ORDER BY id', [product.id]);

const mails = (): Promise<{ subject: string; text: string; to_address: string }[]> =>
  rows(app.db, `SELECT subject, text, to_address FROM mail WHERE kind = 'stock_low' ORDER BY id`);

test('each line that is crossed downwards is told once; coming back up is no news', async () => {
  const product = await stocked(10);
  for (const units of [-4, -1, -3, +5, -1, -1, -3, -2])
    expect((await change(product, units)).status).toBe(200);
  expect(await alertsOf(product)).toEqual([
    { level: 'low', available: 5 },
    { level: 'critical', available: 2 },
    { level: 'low', available: 5 },
    { level: 'critical', available: 2 },
    { level: 'out', available: 0 },
  ]);
});

test('one mail to the shop names all that fell since the last one', async () => {
  const [guitar, bass, drum] = [
    await stocked(10, 'Gitar Biru'),
    await stocked(10, 'Bas Hitam'),
    await stocked(10, 'Drum Emas'),
  ];
  await change(guitar, -5);
  await change(bass, -10);
  await mailAlerts();
  await mailAlerts();
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect([mail!.subject, mail!.to_address]).toEqual(['Stok perlu diisi kembali', 'info@hurtrock.com']);
  expect(mail!.text).toContain(
    `Gitar Biru (${guitar.sku}): menipis, tersedia 5\nBas Hitam (${bass.sku}): habis\n`,
  );
  expect(mail!.text).toContain('http://127.0.0.1:3000/admin/stock');
  await change(drum, -8);
  await mailAlerts();
  const [, second] = await mails();
  expect(second!.text).toContain(`Drum Emas (${drum.sku}): kritis, tersedia 2`);
  expect(second!.text).not.toContain('Gitar Biru');
  expect(await count(app.db, 'stock_alert', 'mailed_at IS NULL')).toBe(0);
});

test('a mail names fifty, and says how many there are besides', async () => {
  const product = await stocked(10, 'Gitar Ramai');
  await app.db.query(
    `INSERT INTO stock_alert (product_id, level, available) SELECT $1, 'low', 5 FROM generate_series(1, 53)`,
    [product.id],
  );
  await mailAlerts();
  const [mail] = await mails();
  expect(mail!.text.split('Gitar Ramai').length - 1).toBe(50);
  expect(mail!.text).toContain('menipis, tersedia 5\nLainnya: 3 produk\n');
});

test('jobs that run at the same time tell each crossing once', async () => {
  const products = await Promise.all(Array.from({ length: 8 }, (_, i) => stocked(10, `Barang ${i}`)));
  await Promise.all(products.map((product) => change(product, -10)));
  await Promise.all([mailAlerts(), mailAlerts(), mailAlerts(), mailAlerts()]);
  const told = (await mails()).flatMap(({ text }) => text.match(/Barang \d/g) ?? []);
  expect(told.sort()).toEqual(products.map((_, i) => `Barang ${i}`));
});

test('the mail is sent by the clock, a minute after the first news', async () => {
  const product = await stocked(10);
  await change(product, -10);
  const [job] = await rows<{ wait: number }>(
    app.db,
    `SELECT round(extract(epoch FROM run_at - created_at))::integer AS wait FROM graphile_worker.jobs
      WHERE task_identifier = 'inventory.mail-alerts'`,
  );
  expect(job).toEqual({ wait: 60 });
  await app.db.query(`UPDATE graphile_worker._private_jobs SET run_at = now()`);
  await app.drain();
  expect((await mails()).length).toBe(1);
});

test('a change that is undone tells nobody', async () => {
  const product = await stocked(3);
  const refused = await change(product, -4);
  expect(refused.status).toBe(409);
  expect(await alertsOf(product)).toEqual([]);
});

test('what is no longer sold runs out in silence', async () => {
  const product = await stocked(10);
  await app.db.query('UPDATE product SET archived_at = shop_now() WHERE id = $1', [product.id]);
  await change(product, -10);
  expect(await alertsOf(product)).toEqual([]);
});
