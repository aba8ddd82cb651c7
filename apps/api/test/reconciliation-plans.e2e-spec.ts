import ExcelJS from 'exceljs';
import { rows } from '../src/database/sql.js';
import type { DailyReportDto } from '../src/modules/reconciliation/dto/daily-report.dto.js';
import {
  LINES,
  MOST_LINES,
  PAID_ORDERS,
  REASONS,
  SUMS,
} from '../src/modules/reconciliation/daily-report.queries.js';
import { alertsSql, OPEN_ALERTS } from '../src/modules/reconciliation/payment-alerts.queries.js';
import { openShop } from './factories.js';
import { aPerson, type Person } from './people.js';
import { corrupt } from './reconciliation-shop.js';
import { startTestApp, type TestApp } from './test-app.js';

/** Half a year of a hundred orders a day, and one day of very many. */
const ORDERS = 18_000;
const BUSY_DAY = '2025-08-01';
const BUSY = 5_200;
const QUARTER_MS = 15 * 60 * 1000;

/** Paid orders number $1 to $2, from $3 on, $4 apart: every tenth with a refund, every twentieth with an alert, of which one in ten is open. */
const SOME_ORDERS = `
  WITH placed AS (
    INSERT INTO sales_order (number, placed_by, idempotency_key, locale, status, payment_status, payment_method, contact,
                             address, shipping, subtotal, shipping_total, total, tax_net, tax_base, tax_amount, placed_at)
    SELECT 'P-' || i, gen_random_uuid(), i::text, 'id', 'paid', 'paid', 'stripe', '{}', '{}', '{}', 100, 0, 100, 100, 0, 0,
           $3::timestamptz + (i - $1) * $4::interval
      FROM generate_series($1::integer, $2::integer) i RETURNING id, number, placed_at),
  steps AS (
    INSERT INTO order_history (order_id, at, action, from_status, to_status, actor_kind)
    SELECT id, placed_at, action, 'pending', 'paid', 'gateway'
      FROM placed, unnest(ARRAY['placed', 'payment_started', 'paid']) action),
  audited AS (
    INSERT INTO audit_entry (actor_kind, action, entity, entity_id) SELECT 'user', 'order.ship', 'order', number FROM placed),
  tried AS (
    INSERT INTO payment_attempt (order_id, attempt_no, provider, method, amount, state, idempotency_key, request_key,
                                 captured, captured_at, gateway_ref)
    SELECT id, 1, 'stripe', 'stripe', 100, 'paid', number, number, 100, placed_at, number FROM placed
    RETURNING id, order_id, captured_at, substr(gateway_ref, 3)::integer AS n),
  refunded AS (
    INSERT INTO payment_refund (attempt_id, amount, state, succeeded_at)
    SELECT id, 10, 'succeeded', captured_at FROM tried WHERE n % 10 = 0)
  INSERT INTO payment_alert (kind, dedupe_key, order_id, attempt_id, resolved_at)
  SELECT 'late_money', 'late_money:' || id, order_id, id, CASE WHEN n % 200 > 0 THEN captured_at END
    FROM tried WHERE n % 20 = 0`;

let app: TestApp;
let staff: Person;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  staff = await aPerson(app, { role: 'staff' });
  for (let first = 0; first < ORDERS; first += 3_000)
    await corrupt(app.db, SOME_ORDERS, [
      first,
      first + 2_999,
      new Date(Date.parse('2025-01-01T05:00:00Z') + first * QUARTER_MS),
      '15 minutes',
    ]);
  await corrupt(app.db, SOME_ORDERS, [ORDERS, ORDERS + BUSY - 1, `${BUSY_DAY}T00:00:00+07:00`, '10 seconds']);
  await app.db.query('ANALYZE');
});
afterAll(async () => {
  await corrupt(app.db, 'TRUNCATE sales_order CASCADE');
  await app.stop();
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Plan[];
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

async function planOf(text: string, parameters: unknown[]): Promise<Plan[]> {
  const [row] = await rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    app.db,
    `EXPLAIN (FORMAT JSON) ${text}`,
    parameters,
  );
  return nodes(row!['QUERY PLAN'][0]!.Plan);
}

const GROWING = [
  'sales_order',
  'order_history',
  'payment_attempt',
  'payment_refund',
  'payment_alert',
  'audit_entry',
];

const scannedWhole = (plan: Plan[]): (string | undefined)[] =>
  plan
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name'])
    .filter((table) => GROWING.includes(table ?? ''));

const NEWER = 'ffffffff-ffff-7fff-bfff-ffffffffffff';

test.each([
  ["the day's sums", SUMS, ['2025-03-15'], ['payment_attempt_captured', 'payment_refund_succeeded']],
  ['the orders that became paid', PAID_ORDERS, ['2025-03-15'], ['sales_order_pkey']],
  ['money that paid no order', REASONS, ['2025-03-15'], ['payment_attempt_captured']],
  [
    "the day's lines",
    LINES,
    ['2025-03-15', MOST_LINES],
    ['payment_attempt_captured', 'payment_refund_succeeded'],
  ],
  ['the open inbox', alertsSql('open'), [null, null, 25], ['payment_alert_open']],
  ['the open inbox, further on', alertsSql('open'), [NEWER, null, 25], ['payment_alert_open']],
  ['the resolved ones', alertsSql('resolved'), [NEWER, null, 25], ['payment_alert_pkey']],
  ['all alerts', alertsSql(undefined), [null, null, 25], ['payment_alert_pkey']],
  ['the count of the inbox', OPEN_ALERTS, [], ['payment_alert_open']],
])('%s: read along indexes, no table that grows as a whole', async (_, text, parameters, indexes) => {
  const plan = await planOf(text, parameters);

  expect(scannedWhole(plan)).toEqual([]);
  expect(plan.map((node) => node['Index Name'])).toEqual(expect.arrayContaining(indexes));
});

test('a day of more lines than anybody reads shows the first of them, and sums up all', async () => {
  const { body } = await staff.client.get<DailyReportDto>(`/admin/payment-reports/daily?date=${BUSY_DAY}`);

  expect([body.lines.length, body.lineCount, body.providers[0]!.captured.count, body.orders.count]).toEqual([
    MOST_LINES,
    BUSY + BUSY / 10,
    BUSY,
    BUSY,
  ]);
});

test('and its file says so', async () => {
  const { url, cookies } = staff.client;
  const answer = await fetch(`${url}/api/v1/admin/payment-reports/daily.xlsx?date=${BUSY_DAY}`, {
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await answer.arrayBuffer());
  const [summary, lines] = workbook.worksheets;

  expect(lines!.rowCount).toBe(MOST_LINES + 2);
  expect(summary!.lastRow!.getCell(1).value).toBe(
    `Hanya ${MOST_LINES} dari ${BUSY + BUSY / 10} transaksi yang dimuat di sini; jumlah pada lembar Ringkasan mencakup semuanya.`,
  );
});
