import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const t = adminId.reports;
const ID = '0197a3f0-0000-7000-8000-000000000001';
const job = (state: string, done: number) => ({ id: ID, kind: 'stock', state, done, total: 2_000 });

async function openReports(answers: object = {}) {
  const calls = apiAnswers({ 'GET /me': me('staff'), ...answers });
  await openPanel('/reports');
  await screen.findByRole('heading', { level: 1, name: t.title });
  return calls;
}

test('every period comes as a workbook and on paper, in the language of the page', async () => {
  await openReports();
  const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(addressOf('Unduh Laporan Mingguan .xlsx')).toBe(
    '/api/v1/admin/reports/sales.xlsx?period=weekly&locale=id',
  );
  expect(addressOf('Buka PDF Laporan Bulanan')).toBe(
    '/api/v1/admin/reports/sales.pdf?period=monthly&locale=id',
  );
  expect(screen.getAllByRole('link', { name: /\.xlsx$/ })).toHaveLength(5);
});

test('a long report says how far it is, and ends with its file', async () => {
  const states = [job('running', 1_000), job('done', 2_000)];
  const calls = await openReports({
    'POST /admin/report-jobs': job('waiting', 0),
    [`GET /admin/report-jobs/${ID}`]: () => (states.length > 1 ? states.shift() : states[0]),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Buat: Laporan Stok' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Buat Laporan Stok' }));
  expect(await dialog.findByText('1000 dari 2000 baris…')).toBeVisible();
  expect(await dialog.findByRole('link', { name: t.download })).toHaveAttribute(
    'href',
    `/api/v1/admin/report-jobs/${ID}/file.xlsx`,
  );
  expect(callsTo(calls, 'POST /admin/report-jobs').map(({ body }) => body)).toEqual([
    { kind: 'stock', locale: 'id' },
  ]);
});

test.each([
  ['refused', refuse(403, 'forbidden')],
  ['failed', job('failed', 0)],
])('a report that is %s says so', async (_, answer) => {
  await openReports({
    'POST /admin/report-jobs': answer,
    [`GET /admin/report-jobs/${ID}`]: job('failed', 0),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Buat: Laporan Pelanggan' }));
  await waitFor(() => expect(screen.getByRole('alert')).toBeVisible());
});
