import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { shopToday } from '../../common/shop-day';
import { apiAnswers, callsTo } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import type { DailyReport } from './report-looks';

const t = adminId.report;
const READ = 'GET /admin/payment-reports/daily';
const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });
const counted = (count: number, amount: number) => ({ count, total: rupiah(amount) });

const reportOf = (changes: Partial<DailyReport> = {}): DailyReport => ({
  date: '2026-11-20',
  providers: [
    {
      provider: 'stripe',
      captured: counted(2, 3_000_000),
      refunded: counted(1, 500_000),
      fees: null,
      net: rupiah(2_500_000),
    },
    { provider: 'midtrans', captured: counted(0, 0), refunded: counted(0, 0), fees: null, net: rupiah(0) },
    {
      provider: 'manual',
      captured: counted(1, 1_000_000),
      refunded: counted(0, 0),
      fees: null,
      net: rupiah(1_000_000),
    },
  ],
  orders: counted(3, 4_000_000),
  difference: rupiah(0),
  isBalanced: true,
  reasons: [],
  lines: [
    {
      at: '2026-11-20T03:00:00.000Z',
      provider: 'manual',
      method: 'bank_transfer',
      kind: 'captured',
      orderNumber: 'HRT-1',
      amount: rupiah(1_000_000),
      gatewayRef: null,
      handledBy: 'Rina Kusuma',
    },
    {
      at: '2026-11-20T04:00:00.000Z',
      provider: 'stripe',
      method: 'stripe',
      kind: 'refunded',
      orderNumber: 'HRT-2',
      amount: rupiah(500_000),
      gatewayRef: 're_1',
      handledBy: null,
    },
  ],
  lineCount: 2,
  ...changes,
});

async function openReport(report: DailyReport, date = '2026-11-20') {
  const calls = apiAnswers({ 'GET /me': me('staff'), [READ]: report });
  const panel = await openPanel(`/payments/reconciliation${date && `?date=${date}`}`);
  await screen.findByRole('heading', { level: 1, name: t.title });
  await screen.findByRole('region', { name: t.difference });
  return { calls, panel };
}

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('sets the money of each company and of all against the orders of the day', async () => {
  const { calls } = await openReport(reportOf());

  const rows = within(screen.getByRole('table', { name: t.providersLabel }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map(cells)).toEqual([
    [
      'Stripe',
      'Diterima: Rp3.000.0002×',
      'Dikembalikan: Rp500.0001×',
      'Biaya: Tidak diketahui',
      'Bersih: Rp2.500.000',
    ],
    ['Midtrans', 'Diterima: Rp00×', 'Dikembalikan: Rp00×', 'Biaya: Tidak diketahui', 'Bersih: Rp0'],
    [
      'Toko sendiri',
      'Diterima: Rp1.000.0001×',
      'Dikembalikan: Rp00×',
      'Biaya: Tidak diketahui',
      'Bersih: Rp1.000.000',
    ],
    [
      'Jumlah',
      'Diterima: Rp4.000.0003×',
      'Dikembalikan: Rp500.0001×',
      'Biaya: Tidak diketahui',
      'Bersih: Rp3.500.000',
    ],
  ]);
  const balance = within(screen.getByRole('region', { name: t.difference }));
  expect(balance.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Rp4.000.000',
    'Rp4.000.000',
    'Rp0Cocok',
  ]);
  expect(balance.getByText(t.balancedText)).toBeVisible();
  expect(callsTo(calls, READ).map(({ query }) => query)).toEqual([{ date: '2026-11-20' }]);
});

test('lists what moved, money that went back as less than nothing', async () => {
  await openReport(reportOf());

  const rows = within(screen.getByRole('table', { name: t.linesLabel }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map(cells)).toEqual([
    ['10.00 WIB', 'Diterima', 'Transfer bankToko sendiri', 'HRT-1', 'Rp1.000.000', '', 'Rina Kusuma'],
    ['11.00 WIB', 'Dikembalikan', 'Kartu lewat StripeStripe', 'HRT-2', '-Rp500.000', 're_1', ''],
  ]);
  expect(screen.getByText('2 dari 2 transaksi ditampilkan')).toBeVisible();
});

test('a difference that is explained is balanced; one that is not is told in red words', async () => {
  const reasons = [{ kind: 'late_money' as const, orderNumber: 'HRT-9', amount: rupiah(250_000) }];
  await openReport(reportOf({ difference: rupiah(250_000), reasons }));
  const balance = within(screen.getByRole('region', { name: t.difference }));
  expect(balance.getByText(t.explainedText)).toBeVisible();
  expect(balance.getByRole('listitem')).toHaveTextContent('Datang terlambat · HRT-9 · Rp250.000');
});

test('a difference that nothing explains says so', async () => {
  await openReport(reportOf({ difference: rupiah(-1), isBalanced: false }));
  const balance = within(screen.getByRole('region', { name: t.difference }));
  expect(balance.getByText('-Rp1')).toBeVisible();
  expect(balance.getByText(t.unbalanced)).toBeVisible();
  expect(balance.getByText(t.unbalancedText)).toBeVisible();
});

test('is today unless told, and never a day that has not begun', async () => {
  const { calls, panel } = await openReport(reportOf(), '2999-01-01');
  const today = shopToday();

  expect(callsTo(calls, READ).map(({ query }) => query)).toEqual([{ date: today }]);
  expect(screen.getByLabelText(t.date)).toHaveAttribute('max', today);
  expect(screen.getByRole('button', { name: t.next })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: t.previous }));
  await waitFor(() => expect(callsTo(calls, READ)).toHaveLength(2));
  const yesterday = callsTo(calls, READ)[1]?.query.date;
  expect(panel.address()).toBe(`/admin/payments/reconciliation?date=${yesterday}`);
  expect(screen.getByLabelText(t.date)).toHaveValue(yesterday);
});

test('the file is that of the day, in the language of the page', async () => {
  await openReport(reportOf());
  expect(screen.getByRole('link', { name: t.download })).toHaveAttribute(
    'href',
    '/api/v1/admin/payment-reports/daily.xlsx?date=2026-11-20&locale=id',
  );
});

test('a day with thousands of lines shows a hundred, and more when asked', async () => {
  const [line] = reportOf().lines;
  const lines = Array.from({ length: 150 }, (_, index) => ({ ...line!, orderNumber: `HRT-${index}` }));
  await openReport(reportOf({ lines, lineCount: 6_000 }));
  expect(screen.getByText('100 dari 6.000 transaksi ditampilkan')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: adminId.common.loadMore }));

  expect(screen.getByText('150 dari 6.000 transaksi ditampilkan')).toBeVisible();
  expect(screen.queryByRole('button', { name: adminId.common.loadMore })).not.toBeInTheDocument();
});

test('a day on which nothing moved says so', async () => {
  await openReport(reportOf({ lines: [], lineCount: 0, orders: counted(0, 0) }));
  expect(screen.getByRole('heading', { name: t.emptyTitle })).toBeVisible();
});
