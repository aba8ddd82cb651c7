import { rows } from '../src/database/sql.js';
import { addressLines } from '../src/modules/documents/document-facts.js';
import type { Client } from './client.js';
import { ADDRESS, aProduct, aShopperWith, CONTACT, openShop, place, type TestProduct } from './factories.js';
import { download, letters, printed } from './papers.js';
import { aPerson, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;
let product: TestProduct;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
  product = await aProduct(app.db, { stock: 1_000 });
});
afterAll(() => app.stop());

const SIZES = [
  ['100x150', 799, 1199],
  ['78x100', 623, 799],
] as const;

/** An order with a parcel, as courier and label see it; what payment did is not looked at here. */
async function aParcel(
  trackingNumber: string,
  changed: Record<string, unknown> = {},
): Promise<{ number: string; path: (size: string) => string }> {
  const shopper = await aShopperWith(app.url, [product, 1]);
  const { body: order } = await place(shopper, 12_543_000, changed);
  const [shipment] = await rows<{ id: string }>(
    app.db,
    `INSERT INTO shipment (order_id, courier, tracking_number)
     SELECT id, 'jne', $2 FROM sales_order WHERE number = $1 RETURNING id`,
    [order.number, trackingNumber],
  );
  await app.db.query(
    `INSERT INTO shipment_line (shipment_id, order_line_id, quantity)
     SELECT $1, l.id, 1 FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE o.number = $2`,
    [shipment!.id, order.number],
  );
  return {
    number: order.number,
    path: (size) => `/admin/orders/${order.number}/shipments/${shipment!.id}/label.pdf?size=${size}`,
  };
}

afterEach(async () => {
  // Parcels of orders that were never paid: fine to print, but nothing that the books should be left with.
  await app.db.query('TRUNCATE shipment_line, shipment CASCADE');
});

const LONGEST = {
  contact: {
    ...CONTACT,
    name: 'Raden Mas Prabu Wijayakusuma Adiningrat Suryoputro Hadiwinoto '.repeat(2).slice(0, 99),
  },
  address: {
    province: 'Daerah Istimewa Yogyakarta dan Sekitarnya yang Panjang Sekali Namanya Betul Kan'.slice(0, 80),
    city: 'Kabupaten Kepulauan Siau Tagulandang Biaro yang Panjang Sekali Namanya Betul Ya'.slice(0, 80),
    district: 'Sungai Raya Kepulauan Utara Selatan Barat Daya Timur Laut Tenggara Yakin Sekali'.slice(0, 80),
    village: 'Gegerkalong Girang Tengah Hilir Mudik Barat Timur Utara Selatan Lengkap Sekali'.slice(0, 80),
    postalCode: '40153',
    detail: 'Jalan Raya Lintas Sumatera Kilometer Dua Ratus Tiga Puluh Empat Blok ZZ Nomor 123 '
      .repeat(4)
      .slice(0, 299),
    notes: 'Titip di satpam bila tidak ada orang, jangan dilempar karena isinya gitar '
      .repeat(3)
      .slice(0, 199),
  },
};

test.each(SIZES)('a %s mm label is whole dots that a scanner reads', async (size, width, height) => {
  for (const tracking of ['JNE0123456789012', '000123456789', 'SPXID0123456789012345']) {
    const { number, path } = await aParcel(tracking);
    const paper = await download(staff, path(size));
    expect(await printed(paper.bytes)).toEqual([
      {
        width,
        height,
        codes: [
          { format: 'Code128', text: tracking },
          { format: 'QRCode', text: number },
        ],
        edge: 0,
      },
    ]);
    for (const part of [
      CONTACT.name,
      CONTACT.phone,
      ...addressLines(ADDRESS),
      'JNE Regular',
      `No. resi ${tracking}`,
      number,
      '1 barang · 3,5 kg',
      'Pengirim: Hurtrock Music Store',
      '0821-1555-8035',
    ])
      expect(paper.letters).toContain(letters(part));
    expect(paper.letters).not.toMatch(/Rp|COD/);
    expect(paper.fonts.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
  }
});

test.each(SIZES)('the longest name and address fit one %s mm label whole', async (size) => {
  const { number, path } = await aParcel('JNE0123456789012', LONGEST);
  const paper = await download(staff, path(size));
  const pages = await printed(paper.bytes);
  expect(pages.map(({ codes }) => codes.map(({ text }) => text))).toEqual([['JNE0123456789012', number]]);
  for (const part of [LONGEST.contact.name, ...addressLines(LONGEST.address), LONGEST.address.notes])
    expect(paper.letters).toContain(letters(part));
});

test.each(SIZES)('letters that the fonts lack go on over %s mm labels, by their numbers', async (size) => {
  const { number, path } = await aParcel('JNE0123456789012', {
    contact: { ...CONTACT, name: '王小明 Кирилл' },
    address: { ...ADDRESS, detail: '明'.repeat(290), notes: '明'.repeat(200) },
  });
  const paper = await download(staff, path(size));
  expect(paper.letters).toContain(letters('[U+738B U+5C0F U+660E] Кирилл'));
  expect(paper.letters.split('U+660E').length - 1).toBe(491);
  expect(paper.letters).toContain(letters('40153, alamat lengkap pada label berikutnya'));
  const pages = await printed(paper.bytes);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]!.codes.map(({ text }) => text)).toEqual(['JNE0123456789012', number]);
  expect(pages.every(({ edge }) => edge === 0)).toBe(true);
});

test.each(SIZES)('a number too long for bars on %s mm stands in a QR code', async (size) => {
  const tracking = 'PANJANG-'.repeat(7).slice(0, 55);
  const { number, path } = await aParcel(tracking);
  const paper = await download(staff, path(size));
  const [page] = await printed(paper.bytes);
  expect(page!.codes.map(({ format, text }) => `${format} ${text}`).sort()).toEqual(
    [`QRCode ${number}`, `QRCode ${tracking}`].sort(),
  );
  expect(paper.letters).toContain(tracking);
});

test('what the courier has to collect stands on the label until it is paid', async () => {
  const { number, path } = await aParcel('JNE0123456789012');
  await app.db.query(`UPDATE sales_order SET payment_method = 'cash_on_delivery' WHERE number = $1`, [
    number,
  ]);
  expect((await download(staff, path('100x150'))).letters).toContain(letters('COD: TAGIH Rp12.543.000'));
  const [page] = await printed((await download(staff, path('78x100'))).bytes);
  expect(page!.codes.map(({ text }) => text)).toEqual(['JNE0123456789012', number]);
});

test('a packing slip says what to pack now, without prices, over as many pages as it takes', async () => {
  const products = [];
  for (let i = 0; i < 60; i++)
    products.push(await aProduct(app.db, { name: `Barang ${i} ${'panjang '.repeat(i % 15)}`, price: 1_000 }));
  const shopper = await aShopperWith(app.url, ...products.map((one) => [one, 3] as [TestProduct, number]));
  const { body: quotes } = await shopper.get<{ services: { total: { amount: number } }[] }>(
    '/shipping-quotes',
  );
  const { body: order } = await place(shopper, quotes.services[0]!.total.amount, { note: 'Bungkus kado' });
  const paper = await download(staff, `/admin/orders/${order.number}/packing-slip.pdf`);
  expect(paper.pages.length).toBeGreaterThan(2);
  for (const { sku } of products) expect(paper.letters).toContain(sku);
  for (const page of paper.pages) expect(page).toContain('Kemas');
  expect(paper.letters).toContain(letters('180 barang'));
  expect(paper.letters).toContain(letters('Pesan pembeli: Bungkus kado'));
  expect(paper.letters).not.toContain('Rp');
  const [page] = await printed(paper.bytes);
  expect(page!.codes).toEqual([{ format: 'QRCode', text: order.number }]);
});

test('there is no label of an unknown parcel, of another order, or in another size', async () => {
  const mine = await aParcel('JNE0123456789012');
  const other = await aParcel('JNE0123456789013');
  expect((await staff.get(mine.path('100x150').replace(mine.number, other.number))).body).toEqual(
    problem('not_found', 404),
  );
  expect((await staff.get(mine.path('10x10'))).body).toEqual(problem('invalid_input', 400));
  const buyer = (await aPerson(app)).client;
  expect((await buyer.get(mine.path('100x150'))).body).toEqual(problem('forbidden', 403));
});
