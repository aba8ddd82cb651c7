import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Schema } from '@hurtrock/api-client';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const t = adminId.analytics;
const sum = (orders: number): Schema<'SalesSumDto'> => ({
  orders,
  newCustomers: 1,
  units: orders * 2,
  revenue: orders * 1_000_000,
  newRevenue: 0,
  shipping: 20_000,
  tax: 99_099,
  refunds: 0,
});
const SPAN = { from: '2026-05-01', to: '2026-05-02' };
const sales: Schema<'SalesCourseDto'> = {
  span: SPAN,
  before: { from: '2026-04-29', to: '2026-04-30' },
  sums: { now: sum(3), before: sum(2) },
  points: [
    { from: '2026-05-01', to: '2026-05-01', ...sum(1) },
    { from: '2026-05-02', to: '2026-05-02', ...sum(2) },
  ],
  pointsBefore: [{ from: '2026-04-29', to: '2026-04-29', ...sum(2) }],
};
const IN_ADDRESS = 'from=2026-05-01&to=2026-05-02';

async function openAnalytics(path: string, answers: object, role: 'staff' | 'admin' = 'staff') {
  const calls = apiAnswers({ 'GET /me': me(role), ...answers });
  const panel = await openPanel(`/analytics/${path}`);
  return { calls, ...panel };
}

test('says what sold, how that compares, and shows the table behind the chart', async () => {
  await openAnalytics(`sales?${IN_ADDRESS}`, { 'GET /admin/analytics/sales': sales });

  const tiles = within(await screen.findByLabelText(t.tabs.sales, { selector: 'dl' }));
  expect(tiles.getByText('Rp3.000.000')).toBeVisible();
  expect(tiles.getAllByText('Naik 50% dari Rp2.000.000')[0]).toBeVisible();
  expect(
    screen.getByText('1 Mei 2026 – 2 Mei 2026, dibandingkan dengan 29 Apr 2026 – 30 Apr 2026'),
  ).toBeVisible();
  expect(screen.getByRole('img', { name: 'Grafik Omzet, 1 Mei 2026 – 2 Mei 2026' })).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: adminId.common.asTable }));
  const rows = within(screen.getByRole('table', { name: t.tabs.sales })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'WaktuOmzetPesananRata-rata pesananUnitOngkos kirimPPNDana dikembalikan',
    expect.stringContaining('1 Mei 2026Omzet: Rp1.000.000Pesanan: 1'),
    expect.stringContaining('2 Mei 2026Omzet: Rp2.000.000Pesanan: 2'),
    expect.stringContaining('JumlahOmzet: Rp3.000.000Pesanan: 3'),
  ]);
  expect(screen.queryByRole('img', { name: /Grafik/ })).not.toBeInTheDocument();
});

test('asks for a preset, and keeps the days from part to part and in the file', async () => {
  const ranking: Schema<'RankingDto'> = {
    span: SPAN,
    before: SPAN,
    totals: { units: 3, undone: 1, revenue: 900, unitsBefore: 0, revenueBefore: 0 },
    rows: [
      {
        ...{ id: '0197a3f0-0000-7000-8000-000000000001', name: 'Stratocaster', detail: 'FEN-1', units: 3 },
        ...{ undone: 1, revenue: 900, unitsBefore: 0, revenueBefore: 0 },
      },
    ],
  };
  const { calls, address } = await openAnalytics(`sales?${IN_ADDRESS}&grain=week`, {
    'GET /admin/analytics/sales': sales,
    'GET /admin/analytics/products': ranking,
  });
  await screen.findByLabelText(t.tabs.sales, { selector: 'dl' });
  expect(screen.getByRole('link', { name: t.download })).toHaveAttribute(
    'href',
    '/api/v1/admin/analytics/export.xlsx?area=sales&from=2026-05-01&to=2026-05-02&grain=week&locale=id',
  );

  const areas = within(screen.getByRole('navigation', { name: t.areas }));
  await userEvent.click(areas.getByRole('link', { name: t.tabs.products }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Analitik: Produk' })).toBeVisible();
  expect(callsTo(calls, 'GET /admin/analytics/products')[0]!.query).toEqual(SPAN);
  await userEvent.click(await screen.findByRole('button', { name: adminId.common.asTable }));
  const table = within(screen.getByRole('table', { name: t.tabs.products }));
  expect(table.getByRole('link', { name: 'Stratocaster' })).toHaveAttribute(
    'href',
    '/admin/products/0197a3f0-0000-7000-8000-000000000001',
  );

  await userEvent.selectOptions(screen.getByLabelText(t.span), t.presets.thisYear);
  expect(address()).toBe('/admin/analytics/products?span=thisYear');
});

test('the margin has a tab for who may see costs, and is refused to who may not', async () => {
  await openAnalytics('sales', { 'GET /admin/analytics/sales': sales });
  await screen.findByLabelText(t.tabs.sales, { selector: 'dl' });
  expect(screen.queryByRole('link', { name: t.tabs.margin })).not.toBeInTheDocument();
});

test('who may not see costs is told so instead of the margin', async () => {
  await openAnalytics('margin', {});
  expect(await screen.findByRole('heading', { name: adminId.forbidden.title })).toBeVisible();
});

test('the margin names what it leaves out', async () => {
  const margin: Schema<'MarginCourseDto'> = {
    span: SPAN,
    before: SPAN,
    sums: { now: { net: 1_000, costed: 800, cost: 600 }, before: { net: 0, costed: 0, cost: 0 } },
    points: [],
    pointsBefore: [],
    products: [],
  };
  await openAnalytics('margin', { 'GET /admin/analytics/margin': margin }, 'admin');
  expect(await screen.findByText(/Harga modal dari Rp200 belum diketahui/)).toBeVisible();
  expect(screen.getByText('25%')).toBeVisible();
});

test('a span without sales says so, and a failure can be tried again', async () => {
  let isUp = false;
  const empty = { ...sales, sums: { now: sum(0), before: sum(0) } };
  await openAnalytics('sales', {
    'GET /admin/analytics/sales': () => (isUp ? empty : refuse(503, 'unavailable')),
  });
  const retry = await screen.findByRole('button', { name: adminId.common.retry });
  isUp = true;
  await userEvent.click(retry);
  expect(await screen.findByText(t.empty)).toBeVisible();
});
