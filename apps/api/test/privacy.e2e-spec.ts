import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import { ADDRESS, aProduct, CONTACT, place, startPayment } from './factories.js';
import { aReceipt, upload } from './manual-payments.js';
import { PayingShop } from './paying-shop.js';
import { aPerson, count, freshLimits, PASSWORD, problem, type Person } from './people.js';
import { decide } from './returns-shop.js';
import type { TestApp } from './test-app.js';

let shop: PayingShop;
let app: TestApp;
beforeAll(async () => {
  shop = await PayingShop.start();
  ({ app } = shop);
});
beforeEach(() => freshLimits(app.db));
afterAll(() => shop.stop());

const order = async ({ client }: Person): Promise<string> => {
  const product = await aProduct(app.db);
  await client.post('/cart/items', { productId: product.id, quantity: 1 });
  return (await place(client, product.price + 43_000, { note: 'Titip satpam' })).body.number;
};

async function aShippedOrder(buyer: Person): Promise<string> {
  const number = await order(buyer);
  await startPayment(buyer.client, number);
  await shop.sandbox.pay(number);
  await shop.settleAll();
  const { client: staff } = await aPerson(app, { role: 'staff' });
  const parcel = { courier: 'own' };
  await staff.post(`/admin/orders/${number}/shipments`, parcel, { 'idempotency-key': randomUUID() });
  return number;
}

/** Paid and received: it has an invoice. */
async function aFinishedOrder(buyer: Person): Promise<string> {
  const number = await aShippedOrder(buyer);
  const { client: staff } = await aPerson(app, { role: 'staff' });
  await staff.post(`/admin/orders/${number}/deliver`);
  return number;
}

/** Given up before it was paid: it has none. */
async function aCancelledOrder(buyer: Person): Promise<string> {
  const number = await order(buyer);
  await buyer.client.post(`/orders/${number}/cancel`);
  return number;
}

const anAddress = {
  label: 'Rumah',
  name: 'Rina',
  phone: '0812-3456-7890',
  address: ADDRESS,
  isDefault: true,
};
const contactOf = async (number: string) =>
  (
    await rows<{ contact: object; note: string | null }>(
      app.db,
      'SELECT contact, note FROM sales_order WHERE number = $1',
      [number],
    )
  )[0];

test('a buyer takes everything home that the shop keeps about them, and nothing about anybody else', async () => {
  const [buyer, other] = [await aPerson(app), await aPerson(app)];
  const number = await aFinishedOrder(buyer);
  await aCancelledOrder(other);
  await buyer.client.post('/me/addresses', anAddress);

  const { status, headers, body } = await buyer.client.get<{
    account: { email: string };
    addresses: object[];
    orders: { number: string; contact: object; lines: object[] }[];
    sessions: object[];
    mails: { subject: string }[];
  }>('/me/export');

  expect(status).toBe(200);
  expect(headers.get('content-disposition')).toBe('attachment; filename="hurtrock-data.json"');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body.account.email).toBe(buyer.email);
  expect(body.addresses).toEqual([anAddress]);
  expect(body.orders.map((order) => order.number)).toEqual([number]);
  expect(body.orders[0]).toMatchObject({ contact: CONTACT, address: ADDRESS, note: 'Titip satpam' });
  expect(body.sessions).toHaveLength(1);
  expect(JSON.stringify(body)).not.toContain('argon2');
});

test('an erased buyer is nobody: invoices stay, everything else is forgotten, and nothing signs in', async () => {
  const buyer = await aPerson(app);
  const [kept, forgotten] = [await aFinishedOrder(buyer), await aCancelledOrder(buyer)];
  await buyer.client.post('/me/addresses', anAddress);
  await buyer.client.post('/auth/resend-verification');
  const { client: staff } = await aPerson(app, { role: 'staff' });
  for (const number of [kept, forgotten])
    await staff.post(`/admin/orders/${number}/notes`, { text: `${buyer.email} minta ditelepon` });
  expect(await count(app.db, 'order_note')).toBe(2);

  expect((await buyer.client.post('/me/erase', { password: PASSWORD })).status).toBe(204);

  expect([...buyer.client.cookies]).toEqual([]);
  const [account] = await rows(
    app.db,
    'SELECT email, name, phone, is_active, erased_at FROM user_account WHERE id = $1',
    [buyer.id],
  );
  expect(account).toEqual({
    email: `erased-${buyer.id}@erased.invalid`,
    name: '',
    phone: null,
    is_active: false,
    erased_at: expect.any(Date) as Date,
  });
  expect(await contactOf(kept)).toEqual({ contact: CONTACT, note: 'Titip satpam' });
  expect(await contactOf(forgotten)).toEqual({ contact: { name: '', email: '', phone: '' }, note: null });
  expect(await count(app.db, 'order_note')).toBe(0);
  for (const table of ['user_address', 'session', 'cart', 'mailed_token'])
    expect([table, await count(app.db, table, 'user_id = $1', [buyer.id])]).toEqual([table, 0]);
  const mails = await rows(app.db, 'SELECT kind FROM mail WHERE to_address = $1', [buyer.email]);
  expect(mails).toEqual([{ kind: 'account_erased' }]);
  for (const email of [buyer.email, `erased-${buyer.id}@erased.invalid`])
    expect(await buyer.client.post('/auth/login', { email, password: PASSWORD })).toMatchObject({
      body: problem('invalid_credentials', 401),
    });
});

test('words and pictures of a return are handed over and forgotten, and none is open meanwhile', async () => {
  const buyer = await aPerson(app);
  const { client } = buyer;
  const path = `/orders/${await aFinishedOrder(buyer)}/returns`;
  const { body: own } = await client.get<{ returnable: { sku: string }[] }>(path);
  const wish = { lines: [{ sku: own.returnable[0]!.sku, quantity: 1, reason: 'other' }], comment: 'Retak' };
  const { body: asked } = await client.post<{ id: string }>(path, wish, { 'idempotency-key': randomUUID() });
  await upload(client, `${path}/${asked.id}/photos`, await aReceipt());
  expect(await client.post('/me/erase', { password: PASSWORD })).toMatchObject({
    body: problem('account_has_open_orders', 409),
  });

  const { client: staff } = await aPerson(app, { role: 'staff' });
  await decide(staff, asked.id, 'reject', { reason: 'Masih utuh' });
  const { body } = await client.get<{ orders: { returns: { photos: string[] }[] }[] }>('/me/export');
  expect(body.orders[0]!.returns).toMatchObject([
    { status: 'rejected', comment: 'Retak', answer: 'Masih utuh', lines: [{ quantity: 1, reason: 'other' }] },
  ]);
  expect(Buffer.from(body.orders[0]!.returns[0]!.photos[0]!, 'base64').subarray(8, 12).toString()).toBe(
    'WEBP',
  );

  expect((await client.post('/me/erase', { password: PASSWORD })).status).toBe(204);
  expect(await count(app.db, 'order_return_photo', 'return_id = $1', [asked.id])).toBe(0);
  expect(await rows(app.db, 'SELECT comment, answer FROM order_return WHERE id = $1', [asked.id])).toEqual([
    { comment: '', answer: '' },
  ]);
});

test('the good-bye is forgotten too, after a month', async () => {
  const buyer = await aPerson(app);
  await buyer.client.post('/me/erase', { password: PASSWORD });
  await app.drain();
  expect(await count(app.db, 'mail', 'to_address = $1', [buyer.email])).toBe(1);

  await app.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
  await app.drain();
  expect(await count(app.db, 'mail', 'to_address = $1', [buyer.email])).toBe(0);
});

test('the same address may register again, as somebody new', async () => {
  const buyer = await aPerson(app);
  await buyer.client.post('/me/erase', { password: PASSWORD });
  const again = await buyer.client.post('/auth/register', {
    email: buyer.email,
    password: PASSWORD,
    name: 'Rina',
  });
  expect(again.status).toBe(201);
  expect((await buyer.client.get('/orders')).body).toMatchObject({ items: [] });
});

test('who has goods or money on the way is not erased, nor by a wrong password, nor staff', async () => {
  const buyer = await aPerson(app);
  expect(await buyer.client.post('/me/erase', { password: 'salah sekali' })).toMatchObject({
    body: problem('password_wrong', 400),
  });
  await aShippedOrder(buyer);
  expect(await buyer.client.post('/me/erase', { password: PASSWORD })).toMatchObject({
    body: problem('account_has_open_orders', 409),
  });
  expect((await buyer.client.get<{ user: { email: string } }>('/me')).body.user.email).toBe(buyer.email);

  const staff = await aPerson(app, { role: 'staff' });
  expect(await staff.client.post('/me/erase', { password: PASSWORD })).toMatchObject({
    body: problem('forbidden', 403),
  });
});

test('pressed twice it happens once', async () => {
  const buyer = await aPerson(app);
  const answers = await Promise.all([
    buyer.client.post('/me/erase', { password: PASSWORD }),
    buyer.client.post('/me/erase', { password: PASSWORD }),
  ]);
  expect(answers.filter(({ status }) => status === 204).length).toBeGreaterThanOrEqual(1);
  expect(await count(app.db, 'audit_entry', "action = 'account.erased' AND entity_id = $1", [buyer.id])).toBe(
    1,
  );
  expect(await count(app.db, 'mail', 'to_address = $1', [buyer.email])).toBe(1);
});
