import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../src/database/data-source.js';
import { rows } from '../src/database/sql.js';
import { auditLog } from '../src/modules/audit/audit-log.queries.js';
import type { AuditEntryDto, AuditFiltersDto } from '../src/modules/audit/dto/audit.dto.js';
import { customerList } from '../src/modules/people/customers.queries.js';
import { aProduct, openShop } from './factories.js';
import { aPerson, anAccount, count, freshLimits, PASSWORD, problem, type Person } from './people.js';
import { nodesOf, type Plan } from './plans.js';
import { createDatabase, startTestApp, type TestApp } from './test-app.js';

interface Log {
  items: AuditEntryDto[];
  nextCursor: string | null;
}

describe('the log', () => {
  let app: TestApp;
  let admin: Person;
  beforeAll(async () => {
    app = await startTestApp();
    await openShop(app.db);
    admin = await aPerson(app, { role: 'admin' });
  });
  beforeEach(() => freshLimits(app.db));
  afterAll(() => app.stop());

  const log = async (query: object): Promise<Log> => {
    const words = new URLSearchParams(query as Record<string, string>).toString();
    return (await admin.client.get<Log>(`/admin/audit?${words}`)).body;
  };

  test('tells who changed what, when, from what into what, and in which request', async () => {
    const colleague = await anAccount(app, { role: 'staff' });
    const { headers } = await admin.client.patch(`/admin/users/${colleague.id}`, {
      name: 'Sari Wulan',
      isActive: false,
    });

    const [entry] = (await log({ q: colleague.email })).items;

    expect(entry).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      by: expect.objectContaining({ kind: 'user', id: admin.id, email: admin.email, role: 'admin' }),
      action: 'account.changed',
      entity: 'user_account',
      entityId: colleague.id,
      entityName: 'Sari Wulan',
      changes: [
        { field: 'name', before: expect.stringMatching(/^Orang /), after: 'Sari Wulan' },
        { field: 'isActive', before: 'true', after: 'false' },
      ],
      requestId: headers.get('x-request-id'),
    });
    expect((await log({ q: entry!.requestId })).items.map(({ id }) => id)).toEqual([entry!.id]);
  });

  test('is filtered by person, action, thing and day of the shop, and walked page by page', async () => {
    const colleague = await aPerson(app, { role: 'admin' });
    const product = await aProduct(app.db);
    const { client } = colleague;
    for (const change of [1, 2, 3])
      await client.post(
        `/admin/products/${product.id}/stock-adjustments`,
        { change, reason: 'adjustment', note: 'Hitung ulang' },
        { 'idempotency-key': randomUUID() },
      );
    const mine = { by: colleague.id, action: 'stock.adjusted', entity: 'product' };

    const first = await log({ ...mine, limit: 2 });
    const rest = await log({ ...mine, limit: 2, after: first.nextCursor! });
    const changed = [...first.items, ...rest.items].map(
      ({ changes }) => changes.find(({ field }) => field === 'onHand')!.after,
    );
    expect(changed.map(Number)).toEqual([...changed].map(Number).sort((a, b) => b - a));
    expect(changed).toHaveLength(3);
    expect(rest.nextCursor).toBeNull();
    expect((await log({ ...mine, action: 'product.changed' })).items).toEqual([]);
    const [{ today, tomorrow }] = (await rows<{ today: string; tomorrow: string }>(
      app.db,
      `SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS today,
              to_char((shop_now() + interval '1 day') AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS tomorrow`,
    )) as [{ today: string; tomorrow: string }];
    expect((await log({ ...mine, from: today, to: today })).items).toHaveLength(3);
    expect((await log({ ...mine, from: tomorrow })).items).toEqual([]);
    expect((await log({ q: product.sku.toLowerCase() })).items).toHaveLength(3);
    const { body } = await admin.client.get<AuditFiltersDto>('/admin/audit/filters');
    expect(body.actions).toEqual([...new Set(body.actions)].sort());
    expect(body.actions).toContain('stock.adjusted');
    expect(body.entities).toContain('product');
    const wrong = await admin.client.get('/admin/audit?from=2026-02-30');
    expect(wrong.body).toEqual(
      problem('invalid_input', 400, { errors: [expect.objectContaining({ field: 'from' })] }),
    );
  });

  test('shows no more what stood there about somebody who was forgotten', async () => {
    const buyer = await aPerson(app);
    await buyer.client.patch('/me', { name: 'Nama Rahasia' });
    const told = async () => (await log({ q: buyer.id })).items;
    expect((await told())[0]!.changes).toContainEqual(expect.objectContaining({ after: 'Nama Rahasia' }));

    await buyer.client.post('/me/erase', { password: PASSWORD });

    const entries = await told();
    expect(entries.map(({ action }) => action)).toEqual(['account.erased', 'account.profile_changed']);
    expect(entries.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test('A-27 staff who try what is not theirs are refused, and it is written down; buyers fill no log', async () => {
    const [staff, buyer] = [await aPerson(app, { role: 'staff' }), await aPerson(app)];
    const product = await aProduct(app.db);
    const before = await count(app.db, 'audit_entry');
    const reprice = { ids: [product.id], action: 'reprice', percent: 10 };

    expect((await staff.client.get('/admin/audit?by=x')).body).toEqual(problem('forbidden', 403));
    const bulk = await staff.client.post('/admin/products/bulk', reprice, {
      'idempotency-key': 'audit-bulk',
    });
    expect(bulk.body).toEqual(problem('forbidden', 403));
    expect((await buyer.client.get('/admin/orders')).body).toEqual(problem('forbidden', 403));

    const { items } = await log({ by: staff.id });
    expect(items.map(({ action, entityId, requestId }) => ({ action, entityId, requestId }))).toEqual([
      {
        action: 'access.refused',
        entityId: 'POST /api/v1/admin/products/bulk',
        requestId: bulk.headers.get('x-request-id'),
      },
      { action: 'access.refused', entityId: 'GET /api/v1/admin/audit', requestId: expect.any(String) },
    ]);
    expect(await count(app.db, 'audit_entry')).toBe(before + 2);
  });

  test.each([
    `UPDATE audit_entry SET action = 'nothing'`,
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    `INSERT INTO audit_entry (id, actor_kind, action, entity, entity_id)
       SELECT id, 'system', 'x', 'x', 'x' FROM audit_entry LIMIT 1 ON CONFLICT (id) DO UPDATE SET action = 'nothing'`,
    `MERGE INTO audit_entry a USING (SELECT id FROM audit_entry LIMIT 1) b ON a.id = b.id WHEN MATCHED THEN DELETE`,
  ])('INV-15 is append-only for whoever holds the database: %s', async (statement) => {
    const before = await count(app.db, 'audit_entry');
    expect(before).toBeGreaterThan(0);

    await expect(app.db.query(statement)).rejects.toThrow(/append-only|permission denied/);

    expect(await count(app.db, 'audit_entry')).toBe(before);
    expect(await count(app.db, 'audit_entry', `action = 'nothing'`)).toBe(0);
  });

  /** The tests' own role may do everything; the shop's needs no more than the right to its tables. */
  test('INV-15 the role that owns the table has no right to change it either, also without the trigger', async () => {
    const tx = app.db.createQueryRunner();
    await tx.startTransaction();
    await tx.query('CREATE ROLE audit_test_owner NOSUPERUSER NOLOGIN');
    await tx.query('GRANT CREATE, USAGE ON SCHEMA public TO audit_test_owner');
    await tx.query('ALTER TABLE audit_entry OWNER TO audit_test_owner');
    await tx.query('ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only');
    await tx.query('SET LOCAL ROLE audit_test_owner');
    const said: string[] = [];
    for (const statement of [
      'DELETE FROM audit_entry',
      `UPDATE audit_entry SET action = 'x'`,
      'TRUNCATE audit_entry',
    ]) {
      await tx.query('SAVEPOINT here');
      said.push(
        await tx.query(statement).then(
          () => 'done',
          (error: Error) => error.message,
        ),
      );
      await tx.query('ROLLBACK TO here');
    }
    await tx.query(
      `INSERT INTO audit_entry (at, actor_kind, action, entity, entity_id) VALUES (now(), 'system', 'x', 'x', 'x')`,
    );
    await tx.rollbackTransaction();
    await tx.release();

    expect(said).toEqual(said.map(() => 'permission denied for table audit_entry'));
  });
});

describe('100,000 entries, 20,000 customers and 50,000 orders', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let db: DataSource;
  beforeAll(async () => {
    database = await createDatabase();
    const options = databaseOptions({ DATABASE_URL: database.url, DATABASE_POOL_SIZE: 2 }, () => undefined);
    db = await new DataSource(options).initialize();
    for (const statement of GROWN_SHOP) await db.query(statement);
    await db.query('VACUUM ANALYZE');
  }, 180_000);
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  const GROWN_SHOP = [
    `INSERT INTO user_account (email, name, password_hash, role)
     SELECT md5(i::text) || '@example.com', 'Orang ' || i, 'x', CASE WHEN i <= 10 THEN 'staff' ELSE 'buyer' END
       FROM generate_series(1, 20010) i`,
    `WITH staff AS (SELECT array_agg(id ORDER BY id) AS ids FROM user_account WHERE role = 'staff')
     INSERT INTO audit_entry (at, actor_kind, actor_id, action, entity, entity_id, request_id)
     SELECT now() - i * interval '5 minutes', 'user', staff.ids[1 + i % 10],
            CASE WHEN i % 5000 = 0 THEN 'supplier.deleted' ELSE 'order.ship' END,
            CASE WHEN i % 5000 = 0 THEN 'supplier' ELSE 'order' END, 'HRT-' || i, 'request-' || i
       FROM staff, generate_series(1, 100000) i`,
    ...[0, 1, 2, 3, 4].map(
      (part) => `
     WITH buyers AS (SELECT array_agg(id ORDER BY id) AS ids FROM user_account WHERE role = 'buyer')
     INSERT INTO sales_order (number, user_id, placed_by, idempotency_key, locale, status, payment_status, payment_method,
                              contact, address, shipping, subtotal, shipping_total, total, tax_net, tax_base, tax_amount, placed_at)
     SELECT 'HRT-' || i, buyers.ids[1 + i * 7919 % 18000], gen_random_uuid(), i, 'id', 'delivered', 'paid', 'stripe', '{}',
            jsonb_build_object('detail', repeat('Jalan Gegerkalong Girang 22 ', 15)),
            '{}', 100000, 10000, 110000, 110000, 110000, 0, now() - i * interval '30 minutes'
       FROM buyers, generate_series(${part * 10_000 + 1}, ${(part + 1) * 10_000}) i`,
    ),
  ];

  async function planOf({ text, parameters }: { text: string; parameters: unknown[] }): Promise<Plan[]> {
    const explain = `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`;
    const [row] = await rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(db, explain, parameters);
    return nodesOf(row!['QUERY PLAN'][0]!.Plan);
  }
  const scannedWhole = (plan: Plan[]): string[] =>
    plan
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name']!)
      .filter((table) => ['audit_entry', 'user_account', 'sales_order'].includes(table));
  const read = (plan: Plan[], table: string): number =>
    plan
      .filter((node) => node['Relation Name'] === table)
      .reduce((sum, node) => sum + (node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 0), 0);

  const aDayLongAgo = '2026-06-01';
  test.each<[string, Parameters<typeof auditLog>[0], number]>([
    ['the first page', {}, 30],
    ['what is rarely done', { action: 'supplier.deleted' }, 30],
    ['a rare thing', { entity: 'supplier' }, 30],
    ['one number', { q: 'hrt-31415' }, 10],
    ['one request', { q: 'request-31415' }, 10],
    ['a day long ago', { from: aDayLongAgo, to: aDayLongAgo }, 300],
  ])('the log: %s is found by index, and little else is read', async (_, query, most) => {
    const plan = await planOf(auditLog(query));
    expect(scannedWhole(plan)).toEqual([]);
    expect(read(plan, 'audit_entry')).toBeLessThanOrEqual(most);
  });

  test('the log: what one person did is found by index', async () => {
    const [{ id }] = (await rows<{ id: string }>(
      db,
      `SELECT id FROM user_account WHERE role = 'staff' LIMIT 1`,
    )) as [{ id: string }];
    const plan = await planOf(auditLog({ by: id }));
    expect(scannedWhole(plan)).toEqual([]);
    expect(read(plan, 'audit_entry')).toBeLessThanOrEqual(30);
  });

  test.each<[string, Parameters<typeof customerList>[0]]>([
    ['the newest', {}],
    ['who spent most', { sort: 'spent' }],
    ['who ordered last', { sort: 'last_order' }],
    ['one e-mail', { q: 'c4ca4238a0b923820dcc509a6f75849b@' }],
  ])('customers: %s are found without reading a table from end to end', async (_, query) => {
    const plan = await planOf(customerList(query));
    expect(scannedWhole(plan)).toEqual([]);
    expect(read(plan, 'user_account')).toBeLessThanOrEqual(60);
  });
});
