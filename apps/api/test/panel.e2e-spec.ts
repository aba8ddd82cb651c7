import { rows } from '../src/database/sql.js';
import type { DashboardDto } from '../src/modules/panel/dto/dashboard.dto.js';
import type { NoticeDto } from '../src/modules/panel/dto/notice.dto.js';
import type { PanelSearchDto } from '../src/modules/panel/dto/panel-search.dto.js';
import type { WorkerJobDto } from '../src/modules/panel/dto/worker-job.dto.js';
import type { Client } from './client.js';
import { aProduct, openShop, type TestProduct } from './factories.js';
import { aPerson, problem } from './people.js';
import { corrupt } from './reconciliation-shop.js';
import { aSoldOrder } from './sold-orders.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;
let admin: Client;
let guitar: TestProduct;
let numbers: string[];

/** The first second of a day in WIB so many days ago: of today it is never ahead. */
const dawn = (daysAgo: number): string => {
  const day = new Date(Date.now() + 7 * 3_600_000 - daysAgo * 86_400_000).toISOString().slice(0, 10);
  return `${day}T00:00:01+07:00`;
};

beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
  admin = (await aPerson(app, { role: 'admin' })).client;
  await aPerson(app, { email: 'rudi.gitar@example.com' });
  guitar = await aProduct(app.db, { name: 'Gitar Listrik Senja', price: 1_000_000, stock: 0 });
  const drum = await aProduct(app.db, { name: 'Drum Fajar', price: 500_000, stock: 0 });
  const sold = [
    await aSoldOrder(app.db, { product: guitar, quantity: 2, shipping: 0, paidAt: dawn(0) }),
    await aSoldOrder(app.db, { product: drum, shipping: 0, paidAt: dawn(1), email: 'b@example.com' }),
    await aSoldOrder(app.db, { product: drum, shipping: 0, paidAt: dawn(45), email: 'c@example.com' }),
  ];
  numbers = (
    await rows<{ number: string }>(
      app.db,
      `SELECT number FROM sales_order o JOIN unnest($1::uuid[]) WITH ORDINALITY s (id, n) USING (id) ORDER BY n`,
      [sold.map(({ id }) => id)],
    )
  ).map(({ number }) => number);
});
afterAll(async () => {
  await corrupt(
    app.db,
    'TRUNCATE sales_order, sales_day, sales_day_product, sales_day_method, sales_day_service, sales_day_stale CASCADE',
  );
  await app.stop();
});

describe('the dashboard', () => {
  const read = async (): Promise<DashboardDto> => (await staff.get<DashboardDto>('/admin/dashboard')).body;
  const amounts = ({ now, before }: DashboardDto['today']): number[] => [
    now.revenue.amount,
    before.revenue.amount,
  ];

  test('says what sold today against yesterday, and each of thirty days', async () => {
    const { today, month, days, bestSellers } = await read();
    expect(amounts(today)).toEqual([2_000_000, 500_000]);
    expect([today.now.orders, today.now.units]).toEqual([1, 2]);
    expect(month.now.revenue.amount).toBeGreaterThanOrEqual(2_000_000);
    expect(days).toHaveLength(30);
    expect(days.map(({ revenue }) => revenue.amount).filter(Boolean)).toEqual([500_000, 2_000_000]);
    expect(bestSellers.map(({ name, units }) => [name, units])).toEqual([
      ['Gitar Listrik Senja', 2],
      ['Drum Fajar', 1],
    ]);
  });

  test('counts what there is and what waits, and names the newest orders', async () => {
    const { counts, recentOrders } = await read();
    expect(counts).toMatchObject({ products: 2, orders: 3, users: 3, openAlerts: 0, chatsWaiting: 0 });
    expect(counts.stock.out).toBe(2);
    expect(recentOrders.map(({ number }) => number)).toEqual(numbers);
  });

  test('tells what the last look at the books found', async () => {
    await corrupt(app.db, 'UPDATE order_line SET quantity = quantity + 1');
    await admin.get('/admin/invariants');
    const { invariants } = (await read()).counts;
    expect([invariants!.checked > 10, invariants!.broken.length > 0]).toEqual([true, true]);
    await corrupt(app.db, 'UPDATE order_line SET quantity = quantity - 1');
  });

  test('costs few statements, however much was sold', async () => {
    await read();
    const statements = (await statementsOf(read)).filter(
      (text) => text.startsWith('SELECT ') || text.startsWith('WITH '),
    );
    expect(statements.length).toBeLessThanOrEqual(9);
  });
});

describe('the search', () => {
  const find = async (q: string): Promise<PanelSearchDto> =>
    (await staff.get<PanelSearchDto>(`/admin/search?q=${encodeURIComponent(q)}`)).body;

  test('finds products, orders and customers by a part of their words, in one statement', async () => {
    const found = await find('gitar');
    expect(found.products.map(({ name }) => name)).toEqual(['Gitar Listrik Senja']);
    expect(found.customers.map(({ email }) => email)).toEqual(['rudi.gitar@example.com']);
    expect((await find(numbers[1]!.slice(-6))).orders.map(({ number }) => number)).toContain(numbers[1]);
    expect((await find('senja')).products).toHaveLength(1);
    const statements = await statementsOf(() => find('gitar'));
    expect(statements.filter((text) => text.includes('products AS MATERIALIZED'))).toHaveLength(1);
  });

  test('what is typed means itself', async () => {
    expect(await find('%%%')).toEqual({ products: [], orders: [], customers: [] });
    expect((await staff.get('/admin/search?q=ab')).status).toBe(400);
  });
});

test('notices tell of paid orders, of stock and chats, and of failed jobs to those who may see them', async () => {
  await app.db.query(`INSERT INTO stock_alert (product_id, level, available) VALUES ($1, 'out', 0)`, [
    guitar.id,
  ]);
  await app.db.query(
    `INSERT INTO chat_conversation (name, status, waiting_since) VALUES ('Sari', 'waiting', shop_now())`,
  );
  const [job] = await rows<{ id: number }>(
    app.db,
    `SELECT (graphile_worker.add_job('media.sweep', '{}'::json, max_attempts => 1)).id`,
    [],
  );
  await app.db.query('SELECT graphile_worker.permanently_fail_jobs(ARRAY[$1::bigint], $2)', [
    job!.id,
    'broken',
  ]);
  const seen = async (who: Client): Promise<string[]> =>
    (await who.get<NoticeDto[]>('/admin/notifications')).body.map(({ kind, about }) => `${kind} ${about}`);

  const news = await seen(staff);
  expect(news).toEqual(expect.arrayContaining(['chat_waiting Sari', 'stock_out Gitar Listrik Senja']));
  expect(news.filter((each) => each.startsWith('order_paid'))).toHaveLength(2);
  expect(news).not.toContain('job_failed media.sweep');
  expect(await seen(admin)).toContain('job_failed media.sweep');
});

describe('jobs', () => {
  const list = async (state: string): Promise<WorkerJobDto[]> =>
    (await admin.get<{ items: WorkerJobDto[] }>(`/admin/jobs?state=${state}`)).body.items;
  const failed = async (): Promise<number> => {
    const [job] = await rows<{ id: number }>(
      app.db,
      `SELECT (graphile_worker.add_job('media.sweep', '{"secret":"x"}'::json)).id`,
      [],
    );
    await app.db.query('SELECT graphile_worker.permanently_fail_jobs(ARRAY[$1::bigint], $2)', [
      job!.id,
      'no disk',
    ]);
    return job!.id;
  };

  test('one that was given up is tried anew at once, with all its attempts, and that is noted', async () => {
    const id = await failed();
    const [job] = await list('failed');
    expect(job).toMatchObject({ id, task: 'media.sweep', state: 'failed', lastError: 'no disk' });
    expect(JSON.stringify(job)).not.toContain('secret');

    const { status, body } = await admin.post<WorkerJobDto>(`/admin/jobs/${id}/retry`);
    expect([status, body.state, body.attempts]).toEqual([200, 'waiting', 0]);
    expect((await list('failed')).map((each) => each.id)).not.toContain(id);
    const [noted] = await rows<{ entity_id: string }>(
      app.db,
      `SELECT entity_id FROM audit_entry WHERE action = 'job.retried' ORDER BY id DESC LIMIT 1`,
      [],
    );
    expect(noted!.entity_id).toBe(String(id));
    await app.drain();
    expect((await list('waiting')).map((each) => each.id)).not.toContain(id);
  });

  test('what is done, runs just now or never was is not there to be tried', async () => {
    const id = await failed();
    await app.db.query(
      'UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = $2 WHERE id = $1',
      [id, 'somebody'],
    );
    expect((await list('running')).map((each) => each.id)).toContain(id);
    for (const nobody of [String(id), '999999999', 'semua', '9'.repeat(40)]) {
      const { status, body } = await admin.post(`/admin/jobs/${nobody}/retry`);
      expect({ status, body }).toEqual({ status: 404, body: problem('not_found', 404) });
    }
    await app.db.query('DELETE FROM graphile_worker._private_jobs WHERE id = $1', [id]);
  });

  test('staff see none', async () => {
    expect((await staff.get('/admin/jobs?state=failed')).status).toBe(403);
  });
});
