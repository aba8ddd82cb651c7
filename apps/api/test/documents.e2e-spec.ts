import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addJob } from '../src/common/jobs.js';
import { rows } from '../src/database/sql.js';
import { Client } from './client.js';
import { anOrder, aProduct, aShopperWith, CONTACT, place, startPayment } from './factories.js';
import { download, letters } from './papers.js';
import { PayingShop } from './paying-shop.js';
import { aPerson, count, problem } from './people.js';

let shop: PayingShop;
let staff: Client;
beforeAll(async () => {
  shop = await PayingShop.start();
  await shop.app.db
    .query(`INSERT INTO tax_rate (starts_on, rate_basis_points, base_numerator, base_denominator)
                           SELECT '2025-01-01', 1200, 11, 12 WHERE NOT EXISTS (SELECT FROM tax_rate)`);
  staff = (await aPerson(shop.app, { role: 'staff' })).client;
});
afterAll(() => shop.stop());

const idOf = async (number: string): Promise<string> =>
  (await rows<{ id: string }>(shop.app.db, 'SELECT id FROM sales_order WHERE number = $1', [number]))[0]!.id;

test('a paid order has an invoice that says everything of it and adds up', async () => {
  const { shopper, order } = await shop.aPaidOrder();
  const { body } = await shopper.get<{ kind: string; number: string; issuedAt: string; path: string }[]>(
    `/orders/${order.number}/documents`,
  );
  const [invoice, receipt] = body;
  expect(body).toEqual([
    {
      kind: 'invoice',
      number: expect.stringMatching(/^INV\/\d{4}\/\d{6}$/),
      issuedAt: invoice!.issuedAt,
      cancelledAt: null,
      path: `/orders/${order.number}/documents/invoice.pdf`,
    },
    {
      kind: 'receipt',
      number: `KW/${invoice!.number}`,
      issuedAt: invoice!.issuedAt,
      cancelledAt: null,
      path: `/orders/${order.number}/documents/receipt.pdf`,
    },
  ]);

  const paper = await download(shopper, invoice!.path);
  expect([paper.headers.get('content-type'), paper.headers.get('cache-control')]).toEqual([
    'application/pdf',
    'no-store',
  ]);
  expect(paper.headers.get('content-disposition')).toBe(
    `inline; filename="${invoice!.number.replaceAll('/', '-')}.pdf"`,
  );
  for (const part of [
    'Hurtrock Music Store',
    'Jl Gegerkalong Girang 22, Kota Bandung 40153',
    'Faktur',
    invoice!.number,
    order.number,
    'JNE Regular',
    'LUNAS',
    CONTACT.name,
    CONTACT.phone,
    CONTACT.email,
    'Gegerkalong, Kec. Sukasari',
    'Kota Bandung, Jawa Barat 40153',
    order.lines[0]!.sku,
    order.lines[0]!.name,
    'Rp12.500.000',
    'Ongkos kirim',
    'Rp43.000',
    'Rp12.543.000',
    'dua belas juta lima ratus empat puluh tiga ribu rupiah',
    'Harga sudah termasuk PPN',
    'Halaman 1 dari 1',
  ])
    expect(paper.letters).toContain(letters(part));
  const { tax } = order;
  const rupiah = (amount: number): string => `Rp${new Intl.NumberFormat('id-ID').format(amount)}`;
  for (const [name, { amount }] of [
    ['Harga sebelum PPN', tax!.net],
    ['DPP nilai lain', tax!.base],
    ['PPN 12%', tax!.amount],
  ] as const)
    expect(paper.letters).toContain(letters(`${name}${rupiah(amount)}`));
  expect(tax!.net.amount + tax!.amount.amount).toBe(12_543_000);
  expect(paper.fonts.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
  expect([paper.annotations, paper.actions, paper.attachments]).toEqual([0, null, null]);

  const slip = await download(shopper, receipt!.path);
  expect(slip.size).toEqual([0, 0, 595.28, 419.53]);
  for (const part of [
    'Kwitansi',
    receipt!.number,
    `Telah terima dari${CONTACT.name}`,
    'Uang sejumlah dua belas juta lima ratus empat puluh tiga ribu rupiah',
    `Untuk pembayaran Pesanan ${order.number}: ${order.lines[0]!.name}`,
    'Rp12.543.000',
  ])
    expect(slip.letters).toContain(letters(part));
  expect((await download(staff, `/admin${invoice!.path}`)).bytes.equals(paper.bytes)).toBe(true);
});

test('before it is paid an order has no papers', async () => {
  const { shopper, order } = await anOrder(shop.app);
  expect((await shopper.get(`/orders/${order.number}/documents`)).body).toEqual([]);
  for (const kind of ['invoice', 'receipt'])
    expect((await shopper.get(`/orders/${order.number}/documents/${kind}.pdf`)).body).toEqual(
      problem('not_found', 404),
    );
  expect(await count(shop.app.db, 'issued_document', 'order_id = $1', [await idOf(order.number)])).toBe(0);
});

test('a document once issued never changes, whatever becomes of shop, product and order', async () => {
  const { db } = shop.app;
  const { shopper, product, order } = await shop.aPaidOrder();
  const path = `/orders/${order.number}/documents/invoice.pdf`;
  const before = await download(shopper, path);
  const [profile] = await rows(db, 'SELECT name, address FROM store_profile');
  await db.query(`UPDATE store_profile SET name = 'Toko Lain', address = 'Jalan Lain'`);
  await db.query(`UPDATE product SET name = 'Nama Lain', sku = 'LAIN' WHERE id = $1`, [product.id]);
  await db.query(
    `UPDATE sales_order SET contact = contact || '{"name": "Orang Lain"}', note = 'x' WHERE number = $1`,
    [order.number],
  );
  await shop.later(3 * 24 * 60);
  const after = await download(shopper, path);
  await db.query('UPDATE store_profile SET name = $1, address = $2', [profile!['name'], profile!['address']]);
  expect(after.bytes.equals(before.bytes)).toBe(true);
  for (const change of [
    `UPDATE issued_document SET content = 'x'`,
    'DELETE FROM issued_document',
    'TRUNCATE issued_document',
  ])
    await expect(db.query(change)).rejects.toThrow('issued_document is append-only');
});

test('the job and several first readers issue one document together', async () => {
  const { db } = shop.app;
  const { shopper, order } = await shop.aPaidOrder();
  const orderId = await idOf(order.number);
  await addJob(db.manager, 'documents.issue', { orderId, kind: 'invoice' });
  const path = `/orders/${order.number}/documents/invoice.pdf`;
  const [first, ...others] = await Promise.all([
    download(shopper, path),
    download(staff, `/admin${path}`),
    download(shopper, path),
    shop.app.drain(),
  ]);
  expect(others.slice(0, 2).every((paper) => paper!.bytes.equals(first.bytes))).toBe(true);
  const condition = `order_id = $1 AND kind = 'invoice'`;
  expect(await count(db, 'issued_document', condition, [orderId])).toBe(1);
});

test('a refund has a credit note with its share of the tax, for the buyer alone', async () => {
  const admin = (await aPerson(shop.app, { role: 'admin' })).client;
  const { shopper, order } = await shop.aPaidOrder();
  const refund = { amount: { amount: 1_000_000, currency: 'IDR' }, reason: 'Barang cacat' };
  await admin.post(`/admin/orders/${order.number}/refunds`, refund, {
    'idempotency-key': `cn-${order.number}`,
  });
  await shop.settleAll();
  await shop.app.drain();
  const { body } = await shopper.get<{ kind: string; number: string; path: string }[]>(
    `/orders/${order.number}/documents`,
  );
  const credit = body.find(({ kind }) => kind === 'credit_note')!;
  expect(credit.number).toMatch(/^CN\/\d{4}\/\d{6}$/);
  const paper = await download(shopper, credit.path);
  for (const part of [
    'Nota Kredit',
    credit.number,
    body[0]!.number,
    'Rp1.000.000',
    'satu juta rupiah',
    'DIKEMBALIKAN',
  ])
    expect(paper.letters).toContain(letters(part));
  expect((await download(admin, `/admin${credit.path}`)).bytes.equals(paper.bytes)).toBe(true);

  const other = await shop.aPaidOrder();
  const stolen = credit.path.replace(order.number, other.order.number);
  expect((await other.shopper.get(stolen)).body).toEqual(problem('not_found', 404));
  expect((await admin.get(`/admin${stolen}`)).body).toEqual(problem('not_found', 404));
});

test("A-21: somebody else's papers are not there, exactly as those of an order that does not exist", async () => {
  const { shopper, order } = await shop.aPaidOrder();
  await download(shopper, `/orders/${order.number}/documents/invoice.pdf`);
  const strangers = [
    new Client(shop.app.url),
    (await aPerson(shop.app)).client,
    (await anOrder(shop.app)).shopper,
  ];
  const tails = [
    'documents',
    'documents/invoice.pdf',
    'documents/receipt.pdf',
    'credit-notes/0197a3f0-0000-7000-8000-000000000000.pdf',
  ];
  for (const stranger of strangers)
    for (const tail of tails) {
      const foreign = await stranger.get<object>(`/orders/${order.number}/${tail}`);
      const missing = await stranger.get<object>(`/orders/HRT-20260101-AAAAAAA/${tail}`);
      expect(foreign.body).toEqual(problem('not_found', 404));
      expect({ ...foreign.body, instance: null, requestId: null }).toEqual({
        ...missing.body,
        instance: null,
        requestId: null,
      });
    }
});

test('A-23: papers lie behind the right to the order alone: no address of a file, no number that can be counted on', async () => {
  const { shopper, order } = await shop.aPaidOrder();
  await download(shopper, `/orders/${order.number}/documents/invoice.pdf`);
  const [issued] = await rows<{ id: string; number: string }>(
    shop.app.db,
    'SELECT id, number FROM issued_document ORDER BY issued_at DESC LIMIT 1',
  );
  const anyone = new Client(shop.app.url);
  const name = issued!.number.replaceAll('/', '-');
  for (const path of [
    `/documents/${issued!.id}`,
    `/documents/${name}.pdf`,
    `/media/${name}.pdf`,
    `/${name}.pdf`,
  ])
    expect((await anyone.get(path)).status).toBe(404);
  const buyer = (await aPerson(shop.app)).client;
  for (const path of [
    `/admin/orders/${order.number}/documents`,
    `/admin/orders/${order.number}/documents/invoice.pdf`,
    `/admin/orders/${order.number}/packing-slip.pdf`,
  ]) {
    expect((await anyone.get(path)).body).toEqual(problem('unauthenticated', 401));
    expect((await buyer.get(path)).body).toEqual(problem('forbidden', 403));
  }
});

test('A-72: whatever people typed is text: nothing is run, fetched, opened or turned around', async () => {
  let calls = 0;
  const canary: Server = createServer((_, response) => response.end(String((calls += 1))));
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done));
  const { port } = canary.address() as AddressInfo;
  const hostile = {
    name: `<img src=http://127.0.0.1:${port}/a.png> {{7*7}} \${7*7}`,
    detail: `file:///etc/passwd <%= 7*7 %> ) Tj endstream << /S /JavaScript /JS (app.alert(1)) >>`,
    product: `<script>fetch('http://127.0.0.1:${port}')</script> \u202Egnp.exe`,
  };
  const product = await aProduct(shop.app.db, { name: hostile.product });
  const shopper = await aShopperWith(shop.app.url, [product, 1]);
  const { body: order } = await place(shopper, 12_543_000, {
    contact: { ...CONTACT, name: hostile.name },
    address: {
      province: 'Jawa Barat',
      city: 'Kota Bandung',
      district: 'Sukasari',
      village: 'Gegerkalong',
      postalCode: '40153',
      detail: hostile.detail,
    },
  });
  await startPayment(shopper, order.number);
  await shop.sandbox.pay(order.number);
  await shop.settleAll();
  for (const path of [
    `/admin/orders/${order.number}/documents/invoice.pdf`,
    `/admin/orders/${order.number}/documents/receipt.pdf`,
    `/admin/orders/${order.number}/packing-slip.pdf`,
  ]) {
    const paper = await download(staff, path);
    expect(paper.letters).toContain(letters(hostile.name));
    expect(paper.letters).toContain(letters(hostile.product.replace('\u202E', '')));
    expect(paper.letters).not.toMatch(/root:/);
    expect([paper.annotations, paper.actions, paper.attachments]).toEqual([0, null, null]);
  }
  canary.close();
  expect(calls).toBe(0);
});

test('sixty lines go on for pages, in the longest names and letters from everywhere', async () => {
  const long = 'Gitar Listrik Signature Edisi Terbatas '.repeat(5).slice(0, 150);
  const products = [];
  for (let i = 0; i < 60; i++)
    products.push(
      await aProduct(shop.app.db, { price: 1_000 + i, name: `${i} ${i % 2 ? long : 'Ελλάδα Кирилл 王 ✓'}` }),
    );
  const shopper = await aShopperWith(
    shop.app.url,
    ...products.map((product) => [product, 2] as [typeof product, number]),
  );
  const { body: quotes } = await shopper.get<{ services: { total: { amount: number } }[] }>(
    '/shipping-quotes',
  );
  const { body: order } = await place(shopper, quotes.services[0]!.total.amount, { locale: 'en' });
  await startPayment(shopper, order.number);
  await shop.sandbox.pay(order.number);
  await shop.settleAll();
  const paper = await download(shopper, `/orders/${order.number}/documents/invoice.pdf`);
  expect(paper.pages.length).toBeGreaterThan(3);
  for (const [i, page] of paper.pages.entries()) {
    expect(letters(page)).toContain(letters(`Page ${i + 1} of ${paper.pages.length}`));
    if (i < paper.pages.length - 1) expect(page).toContain('Unit price');
  }
  for (const { sku } of products) expect(paper.letters).toContain(sku);
  expect(paper.letters).toContain(letters(`1 ${long}`));
  expect(paper.letters).toContain(letters('0 Ελλάδα Кирилл [U+738B] ✓'));
  expect(paper.letters).toContain(letters('is a letter that the font of this document lacks'));
});
