import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { apiAnswers, callsTo, refuse, type Call } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { order, summary } from '../../../test/orders';
import { me } from '../../../test/people';

const t = adminId.orders;
const LIST = 'GET /admin/orders';

const twoPages = ({ query }: Call) =>
  query.after
    ? { items: [summary('HRT-2')], nextCursor: null }
    : { items: [summary('HRT-1')], nextCursor: 'second' };

test('the filters are in the address and in the request', async () => {
  const calls = apiAnswers({
    'GET /me': me('staff'),
    [LIST]: { items: [summary('HRT-1')], nextCursor: null },
  });
  const panel = await openPanel('/orders');
  await screen.findByRole('link', { name: 'HRT-1' });

  await userEvent.click(screen.getByRole('button', { name: adminId.orderStatus.paid }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.paymentFilter }), 'refund_due');
  await userEvent.type(screen.getByRole('searchbox', { name: t.searchLabel }), 'dewi{Enter}');

  expect(panel.address()).toBe('/admin/orders?status=paid&paymentStatus=refund_due&q=dewi');
  await waitFor(() =>
    expect(callsTo(calls, LIST).at(-1)?.query).toEqual({
      status: 'paid',
      paymentStatus: 'refund_due',
      q: 'dewi',
    }),
  );
  expect(screen.getByRole('button', { name: adminId.orderStatus.paid })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('an address with filters shows them, and a value that does not exist counts as none', async () => {
  const calls = apiAnswers({ 'GET /me': me('staff'), [LIST]: { items: [], nextCursor: null } });
  const panel = await openPanel('/orders?status=nonsense&q=dewi');

  expect(await screen.findByRole('heading', { name: t.noMatchTitle })).toBeVisible();
  expect(screen.getByRole('searchbox', { name: t.searchLabel })).toHaveValue('dewi');
  expect(callsTo(calls, LIST).map(({ query }) => query)).toEqual([{ q: 'dewi' }]);
  await userEvent.click(screen.getByRole('button', { name: adminId.common.resetFilters }));
  expect(await screen.findByRole('heading', { name: t.emptyTitle })).toBeVisible();
  expect(panel.address()).toBe('/admin/orders');
});

test('shows an order with its date in WIB and its states in words', async () => {
  apiAnswers({ 'GET /me': me('staff'), [LIST]: { items: [summary('HRT-1')], nextCursor: null } });
  await openPanel('/orders');

  const row = (await screen.findByRole('link', { name: 'HRT-1' })).closest('tr');

  expect(
    within(row as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([
    'HRT-1',
    '22 Nov 2026 14.05 WIB',
    'Dewi Lestaridewi@example.com',
    '44 barang',
    'Rp5.751.000',
    'Dibayar',
    'Lunas',
    'Belum dikirim',
  ]);
});

test('loads more by cursor, and an address that says so shows as much at once', async () => {
  const calls = apiAnswers({ 'GET /me': me('staff'), [LIST]: twoPages });
  const panel = await openPanel('/orders');

  await userEvent.click(await screen.findByRole('button', { name: adminId.common.loadMore }));

  await screen.findByRole('link', { name: 'HRT-2' });
  expect(panel.address()).toBe('/admin/orders?pages=2');
  expect(callsTo(calls, LIST).map(({ query }) => query)).toEqual([{}, { after: 'second' }]);
  expect(screen.queryByRole('button', { name: adminId.common.loadMore })).not.toBeInTheDocument();
});

test('a reload shows as many pages as before', async () => {
  apiAnswers({ 'GET /me': me('staff'), [LIST]: twoPages });
  await openPanel('/orders?pages=2');

  expect(await screen.findByRole('link', { name: 'HRT-2' })).toBeVisible();
});

test('a row opens its order by keyboard, and the way back keeps the filters', async () => {
  apiAnswers({
    'GET /me': me('staff'),
    [LIST]: { items: [summary('HRT-1')], nextCursor: null },
    'GET /admin/orders/HRT-1': order(),
    'GET /admin/orders/HRT-1/payments': [],
  });
  const panel = await openPanel('/orders?status=paid');

  (await screen.findByRole('link', { name: 'HRT-1' })).focus();
  await userEvent.keyboard('{Enter}');

  await screen.findByRole('heading', { level: 1, name: 'Pesanan HRT-1' });
  expect(panel.address()).toBe('/admin/orders/HRT-1');
  await userEvent.click(screen.getByRole('link', { name: adminId.order.backToList }));
  expect(panel.address()).toBe('/admin/orders?status=paid');
});

test('says why the list did not come, and tries again', async () => {
  let isBroken = true;
  apiAnswers({
    'GET /me': me('staff'),
    [LIST]: () => (isBroken ? refuse(403, 'forbidden') : { items: [summary('HRT-1')], nextCursor: null }),
  });
  await openPanel('/orders');

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(problemsId.forbidden);
  expect(alert).toHaveTextContent('request-1');
  isBroken = false;
  await userEvent.click(within(alert).getByRole('button', { name: adminId.common.retry }));
  expect(await screen.findByRole('link', { name: 'HRT-1' })).toBeVisible();
});
