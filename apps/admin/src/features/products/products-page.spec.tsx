import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { ELECTRIC, listed, PRODUCT, product, TREE } from '../../../test/catalog';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const t = adminId.products;
const LIST = 'GET /admin/products';
const OTHER = '0198c1f0-0000-7000-8000-000000000d02';
const SUMMARY = { out: 2, critical: 1, low: 0, inventoryValue: null, unknownCost: null };

function answers(more: Record<string, unknown> = {}, role: 'staff' | 'admin' = 'staff') {
  return apiAnswers({
    'GET /me': me(role),
    [LIST]: {
      items: [listed(), listed({ id: OTHER, name: 'Yamaha Pacifica', isActive: false })],
      nextCursor: null,
    },
    'GET /admin/categories': TREE,
    'GET /admin/stock/summary': SUMMARY,
    'GET /admin/saved-views': [],
    'GET /admin/suppliers': { items: [], nextCursor: null },
    'GET /admin/brands': [],
    'GET /admin/payment-alerts/count': { open: 0 },
    ...more,
  });
}

const openList = async (search = '') => {
  const panel = await openPanel(`/products${search}`);
  await screen.findByRole('link', { name: 'Ibanez RG421EX' });
  return panel;
};

const cellsOf = (name: string) =>
  within(screen.getByRole('link', { name }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('shows price, what is on hand, reserved and available, and how urgent it is', async () => {
  answers({
    [LIST]: { items: [listed({ listPrice: { amount: 6_000_000, currency: 'IDR' } })], nextCursor: null },
  });
  await openList();

  expect(cellsOf('Ibanez RG421EX')).toEqual([
    '',
    'Ibanez RG421EXRG421 · Ibanez',
    'Gitar Listrik',
    'Rp5.250.000Rp6.000.000',
    'Di gudang 6',
    'Ditahan 2',
    'Tersedia 4',
    adminId.stockLevel.critical,
  ]);
});

test('filters and sorts in the address and in the request', async () => {
  const calls = answers();
  const panel = await openList();
  await screen.findByRole('option', { name: /Gitar Listrik/ });

  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.category }), 'gitar-listrik');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.levelFilter }), 'low');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: adminId.common.sort }), 'stock');
  await userEvent.click(screen.getByRole('button', { name: t.moreFilters }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.statusFilter }), 'inactive');
  await userEvent.click(screen.getByRole('switch', { name: t.featuredOnly }));
  await userEvent.type(screen.getByRole('combobox', { name: t.brandFilter }), 'Fender{Enter}');

  expect(panel.address()).toBe(
    '/admin/products?category=gitar-listrik&level=low&sort=stock&status=inactive&featured=true&brand=Fender',
  );
  await waitFor(() =>
    expect(callsTo(calls, LIST).at(-1)?.query).toEqual({
      category: 'gitar-listrik',
      level: 'low',
      sort: 'stock',
      status: 'inactive',
      featured: 'true',
      brand: 'Fender',
    }),
  );
});

test('a banner for what is out and what is critical shows those products; one with nothing to say is not there', async () => {
  answers();
  const panel = await openList();
  const banners = within(await screen.findByRole('group', { name: t.alerts.label }));

  expect(banners.getAllByRole('button').map((banner) => banner.textContent)).toEqual([
    `2 produk habis${t.alerts.outText}${t.alerts.show}`,
    `1 produk kritis${t.alerts.criticalText}${t.alerts.show}`,
  ]);
  await userEvent.click(banners.getByRole('button', { name: /habis/ }));

  expect(panel.address()).toBe('/admin/products?level=out');
  expect(banners.getByRole('button', { name: /habis/ })).toHaveAttribute('aria-pressed', 'true');
});

test('the columns are chosen, kept in the address, and read from it', async () => {
  answers();
  const panel = await openList('?columns=brand,price');
  expect(cellsOf('Ibanez RG421EX')).toEqual(['', 'Ibanez RG421EXRG421 · Ibanez', 'Ibanez', 'Rp5.250.000']);

  await userEvent.click(screen.getByRole('button', { name: adminId.columnMenu.label }));
  await userEvent.click(await screen.findByRole('checkbox', { name: t.brand }));

  expect(panel.address()).toBe('/admin/products?columns=price');
  expect(cellsOf('Ibanez RG421EX')).toEqual(['', 'Ibanez RG421EXRG421 · Ibanez', 'Rp5.250.000']);
});

test('a view is saved under a name, and leads back to what it showed', async () => {
  const saved = {
    id: '1',
    page: 'products',
    name: 'Stok tipis',
    query: 'level=low&sort=stock',
    createdAt: '',
  };
  let views: unknown[] = [];
  const calls = answers({
    'GET /admin/saved-views': () => views,
    'POST /admin/saved-views': () => {
      views = [saved];
      return saved;
    },
  });
  const panel = await openList('?level=low&sort=stock&pages=2');

  await userEvent.click(screen.getByRole('button', { name: adminId.views.label }));
  await userEvent.click(await screen.findByRole('menuitem', { name: adminId.views.save }));
  await userEvent.type(await screen.findByRole('textbox', { name: adminId.views.name }), 'Stok tipis');
  await userEvent.click(screen.getByRole('button', { name: adminId.views.submit }));

  await screen.findByText('Tampilan Stok tipis tersimpan.');
  expect(callsTo(calls, 'POST /admin/saved-views').map(({ body }) => body)).toEqual([
    { page: 'products', name: 'Stok tipis', query: 'level=low&sort=stock' },
  ]);
  await userEvent.click(screen.getByRole('button', { name: adminId.common.resetFilters }));
  await userEvent.click(await screen.findByRole('button', { name: adminId.views.label }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Stok tipis' }));
  expect(panel.address()).toBe('/admin/products?level=low&sort=stock');
});

test('the file has the filters of the list', async () => {
  answers();
  await openList('?level=out&sort=stock');

  expect(screen.getByRole('link', { name: adminId.common.export })).toHaveAttribute(
    'href',
    '/api/v1/admin/products/export.xlsx?level=out&locale=id',
  );
});

test('what is ticked is changed at once after asking, and each refusal is told', async () => {
  const calls = answers({
    'POST /admin/products/bulk': {
      items: [
        { id: PRODUCT, name: 'Ibanez RG421EX', outcome: 'changed' },
        { id: OTHER, name: 'Yamaha Pacifica', outcome: 'refused', code: 'archived' },
      ],
    },
  });
  await openList();
  await userEvent.click(screen.getAllByRole('checkbox', { name: t.bulk.selectAll })[0]!);
  const bar = within(screen.getByRole('region', { name: t.bulk.label }));
  expect(bar.getByRole('status')).toHaveTextContent('2 produk dipilih');

  await userEvent.click(bar.getByRole('button', { name: t.bulk.action }));
  await userEvent.click(await screen.findByRole('menuitem', { name: t.bulk.actions.move }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Pindahkan 2 produk' }));
  await userEvent.click(dialog.getByRole('button', { name: t.bulk.submit }));
  expect(dialog.getByText(t.bulk.categoryMissing)).toBeVisible();
  expect(callsTo(calls, 'POST /admin/products/bulk')).toEqual([]);
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: t.bulk.category }), ELECTRIC);
  await userEvent.click(dialog.getByRole('button', { name: t.bulk.submit }));

  expect(await dialog.findByRole('status', { name: t.bulk.reportTitle })).toHaveTextContent(
    '1 berubah1 ditolak',
  );
  expect(dialog.getByRole('listitem')).toHaveTextContent(`Yamaha Pacifica${t.bulk.refusals.archived}`);
  expect(callsTo(calls, 'POST /admin/products/bulk').map(({ body }) => body)).toEqual([
    { ids: [PRODUCT, OTHER], action: 'move', categoryId: ELECTRIC },
  ]);
});

test('a change of many that failed is sent again under the same key, and another one under its own', async () => {
  const calls = answers({ 'POST /admin/products/bulk': refuse(503, 'unavailable') });
  await openList();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Pilih Ibanez RG421EX' }));
  const keys = () => callsTo(calls, 'POST /admin/products/bulk').map(({ idempotencyKey }) => idempotencyKey);
  const openDialog = async () => {
    await userEvent.click(screen.getByRole('button', { name: t.bulk.action }));
    await userEvent.click(await screen.findByRole('menuitem', { name: t.bulk.actions.feature }));
    return within(await screen.findByRole('dialog'));
  };

  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('button', { name: t.bulk.submit }));
  await dialog.findByRole('alert');
  await userEvent.click(dialog.getByRole('button', { name: t.bulk.submit }));
  await waitFor(() => expect(keys()).toHaveLength(2));
  await waitFor(() => expect(dialog.getByRole('button', { name: adminId.common.cancel })).toBeEnabled());
  await userEvent.click(dialog.getByRole('button', { name: adminId.common.cancel }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await userEvent.click((await openDialog()).getByRole('button', { name: t.bulk.submit }));
  await waitFor(() => expect(keys()).toHaveLength(3));

  const [first, second, third] = keys();
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test.each([
  ['staff', false],
  ['admin', true],
] as const)('%s may change prices of many: %s', async (role, isOffered) => {
  answers({}, role);
  await openList();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Pilih Ibanez RG421EX' }));

  await userEvent.click(screen.getByRole('button', { name: t.bulk.action }));

  await screen.findByRole('menuitem', { name: t.bulk.actions.activate });
  expect(screen.queryByRole('menuitem', { name: t.bulk.actions.reprice }) !== null).toBe(isOffered);
});

test('arrow keys walk from product to product, and Enter opens one; the way back keeps the filters', async () => {
  answers({ [`GET /admin/products/${PRODUCT}`]: product(), [`GET /admin/products/${PRODUCT}/images`]: [] });
  const panel = await openList('?level=low');

  screen.getByRole('link', { name: 'Ibanez RG421EX' }).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('link', { name: 'Yamaha Pacifica' })).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{Enter}');

  await screen.findByRole('heading', { level: 1, name: 'Ibanez RG421EX' });
  expect(panel.address()).toBe(`/admin/products/${PRODUCT}`);
  await userEvent.click(screen.getByRole('link', { name: adminId.product.backToList }));
  expect(panel.address()).toBe('/admin/products?level=low');
});

test('nothing that matches is said, and so is a list that did not come', async () => {
  answers({ [LIST]: { items: [], nextCursor: null } });
  await openPanel('/products?q=zzz');
  expect(await screen.findByRole('heading', { name: t.noMatchTitle })).toBeVisible();

  answers({ [LIST]: refuse(403, 'forbidden') });
  await userEvent.click(screen.getByRole('button', { name: adminId.common.resetFilters }));
  expect(await screen.findByRole('alert')).toHaveTextContent(adminId.common.listFailed);
});
