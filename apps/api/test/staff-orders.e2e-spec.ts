import { randomUUID } from 'node:crypto';
import { aProduct, aShopperWith, place, startPayment, type TestProduct } from './factories.js';
import { PayingShop } from './paying-shop.js';
import { aPerson } from './people.js';
import { statementsOf } from './statements.js';
import type { Client } from './client.js';

let shop: PayingShop;
let staff: Client;
let guitar: TestProduct;
/** Numbers of orders by what they are here for. */
const numbers: Record<string, string> = {};

async function anOrderOf(
  total: number,
  changed: Record<string, unknown> = {},
): Promise<{ shopper: Client; number: string }> {
  const shopper = await aShopperWith(shop.app.url, [guitar, 2]);
  const { body } = await place(shopper, total, changed);
  return { shopper, number: body.number };
}

async function paid(total: number, changed: Record<string, unknown> = {}): Promise<string> {
  const { shopper, number } = await anOrderOf(total, changed);
  await startPayment(shopper, number);
  await shop.sandbox.pay(number);
  return number;
}

const ship = (number: string, quantity: number, trackingNumber: string) =>
  staff.post(
    `/admin/orders/${number}/shipments`,
    { courier: 'jne', trackingNumber, lines: [{ sku: guitar.sku, quantity }] },
    { 'idempotency-key': randomUUID() },
  );

/** Each of a day of its own, from the oldest to the newest: unpaid, held, partly sent, sent, paid. */
beforeAll(async () => {
  shop = await PayingShop.start();
  staff = (await aPerson(shop.app, { role: 'staff' })).client;
  guitar = await aProduct(shop.app.db, { stock: 100, price: 1_000_000 });
  await shop.app.db.query(
    `INSERT INTO shipping_service (code, name, courier, base_price, price_per_kg, volume_factor, min_days, max_days)
     VALUES ('tiki_reg', 'TIKI Reguler', 'tiki', 15000, 8000, 6000, 2, 4)`,
  );
  const total = 2_071_000;
  numbers['unpaid'] = (
    await anOrderOf(total, { contact: { name: 'Budi', email: 'budi@example.com', phone: '089912345678' } })
  ).number;
  numbers['held'] = await paid(total);
  numbers['partial'] = await paid(total);
  numbers['sent'] = await paid(total, { shippingService: 'tiki_reg' });
  numbers['paid'] = await paid(total);
  await shop.settleAll();
  await shop.app.db.query(`UPDATE sales_order SET hold_reason = 'disputed' WHERE number = $1`, [
    numbers['held'],
  ]);
  await ship(numbers['partial'], 1, 'JNE-PART-77');
  await ship(numbers['sent'], 2, 'JNE-ALL-88');
  for (const [day, name] of ['unpaid', 'held', 'partial', 'sent', 'paid'].entries())
    await shop.app.db.query(
      `UPDATE sales_order SET placed_at = timestamptz '2026-01-0${day + 1} 23:59:59.999+07' WHERE number = $1`,
      [numbers[name]],
    );
}, 120_000);
afterAll(() => shop.stop());

interface List {
  items: { number: string; shippingName: string; holdReason: string | null; fulfilment: string }[];
  nextCursor: string | null;
}

const namesOf = ({ items }: List): string[] =>
  items.map(({ number }) => Object.keys(numbers).find((name) => numbers[name] === number) ?? number);

async function list(query: string): Promise<string[]> {
  const { status, body } = await staff.get<List>(`/admin/orders?${query}`);
  expect(status).toBe(200);
  return namesOf(body);
}

test.each([
  ['', ['paid', 'sent', 'partial', 'held', 'unpaid']],
  ['fulfilment=unfulfilled', ['paid', 'held', 'unpaid']],
  ['fulfilment=partial', ['partial']],
  ['fulfilment=fulfilled', ['sent']],
  ['fulfilment=returned', []],
  ['toPack=true', ['paid', 'partial']],
  ['toPack=false', ['paid', 'sent', 'partial', 'held', 'unpaid']],
  ['service=tiki_reg', ['sent']],
  ['method=stripe&status=pending', ['unpaid']],
  ['method=qris', []],
  ['from=2026-01-04', ['paid', 'sent']],
  ['to=2026-01-02', ['held', 'unpaid']],
  ['from=2026-01-02&to=2026-01-03', ['partial', 'held']],
  ['q=part-77', ['partial']],
  ['q=BUDI', ['unpaid']],
  ['q=9912345', ['unpaid']],
  ['q=budi@example', ['unpaid']],
  ['q=%25', []],
  ['q=budi&status=paid', []],
])('%j finds %j', async (query, names) => {
  expect(await list(query)).toEqual(names);
});

test('an order is found by a part of its number', async () => {
  expect(await list(`q=${numbers['sent']!.slice(-6).toLowerCase()}`)).toEqual(['sent']);
});

test('goods that are still to arrive are nothing to pack, and who waits for all of them waits', async () => {
  const backorder = (units: number, shortage: string) =>
    shop.app.db.query(
      `WITH asked AS (UPDATE sales_order SET shortage = $3 WHERE number = $1 RETURNING id)
       UPDATE stock_reservation SET backordered = $2 WHERE order_id = (SELECT id FROM asked) AND state <> 'released'`,
      [numbers['paid'], units, shortage],
    );
  await backorder(2, 'split');
  expect(await list('toPack=true')).toEqual(['partial']);
  await backorder(1, 'split');
  expect(await list('toPack=true')).toEqual(['paid', 'partial']);
  await backorder(1, 'wait');
  expect(await list('toPack=true')).toEqual(['partial']);
  await backorder(0, 'split');
});

test('a page goes on where the last one ended, with its filters', async () => {
  const first = await staff.get<List>('/admin/orders?method=stripe&from=2026-01-02&limit=3');
  expect(namesOf(first.body)).toEqual(['paid', 'sent', 'partial']);
  expect(await list(`method=stripe&from=2026-01-02&limit=3&after=${first.body.nextCursor}`)).toEqual([
    'held',
  ]);
});

test('a row says by which service it goes and why it is held', async () => {
  const { body } = await staff.get<List>('/admin/orders?to=2026-01-02');
  expect(
    body.items.map(({ shippingName, holdReason, fulfilment }) => [shippingName, holdReason, fulfilment]),
  ).toEqual([
    ['JNE Regular', 'disputed', 'unfulfilled'],
    ['JNE Regular', null, 'unfulfilled'],
  ]);
});

test.each([
  'from=2026-02-30',
  'to=2026-13-01',
  'from=yesterday',
  'toPack=1',
  'fulfilment=lost',
  'method=gold',
])('%s is refused', async (query) => {
  const { status, body } = await staff.get<{ code: string; errors: { field: string }[] }>(
    `/admin/orders?${query}`,
  );
  expect([status, body.code, body.errors.map(({ field }) => field)]).toEqual([
    400,
    'invalid_input',
    [query.split('=')[0]],
  ]);
});

test.each([
  ['/admin/orders?limit=1', 2],
  ['/admin/orders?limit=100', 2],
  ['/admin/orders?limit=100&toPack=true&q=08', 2],
])('%s takes %i statements, the sign-in among them', async (path, expected) => {
  await staff.get(path);
  expect(await statementsOf(() => staff.get(path))).toHaveLength(expected);
});
