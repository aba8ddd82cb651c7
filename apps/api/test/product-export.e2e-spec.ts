import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import ExcelJS from 'exceljs';
import { rows } from '../src/database/sql.js';
import type { Client } from './client.js';
import { addCategory, addProduct, money } from './desk.js';
import { aPerson, openStore, problem } from './people.js';
import { cellsUnder, downloadSheet, liveCells, valuesUnder, type DownloadedSheet } from './sheets.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;
let shelf: string;
beforeAll(async () => {
  app = await startTestApp();
  await openStore(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
  shelf = (await addCategory(staff, 'Gitar')).id;
});
afterAll(() => app.stop());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const download = (query = ''): Promise<DownloadedSheet> =>
  downloadSheet(staff, `/admin/products/export.xlsx${query}`);

test('every product is a row of typed cells under a heading that stays', async () => {
  const sale = { price: money(900_000), startsAt: '2026-01-01T00:00:00Z', endsAt: null };
  await addProduct(staff, shelf, { name: 'Satu', sku: 'E-1', price: money(1_000_000), sale });
  await addProduct(staff, shelf, { name: 'Dua', sku: 'E-2', isActive: false });

  const { headers, sheet } = await download();

  expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
    XLSX,
    'attachment; filename="produk.xlsx"',
  ]);
  expect({ name: sheet.name, view: sheet.views[0], bold: sheet.getRow(1).font?.bold }).toEqual({
    name: 'Produk',
    view: expect.objectContaining({ state: 'frozen', ySplit: 1 }),
    bold: true,
  });
  expect([
    valuesUnder(sheet, 'SKU'),
    valuesUnder(sheet, 'Harga normal'),
    valuesUnder(sheet, 'Harga sekarang'),
    valuesUnder(sheet, 'Aktif'),
    valuesUnder(sheet, 'Kategori'),
    valuesUnder(sheet, 'Tersedia'),
    valuesUnder(sheet, 'Keadaan stok'),
  ]).toEqual([
    ['E-1', 'E-2'],
    [1_000_000, 12_500_000],
    [900_000, 12_500_000],
    [true, false],
    ['Gitar', 'Gitar'],
    [0, 0],
    ['Habis', 'Habis'],
  ]);
  const [starts] = cellsUnder(sheet, 'Promo mulai (WIB)');
  expect([starts!.value, starts!.numFmt]).toEqual([new Date('2026-01-01T07:00:00Z'), 'yyyy-mm-dd hh:mm:ss']);
  expect(cellsUnder(sheet, 'Harga normal')[0]!.numFmt).toBe('"Rp"#,##0');
  expect((await download('?locale=en')).sheet.getRow(1).getCell(2).value).toBe('Name');
});

describe('A-72b what looks like a formula', () => {
  const HOSTILE = [
    '=1+1',
    '=HYPERLINK("http://evil.example","x")',
    '+1',
    '-1',
    '@SUM(A1)',
    "=cmd|'/c calc'!A0",
    '<f>1+1</f>',
    '{=1}',
    '12',
  ];

  test('is text, as it was written; and nothing in the file is a formula or a link', async () => {
    for (const text of HOSTILE)
      await addProduct(staff, shelf, {
        name: text,
        brand: text.slice(0, 80),
        model: text,
        groupCode: 'HOSTILE',
      });

    const { sheet, bytes } = await download();

    const names = cellsUnder(sheet, 'Nama').filter(
      (_, i) => valuesUnder(sheet, 'Kode kelompok')[i] === 'HOSTILE',
    );
    expect(names.map(({ value, type }) => [value, type])).toEqual(
      HOSTILE.map((text) => [text, ExcelJS.ValueType.String]),
    );
    expect(liveCells(sheet)).toEqual([]);
    expect(bytes.includes('externalLink')).toBe(false);
  });

  test('a tab or a line break does not come in at all', async () => {
    const { id } = await addProduct(staff, shelf, { name: '\t=1+1\r' });
    const { body } = await staff.get<{ name: string }>(`/admin/products/${id}`);
    expect(body.name).toBe('=1+1');
  });
});

test('the file is narrowed like the list', async () => {
  const { id: drums } = await addCategory(staff, 'Drum');
  await addProduct(staff, drums, { sku: 'D-1', brand: 'Tama', isFeatured: true });
  const archived = await addProduct(staff, drums, { sku: 'D-2', brand: 'Tama' });
  await staff.post(
    '/admin/products/bulk',
    { ids: [archived.id], action: 'archive' },
    { 'idempotency-key': randomUUID() },
  );
  const skus = async (query: string): Promise<unknown[]> => valuesUnder((await download(query)).sheet, 'SKU');

  expect(await skus('?category=drum')).toEqual(['D-1']);
  expect(await skus('?brand=Tama&featured=true')).toEqual(['D-1']);
  expect(await skus('?status=archived')).toEqual(['D-2']);
  expect(await skus('?q=tama&level=out')).toEqual(['D-1']);
  expect(await skus('?level=low')).toEqual([]);
  expect((await staff.get('/admin/products/export.xlsx?limit=5')).body).toEqual(
    problem('unknown_parameter', 400),
  );
  expect((await staff.get('/admin/products/export.xlsx?level=none')).body).toEqual(
    problem('invalid_input', 400),
  );
});

test('more products than are read at once come each once, also while they are renamed', async () => {
  await app.db.query(
    `INSERT INTO product (sku, slug, name, brand, model, price, category_id, weight_grams, length_cm, width_cm, height_cm)
     SELECT 'MANY-' || i, 'many-' || i, 'Many ' || i, 'Many', 'M', 1000, $1, 1, 1, 1, 1 FROM generate_series(1, 1300) i`,
    [shelf],
  );
  await app.db.query(`INSERT INTO product_stock (product_id) SELECT id FROM product ON CONFLICT DO NOTHING`);

  const [{ sheet }] = await Promise.all([
    download('?brand=Many'),
    app.db.query(
      `UPDATE product SET name = 'Zzz' || name, updated_at = shop_now() WHERE brand = 'Many' AND sku LIKE '%7'`,
    ),
  ]);

  expect(new Set(valuesUnder(sheet, 'SKU')).size).toBe(1300);
  expect(sheet.rowCount).toBe(1301);
});

test('a client that leaves in the middle leaves the shop well', async () => {
  const request = get(`${app.url}/api/v1/admin/products/export.xlsx`, {
    headers: { cookie: staff.cookieHeader() },
    agent: false,
  });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  await once(answer, 'data');
  answer.destroy();
  await once(answer, 'close');

  expect((await download('?brand=Tama')).sheet.rowCount).toBeGreaterThan(0);
  const [waiting] = await rows<{ n: number }>(
    app.db,
    `SELECT count(*)::integer AS n FROM pg_stat_activity
      WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
  );
  expect(waiting!.n).toBe(0);
});
