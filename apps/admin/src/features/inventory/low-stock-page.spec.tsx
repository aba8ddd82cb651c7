import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import type { Role } from '@hurtrock/shared/permissions';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import { GUITAR, shortProduct, summary } from '../../../test/stock';

const { lowStock: t, stockLevel } = adminId;
const LIST = 'GET /admin/products';
const SUMMARY = 'GET /admin/stock/summary';

function answers(more: object = {}, role: Role = 'staff') {
  return apiAnswers({
    'GET /me': me(role),
    [SUMMARY]: summary(),
    [LIST]: { items: [shortProduct()], nextCursor: null },
    ...more,
  });
}

const menu = async () => within(await screen.findByRole('navigation', { name: adminId.nav.label }));

test('begins with what is out, and the tabs count each level', async () => {
  const calls = answers();
  await openPanel('/stock');

  const row = (await screen.findByRole('link', { name: 'Ibanez RG421EX' })).closest('tr') as HTMLElement;
  expect(within(row).getByRole('link')).toHaveAttribute('href', `/admin/products/${GUITAR}/stock`);
  expect(within(row).getByText('Kritis 5, rendah 10')).toBeInTheDocument();
  const tabs = within(screen.getByRole('group', { name: t.tabs }));
  expect(tabs.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Habis 2',
    'Kritis 3',
    'Rendah 5',
  ]);
  expect(tabs.getByRole('button', { pressed: true })).toHaveTextContent('Habis 2');
  expect(callsTo(calls, LIST).map(({ query }) => query)).toEqual([{ level: 'out', sort: 'stock' }]);
});

test('where nothing is out, the worst level there is comes first', async () => {
  const calls = answers({ [SUMMARY]: summary({ out: 0, critical: 0 }) });
  await openPanel('/stock');

  await screen.findByRole('link', { name: 'Ibanez RG421EX' });
  expect(callsTo(calls, LIST).map(({ query }) => query.level)).toEqual(['low']);
});

test('level and search are in the address and in the request', async () => {
  const calls = answers();
  const panel = await openPanel('/stock');
  await screen.findByRole('link', { name: 'Ibanez RG421EX' });

  await userEvent.click(screen.getByRole('button', { name: /^Rendah/ }));
  await userEvent.type(screen.getByRole('searchbox', { name: t.searchLabel }), 'ibanez{Enter}');

  expect(panel.address()).toBe('/admin/stock?level=low&q=ibanez');
  await waitFor(() =>
    expect(callsTo(calls, LIST).at(-1)?.query).toEqual({ level: 'low', q: 'ibanez', sort: 'stock' }),
  );
});

test('the menu counts what is out or critical, and nothing when there is nothing', async () => {
  let now = summary();
  answers({ [SUMMARY]: () => now });
  await openPanel('/stock');
  expect(await (await menu()).findByRole('link', { name: `Stok 5 ${t.badge}` })).toBeVisible();

  now = summary({ out: 0, critical: 0 });
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(async () => expect((await menu()).getByRole('link', { name: /^Stok/ })).toBeVisible());
});

test('says that all is well, or that nothing fits the search', async () => {
  answers({ [LIST]: { items: [], nextCursor: null }, [SUMMARY]: summary({ out: 0, critical: 0, low: 0 }) });
  const panel = await openPanel('/stock');
  expect(await screen.findByRole('heading', { name: t.empty.out })).toBeVisible();

  await userEvent.type(screen.getByRole('searchbox', { name: t.searchLabel }), 'xyz{Enter}');
  expect(await screen.findByRole('heading', { name: t.noMatchTitle })).toBeVisible();
  expect(panel.address()).toBe('/admin/stock?q=xyz');
});

test('admins see what the shelves are worth, and how much of it nobody knows', async () => {
  answers(
    { [SUMMARY]: summary({ inventoryValue: { amount: 45_000_000, currency: 'IDR' }, unknownCost: 7 }) },
    'admin',
  );
  await openPanel('/stock');

  expect(await screen.findByText('Rp45.000.000')).toBeVisible();
  expect(screen.getByText(t.valueUnknown.replace('{count}', '7'))).toBeVisible();
});

test('staff see no value; every row says how urgent it is', async () => {
  answers();
  await openPanel('/stock');

  const table = within(await screen.findByRole('table', { name: t.tableLabel }));
  expect(table.getByText(stockLevel.critical)).toBeVisible();
  expect(screen.queryByText(new RegExp(t.value))).not.toBeInTheDocument();
});

test('a list that did not come says why and tries again', async () => {
  let isBroken = true;
  answers({
    [LIST]: () => (isBroken ? refuse(503, 'unavailable') : { items: [shortProduct()], nextCursor: null }),
  });
  await openPanel('/stock');

  const alert = await screen.findByRole('alert');
  isBroken = false;
  await userEvent.click(within(alert).getByRole('button', { name: adminId.common.retry }));
  expect(await screen.findByRole('link', { name: 'Ibanez RG421EX' })).toBeVisible();
});
