import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RestockOrderDto } from '../src/modules/inventory/dto/restock-order.dto.js';
import type { Client } from './client.js';
import { aProduct, openShop } from './factories.js';
import { readPdf, type PdfFacts } from './pdf.js';
import { aPerson, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';
import { anOrderedRestock, aSupplier, line, once } from './warehouse.js';

let app: TestApp;
let admin: Client;
let staff: Client;
/** Hears if anything in a document were fetched. */
let canary: Server;
let calls = 0;

beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  admin = (await aPerson(app, { role: 'admin' })).client;
  staff = (await aPerson(app, { role: 'staff' })).client;
  canary = createServer((_, response) => {
    calls += 1;
    response.end();
  });
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  canary.close();
  await app.stop();
});

async function download(
  client: Client,
  number: string,
  query = '',
): Promise<{ answer: Response; pdf: PdfFacts }> {
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${app.url}/api/v1/admin/restock-orders/${number}/purchase-order.pdf${query}`, {
    headers: { cookie },
  });
  expect(answer.status).toBe(200);
  return { answer, pdf: await readPdf(Buffer.from(await answer.arrayBuffer())) };
}

const lines = ({ pages }: PdfFacts): string[] =>
  pages
    .join('\n')
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean);

test('it names both sides, every line and, for those who may see them, the prices', async () => {
  const [guitar, strings] = [
    await aProduct(app.db, { name: 'Fender Player Stratocaster ✓ é' }),
    await aProduct(app.db, { name: 'Senar Elixir' }),
  ];
  const { id: supplierId } = await aSupplier(admin, {
    name: 'Citra',
    company: 'PT Citra Intirama',
    contactPerson: 'Ibu Ratna',
    address: 'Jl Kebon Jeruk 1, Jakarta',
  });
  const { body } = await admin.post<RestockOrderDto>(
    '/admin/restock-orders',
    {
      supplierId,
      lines: [line(guitar, 1_200, 9_000_000), line(strings, 3, 50_000)],
      note: 'Baris pertama\nBaris kedua',
      expectedOn: '2026-12-24',
    },
    once(),
  );
  const { answer, pdf } = await download(admin, body.number);
  expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
    'application/pdf',
    `inline; filename="${body.number}.pdf"`,
  ]);
  const said = lines(pdf);
  for (const part of [
    'Hurtrock Music Store',
    'Jl Gegerkalong Girang 22, Kota Bandung 40153',
    'Pesanan Pembelian',
    `Nomor ${body.number}`,
    'Diharapkan tiba 24 Desember 2026',
    'PT Citra Intirama',
    'Up. Ibu Ratna',
    'Jl Kebon Jeruk 1, Jakarta',
    guitar.sku,
    strings.sku,
    'Senar Elixir',
    '1.200',
    'Rp9.000.000',
    'Rp10.800.000.000',
    'Jumlah barang: 1.203',
    'Total: Rp10.800.150.000',
    'Baris pertama',
    'Baris kedua',
    `Hurtrock Music Store · ${body.number} · Halaman 1 dari 1`,
  ])
    expect(said.join('\n')).toContain(part);
  expect(said.join(' ')).toContain('Fender Player Stratocaster ✓ é');
  expect(pdf.size).toEqual([0, 0, 595.28, 841.89]);
  // Part of the file, each: the letters that the paper needs.
  expect(pdf.fonts.length).toBeGreaterThan(1);
  for (const font of pdf.fonts) expect(font).toMatch(/^[A-Z]{6}\+/);
  expect(pdf.title).toBe(`Pesanan Pembelian ${body.number}`);
});

test('staff who see no costs print one without them, in the language they want', async () => {
  const product = await aProduct(app.db, { name: 'Gitar Murah' });
  const { number } = await anOrderedRestock(admin, [line(product, 7, 1_234_567)]);
  const said = lines((await download(staff, number, '?locale=en')).pdf).join('\n');
  expect(said).toContain('Purchase Order');
  expect(said).toContain('Gitar Murah');
  expect(said).toContain('Units: 7');
  expect(said).not.toMatch(/Rp|1\.234\.567|Unit cost|Total/);
  expect(lines((await download(admin, number, '?locale=en')).pdf).join('\n')).toContain('Rp1.234.567');
});

test('a long order goes on for pages, each with the head of the table and its number', async () => {
  const products = await Promise.all(
    Array.from({ length: 90 }, (_, i) =>
      aProduct(app.db, { name: `Barang nomor ${i} ${'panjang '.repeat(i % 9)}` }),
    ),
  );
  const { number } = await anOrderedRestock(
    admin,
    products.map((product) => line(product, 1, 1_000)),
  );
  const { pdf } = await download(admin, number);
  expect(pdf.pages.length).toBeGreaterThan(2);
  for (const [i, page] of pdf.pages.entries()) {
    expect(page).toContain('Harga satuan');
    expect(page).toContain(`Halaman ${i + 1} dari ${pdf.pages.length}`);
  }
  const everything = lines(pdf).join('\n');
  for (const { sku } of products) expect(everything).toContain(sku);
});

test('A-72: whatever people typed is text: nothing is run, fetched, opened or turned around', async () => {
  const { port } = canary.address() as AddressInfo;
  const hostile = [
    '<script>alert(1)</script><b>tebal</b>',
    `<img src="http://127.0.0.1:${port}/gambar.png">`,
    'file:///etc/passwd',
    '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}',
    ') Tj /URI (http://127.0.0.1) endstream endobj << /S /JavaScript /JS (app.alert(1)) >>',
  ];
  const product = await aProduct(app.db, { name: hostile[0]! });
  await app.db.query('UPDATE product SET sku = $2 WHERE id = $1', [
    product.id,
    `=HYPERLINK("http://127.0.0.1:${port}")`,
  ]);
  const { id: supplierId } = await aSupplier(admin, {
    name: 'Jahat \u202Eatad',
    company: hostile[1],
    address: hostile[3],
    notes: 'rahasia',
  });
  const { body } = await admin.post<RestockOrderDto>(
    '/admin/restock-orders',
    {
      supplierId,
      lines: [line(product, 1)],
      note: [hostile[2], hostile[3], hostile[4], 'x'.repeat(300)].join('\n'),
    },
    once(),
  );
  const { pdf } = await download(admin, body.number);
  const letters = (text: string): string => text.replace(/\s/g, '');
  const said = letters(pdf.pages.join(''));
  for (const text of hostile) expect(said).toContain(letters(text));
  expect(said).toContain('Jahatatad');
  expect(said).not.toMatch(/(?<!\d)49(?!\d)|root:|rahasia/);
  expect([pdf.annotations, pdf.actions, pdf.attachments, calls]).toEqual([0, null, null, 0]);
});

test('none is printed of an order that does not exist, nor for buyers', async () => {
  expect((await staff.get('/admin/restock-orders/PO-NONE/purchase-order.pdf')).body).toEqual(
    problem('not_found', 404),
  );
  const { number } = await anOrderedRestock(admin, [line(await aProduct(app.db), 1)]);
  const buyer = (await aPerson(app)).client;
  expect((await buyer.get(`/admin/restock-orders/${number}/purchase-order.pdf`)).body).toEqual(
    problem('forbidden', 403),
  );
});
