import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminEn } from '@hurtrock/i18n/admin.en';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const t = adminId.invariantsPage;
const CHECK = 'GET /admin/invariants';

const invariant = (id: string, rows: Record<string, string>[] = []) => ({
  id,
  title: `${id} as the API says it`,
  isHolding: rows.length === 0,
  rows,
  checkedAt: '2026-11-22T07:20:00.000Z',
});

async function openInvariants(answer: unknown) {
  const calls = apiAnswers({ 'GET /me': me('staff'), [CHECK]: answer });
  await openPanel('/payments/invariants');
  await screen.findByRole('heading', { level: 1, name: t.title });
  return calls;
}

test('all that hold are green, each in words, with the time of the check', async () => {
  await openInvariants([invariant('INV-01'), invariant('INV-04')]);

  expect(await screen.findByText('Semua 2 benar')).toBeVisible();
  expect(screen.getByText('Diperiksa 22 November 2026, 14.20 WIB')).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    adminId.invariants['INV-01']?.title,
    adminId.invariants['INV-04']?.title,
  ]);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('one that is broken stands first, with the rows at fault and what to do', async () => {
  await openInvariants([
    invariant('INV-01'),
    invariant('INV-04', [
      { number: 'HRT-1', captured: '0' },
      { number: 'HRT-2', surplus: '5' },
    ]),
  ]);

  expect(await screen.findByText('1 dari 2 tidak benar')).toBeVisible();
  const [first] = screen.getAllByRole('heading', { level: 2 });
  expect(first).toHaveTextContent(adminId.invariants['INV-04']!.title);
  expect(screen.getByText(adminId.invariants['INV-04']!.todo)).toBeVisible();
  const table = within(screen.getByRole('table'));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'number',
    'captured',
    'surplus',
  ]);
  expect(table.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    'HRT-1',
    '0',
    '',
    'HRT-2',
    '',
    '5',
  ]);
  expect(table.getByRole('link', { name: 'HRT-1' })).toHaveAttribute('href', '/admin/orders/HRT-1');
});

test('one that the panel does not know is told in the words of the API', async () => {
  await openInvariants([invariant('INV-99', [{ what: 'odd' }])]);

  expect(await screen.findByRole('heading', { name: 'INV-99 as the API says it' })).toBeVisible();
  expect(screen.getByText(adminId.unknownInvariant)).toBeVisible();
});

test('is checked again when asked', async () => {
  let answer = [invariant('INV-01', [{ sku: 'RG421' }])];
  const calls = await openInvariants(() => answer);
  await screen.findByText('1 dari 1 tidak benar');

  answer = [invariant('INV-01')];
  await userEvent.click(screen.getByRole('button', { name: t.refresh }));

  expect(await screen.findByText('Semua 1 benar')).toBeVisible();
  expect(callsTo(calls, CHECK)).toHaveLength(2);
});

test('says why the check did not come', async () => {
  await openInvariants(refuse(403, 'forbidden'));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(adminId.common.pageFailed));
});

test('both languages have words for the same invariants', () => {
  expect(Object.keys(adminEn.invariants)).toEqual(Object.keys(adminId.invariants));
});
