import { rows } from '../src/database/sql.js';
import type { CustomerDetailDto, CustomerDto } from '../src/modules/people/dto/customer.dto.js';
import { ADDRESS, aProduct, openShop, place } from './factories.js';
import { aPerson, auditOfAccount, freshLimits, isSignedIn, problem, type Person } from './people.js';
import { downloadSheet, formatsOf, inWib, liveCells, onlyRowOf } from './sheets.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let admin: Person;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  admin = await aPerson(app, { role: 'admin' });
});
beforeEach(() => freshLimits(app.db));
afterAll(() => app.stop());

const orders = async (customer: Person): Promise<string> => {
  const product = await aProduct(app.db, { price: 1_000_000 });
  await customer.client.post('/cart/items', { productId: product.id, quantity: 1 });
  return (await place(customer.client, product.price + 43_000)).body.number;
};
/** An order as it would be later in its life. The invariants want it as it was once the test is over. */
const later = (number: string, status: string, invoice: string | null = null) =>
  app.db.query('UPDATE sales_order SET status = $2, invoice_number = $3 WHERE number = $1', [
    number,
    status,
    invoice,
  ]);

test('customers are found by what they bought and by their names, and staff may look', async () => {
  const { client: staff } = await aPerson(app, { role: 'staff' });
  const [small, big, none] = [await aPerson(app), await aPerson(app), await aPerson(app)];
  const numbers = [await orders(big), await orders(big), await orders(small)];
  for (const number of numbers) await later(number, 'paid');
  const list = async (query: string) =>
    (await staff.get<{ items: CustomerDto[]; nextCursor: string }>(`/admin/customers?${query}`)).body;

  const first = await list('sort=spent&limit=1');
  expect(first.items.map(({ id, orders }) => [id, orders])).toEqual([[big.id, 2]]);
  expect(first.items[0]!.spent).toEqual({ amount: 2_086_000, currency: 'IDR' });
  expect((await list(`sort=spent&limit=1&after=${first.nextCursor}`)).items[0]!.id).toBe(small.id);
  expect((await list('sort=last_order&limit=1')).items[0]!.id).toBe(small.id);
  expect((await list('limit=1')).items[0]).toMatchObject({ id: none.id, orders: 0, lastOrderAt: null });
  expect((await list(`q=${none.email}&sort=spent`)).items).toEqual([]);
  expect((await list(`q=${small.email.slice(0, -4)}`)).items.map(({ id }) => id)).toContain(small.id);
  expect((await list(`q=${encodeURIComponent('%')}`)).items).toEqual([]);
  for (const number of numbers) await later(number, 'pending');
});

test('customers as a file: what they bought as numbers, narrowed as the list is', async () => {
  const { client: staff } = await aPerson(app, { role: 'staff' });
  const buyer = await aPerson(app);
  const number = await orders(buyer);
  await later(number, 'paid');
  await app.db.query('UPDATE user_account SET name = $2 WHERE id = $1', [buyer.id, '=1+1']);
  const { body } = await staff.get<{ items: CustomerDto[] }>(`/admin/customers?q=${buyer.email}`);
  const [listed] = body.items;
  const fileOf = (query: string) => downloadSheet(staff, `/admin/customers/export.xlsx?${query}`);

  const { sheet } = await fileOf(`q=${buyer.email}&sort=spent`);

  expect(liveCells(sheet)).toEqual([]);
  expect(onlyRowOf(sheet)).toEqual({
    Nama: '=1+1',
    'E-mail': buyer.email,
    'E-mail terverifikasi': listed!.isEmailVerified,
    Telepon: listed!.phone,
    Status: 'Aktif',
    Pesanan: 1,
    Belanja: 1_043_000,
    'Pesanan terakhir (WIB)': inWib(listed!.lastOrderAt!),
    'Sejak (WIB)': inWib(listed!.createdAt),
  });
  expect(formatsOf(sheet, 'Belanja', 'Sejak (WIB)')).toEqual(['"Rp"#,##0', 'yyyy-mm-dd hh:mm:ss']);
  expect((await fileOf(`q=${buyer.email}&state=inactive&locale=en`)).sheet.rowCount).toBe(1);
  await later(number, 'pending');
});

test('everything about one person is on one page, and nothing of anybody else', async () => {
  const [buyer, other] = [await aPerson(app), await aPerson(app)];
  const number = await orders(buyer);
  await orders(other);
  const anAddress = {
    label: 'Rumah',
    name: 'Rina',
    phone: '0812-3456-7890',
    address: ADDRESS,
    isDefault: true,
  };
  await buyer.client.post('/me/addresses', anAddress);
  const product = await aProduct(app.db, { name: 'Gitar di keranjang' });
  await buyer.client.post('/cart/items', { productId: product.id, quantity: 2 });
  await buyer.client.post('/auth/resend-verification');

  const { body } = await admin.client.get<CustomerDetailDto>(`/admin/customers/${buyer.id}`);

  expect(body).toMatchObject({ email: buyer.email, state: 'active', orders: 1, chatId: null });
  expect(body.newestOrders.map((order) => order.number)).toEqual([number]);
  expect(body.addresses).toMatchObject([anAddress]);
  expect(body.cart).toMatchObject([{ name: 'Gitar di keranjang', quantity: 2 }]);
  expect(body.mails.map(({ kind }) => kind)).toEqual(['verify_email']);
  expect(body.lastSeenAt).not.toBeNull();
  expect((await admin.client.get(`/admin/customers/${admin.id}`)).body).toEqual(problem('not_found', 404));
});

test('an admin hands out what is kept of one and forgets them; invoices stay', async () => {
  const buyer = await aPerson(app);
  const number = await orders(buyer);
  const path = `/admin/customers/${buyer.id}`;

  const exported = await admin.client.get<{ account: { email: string }; orders: { number: string }[] }>(
    `${path}/export`,
  );
  expect(exported.headers.get('cache-control')).toBe('no-store');
  expect([exported.body.account.email, exported.body.orders[0]!.number]).toEqual([buyer.email, number]);
  expect((await admin.client.post(`${path}/erase`)).body).toEqual(problem('account_has_open_orders', 409));
  expect(await isSignedIn(buyer.client)).toBe(true);
  await later(number, 'delivered', 'INV/2026/999999');

  expect((await admin.client.post(`${path}/erase`)).status).toBe(204);

  expect(await isSignedIn(buyer.client)).toBe(false);
  expect((await admin.client.get(path)).body).toMatchObject({ name: '', state: 'erased' });
  const [kept] = await rows<{ email: string }>(
    app.db,
    `SELECT contact->>'email' AS email FROM sales_order WHERE number = $1`,
    [number],
  );
  expect(kept!.email).not.toBe('');
  expect((await auditOfAccount(app.db, buyer.id)).map(({ action, actor_id }) => [action, actor_id])).toEqual([
    ['account.exported', admin.id],
    ['account.erased', admin.id],
  ]);
  expect((await admin.client.patch(`/admin/users/${buyer.id}`, { isActive: true })).body).toEqual(
    problem('not_found', 404),
  );
  await later(number, 'pending');
});

test('only a buyer is forgotten: staff are let go first', async () => {
  const colleague = await aPerson(app, { role: 'staff' });
  for (const answer of [
    await admin.client.post(`/admin/customers/${colleague.id}/erase`),
    await admin.client.get(`/admin/customers/${colleague.id}/export`),
  ])
    expect(answer.body).toEqual(problem('not_found', 404));
  expect(await isSignedIn(colleague.client)).toBe(true);
});
