import ExcelJS from 'exceljs';
import { rows } from '../src/database/sql.js';
import type { DashboardDto } from '../src/modules/panel/dto/dashboard.dto.js';
import type { Course } from '../src/modules/reports/analytics.service.js';
import type { SalesSum } from '../src/modules/reports/sales-sums.js';
import { plusDays } from '../src/modules/reports/span.js';
import type { Client } from './client.js';
import { money } from './desk.js';
import { aProduct, openShop, type TestProduct } from './factories.js';
import { readPdf } from './pdf.js';
import { aPerson, problem } from './people.js';
import { corrupt } from './reconciliation-shop.js';
import { aSoldOrder } from './sold-orders.js';
import { startTestApp, type TestApp } from './test-app.js';

const HOSTILE = '=HYPERLINK("http://evil.example","x")';

let app: TestApp;
let staff: Client;
let today: string;
let product: TestProduct;

/** A sale a day for 400 days, each of another worth: every third at the last second of its day in Jakarta. */
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
  product = await aProduct(app.db, { name: HOSTILE, price: 1_000, stock: 0 });
  const [clock] = await rows<{ today: string }>(app.db, 'SELECT sales_day_of(shop_now())::text AS today');
  today = clock!.today;
  for (let i = 0; i < 400; i++) {
    const day = plusDays(today, -i);
    const paidAt = i % 3 === 0 && i > 0 ? `${day}T23:59:59+07:00` : `${day}T00:00:00+07:00`;
    await aSoldOrder(app.db, { product, paidAt, quantity: 1 + (i % 7), shipping: i, tax: i % 11 });
  }
});
afterAll(async () => {
  await corrupt(
    app.db,
    'TRUNCATE sales_order, sales_day, sales_day_product, sales_day_method, sales_day_service, sales_day_stale CASCADE',
  );
  await app.stop();
});

async function bytesOf(path: string, client = staff): Promise<{ bytes: Buffer; headers: Headers }> {
  const answer = await fetch(`${app.url}/api/v1${path}`, {
    headers: { cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  expect(answer.status).toBe(200);
  return { bytes: Buffer.from(await answer.arrayBuffer()), headers: answer.headers };
}

async function sheetOf(path: string, client = staff): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await bytesOf(path, client)).bytes as never);
  return workbook.worksheets[0]!;
}

const cellsOf = (sheet: ExcelJS.Worksheet, row: number): ExcelJS.CellValue[] =>
  (sheet.getRow(row).values as ExcelJS.CellValue[]).slice(1);

const FIRST_COLUMNS = ['Pesanan', 'Unit', 'Omzet'];

test.each([
  ['daily', 30, 'day', 'Laporan Harian'],
  ['weekly', 12, 'week', 'Laporan Mingguan'],
  ['monthly', 13, 'month', 'Laporan Bulanan'],
])(
  'the %s report has its rows and a total that the analytics and the orders have too',
  async (period, count, grain, title) => {
    const sheet = await sheetOf(`/admin/reports/sales.xlsx?period=${period}`);
    expect([1, 3].map((row) => sheet.getRow(row).getCell(1).value)).toEqual(['Hurtrock Music Store', title]);
    const head = 7;
    expect(cellsOf(sheet, head).slice(1, 4)).toEqual(FIRST_COLUMNS);
    const body = Array.from({ length: count }, (_, i) => cellsOf(sheet, head + 1 + i));
    const total = cellsOf(sheet, head + 1 + count);
    const column = (i: number): number => body.reduce((sum, cells) => sum + (cells[i] as number), 0);
    expect(total.slice(0, 4)).toEqual(['Jumlah', column(1), column(2), column(3)]);

    const { from } = await spanOf(period);
    const { body: analytics } = await staff.get<Course<SalesSum>>(
      `/admin/analytics/sales?from=${from}&to=${today}&grain=${grain}`,
    );
    expect(body.map((cells) => cells[3])).toEqual(analytics.points.map(({ revenue }) => revenue));
    const [raw] = await rows<{ orders: number; revenue: number }>(
      app.db,
      `SELECT count(*) AS orders, sum(o.total)::bigint AS revenue FROM sales_order o
       JOIN order_history h ON h.order_id = o.id AND h.action = 'paid'
      WHERE (h.at AT TIME ZONE 'Asia/Jakarta')::date BETWEEN $1 AND $2`,
      [from, today],
    );
    expect([total[1], total[3]]).toEqual([raw!.orders, raw!.revenue]);
  },
);

test('the dashboard shows the same as the workbook and the orders: today and this month, each beside the span before', async () => {
  const { body } = await staff.get<DashboardDto>('/admin/dashboard');
  const soldIn = async (from: string, to: string) => {
    const [sum] = await rows<{ orders: number; revenue: number }>(
      app.db,
      `SELECT count(*) AS orders, coalesce(sum(o.total), 0)::bigint AS revenue FROM sales_order o
         JOIN order_history h ON h.order_id = o.id AND h.action = 'paid'
        WHERE (h.at AT TIME ZONE 'Asia/Jakarta')::date BETWEEN ${from} AND ${to}`,
      [today],
    );
    return { orders: sum!.orders, revenue: money(sum!.revenue) };
  };
  const month = `date_trunc('month', $1::date)::date`;
  const monthBefore = `(${month} - interval '1 month')::date`;
  // The month before ends on the same day, or on its last one.
  const sameDay = `($1::date - interval '1 month')::date`;
  const shown = [body.today.now, body.today.before, body.month.now, body.month.before];
  expect(shown.map(({ orders, revenue }) => ({ orders, revenue }))).toEqual([
    await soldIn('$1::date', '$1::date'),
    await soldIn('$1::date - 1', '$1::date - 1'),
    await soldIn(month, '$1::date'),
    await soldIn(monthBefore, sameDay),
  ]);

  const daily = await sheetOf('/admin/reports/sales.xlsx?period=daily');
  expect(body.days.map(({ orders, revenue }) => [orders, revenue.amount])).toEqual(
    Array.from({ length: 30 }, (_, i) => [1, 3].map((column) => cellsOf(daily, 8 + i)[column])),
  );
  const monthly = await sheetOf('/admin/reports/sales.xlsx?period=monthly');
  expect(body.month.now.revenue.amount).toBe(cellsOf(monthly, 20)[3]);
});

async function spanOf(period: string): Promise<{ from: string }> {
  const [row] = await rows<{ from: string }>(
    app.db,
    `SELECT CASE $2 WHEN 'daily' THEN $1::date - 29 WHEN 'weekly' THEN date_trunc('week', $1::date)::date - 77
                    ELSE (date_trunc('month', $1::date) - interval '12 months')::date END::text AS from`,
    [today, period],
  );
  return row!;
}

test('a workbook is typed and formatted for A4 across: days, counts, rupiah, an orange head in ink, a line when it was printed', async () => {
  const sheet = await sheetOf('/admin/reports/sales.xlsx?period=daily');
  const first = sheet.getRow(8);
  expect(first.getCell(1).value).toEqual(new Date(`${plusDays(today, -29)}T00:00:00Z`));
  expect([1, 2, 4].map((i) => [first.getCell(i).type, first.getCell(i).numFmt])).toEqual([
    [ExcelJS.ValueType.Date, 'yyyy-mm-dd'],
    [ExcelJS.ValueType.Number, '#,##0'],
    [ExcelJS.ValueType.Number, '"Rp"#,##0'],
  ]);
  const head = sheet.getRow(7).getCell(1);
  expect(head.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFF6B35' } });
  expect(head.font).toMatchObject({ bold: true, color: { argb: 'FF1A1A1A' } });
  expect(sheet.getRow(38).getCell(4).font).toMatchObject({ bold: true });
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 7 });
  expect(sheet.getRow(40).getCell(1).value).toMatch(/^Dicetak \d+ \p{L}+ \d{4}, \d\d\.\d\d WIB$/u);
});

test('in English every word is, and the file is named so', async () => {
  const { headers } = await bytesOf('/admin/reports/sales.xlsx?period=weekly&locale=en');
  expect(headers.get('content-disposition')).toBe('attachment; filename="weekly-report.xlsx"');
  const sheet = await sheetOf('/admin/reports/sales.xlsx?period=weekly&locale=en');
  expect(sheet.name).toBe('Report');
  expect(cellsOf(sheet, 7).slice(0, 4)).toEqual(['Week', 'Orders', 'Units', 'Revenue']);
});

test('the same report on paper: across, with its total', async () => {
  const { bytes, headers } = await bytesOf('/admin/reports/sales.pdf?period=monthly');
  expect(headers.get('cache-control')).toBe('no-store');
  const pdf = await readPdf(bytes);
  const text = pdf.pages.join(' ').replace(/\s+/g, ' ');
  expect(pdf.title).toBe('Laporan Bulanan');
  expect(Math.round(pdf.size[2]!)).toBe(842);
  const sheet = await sheetOf('/admin/reports/sales.xlsx?period=monthly');
  const total = cellsOf(sheet, 21)[3] as number;
  expect(text).toContain(`Rp${new Intl.NumberFormat('id-ID').format(total)}`);
  expect(text).toMatch(/Dicetak \d+ \p{L}+ \d{4}, \d\d\.\d\d WIB/u);
});

test('A-72b what somebody called a product is text in every file of figures, never a formula', async () => {
  const sheet = await sheetOf(
    `/admin/analytics/export.xlsx?area=products&from=${plusDays(today, -29)}&to=${today}`,
  );
  const cell = sheet.getRow(9).getCell(1);
  expect([cell.value, cell.type, cell.numFmt]).toEqual([HOSTILE, ExcelJS.ValueType.String, '@']);
  sheet.eachRow((row) => row.eachCell((any) => expect(any.type).not.toBe(ExcelJS.ValueType.Formula)));
});

test.each([
  'sales',
  'products',
  'categories',
  'brands',
  'customers',
  'payments',
  'shipping',
  'conversion',
  'stock',
])('the analytics of %s come as a file', async (area) => {
  const sheet = await sheetOf(
    `/admin/analytics/export.xlsx?area=${area}&from=${plusDays(today, -6)}&to=${today}`,
  );
  expect(sheet.getRow(3).getCell(1).value).toMatch(/^Analitik: /);
  expect(sheet.rowCount).toBeGreaterThan(7);
});

test('the margin is a file for admins alone', async () => {
  const { client: admin } = await aPerson(app, { role: 'admin' });
  const path = `/admin/analytics/export.xlsx?area=margin&from=${today}&to=${today}`;
  expect((await staff.get(path)).body).toEqual(problem('forbidden', 403));
  expect((await sheetOf(path, admin)).rowCount).toBeGreaterThan(7);
});

describe('reports of any length', () => {
  const made = async (client: Client, kind: string, locale = 'id'): Promise<string> => {
    const { status, body } = await client.post<{ id: string; state: string }>('/admin/report-jobs', {
      kind,
      locale,
    });
    expect([status, body.state]).toEqual([202, 'waiting']);
    return body.id;
  };

  test('the worker writes the stock, tells how far it is, and adds it up; costs are for admins', async () => {
    const { client: admin } = await aPerson(app, { role: 'admin' });
    await corrupt(app.db, 'UPDATE product_stock SET on_hand = 5, reserved = 2, average_cost = 300');
    const [id, adminsId] = [await made(staff, 'stock'), await made(admin, 'stock')];
    expect((await staff.get(`/admin/report-jobs/${id}/file.xlsx`)).body).toEqual(problem('not_found', 404));
    await app.drain();
    await corrupt(app.db, 'UPDATE product_stock SET on_hand = 0, reserved = 0, average_cost = NULL');

    expect((await staff.get(`/admin/report-jobs/${id}`)).body).toEqual({
      id,
      kind: 'stock',
      state: 'done',
      done: 1,
      total: 1,
    });
    const sheet = await sheetOf(`/admin/report-jobs/${id}/file.xlsx`);
    expect(sheet.getRow(3).getCell(1).value).toBe('Laporan Stok');
    expect(cellsOf(sheet, 6)).toEqual([product.sku, HOSTILE, 'Gitar', 'Habis', 5, 2, 3, 1_000, 5_000]);
    expect(cellsOf(sheet, 7).slice(0, 9)).toEqual([
      'Jumlah',
      ...Array<undefined>(3),
      5,
      2,
      3,
      undefined,
      5_000,
    ]);
    expect(sheet.getRow(6).getCell(2)).toMatchObject({ type: ExcelJS.ValueType.String, numFmt: '@' });
    expect(cellsOf(await sheetOf(`/admin/report-jobs/${adminsId}/file.xlsx`, admin), 6)[9]).toBe(1_500);
  });

  test('customers with what they spent, each once, for who may read them', async () => {
    await aSoldOrder(app.db, { product, paidAt: `${today}T00:00:00+07:00`, email: '+cmd@example.com' });
    const id = await made(staff, 'customers', 'en');
    await app.drain();
    const sheet = await sheetOf(`/admin/report-jobs/${id}/file.xlsx`);
    const [first, second] = [cellsOf(sheet, 7), cellsOf(sheet, 8)];
    expect([first[1], second[1]]).toEqual(['+cmd@example.com', 'rina@example.com']);
    expect(second.slice(3, 5)).toEqual(['Guest', 400]);
    expect(sheet.getRow(7).getCell(1)).toMatchObject({ value: '=cmd()', type: ExcelJS.ValueType.String });
    const [raw] = await rows<{ spent: number }>(
      app.db,
      'SELECT sum(total)::bigint AS spent FROM sales_order',
    );
    expect(cellsOf(sheet, 9)[6]).toBe(raw!.spent);
  });

  test('a file is for who asked for it, for a day', async () => {
    const id = await made(staff, 'stock');
    await app.drain();
    const { client: other } = await aPerson(app, { role: 'admin' });
    expect((await other.get(`/admin/report-jobs/${id}/file.xlsx`)).body).toEqual(problem('not_found', 404));
    expect((await other.get(`/admin/report-jobs/${id}`)).body).toEqual(problem('not_found', 404));
    await corrupt(app.db, `UPDATE report_job SET requested_at = shop_now() - interval '25 hours'`);
    expect((await staff.get(`/admin/report-jobs/${id}/file.xlsx`)).body).toEqual(problem('not_found', 404));
    await app.runJob('reports.forget-files');
    expect(await rows(app.db, 'SELECT id FROM report_job')).toEqual([]);
  });
});
