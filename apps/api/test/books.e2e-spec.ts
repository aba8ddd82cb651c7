import ExcelJS from 'exceljs';
import { rows } from '../src/database/sql.js';
import type { Client } from './client.js';
import { aProduct, aShopperWith, orderBody } from './factories.js';
import { aPaidOrderOf, once, OrderDesk } from './order-desk.js';
import { PayingShop } from './paying-shop.js';
import { aPerson, problem } from './people.js';

let shop: PayingShop;
let admin: Client;
beforeAll(async () => {
  shop = await PayingShop.start();
  admin = (await aPerson(shop.app, { role: 'admin' })).client;
});
afterAll(() => shop.stop());

async function download(
  path: string,
): Promise<{ headers: Headers; sheet: ExcelJS.Worksheet; bytes: Buffer }> {
  const answer = await fetch(`${shop.app.url}/api/v1${path}`, {
    headers: { cookie: [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return { headers: answer.headers, sheet: workbook.worksheets[0]!, bytes };
}

const column = (sheet: ExcelJS.Worksheet, header: string): ExcelJS.Cell[] => {
  const at = (sheet.getRow(1).values as string[]).indexOf(header);
  return Array.from({ length: sheet.rowCount - 1 }, (_, i) => sheet.getRow(i + 2).getCell(at));
};
const values = (sheet: ExcelJS.Worksheet, header: string): unknown[] =>
  column(sheet, header).map(({ value }) => value);

interface Sum {
  count: number;
  total: number;
  net: number;
  base: number;
  tax: number;
}
interface Recap {
  month: string;
  invoices: Sum;
  creditNotes: Sum;
  due: Sum;
  lines: ({ kind: string; number: string; orderNumber: string; issuedAt: string } & Omit<Sum, 'count'>)[];
}
const recapOf = async (month: string): Promise<Recap> =>
  (await admin.get<Recap>(`/admin/tax-recaps/${month}`)).body;

/** The shop's clock, as Jakarta reads it. */
async function monthNow(): Promise<string> {
  const [now] = await rows<{ month: string }>(
    shop.app.db,
    `SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM') AS month`,
  );
  return now!.month;
}

/** Waits until so many minutes before the month ends in Jakarta; who was signed in is not any more. */
async function untilMonthEnd(minutes: number): Promise<void> {
  const [wait] = await rows<{ minutes: number }>(
    shop.app.db,
    `SELECT floor(extract(epoch FROM date_trunc('month', wib) + interval '1 month' - wib) / 60)::integer - $1 AS minutes
       FROM (SELECT shop_now() AT TIME ZONE 'Asia/Jakarta' AS wib) clock`,
    [minutes],
  );
  await shop.later(wait!.minutes);
  admin = (await aPerson(shop.app, { role: 'admin' })).client;
}

describe('the file of orders', () => {
  const HOSTILE = '=HYPERLINK("http://evil.example","x")';

  test('has a row of typed cells for each order, newest first, with what came back', async () => {
    const string = await aProduct(shop.app.db, { price: 110_000 });
    const { number, total } = await aPaidOrderOf(shop, [[string, 3]]);
    const desk = new OrderDesk(admin, number);
    await desk.ship({ courier: 'jne', trackingNumber: 'JNE0123456789' }, once());
    await desk.refund(10_000);

    const { headers, sheet } = await download('/admin/orders.xlsx');
    expect(headers.get('content-disposition')).toBe('attachment; filename="pesanan.xlsx"');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect([
      values(sheet, 'Nomor')[0],
      values(sheet, 'Status')[0],
      values(sheet, 'Nomor resi')[0],
      values(sheet, 'Jumlah barang')[0],
      values(sheet, 'Total')[0],
      values(sheet, 'Nota kredit')[0],
      values(sheet, 'Waktu pesan (WIB)')[0],
    ]).toEqual([number, 'Dikirim', 'JNE0123456789', 3, total, 10_000, expect.any(Date)]);
    const listed = await admin.get<{ items: { number: string }[] }>('/admin/orders?limit=100');
    expect(values(sheet, 'Nomor')).toEqual(listed.body.items.map((order) => order.number));
    expect((await download('/admin/orders.xlsx?locale=en')).sheet.getRow(1).getCell(1).value).toBe('Number');
  });

  test('A-72b what looks like a formula is text, as it was written', async () => {
    const shopper = await aShopperWith(shop.app.url, [await aProduct(shop.app.db), 1]);
    const contact = { name: HOSTILE, email: 'rina@example.com', phone: '0812-3456-7890' };
    const { status } = await shopper.post('/orders', orderBody(12_543_000, { contact }), once());
    expect(status).toBe(201);

    const { sheet, bytes } = await download('/admin/orders.xlsx');
    const [name] = column(sheet, 'Nama');
    expect([name!.value, name!.type]).toEqual([HOSTILE, ExcelJS.ValueType.String]);
    const active: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula || cell.hyperlink) active.push(cell.address);
      }),
    );
    expect([active, bytes.includes('externalLink')]).toEqual([[], false]);
  });

  test('is narrowed like the list, and a filter that is none is refused', async () => {
    for (const query of [
      'status=pending',
      'q=HYPERLINK',
      'fulfilment=fulfilled',
      'paymentStatus=partially_refunded',
    ]) {
      const listed = await admin.get<{ items: { number: string }[] }>(`/admin/orders?limit=100&${query}`);
      expect(listed.body.items.length).toBeGreaterThan(0);
      const { sheet } = await download(`/admin/orders.xlsx?${query}`);
      expect(values(sheet, 'Nomor')).toEqual(listed.body.items.map(({ number }) => number));
    }
    expect((await admin.get('/admin/orders.xlsx?limit=5')).body).toEqual(problem('unknown_parameter', 400));
    expect((await admin.get('/admin/orders.xlsx?from=2026-02-30')).body).toEqual(
      problem('invalid_input', 400, {
        errors: [{ field: 'from', code: 'date', message: 'There is no such day' }],
      }),
    );
  });

  test('more orders than are read at once come each once, in order', async () => {
    await shop.app.db.query(
      `INSERT INTO sales_order (number, placed_by, idempotency_key, locale, status, payment_method, contact, address,
         shipping, subtotal, shipping_total, total, tax_net, tax_base, tax_amount, placed_at)
       SELECT 'HRT-MANY-' || i, o.placed_by, 'many-' || i, 'id', 'cancelled', o.payment_method, o.contact, o.address,
              o.shipping, o.subtotal, o.shipping_total, o.total, o.tax_net, o.tax_base, o.tax_amount,
              timestamptz '2020-01-01' + (i / 3) * interval '1 minute'
         FROM generate_series(1, 1300) i, (SELECT * FROM sales_order LIMIT 1) o`,
    );
    const { sheet } = await download('/admin/orders.xlsx?status=cancelled&to=2020-12-31');
    await shop.app.db.query(`DELETE FROM sales_order WHERE number LIKE 'HRT-MANY-%'`);

    expect([new Set(values(sheet, 'Nomor')).size, sheet.rowCount]).toEqual([1300, 1301]);
    const times = values(sheet, 'Waktu pesan (WIB)').map((at) => (at as Date).getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});

describe('the tax recap', () => {
  test('holds each invoice and credit note of the month as Jakarta counts it, and sums to the rupiah', async () => {
    const guitar = await aProduct(shop.app.db, { price: 12_345_679 });
    const before = (await recapOf(await monthNow())).lines.length;
    const first = await aPaidOrderOf(shop, [[guitar, 1]]);
    await new OrderDesk(admin, first.number).refund(333_333);
    const month = await monthNow();
    await untilMonthEnd(30);
    const last = await aPaidOrderOf(shop, [[guitar, 2]]);
    expect(await monthNow()).toBe(month);
    await shop.later(60);
    const next = await monthNow();
    await new OrderDesk(admin, last.number).refund(last.total);

    const [old, fresh] = [await recapOf(month), await recapOf(next)];

    expect(old.lines.slice(before).map(({ kind, orderNumber }) => [kind, orderNumber])).toEqual([
      ['invoice', first.number],
      ['credit_note', first.number],
      ['invoice', last.number],
    ]);
    expect(fresh.lines.map(({ kind, orderNumber }) => [kind, orderNumber])).toEqual([
      ['credit_note', last.number],
    ]);
    const [orders] = await rows<Sum>(
      shop.app.db,
      `SELECT count(*) AS count, sum(total)::bigint AS total, sum(tax_net)::bigint AS net, sum(tax_base)::bigint AS base,
              sum(tax_amount)::bigint AS tax FROM sales_order WHERE invoice_number IS NOT NULL`,
    );
    expect(old.invoices).toEqual(orders);
    expect(old.due).toEqual({
      count: old.lines.length,
      total: old.invoices.total - old.creditNotes.total,
      net: old.invoices.net - old.creditNotes.net,
      base: old.invoices.base - old.creditNotes.base,
      tax: old.invoices.tax - old.creditNotes.tax,
    });
    expect(old.due.net + old.due.tax).toBe(old.due.total);
    expect(fresh.due.total).toBe(-last.total);
    expect(fresh.creditNotes.tax).toBe(old.lines.at(-1)!.tax);

    const { headers, sheet } = await download(`/admin/tax-recaps/${month}/recap.xlsx`);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="rekap-pajak-${month}.xlsx"`);
    expect(values(sheet, 'PPN')).toEqual([
      ...old.lines.map(({ tax }) => tax),
      old.invoices.tax,
      old.creditNotes.tax,
      0,
      old.due.tax,
    ]);
    expect(values(sheet, 'Dokumen').slice(before)).toEqual([
      'Faktur',
      'Nota kredit',
      'Faktur',
      'Jumlah faktur',
      'Jumlah nota kredit',
      'Jumlah nota kredit dibatalkan',
      'Selisih',
    ]);
    expect(column(sheet, 'PPN')[0]!.numFmt).toBe('"Rp"#,##0');
  });

  test('a month that has not begun, and one that is none, are refused', async () => {
    expect((await admin.get('/admin/tax-recaps/2099-01')).body).toEqual(
      problem('invalid_input', 400, {
        errors: [{ field: 'month', code: 'future', message: 'This month has not begun' }],
      }),
    );
    expect((await admin.get('/admin/tax-recaps/2026-13')).body).toEqual(problem('invalid_input', 400));
    const { body } = await admin.get<Recap>('/admin/tax-recaps/2020-01');
    expect([body.lines, body.due]).toEqual([[], { count: 0, total: 0, net: 0, base: 0, tax: 0 }]);
  });
});
