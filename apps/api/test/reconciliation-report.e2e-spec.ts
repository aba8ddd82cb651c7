import type { DailyReportDto } from '../src/modules/reconciliation/dto/daily-report.dto.js';
import { Client } from './client.js';
import { aPerson, problem } from './people.js';
import { corrupt, ReconciliationShop, redate } from './reconciliation-shop.js';

const TOTAL = 12_543_000;
const PATH = '/admin/payment-reports/daily';

const idr = (amount: number): object => ({ amount, currency: 'IDR' });
const counted = (count: number, total: number): object => ({ count, total: idr(total) });

let shop: ReconciliationShop;
beforeAll(async () => {
  shop = await ReconciliationShop.start();
});
afterAll(() => shop.stop());

const reportOf = async (date: string): Promise<DailyReportDto> => {
  const { status, body } = await shop.staff.client.get<DailyReportDto>(`${PATH}?date=${date}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
};

const nameOf = async (client: Client): Promise<string> =>
  (await client.get<{ user: { name: string } }>('/me')).body.user.name;

test('a day with every kind of money: each gateway, the orders, and why the two differ', async () => {
  const day = await shop.toNoon();
  const card = await shop.paying.aPaidOrder();
  await shop.refund(card, 1_000_000);
  const transfer = await shop.anOrderBy('bank_transfer');
  await shop.confirm(transfer.paymentId);
  const byHand = await shop.refund(transfer, 543_000);
  await shop.refund(transfer, 7);
  await shop.completeRefund(byHand);
  const cash = await shop.anOrderBy('cash_on_delivery');
  await shop.ship(cash);
  await shop.deliver(cash);
  const double = await shop.aDoublePayment();
  await shop.paying.app.drain();
  const late = await shop.aLateTransfer();
  await shop.anOrderBy('stripe');

  const { lines, ...report } = await reportOf(day);

  expect(report).toEqual({
    date: day,
    providers: [
      {
        provider: 'stripe',
        captured: counted(2, 2 * TOTAL),
        refunded: counted(2, TOTAL + 1_000_000),
        fees: null,
        net: idr(TOTAL - 1_000_000),
      },
      { provider: 'midtrans', captured: counted(0, 0), refunded: counted(0, 0), fees: null, net: idr(0) },
      {
        provider: 'manual',
        captured: counted(4, 4 * TOTAL),
        refunded: counted(1, 543_000),
        fees: null,
        net: idr(4 * TOTAL - 543_000),
      },
    ],
    orders: counted(4, 4 * TOTAL),
    difference: idr(2 * TOTAL),
    reasons: [
      { kind: 'double_payment', orderNumber: double.order.number, amount: idr(TOTAL) },
      { kind: 'late_money', orderNumber: late.order.number, amount: idr(TOTAL) },
    ],
    isBalanced: true,
    lineCount: 9,
  });
  const staff = await nameOf(shop.staff.client);
  const admin = await nameOf(shop.admin.client);
  const brief = lines.map(
    ({ provider, method, kind, orderNumber, amount, handledBy }) =>
      `${provider} ${method} ${kind} ${orderNumber} ${amount.amount} ${handledBy}`,
  );
  expect(brief.toSorted()).toEqual(
    [
      `stripe stripe captured ${card.order.number} ${TOTAL} null`,
      `stripe stripe refunded ${card.order.number} 1000000 ${admin}`,
      `manual bank_transfer captured ${transfer.order.number} ${TOTAL} ${staff}`,
      `manual bank_transfer refunded ${transfer.order.number} 543000 ${admin}`,
      `manual cash_on_delivery captured ${cash.order.number} ${TOTAL} null`,
      `manual bank_transfer captured ${double.order.number} ${TOTAL} ${staff}`,
      `stripe stripe captured ${double.order.number} ${TOTAL} null`,
      `stripe stripe refunded ${double.order.number} ${TOTAL} null`,
      `manual bank_transfer captured ${late.order.number} ${TOTAL} ${staff}`,
    ].toSorted(),
  );
  expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted());
  expect(lines.filter(({ provider }) => provider === 'stripe').map(({ gatewayRef }) => gatewayRef)).toEqual([
    expect.stringMatching(/^cs_/),
    expect.stringMatching(/^re_/),
    expect.stringMatching(/^cs_/),
    expect.stringMatching(/^re_/),
  ]);
});

test('money that a company took and staff gave back by hand left the shop, not the company', async () => {
  const day = await shop.toNoon();
  const placed = await shop.anOrderBy('bca_va');
  await shop.paying.sandbox.ask('POST', `/midtrans/transactions/${placed.order.number}-A1/pay`, {});
  await shop.paying.settleAll();
  await shop.completeRefund(await shop.refund(placed, 43_000));

  const { providers, isBalanced, difference } = await reportOf(day);

  expect(providers.map(({ provider, net }) => [provider, net.amount])).toEqual([
    ['stripe', 0],
    ['midtrans', TOTAL],
    ['manual', -43_000],
  ]);
  expect([isBalanced, difference.amount]).toEqual([true, 0]);
});

test('the day begins and ends at midnight in Jakarta', async () => {
  for (const moment of [
    '2025-03-09T16:59:59.999Z',
    '2025-03-09T17:00:00Z',
    '2025-03-10T16:59:59.999Z',
    '2025-03-10T17:00:00Z',
  ]) {
    const { order } = await shop.paying.aPaidOrder();
    await redate(shop.db, order.number, moment);
  }

  for (const [date, moments] of [
    ['2025-03-08', []],
    ['2025-03-09', ['2025-03-09T16:59:59.999Z']],
    ['2025-03-10', ['2025-03-09T17:00:00.000Z', '2025-03-10T16:59:59.999Z']],
    ['2025-03-11', ['2025-03-10T17:00:00.000Z']],
  ] as const) {
    const { lines, orders, lineCount, isBalanced } = await reportOf(date);
    expect([date, lines.map(({ at }) => at), orders, lineCount, isBalanced]).toEqual([
      date,
      moments,
      counted(moments.length, moments.length * TOTAL),
      moments.length,
      true,
    ]);
  }
});

test('an order that is paid in the books and by nobody makes the day red, and so does money for no order', async () => {
  const { order } = await shop.paying.aPaidOrder();
  await redate(shop.db, order.number, '2025-05-05T05:00:00Z');
  await corrupt(
    shop.db,
    `UPDATE payment_attempt SET captured_at = '2025-05-06T05:00:00Z'
      WHERE order_id = (SELECT id FROM sales_order WHERE number = $1)`,
    [order.number],
  );

  const [paid, captured] = [await reportOf('2025-05-05'), await reportOf('2025-05-06')];

  expect([paid.difference, paid.isBalanced, paid.reasons]).toEqual([idr(-TOTAL), false, []]);
  expect([captured.difference, captured.isBalanced, captured.reasons]).toEqual([idr(TOTAL), false, []]);
});

const BAD_DAYS = [
  ['missing', ''],
  ['no day at all', '?date=kemarin'],
  ['a day that no calendar has', '?date=2025-02-29'],
  ['a month that no calendar has', '?date=2025-13-01'],
  ['a moment', '?date=2025-03-10T00:00:00Z'],
  ['of another century', '?date=1970-01-01'],
  ['given twice', '?date=2025-03-10&date=2025-03-11'],
];
test.each(BAD_DAYS)('a date that is %s is refused by its name', async (_, query) => {
  for (const file of ['', '.xlsx'])
    expect((await shop.staff.client.get(`${PATH}${file}${query}`)).body).toEqual(
      problem('invalid_input', 400, { errors: [expect.objectContaining({ field: 'date' }) as object] }),
    );
});

test("today is reported by the shop's clock in Jakarta, tomorrow is refused", async () => {
  const today = await shop.toNoon();
  const tomorrow = new Date(Date.parse(today) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

  expect((await reportOf(today)).lineCount).toBe(0);
  expect((await shop.staff.client.get(`${PATH}?date=${tomorrow}`)).body).toEqual(
    problem('invalid_input', 400, {
      errors: [expect.objectContaining({ field: 'date', code: 'future' }) as object],
    }),
  );
  await shop.paying.later(12 * 60);
  expect((await reportOf(tomorrow)).date).toBe(tomorrow);
});

test('buyers and strangers get no report', async () => {
  const buyer = await aPerson(shop.paying.app);
  for (const file of ['', '.xlsx']) {
    expect((await buyer.client.get(`${PATH}${file}?date=2025-03-10`)).status).toBe(403);
    expect((await new Client(shop.paying.app.url).get(`${PATH}${file}?date=2025-03-10`)).status).toBe(401);
  }
});
