import ExcelJS from 'exceljs';
import type { anOrder } from './factories.js';
import { corrupt, ReconciliationShop, redate } from './reconciliation-shop.js';

const TOTAL = 12_543_000;
const DAY = '2025-03-10';
const RUPIAH = '"Rp"#,##0';
/** What a spreadsheet program would take for a formula, were it typed into a cell. */
const EVIL = ['=HYPERLINK("http://evil.example","klik")', '+62', '-1+1', '@SUM(A1)'];

let shop: ReconciliationShop;
/** Paid by card at 00:00:01 in Jakarta; a part went back at 23:59:59. */
let card: Awaited<ReturnType<typeof anOrder>>;
beforeAll(async () => {
  shop = await ReconciliationShop.start();
  card = await shop.paying.aPaidOrder();
  const refundId = await shop.refund(card, 43_000);
  await redate(shop.db, card.order.number, '2025-03-09T17:00:01Z');
  await shop.db.query(`UPDATE payment_refund SET succeeded_at = '2025-03-10T16:59:59Z' WHERE id = $1`, [
    refundId,
  ]);
  for (const [i, evil] of EVIL.entries()) await anEvilTransfer(evil, `2025-03-10T0${i}:00:00Z`);
});
afterAll(() => shop.stop());

/** Its reference and the name of who confirmed it are the text. */
async function anEvilTransfer(text: string, moment: string): Promise<void> {
  const { order, paymentId } = await shop.anOrderBy('bank_transfer');
  await shop.db.query('UPDATE user_account SET name = $2 WHERE id = $1', [shop.staff.id, text]);
  await shop.confirm(paymentId);
  await corrupt(shop.db, 'UPDATE payment_attempt SET gateway_ref = $2 WHERE id = $1', [paymentId, text]);
  await redate(shop.db, order.number, moment);
}

async function download(query: string): Promise<{ headers: Headers; workbook: ExcelJS.Workbook }> {
  const { url, cookies } = shop.staff.client;
  const answer = await fetch(`${url}/api/v1/admin/payment-reports/daily.xlsx?${query}`, {
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await answer.arrayBuffer());
  return { headers: answer.headers, workbook };
}

const rowsOf = (sheet: ExcelJS.Worksheet): unknown[][] => {
  const found: unknown[][] = [];
  sheet.eachRow((row) => found.push((row.values as unknown[]).slice(1)));
  return found;
};

test('the file has its name and kind, and two sheets whose headings stay in sight', async () => {
  const { headers, workbook } = await download(`date=${DAY}`);

  expect(headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  expect(headers.get('content-disposition')).toBe(`attachment; filename="rekonsiliasi-${DAY}.xlsx"`);
  expect(
    workbook.worksheets.map(({ name, views }) => [
      name,
      views[0]!.state,
      (views[0] as { ySplit?: number }).ySplit,
    ]),
  ).toEqual([
    ['Ringkasan', 'frozen', 1],
    ['Transaksi', 'frozen', 1],
  ]);
});

test('the first sheet says what each gateway took and gave, the totals, and whether the orders agree', async () => {
  const { workbook } = await download(`date=${DAY}`);
  const sheet = workbook.worksheets[0]!;

  expect(rowsOf(sheet)).toEqual([
    [
      'Gerbang pembayaran',
      'Jumlah diterima',
      'Diterima',
      'Jumlah dikembalikan',
      'Dikembalikan',
      'Biaya',
      'Bersih',
    ],
    ['Stripe', 1, TOTAL, 1, 43_000, 'tidak diketahui', TOTAL - 43_000],
    ['Midtrans', 0, 0, 0, 0, 'tidak diketahui', 0],
    ['Toko sendiri', 4, 4 * TOTAL, 0, 0, 'tidak diketahui', 4 * TOTAL],
    ['Total', 5, 5 * TOTAL, 1, 43_000, undefined, 5 * TOTAL - 43_000],
    ['Pesanan yang menjadi lunas', 5, 5 * TOTAL],
    ['Selisih (diterima dikurangi pesanan)', undefined, 0],
    ['Cocok: selisih terjelaskan seluruhnya.'],
    [`Rekonsiliasi pembayaran ${DAY}`],
    ['Semua waktu dalam WIB, semua jumlah dalam rupiah penuh.'],
  ]);
  for (const address of ['C2', 'E2', 'G2', 'C5', 'G5', 'C7'])
    expect([sheet.getCell(address).type, sheet.getCell(address).numFmt]).toEqual([
      ExcelJS.ValueType.Number,
      RUPIAH,
    ]);
});

test('the second sheet has a line for each payment and refund, with moments as Jakarta saw them, and totals', async () => {
  const { workbook } = await download(`date=${DAY}`);
  const sheet = workbook.worksheets[1]!;
  const [heading, ...lines] = rowsOf(sheet);

  expect(heading).toEqual([
    'Waktu (WIB)',
    'Gerbang pembayaran',
    'Metode',
    'Pesanan',
    'Diterima',
    'Dikembalikan',
    'Referensi',
    'Oleh',
  ]);
  expect(lines[0]!.slice(0, 5)).toEqual([
    new Date('2025-03-10T00:00:01Z'),
    'Stripe',
    'Kartu lewat Stripe',
    card.order.number,
    TOTAL,
  ]);
  expect(lines[5]!.slice(0, 6)).toEqual([
    new Date('2025-03-10T23:59:59Z'),
    'Stripe',
    'Kartu lewat Stripe',
    card.order.number,
    undefined,
    43_000,
  ]);
  expect(lines[6]).toEqual([undefined, undefined, undefined, 'Total', 5 * TOTAL, 43_000]);
  expect([sheet.getCell('A2').type, sheet.getCell('A2').numFmt]).toEqual([
    ExcelJS.ValueType.Date,
    'yyyy-mm-dd hh:mm:ss',
  ]);
  expect([sheet.getCell('E2').type, sheet.getCell('E2').numFmt]).toEqual([ExcelJS.ValueType.Number, RUPIAH]);
});

test('text that begins like a formula stays text', async () => {
  const { workbook } = await download(`date=${DAY}`);
  const sheet = workbook.worksheets[1]!;

  for (const [i, evil] of EVIL.entries())
    expect(sheet.getCell(`G${i + 3}`)).toEqual(
      expect.objectContaining({ value: evil, type: ExcelJS.ValueType.String, formula: undefined }),
    );
  expect(sheet.getCell('H3')).toEqual(
    expect.objectContaining({ value: EVIL.at(-1), type: ExcelJS.ValueType.String, formula: undefined }),
  );
  const kinds = new Set<number>();
  for (const one of workbook.worksheets)
    one.eachRow((row) => row.eachCell(({ type }) => void kinds.add(type)));
  expect([...kinds].toSorted()).toEqual(
    [ExcelJS.ValueType.Number, ExcelJS.ValueType.String, ExcelJS.ValueType.Date].toSorted(),
  );
});

test('the file speaks English where asked, and nothing but its two languages', async () => {
  const { workbook } = await download(`date=${DAY}&locale=en`);
  const { status } = await shop.staff.client.get(`/admin/payment-reports/daily.xlsx?date=${DAY}&locale=fr`);

  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Summary', 'Transactions']);
  expect(status).toBe(400);
});

test('a difference that nothing explains is said, and one that is explained names its order', async () => {
  const day = await shop.toNoon();
  const late = await shop.aLateTransfer();
  const explained = rowsOf((await download(`date=${day}`)).workbook.worksheets[0]!);
  await redate(shop.db, card.order.number, `${day}T00:00:00Z`);
  await corrupt(
    shop.db,
    `UPDATE payment_attempt SET captured_at = '2025-01-01' WHERE order_id = (SELECT id FROM sales_order WHERE number = $1)`,
    [card.order.number],
  );
  const unexplained = rowsOf((await download(`date=${day}`)).workbook.worksheets[0]!);

  expect(explained.slice(5, 9)).toEqual([
    ['Pesanan yang menjadi lunas', 0, 0],
    ['Selisih (diterima dikurangi pesanan)', undefined, TOTAL],
    [`Uang terlambat: ${late.order.number}`, undefined, TOTAL],
    ['Cocok: selisih terjelaskan seluruhnya.'],
  ]);
  expect(unexplained.slice(6, 9)).toEqual([
    ['Selisih (diterima dikurangi pesanan)', undefined, 0],
    [`Uang terlambat: ${late.order.number}`, undefined, TOTAL],
    ['TIDAK COCOK: ada selisih yang tidak terjelaskan. Buka halaman Rekonsiliasi.'],
  ]);
});
