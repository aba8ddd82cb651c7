import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import type { Role } from '@hurtrock/shared/permissions';
import { apiAnswers, callsTo, type Call } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import { restockOrder, supplier, SUPPLIER } from '../../../test/stock';

const { restockOrders: t, restockStatus } = adminId;
const LIST = 'GET /admin/restock-orders';
const NUMBER = 'RST-2026-0007';

async function openList(order = restockOrder(), role: Role = 'staff') {
  const calls = apiAnswers({
    'GET /me': me(role),
    'GET /admin/suppliers': { items: [supplier()], nextCursor: null },
    [LIST]: { items: [order], nextCursor: null },
  });
  const panel = await openPanel('/restock');
  const row = (await screen.findByRole('link', { name: NUMBER })).closest('tr') as HTMLElement;
  const cells = within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  return { calls, panel, cells };
}

test('staff see what was ordered and how much of it came, and no costs', async () => {
  const { cells } = await openList();
  expect(cells).toEqual([
    NUMBER,
    'Nada Jaya',
    '20 Nov 2026',
    `${t.expected} 1 Des 2026`,
    `${t.units} 10 dari 30`,
    restockStatus.partly_received,
  ]);
});

test('admins see what it costs too', async () => {
  const totalCost = { amount: 31_000_000, currency: 'IDR' as const };
  const { cells } = await openList(restockOrder({ totalCost }), 'admin');
  expect(cells[5]).toBe('Rp31.000.000');
});

test('status, supplier and search are in the address and in the request', async () => {
  const { calls, panel } = await openList();
  await screen.findByRole('option', { name: 'Nada Jaya' });
  await userEvent.click(screen.getByRole('button', { name: restockStatus.ordered }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.supplierFilter }), SUPPLIER);
  await userEvent.type(screen.getByRole('searchbox', { name: t.searchLabel }), 'ibanez{Enter}');

  expect(panel.address()).toBe(`/admin/restock?status=ordered&supplier=${SUPPLIER}&q=ibanez`);
  await waitFor(() =>
    expect(callsTo(calls, LIST).at(-1)?.query).toEqual({
      status: 'ordered',
      supplier: SUPPLIER,
      q: 'ibanez',
    }),
  );
});

test('every supplier can be chosen, however many there are', async () => {
  const pages = (call: Call) =>
    call.query.after
      ? { items: [supplier({ id: 's-101', name: 'Zeta Musik' })], nextCursor: null }
      : { items: [supplier()], nextCursor: 'second' };
  const calls = apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/suppliers': pages,
    [LIST]: { items: [restockOrder()], nextCursor: null },
  });
  await openPanel('/restock');

  await screen.findByRole('option', { name: 'Zeta Musik' });
  expect(screen.getByRole('option', { name: 'Nada Jaya' })).toBeInTheDocument();
  expect(callsTo(calls, 'GET /admin/suppliers').map(({ query }) => query)).toEqual([
    { limit: '100' },
    { limit: '100', after: 'second' },
  ]);
});

test('an empty list says how to begin', async () => {
  apiAnswers({ 'GET /me': me('staff'), [LIST]: { items: [], nextCursor: null } });
  await openPanel('/restock');
  expect(await screen.findByRole('heading', { name: t.emptyTitle })).toBeVisible();
  expect(screen.getByRole('link', { name: t.add })).toHaveAttribute('href', '/admin/restock/new');
});
