import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import type { Role } from '@hurtrock/shared/permissions';
import { apiAnswers, callsTo, refuse, type Call } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import { GUITAR, movement, stock } from '../../../test/stock';

const { productStock: t, adjustStock, stockReasons } = adminId;
const ADJUST = `POST /admin/products/${GUITAR}/stock-adjustments`;
const HISTORY = `GET /admin/products/${GUITAR}/stock-movements`;

async function openStock(more: object = {}, role: Role = 'staff') {
  const calls = apiAnswers({
    'GET /me': me(role),
    [`GET /admin/products/${GUITAR}`]: {
      id: GUITAR,
      name: 'Ibanez RG421EX',
      sku: 'RG421',
      brand: 'Ibanez',
    },
    [`GET /admin/products/${GUITAR}/stock`]: stock(),
    [HISTORY]: { items: [movement()], nextCursor: null },
    [ADJUST]: stock({ onHand: 12, available: 9 }),
    ...more,
  });
  const panel = await openPanel(`/products/${GUITAR}/stock`);
  return { calls, panel };
}

async function openForm() {
  await userEvent.click(await screen.findByRole('button', { name: adjustStock.action }));
  return within(await screen.findByRole('dialog'));
}

const numbers = async () =>
  within(await screen.findByRole('region', { name: t.numbers }))
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);

test('shows the numbers and how every one came about', async () => {
  await openStock({
    [HISTORY]: {
      items: [
        movement(),
        movement({
          id: '2',
          reason: 'restock',
          onHandChange: 10,
          reservedChange: 0,
          onHandAfter: 10,
          reservedAfter: 5,
          actorName: 'Rina Kusuma',
          orderNumber: null,
          restockNumber: 'RST-2026-0007',
          note: 'SJ-17',
        }),
      ],
      nextCursor: null,
    },
  });

  expect(await numbers()).toEqual(['5', '8', '3', '4']);
  const table = within(await screen.findByRole('table', { name: t.historyLabel }));
  const cells = table
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
  expect(cells).toEqual([
    [
      '22 Nov 2026 14.05 WIB',
      stockReasons.sale,
      'Gudang −2',
      'Ditahan −2',
      'Saldo gudang 8ditahan 3',
      t.bySystem,
      'Pesanan HRT-1',
    ],
    [
      '22 Nov 2026 14.05 WIB',
      stockReasons.restock,
      'Gudang +10',
      'Ditahan –',
      'Saldo gudang 10ditahan 5',
      'Rina Kusuma',
      'Restock RST-2026-0007SJ-17',
    ],
  ]);
  expect(table.getByRole('link', { name: 'Restock RST-2026-0007' })).toHaveAttribute(
    'href',
    '/admin/restock/RST-2026-0007',
  );
});

test('who may not see costs is told nothing of the average', async () => {
  await openStock();
  await numbers();
  expect(screen.queryByText(t.averageCost)).not.toBeInTheDocument();
});

test('admins see the average cost, and everybody what buyers wait for', async () => {
  const averageCost = { amount: 3_100_000, currency: 'IDR' as const };
  await openStock(
    { [`GET /admin/products/${GUITAR}/stock`]: stock({ backordered: 2, averageCost }) },
    'admin',
  );
  expect(await numbers()).toEqual(['5', '8', '3', '4', '2', 'Rp3.100.000']);
});

test('what was counted is saved once with its reason; page and history show it', async () => {
  let history = [movement()];
  const { calls } = await openStock({
    [HISTORY]: () => ({ items: history, nextCursor: null }),
    [ADJUST]: () => {
      history = [movement({ id: '2', reason: 'adjustment', onHandChange: 4, note: 'Opname' }), ...history];
      return stock({ onHand: 12, available: 9, level: 'low' });
    },
  });
  const form = await openForm();
  await userEvent.type(form.getByRole('textbox', { name: adjustStock.counted }), '12');
  expect(form.getByRole('status')).toHaveTextContent('Di gudang 8 menjadi 12, tersedia 9.');
  await userEvent.selectOptions(form.getByRole('combobox', { name: adjustStock.reason }), 'adjustment');
  await userEvent.type(form.getByRole('textbox', { name: adjustStock.note }), ' Opname ');
  await userEvent.dblClick(form.getByRole('button', { name: adjustStock.submit }));

  expect(await screen.findByText('Stok disesuaikan. Sekarang 12 di gudang.')).toBeVisible();
  expect(await numbers()).toEqual(['9', '12', '3', '4']);
  expect(await screen.findByText('Opname')).toBeVisible();
  expect(callsTo(calls, ADJUST).map(({ body, idempotencyKey }) => [body, idempotencyKey])).toEqual([
    [{ countedOnHand: 12, reason: 'adjustment', note: 'Opname' }, expect.stringMatching(/^[0-9a-f-]{36}$/)],
  ]);
});

test('units that broke are taken away as a change', async () => {
  const { calls } = await openStock();
  const form = await openForm();
  await userEvent.click(form.getByRole('radio', { name: adjustStock.modes.change }));
  await userEvent.type(form.getByRole('textbox', { name: adjustStock.change }), '-2');
  await userEvent.selectOptions(form.getByRole('combobox', { name: adjustStock.reason }), 'damage');
  await userEvent.click(form.getByRole('button', { name: adjustStock.submit }));

  await waitFor(() =>
    expect(callsTo(calls, ADJUST).map(({ body }) => body)).toEqual([{ change: -2, reason: 'damage' }]),
  );
});

test('what can not be is told before anything is sent', async () => {
  const { calls } = await openStock();
  const form = await openForm();
  const counted = form.getByRole('textbox', { name: adjustStock.counted });
  await userEvent.click(form.getByRole('button', { name: adjustStock.submit }));
  expect(counted).toHaveAccessibleDescription(adjustStock.countMissing);
  expect(form.getByRole('combobox', { name: adjustStock.reason })).toHaveAccessibleDescription(
    adjustStock.reasonMissing,
  );

  await userEvent.type(counted, '2');
  await userEvent.click(form.getByRole('button', { name: adjustStock.submit }));
  expect(counted).toHaveAccessibleDescription('Paling sedikit 3: sebanyak itu ditahan untuk pesanan.');
  expect(callsTo(calls, ADJUST)).toEqual([]);
});

test('a stock that fell meanwhile is said on the field', async () => {
  await openStock({ [ADJUST]: refuse(409, 'out_of_stock') });
  const form = await openForm();
  const counted = form.getByRole('textbox', { name: adjustStock.counted });
  await userEvent.type(counted, '4');
  await userEvent.selectOptions(form.getByRole('combobox', { name: adjustStock.reason }), 'loss');
  await userEvent.click(form.getByRole('button', { name: adjustStock.submit }));

  await waitFor(() => expect(counted).toHaveAccessibleDescription(adjustStock.taken));
});

test('the history goes on where it ended', async () => {
  const { calls } = await openStock({
    [HISTORY]: ({ query }: Call) =>
      query.after
        ? { items: [movement({ id: '2', reason: 'damage' })], nextCursor: null }
        : { items: [movement()], nextCursor: 'older' },
  });
  await userEvent.click(await screen.findByRole('button', { name: adminId.common.loadMore }));

  expect(await screen.findByText(stockReasons.damage)).toBeVisible();
  expect(callsTo(calls, HISTORY).map(({ query }) => query.after)).toEqual([undefined, 'older']);
  expect(screen.queryByRole('button', { name: adminId.common.loadMore })).not.toBeInTheDocument();
});

test('who may not write stock is offered no adjustment', async () => {
  await openStock({ 'GET /me': { ...me('staff'), permissions: ['products:read'] } });
  await numbers();
  expect(screen.queryByRole('button', { name: adjustStock.action })).not.toBeInTheDocument();
});

test('a product that does not exist says so', async () => {
  await openStock({ [`GET /admin/products/${GUITAR}`]: refuse(404, 'not_found') });
  expect(await screen.findByRole('heading', { level: 1, name: t.notFoundTitle })).toBeVisible();
});
