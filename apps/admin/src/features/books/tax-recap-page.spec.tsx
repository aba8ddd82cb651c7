import { fireEvent, screen, within } from '@testing-library/react';
import type { Schema } from '@hurtrock/api-client';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const t = adminId.taxRecap;
const amounts = { total: 111_000, net: 100_000, base: 91_667, tax: 11_000 };
const recap: Schema<'TaxRecapDto'> = {
  month: '2026-01',
  invoices: { count: 1, ...amounts },
  creditNotes: { count: 0, total: 0, net: 0, base: 0, tax: 0 },
  cancelledCreditNotes: { count: 0, total: 0, net: 0, base: 0, tax: 0 },
  due: { count: 1, ...amounts },
  lines: [
    {
      kind: 'invoice',
      number: 'INV/2026/000001',
      orderNumber: 'HRT-1',
      buyer: 'Dewi',
      issuedAt: '2026-01-22T07:05:00.000Z',
      ...amounts,
    },
  ],
};

test('shows the documents of a month with their sums, and offers them as a file', async () => {
  apiAnswers({ 'GET /me': me('staff'), 'GET /admin/tax-recaps/2026-01': recap });
  await openPanel('/payments/tax?month=2026-01');

  const documents = within(await screen.findByRole('table', { name: t.documents }));
  expect(documents.getByRole('link', { name: 'HRT-1' })).toHaveAttribute('href', '/admin/orders/HRT-1');
  expect(documents.getByText('Faktur INV/2026/000001')).toBeVisible();
  const sums = within(screen.getByRole('table', { name: t.sums }));
  expect(sums.getAllByRole('row').at(-1)).toHaveTextContent(/Selisih.*111\.000.*100\.000.*91\.667.*11\.000/);
  expect(screen.getByRole('link', { name: t.download })).toHaveAttribute(
    'href',
    '/api/v1/admin/tax-recaps/2026-01/recap.xlsx?locale=id',
  );
});

test('another month is asked for by its name, in the address', async () => {
  const empty = { ...recap, month: '2025-12', lines: [] };
  apiAnswers({
    'GET /me': me('staff'),
    'GET /admin/tax-recaps/2026-01': recap,
    'GET /admin/tax-recaps/2025-12': empty,
  });
  const panel = await openPanel('/payments/tax?month=2026-01');

  fireEvent.change(await screen.findByLabelText(t.month), { target: { value: '2025-12' } });

  expect(await screen.findByText(t.emptyTitle)).toBeVisible();
  expect(panel.address()).toBe('/admin/payments/tax?month=2025-12');
});
