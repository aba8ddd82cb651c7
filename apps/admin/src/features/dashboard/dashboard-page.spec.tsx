import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { rupiah } from '@hurtrock/shared/money';
import { apiAnswers, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const { dashboard: t, common } = adminId;
const READ = 'GET /admin/dashboard';

const sold = (revenue: number, orders: number) => ({
  revenue: rupiah(revenue),
  orders,
  units: orders,
  refunds: rupiah(0),
});
const dashboard = {
  counts: {
    products: 120,
    orders: 5_000,
    users: 300,
    toPack: 7,
    chatsWaiting: 0,
    returnsAsked: 1,
    openAlerts: 1_000,
    stock: { out: 2, critical: 3, low: 9 },
    invariants: { checkedAt: '2026-11-23T01:00:00Z', checked: 30, broken: ['INV-04'] },
  },
  today: { now: sold(1_500_000, 3), before: sold(1_000_000, 4) },
  month: { now: sold(9_000_000, 20), before: sold(0, 0) },
  days: [
    { day: '2026-11-22', ...sold(1_000_000, 4) },
    { day: '2026-11-23', ...sold(1_500_000, 3) },
  ],
  recentOrders: [
    {
      number: 'HRT-9',
      name: 'Dewi',
      status: 'paid',
      paymentStatus: 'paid',
      total: rupiah(500_000),
      placedAt: '2026-11-23T02:00:00Z',
    },
  ],
  bestSellers: [{ id: 'p1', name: 'Gitar', sku: 'G-1', picture: null, units: 4, revenue: rupiah(4_000_000) }],
};

async function open(more: object = {}) {
  const calls = apiAnswers({ 'GET /me': me('staff'), [READ]: dashboard, ...more });
  const panel = await openPanel('/');
  return { calls, panel };
}

test('is what the panel opens with, and leads to what waits', async () => {
  const { panel } = await open();
  const waiting = within(await screen.findByRole('list', { name: t.waiting.label }));
  expect(panel.address()).toBe('/admin/');
  expect(waiting.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    [`${t.waiting.toPack}7`, '/admin/orders?toPack=true'],
    [`${t.waiting.chats}0`, '/admin/chats'],
    [`${t.waiting.returns}1`, '/admin/returns'],
    [`${t.waiting.stock}5`, '/admin/stock'],
    [`${t.waiting.alerts}999+`, '/admin/payments/inbox'],
    [expect.stringContaining(`${t.books.name}Tidak cocok: INV-04Diperiksa`), '/admin/payments/invariants'],
  ]);
});

test('says what sold, against as much time before', async () => {
  await open();
  const label = await screen.findByText('Penjualan hari ini');
  expect(label.closest('div')).toHaveTextContent(
    'Penjualan hari iniRp1.500.000 Naik 50% dari Rp1.000.000 kemarin',
  );
  expect(screen.getByText('Pesanan dibayar hari ini').closest('div')).toHaveTextContent(
    '3 Turun 25% dari 4 kemarin',
  );
  expect(screen.getByText('Penjualan bulan ini').closest('div')).toHaveTextContent(
    'Rp9.000.000Sebelumnya Rp0 bulan lalu sampai tanggal yang sama',
  );
});

test('behind the chart stands its table, the newest day first', async () => {
  await open();
  expect(await screen.findByRole('img', { name: /Rp2\.500\.000/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: common.asTable }));
  const rows = within(screen.getByRole('table', { name: t.chart.title }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    `23 Nov 2026${t.chart.revenue}: Rp1.500.000${t.chart.orders}: 3${t.chart.units}: 3`,
    `22 Nov 2026${t.chart.revenue}: Rp1.000.000${t.chart.orders}: 4${t.chart.units}: 4`,
  ]);
});

test('names the newest orders and the best sellers', async () => {
  await open();
  expect(await screen.findByRole('link', { name: 'HRT-9' })).toHaveAttribute('href', '/admin/orders/HRT-9');
  expect(screen.getByRole('link', { name: 'Gitar' })).toHaveAttribute('href', '/admin/products/p1');
});

test('a shop that sold nothing yet says so', async () => {
  await open({
    [READ]: {
      ...dashboard,
      counts: { ...dashboard.counts, invariants: null },
      recentOrders: [],
      bestSellers: [],
    },
  });
  expect(await screen.findByText(t.newest.none)).toBeVisible();
  expect(screen.getByText(t.best.none)).toBeVisible();
  expect(screen.getByText(t.books.never)).toBeVisible();
});

test('what can not be read is said, and asked for again', async () => {
  let isBroken = true;
  await open({ [READ]: () => (isBroken ? refuse(503, 'unavailable') : dashboard) });
  expect(await screen.findByText(problemsId.unavailable)).toBeVisible();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: common.retry }));
  expect(await screen.findByRole('list', { name: t.waiting.label })).toBeVisible();
});
