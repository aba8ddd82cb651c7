import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Schema } from '@hurtrock/api-client';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const t = adminId.audit;

function entry(changes: Partial<Schema<'AuditEntryDto'>> = {}): Schema<'AuditEntryDto'> {
  return {
    id: 'e1',
    at: '2026-11-22T07:05:00.000Z',
    by: { kind: 'user', id: 'u1', name: 'Sari Wulan', email: 'sari@hurtrock.com', role: 'staff' },
    action: 'product.changed',
    entity: 'product',
    entityId: 'p1',
    entityName: 'Ibanez RG421',
    changes: [{ field: 'price', before: '5250000', after: '5500000' }],
    requestId: '12345678-aaaa',
    ...changes,
  };
}
const answers = (items: Schema<'AuditEntryDto'>[]) =>
  apiAnswers({
    'GET /me': me('admin'),
    'GET /admin/audit': { items, nextCursor: null },
    'GET /admin/audit/filters': {
      actions: ['product.changed', 'order.ship'],
      entities: ['product', 'order'],
    },
    'GET /admin/users': {
      items: [{ id: 'u1', name: 'Sari Wulan' }],
      nextCursor: null,
      counts: { admins: 1, staff: 1, invited: 0, inactive: 0 },
    },
  });

test('an entry says who did what to what, and every field before and after', async () => {
  answers([entry()]);
  await openPanel('/audit');
  const shown = within(await screen.findByRole('list', { name: t.listLabel }));
  expect(shown.getByText('Produk diubah')).toBeVisible();
  expect(shown.getByRole('link', { name: 'Ibanez RG421' })).toHaveAttribute('href', '/admin/products/p1');
  expect(shown.getByRole('link', { name: 'Sari Wulan' })).toHaveAttribute('href', '/admin/users/u1');
  const row = within(shown.getByRole('row', { name: /price/ }));
  expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['5250000', '5500000']);
});

test('what has no words, no page and no values is shown as it is', async () => {
  const by = { kind: 'system' as const, id: null, name: null, email: null, role: null };
  answers([entry({ by, action: 'robot.sang_song', entity: 'robot', entityName: null, changes: [] })]);
  await openPanel('/audit');
  expect(await screen.findByText('robot sang song')).toBeVisible();
  expect(screen.getByText(t.things.system, { exact: false })).toBeVisible();
  expect(screen.getByText(t.noChanges)).toBeVisible();
});

test('is filtered by person, action, kind and day, all of it in the address', async () => {
  const calls = answers([entry()]);
  const panel = await openPanel('/audit?from=2026-11-01&to=kemarin');
  await screen.findByRole('option', { name: 'Sari Wulan' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.by }), 'u1');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.action }), 'order.ship');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.entity }), 'order');
  await waitFor(() =>
    expect(callsTo(calls, 'GET /admin/audit').at(-1)!.query).toEqual({
      by: 'u1',
      action: 'order.ship',
      entity: 'order',
      from: '2026-11-01',
    }),
  );
  expect(panel.address()).toBe(
    '/admin/audit?from=2026-11-01&to=kemarin&by=u1&action=order.ship&entity=order',
  );
});

test.each([
  ['/audit', t.emptyTitle],
  ['/audit?q=tidak-ada', t.noMatchTitle],
])('%s with nothing to show says: %s', async (address, title) => {
  answers([]);
  await openPanel(address);
  expect(await screen.findByText(title)).toBeVisible();
});
