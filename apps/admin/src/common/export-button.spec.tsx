import { screen } from '@testing-library/react';
import { adminEn } from '@hurtrock/i18n/admin.en';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers } from '../../test/fake-api';
import { openPanel } from '../../test/open-panel';
import { me } from '../../test/people';
import { rememberLocale } from './language';

const ID = '0198c1f0-0000-7000-8000-0000000000a1';

test.each([
  ['/orders?status=paid&toPack=true&columns=date', 'orders.xlsx?status=paid&toPack=true'],
  ['/products?q=gitar&level=out&sort=stock', 'products/export.xlsx?q=gitar&level=out'],
  ['/users?q=sari&group=staff', 'users/export.xlsx?q=sari&role=staff'],
  [`/audit?by=${ID}&from=2026-11-01&to=kemarin`, `audit/export.xlsx?by=${ID}&from=2026-11-01`],
  [`/restock?status=ordered&supplier=${ID}`, `restock-orders/export.xlsx?status=ordered&supplier=${ID}`],
  ['/customers?q=rina&sort=spent', 'customers/export.xlsx?q=rina&sort=spent'],
  ['/synonyms?q=senar', 'synonyms/export.xlsx?q=senar'],
  ['/suppliers?q=citra&status=active', 'suppliers/export.xlsx?q=citra&status=active'],
  ['/returns?status=requested&q=HRT', 'returns/export.xlsx?status=requested&q=HRT'],
  ['/mails?q=rina&state=failed', 'mails/export.xlsx?q=rina&state=failed'],
  ['/payments/inbox', 'payment-alerts/export.xlsx?state=open'],
  [
    '/payments/inbox?state=resolved&kind=late_money',
    'payment-alerts/export.xlsx?state=resolved&kind=late_money',
  ],
])('the file of %s holds what the list is narrowed to, however far it was read', async (page, file) => {
  apiAnswers({ 'GET /me': me('admin'), 'GET /admin/saved-views': [] });
  await openPanel(`${page}${page.includes('?') ? '&' : '?'}pages=3`);

  const link = await screen.findByRole('link', { name: adminId.common.export });
  expect(link).toHaveAttribute('href', `/api/v1/admin/${file}&locale=id`);
  expect(link).toHaveAttribute('download');
});

test('the file is written in the language of the panel', async () => {
  rememberLocale('en');
  apiAnswers({ 'GET /me': me('staff'), 'GET /admin/saved-views': [] });
  await openPanel('/suppliers');

  expect(await screen.findByRole('link', { name: adminEn.common.export })).toHaveAttribute(
    'href',
    '/api/v1/admin/suppliers/export.xlsx?locale=en',
  );
});
