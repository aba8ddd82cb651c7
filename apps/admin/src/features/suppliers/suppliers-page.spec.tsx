import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import { supplier, SUPPLIER } from '../../../test/stock';

const t = adminId.suppliers;
const LIST = 'GET /admin/suppliers';

const listed = (items: unknown[]) => ({ items, nextCursor: null });

test('lists who the shop buys from, found and filtered in the address', async () => {
  const calls = apiAnswers({ 'GET /me': me('staff'), [LIST]: listed([supplier()]) });
  const panel = await openPanel('/suppliers');

  const row = (await screen.findByRole('link', { name: 'Nada Jaya' })).closest('tr') as HTMLElement;
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Nada JayaPT Nada Jaya Abadi',
    'Budi Santoso',
    '0221234567',
    'sales@nadajaya.co.id',
    t.statuses.active,
  ]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.statusFilter }), 'inactive');
  await userEvent.type(screen.getByRole('searchbox', { name: t.searchLabel }), 'nada{Enter}');

  expect(panel.address()).toBe('/admin/suppliers?status=inactive&q=nada');
  await waitFor(() => expect(callsTo(calls, LIST).at(-1)?.query).toEqual({ status: 'inactive', q: 'nada' }));
  await userEvent.click(screen.getByRole('link', { name: 'Nada Jaya' }));
  expect(panel.address()).toBe(`/admin/suppliers/${SUPPLIER}`);
});

test.each([
  ['staff', t.emptyForStaff, 0],
  ['admin', t.emptyText, 1],
] as const)('an empty list tells %s what to do', async (role, text, buttons) => {
  apiAnswers({ 'GET /me': me(role), [LIST]: listed([]) });
  await openPanel('/suppliers');

  expect(await screen.findByText(text)).toBeVisible();
  expect(screen.queryAllByRole('link', { name: t.add })).toHaveLength(buttons);
});
