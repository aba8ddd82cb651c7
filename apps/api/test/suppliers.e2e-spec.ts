import { rows } from '../src/database/sql.js';
import type { SupplierDto } from '../src/modules/suppliers/dto/supplier.dto.js';
import type { Client } from './client.js';
import { seen } from './desk.js';
import { aProduct, openShop } from './factories.js';
import { aPerson, count, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { anOrderedRestock, aSupplier, line } from './warehouse.js';

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

const names = async (query: string): Promise<string[]> =>
  (await staff.get<{ items: SupplierDto[] }>(`/admin/suppliers?${query}`)).body.items.map(({ name }) => name);

test('an admin writes one down, staff read it', async () => {
  const supplier = await aSupplier(admin, {
    name: 'Citra Intirama',
    contactPerson: 'Budi',
    email: 'Sales@Citra.example',
    company: 'PT Citra Intirama',
    address: 'Jl Kebon Jeruk 1, Jakarta',
    notes: 'Fender dan Squier',
  });
  expect(supplier).toEqual({
    id: expect.any(String),
    name: 'Citra Intirama',
    contactPerson: 'Budi',
    email: 'sales@citra.example',
    phone: '022-1234567',
    company: 'PT Citra Intirama',
    address: 'Jl Kebon Jeruk 1, Jakarta',
    notes: 'Fender dan Squier',
    isActive: true,
    createdAt: expect.any(String),
    version: 1,
  });
  const read = await staff.get(`/admin/suppliers/${supplier.id}`);
  expect([read.body, read.headers.get('etag')]).toEqual([supplier, '"1"']);
  expect(
    await count(app.db, 'audit_entry', `action = 'supplier.created' AND entity_id = $1`, [supplier.id]),
  ).toBe(1);
});

test('staff may not write one down, change or delete it', async () => {
  const supplier = await aSupplier(admin);
  const before = await count(app.db, 'supplier');
  const refusals = [
    await staff.post('/admin/suppliers', { name: 'Baru', email: 'a@example.com', phone: '022-1234567' }),
    await staff.patch(`/admin/suppliers/${supplier.id}`, { name: 'Lain' }, seen(1)),
    await staff.delete(`/admin/suppliers/${supplier.id}`),
  ];
  expect(refusals.map(({ body }) => body)).toEqual(refusals.map(() => problem('forbidden', 403)));
  expect(await count(app.db, 'supplier')).toBe(before);
});

test('a name is given once, also to two who come together', async () => {
  const taken = { errors: [{ field: 'name', code: 'taken', message: expect.any(String) as string }] };
  const one = { name: 'Kembar', email: 'a@example.com', phone: '022-1234567' };
  const answers = await Promise.all([1, 2, 3].map(() => admin.post('/admin/suppliers', one)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
  expect(answers.find(({ status }) => status === 400)!.body).toEqual(problem('invalid_input', 400, taken));
  const other = await aSupplier(admin);
  const renamed = await admin.patch(`/admin/suppliers/${other.id}`, { name: 'Kembar' }, seen(1));
  expect(renamed.body).toEqual(problem('invalid_input', 400, taken));
});

test('of two editors the second is told, and nothing of the first is lost', async () => {
  const { id } = await aSupplier(admin);
  const first = await admin.patch<SupplierDto>(`/admin/suppliers/${id}`, { phone: '021-7654321' }, seen(1));
  expect([first.status, first.body.version, first.headers.get('etag')]).toEqual([200, 2, '"2"']);
  const second = await admin.patch(`/admin/suppliers/${id}`, { phone: '000-00000000', notes: 'x' }, seen(1));
  expect(second.body).toEqual(problem('version_stale', 412));
  const blind = await admin.patch(`/admin/suppliers/${id}`, { notes: 'x' });
  expect(blind.body).toEqual(problem('version_required', 428));
  const { body } = await staff.get<SupplierDto>(`/admin/suppliers/${id}`);
  expect([body.phone, body.notes]).toEqual(['021-7654321', '']);
  const [entry] = await rows<{ before: object; after: object }>(
    app.db,
    `SELECT before, after FROM audit_entry WHERE action = 'supplier.changed' AND entity_id = $1`,
    [id],
  );
  expect(entry).toEqual({ before: { phone: '022-1234567' }, after: { phone: '021-7654321' } });
});

test('one that a product or an order names stays; another goes', async () => {
  const [ofProduct, free] = [await aSupplier(admin), await aSupplier(admin)];
  const product = await aProduct(app.db);
  await app.db.query('UPDATE product SET supplier_id = $1 WHERE id = $2', [ofProduct.id, product.id]);
  const { supplier: ofOrder } = await anOrderedRestock(admin, [line(product, 1)]);
  for (const { id } of [ofProduct, ofOrder]) {
    const refused = await admin.delete(`/admin/suppliers/${id}`);
    expect(refused.body).toEqual(problem('supplier_in_use', 409));
    expect((await staff.get(`/admin/suppliers/${id}`)).status).toBe(200);
  }
  expect((await admin.delete(`/admin/suppliers/${free.id}`)).status).toBe(204);
  expect((await admin.delete(`/admin/suppliers/${free.id}`)).body).toEqual(problem('not_found', 404));
});

test('they are listed by name, found by parts of what is known, and walked page by page', async () => {
  await app.db.query(
    'DELETE FROM supplier s WHERE NOT EXISTS (SELECT FROM restock_order WHERE supplier_id = s.id) AND NOT EXISTS (SELECT FROM product WHERE supplier_id = s.id)',
  );
  await aSupplier(admin, { name: 'Zeta 100%', email: 'zeta@example.com' });
  await aSupplier(admin, { name: 'Alfa', contactPerson: 'Pak Zet', isActive: false });
  await aSupplier(admin, { name: 'Beta', company: 'CV Zetta' });
  expect(await names('q=zet')).toEqual(['Alfa', 'Beta', 'Zeta 100%']);
  expect(await names('q=zet&status=inactive')).toEqual(['Alfa']);
  expect(await names('q=zet&status=active')).toEqual(['Beta', 'Zeta 100%']);
  expect(await names('q=100%25')).toEqual(['Zeta 100%']);
  const walked: string[] = [];
  let after: string | null = '';
  do {
    const { body }: { body: { items: SupplierDto[]; nextCursor: string | null } } = await staff.get(
      `/admin/suppliers?q=zet&limit=1${after && `&after=${after}`}`,
    );
    walked.push(...body.items.map(({ name }) => name));
    after = body.nextCursor;
  } while (after);
  expect(walked).toEqual(['Alfa', 'Beta', 'Zeta 100%']);
});
