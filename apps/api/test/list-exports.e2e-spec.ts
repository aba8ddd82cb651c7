import { listSheetsEn } from '@hurtrock/i18n/list-sheets.en';
import { listSheetsId } from '@hurtrock/i18n/list-sheets.id';
import ExcelJS from 'exceljs';
import { rows } from '../src/database/sql.js';
import type { AuditEntryDto } from '../src/modules/audit/dto/audit.dto.js';
import type { Page } from '../src/common/page.js';
import { Client } from './client.js';
import { aProduct } from './factories.js';
import { PayingShop } from './paying-shop.js';
import { anAccount, aPerson, problem, type Person } from './people.js';
import { anArrivedOrder, decide, request } from './returns-shop.js';
import {
  downloadSheet,
  formatsOf,
  headingsOf,
  inWib,
  liveCells,
  onlyRowOf,
  valuesUnder,
  type DownloadedSheet,
} from './sheets.js';
import { fillLists, headingsIn, LISTS, wholeList } from './staff-lists.js';
import { anOrderedRestock, aSupplier, line } from './warehouse.js';

const FORMULA = '=HYPERLINK("http://evil.example","x")';
const MOMENT = 'yyyy-mm-dd hh:mm:ss';
const RUPIAH = '"Rp"#,##0';

let shop: PayingShop;
let admin: Person;
let staff: Client;
beforeAll(async () => {
  shop = await PayingShop.start();
  admin = await aPerson(shop.app, { role: 'admin' });
  staff = (await aPerson(shop.app, { role: 'staff' })).client;
});
afterAll(() => shop.stop());

async function fileOf(list: string, client = admin.client): Promise<DownloadedSheet> {
  const [path, query] = list.split('?');
  const file = await downloadSheet(client, `/admin/${path}/export.xlsx${query ? `?${query}` : ''}`);
  expect(liveCells(file.sheet)).toEqual([]);
  return file;
}
const one = async <Row>(text: string, parameters: unknown[] = []): Promise<Row> =>
  (await rows<Row & object>(shop.app.db, text, parameters))[0]!;

test.each(LISTS)('the file of %s has its headings in both languages', async (list, texts, file) => {
  const { headers, sheet } = await fileOf(list);

  expect([
    headers.get('content-type'),
    headers.get('content-disposition'),
    headers.get('cache-control'),
  ]).toEqual([
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    `attachment; filename="${file}.xlsx"`,
    'no-store',
  ]);
  expect({ name: sheet.name, view: sheet.views[0], bold: sheet.getRow(1).font?.bold }).toEqual({
    name: listSheetsId[texts].sheet,
    view: expect.objectContaining({ state: 'frozen', ySplit: 1 }) as object,
    bold: true,
  });
  expect(headingsOf(sheet)).toEqual(headingsIn(listSheetsId[texts]));
  const english = (await fileOf(`${list}?locale=en`)).sheet;
  expect([english.name, headingsOf(english)]).toEqual([
    listSheetsEn[texts].sheet,
    headingsIn(listSheetsEn[texts]),
  ]);
});

test('suppliers: what looks like a formula is text, and a filter narrows the file', async () => {
  const supplier = await aSupplier(admin.client, { name: FORMULA, company: '+62', notes: '@SUM(A1)' });
  const closed = await aSupplier(admin.client, { isActive: false });

  const { sheet } = await fileOf('suppliers?q=HYPERLINK', staff);

  expect(onlyRowOf(sheet)).toEqual({
    'Nama supplier': FORMULA,
    Perusahaan: '+62',
    'Nama kontak': null,
    'E-mail': supplier.email,
    Telepon: '022-1234567',
    Alamat: null,
    Catatan: '@SUM(A1)',
    Status: 'Aktif',
    'Ditambahkan (WIB)': inWib(supplier.createdAt),
  });
  expect(sheet.getRow(2).getCell(1).type).toBe(ExcelJS.ValueType.String);
  expect(formatsOf(sheet, 'Ditambahkan (WIB)')).toEqual([MOMENT]);
  expect(onlyRowOf((await fileOf('suppliers?status=inactive&locale=en')).sheet)).toMatchObject({
    'Supplier name': closed.name,
    Status: 'Not active',
  });
});

test('users: who works here, with states in words; a filter narrows the file', async () => {
  const { id, email } = await anAccount(shop.app, { role: 'staff', email: 'formula@example.com' });
  const { createdAt } = await one<{ createdAt: Date }>(
    'UPDATE user_account SET name = $2, is_active = false WHERE id = $1 RETURNING created_at AS "createdAt"',
    [id, FORMULA],
  );

  const { sheet } = await fileOf('users?state=inactive');

  expect(onlyRowOf(sheet)).toEqual({
    Nama: FORMULA,
    'E-mail': email,
    Peran: 'Staf',
    Status: 'Nonaktif',
    Sesi: 0,
    'Terakhir terlihat (WIB)': null,
    'Diundang (WIB)': null,
    'Sejak (WIB)': inWib(createdAt),
  });
  expect(formatsOf(sheet, 'Sejak (WIB)')).toEqual([MOMENT]);
});

test('audit: who changed what, from what to what, and never more than a cell holds', async () => {
  const { id, name } = await aSupplier(admin.client);
  const { body } = await admin.client.get<Page<AuditEntryDto>>(`/admin/audit?q=${id}`);
  const [entry] = body.items;

  const { sheet } = await fileOf(`audit?q=${id}`);

  expect(onlyRowOf(sheet)).toEqual({
    'Waktu (WIB)': inWib(entry!.at),
    Oleh: entry!.by.name,
    'E-mail': admin.email,
    Peran: 'Admin',
    Tindakan: 'Supplier dibuat',
    'Jenis data': 'Supplier',
    Apa: name,
    'Nomor atau id': id,
    Perubahan: expect.stringContaining(`name: kosong → ${name}`) as string,
    Permintaan: entry!.requestId,
  });
  expect(formatsOf(sheet, 'Waktu (WIB)')).toEqual([MOMENT]);
  await shop.app.db.query(
    `INSERT INTO audit_entry (actor_kind, action, entity, entity_id, after)
     VALUES ('system', 'store.changed', 'store', 'LONG', jsonb_build_object('note', $1::text))`,
    [`=${'panjang '.repeat(5_000)}`],
  );
  const long = onlyRowOf((await fileOf('audit?q=LONG&locale=en')).sheet);
  expect(long).toMatchObject({ By: 'System', 'E-mail': null, Action: 'Store changed' });
  expect(String(long['Changes'])).toHaveLength(32_767);
  expect((await admin.client.get('/admin/audit/export.xlsx?from=2026-02-31')).body).toEqual(
    problem('invalid_input', 400),
  );
});

test('restock orders: sums for who may see costs, and no trace of them for who may not', async () => {
  const product = await aProduct(shop.app.db);
  const order = await anOrderedRestock(admin.client, [line(product, 3, 7_123_457)], {
    expectedOn: '2026-12-24',
  });

  const { sheet } = await fileOf(`restock-orders?q=${order.number}`);

  expect(onlyRowOf(sheet)).toEqual({
    Nomor: order.number,
    Supplier: order.supplier.name,
    Status: 'Dipesan',
    'Jenis barang': 1,
    'Unit dipesan': 3,
    'Unit diterima': 0,
    'Diperkirakan tiba': new Date('2026-12-24T00:00:00Z'),
    'Dibuat (WIB)': inWib(order.createdAt),
    'Dipesan (WIB)': inWib(order.orderedAt!),
    'Selesai (WIB)': null,
    Nilai: 21_370_371,
  });
  expect(formatsOf(sheet, 'Nilai', 'Dibuat (WIB)', 'Diperkirakan tiba')).toEqual([
    RUPIAH,
    MOMENT,
    'yyyy-mm-dd',
  ]);
  const { sheet: ofStaff } = await fileOf(`restock-orders?q=${order.number}`, staff);
  expect(headingsOf(ofStaff)).toEqual(Object.values(listSheetsId.restockOrders.columns));
  expect(JSON.stringify(ofStaff.getSheetValues())).not.toContain('21370371');
  expect((await fileOf('restock-orders?status=cancelled')).sheet.rowCount).toBe(1);
});

test('returns: what came back and what it is worth', async () => {
  const order = await anArrivedOrder(shop, staff, 2);
  const { body: asked } = await request(order, 2);
  await shop.app.db.query('UPDATE order_return SET comment = $2 WHERE id = $1', [asked.id, FORMULA]);
  await decide(staff, asked.id, 'approve', { note: '-1 hari' });
  const { body: received } = await decide(staff, asked.id, 'receive', {
    lines: [
      { sku: order.product.sku, quantity: 1, restock: true },
      { sku: order.product.sku, quantity: 1, restock: false },
    ],
  });

  const { sheet } = await fileOf(`returns?q=${order.number}`, staff);

  expect(onlyRowOf(sheet)).toEqual({
    'Nomor pesanan': order.number,
    'Diajukan (WIB)': inWib(received.requestedAt),
    Status: 'Barang diterima',
    Pelanggan: received.customerName,
    Telepon: received.customerPhone,
    Barang: `2 × ${order.product.sku} (Rusak atau cacat)`,
    Unit: 2,
    'Unit diterima': 2,
    'Unit kembali ke stok': 1,
    'Keterangan pembeli': FORMULA,
    Foto: 0,
    'Jawaban kepada pembeli': '-1 hari',
    'Diputuskan (WIB)': inWib(received.decidedAt!),
    'Diterima (WIB)': inWib(received.receivedAt!),
    'Nilai barang yang kembali': 2_000_000,
    'Termasuk ongkos kirim': false,
    'Masih harus dikembalikan': 2_000_000,
  });
  expect(formatsOf(sheet, 'Diajukan (WIB)', 'Nilai barang yang kembali', 'Masih harus dikembalikan')).toEqual(
    [MOMENT, RUPIAH, RUPIAH],
  );
  expect((await fileOf('returns?status=rejected', staff)).sheet.rowCount).toBe(1);
});

test('mails: what the list says of each, and nothing of what stands in them', async () => {
  const mail = await one<{ createdAt: Date }>(
    `INSERT INTO mail (kind, dedupe_key, to_address, locale, subject, html, text, order_number, failed_at)
     VALUES ('order_placed', 'formula', 'rina@example.com', 'id', $1, 'SECRET', 'SECRET', 'HRT-X', shop_now())
     RETURNING created_at AS "createdAt"`,
    [FORMULA],
  );

  const { sheet } = await fileOf('mails?q=hrt-x', staff);

  expect(onlyRowOf(sheet)).toEqual({
    'Ditulis (WIB)': inWib(mail.createdAt),
    'Jenis surat': 'Pesanan diterima',
    Kepada: 'rina@example.com',
    Subjek: FORMULA,
    'Nomor pesanan': 'HRT-X',
    Keadaan: 'Gagal',
    'Dikirim (WIB)': null,
  });
  expect(formatsOf(sheet, 'Ditulis (WIB)')).toEqual([MOMENT]);
  expect(valuesUnder((await fileOf('mails?state=failed', staff)).sheet, 'Subjek')).toEqual([FORMULA]);
});

test('payment alerts: the money in question as a number, the rest in words', async () => {
  const { order } = await shop.aPaidOrder();
  const alert = await one<{ createdAt: Date }>(
    `INSERT INTO payment_alert (kind, dedupe_key, order_id, attempt_id, detail)
     SELECT 'amount_mismatch', 'test:told', order_id, id,
            '{"told": 5000, "expected": 7000, "provider": "stripe", "gatewayRef": "=1+1"}'
       FROM payment_attempt WHERE order_id = (SELECT id FROM sales_order WHERE number = $1)
     RETURNING created_at AS "createdAt"`,
    [order.number],
  );
  await shop.app.db.query(
    `INSERT INTO payment_alert (kind, dedupe_key, resolved_at, resolution)
     VALUES ('clock_skew', 'test:clock', shop_now(), 'settled_itself')`,
  );

  const { sheet } = await fileOf('payment-alerts?kind=amount_mismatch&state=open', staff);

  const record = onlyRowOf(sheet);
  expect(record).toMatchObject({
    'Waktu (WIB)': inWib(alert.createdAt),
    Jenis: 'Jumlah tidak cocok',
    Keadaan: 'Perlu ditindak',
    'Nomor pesanan': order.number,
    'Pembayaran pesanan': 'Lunas',
    Jumlah: 5_000,
    'Yang dilakukan': null,
    'Diselesaikan oleh': null,
    'Selesai (WIB)': null,
  });
  expect(String(record['Keterangan']).split('\n').sort()).toEqual([
    'Dilaporkan: 5000',
    'Referensi: =1+1',
    'Seharusnya: 7000',
  ]);
  expect(formatsOf(sheet, 'Jumlah', 'Waktu (WIB)')).toEqual([RUPIAH, MOMENT]);
  expect(
    onlyRowOf((await fileOf('payment-alerts?state=resolved&kind=clock_skew', staff)).sheet),
  ).toMatchObject({
    Jenis: 'Jam server meleset',
    Keadaan: 'Selesai',
    Jumlah: null,
    'Yang dilakukan': 'Toko menyelesaikannya sendiri; tidak ada yang perlu dilakukan.',
  });
});

describe('more than a page', () => {
  beforeAll(() => fillLists(shop, { staff, admin }));

  test.each([
    ['users', 'E-mail', 'email'],
    ['audit', 'Nomor atau id', 'entityId'],
    ['customers', 'E-mail', 'email'],
    ['synonyms', 'Kata yang sama artinya', 'words'],
    ['restock-orders', 'Nomor', 'number'],
    ['suppliers', 'Nama supplier', 'name'],
    ['returns', 'Keterangan pembeli', 'comment'],
    ['mails', 'Kepada', 'to'],
    ['payment-alerts', 'Waktu (WIB)', 'createdAt'],
  ])('of %s is all in the file, in the order of the list', async (list, heading, field) => {
    const listed = (await wholeList(admin.client, `/admin/${list}`)).map(({ [field]: said }) =>
      field === 'createdAt' ? inWib(said as string) : Array.isArray(said) ? said.join(', ') : said,
    );

    const { sheet } = await fileOf(list);

    expect(listed.length).toBeGreaterThanOrEqual(130);
    expect(valuesUnder(sheet, heading)).toEqual(listed);
  });
});

test('the file is for who may read the list, and asks for nothing that the list does not know', async () => {
  const { client: buyer } = await aPerson(shop.app);
  const statuses = (client: Client, lists: string[]): Promise<number[]> =>
    Promise.all(lists.map(async (list) => (await client.get(`/admin/${list}/export.xlsx`)).status));
  const all = LISTS.map(([list]) => list);

  expect(await statuses(staff, ['users', 'audit'])).toEqual([403, 403]);
  expect(await statuses(buyer, all)).toEqual(all.map(() => 403));
  expect(await statuses(new Client(shop.app.url), all)).toEqual(all.map(() => 401));
  for (const list of all) {
    const path = `/admin/${list}/export.xlsx`;
    for (const query of ['limit=5', 'after=x'])
      expect((await admin.client.get(`${path}?${query}`)).body).toEqual(problem('unknown_parameter', 400));
    expect((await admin.client.get(`${path}?locale=fr`)).body).toEqual(problem('invalid_input', 400));
  }
});
