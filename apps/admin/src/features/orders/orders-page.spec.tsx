import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { apiAnswers, callsTo, refuse, type Call } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { order, summary } from '../../../test/orders';
import { me } from '../../../test/people';

const t = adminId.orders;
beforeEach(() => localStorage.clear());
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
    '',
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

const listOf = (...numbers: string[]) => ({ items: numbers.map(summary), nextCursor: null });

test("the rarer filters ask for days, way to pay and fulfilment; the day's work is one press", async () => {
  const calls = apiAnswers({ 'GET /me': me('staff'), [LIST]: listOf('HRT-1') });
  const panel = await openPanel('/orders');
  const words = adminId.orderList;
  await userEvent.click(await screen.findByRole('button', { name: words.moreFilters }));

  await userEvent.selectOptions(screen.getByRole('combobox', { name: words.fulfilmentFilter }), 'partial');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: words.methodFilter }), 'qris');
  fireEvent.change(screen.getByLabelText(words.from), { target: { value: '2026-11-01' } });
  fireEvent.change(screen.getByLabelText(words.to), { target: { value: '2026-11-22' } });
  await userEvent.click(screen.getByRole('button', { name: adminId.orderStatus.paid }));
  await userEvent.click(screen.getByRole('button', { name: words.toPack }));

  await waitFor(() =>
    expect(callsTo(calls, LIST).at(-1)?.query).toEqual({
      toPack: 'true',
      fulfilment: 'partial',
      method: 'qris',
      from: '2026-11-01',
      to: '2026-11-22',
    }),
  );
  expect(panel.address()).toBe(
    '/admin/orders?fulfilment=partial&method=qris&from=2026-11-01&to=2026-11-22&toPack=true',
  );
});

test('columns come and go by the address', async () => {
  apiAnswers({ 'GET /me': me('staff'), [LIST]: listOf('HRT-1') });
  const panel = await openPanel('/orders?columns=total,service');
  const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  await screen.findByRole('link', { name: 'HRT-1' });
  expect(heads()).toEqual(['', t.number, t.total, adminId.orderList.service]);
  expect(screen.getByRole('cell', { name: 'JNE Reguler' })).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: adminId.columnMenu.label }));
  await userEvent.click(await screen.findByRole('checkbox', { name: t.total }));

  expect(heads()).toEqual(['', t.number, adminId.orderList.service]);
  expect(panel.address()).toBe('/admin/orders?columns=service');
});

test('a view is saved for this list, and one that everybody has is a press away', async () => {
  const calls = apiAnswers({
    'GET /me': me('staff'),
    [LIST]: listOf('HRT-1'),
    'GET /admin/saved-views': [],
    'POST /admin/saved-views': {
      id: 'v1',
      page: 'orders',
      name: 'Kartu',
      query: 'method=stripe',
      createdAt: '',
    },
  });
  const panel = await openPanel('/orders?method=stripe');
  await userEvent.click(await screen.findByRole('button', { name: adminId.views.label }));
  await userEvent.click(await screen.findByRole('menuitem', { name: adminId.views.save }));
  await userEvent.type(await screen.findByRole('textbox', { name: adminId.views.name }), 'Kartu');
  await userEvent.click(screen.getByRole('button', { name: adminId.views.submit }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(callsTo(calls, 'GET /admin/saved-views')[0]?.query).toEqual({ page: 'orders' });
  expect(callsTo(calls, 'POST /admin/saved-views').map(({ body }) => body)).toEqual([
    { page: 'orders', name: 'Kartu', query: 'method=stripe' },
  ]);

  await userEvent.click(screen.getByRole('button', { name: adminId.views.label }));
  await userEvent.click(await screen.findByRole('menuitem', { name: adminId.orderList.refundDue }));
  expect(panel.address()).toBe('/admin/orders?paymentStatus=refund_due');
});

test('j, k and the arrows walk the list; Enter opens the order', async () => {
  apiAnswers({
    'GET /me': me('staff'),
    [LIST]: listOf('HRT-1', 'HRT-2', 'HRT-3'),
    'GET /admin/orders/HRT-2': order({ number: 'HRT-2' }),
  });
  const panel = await openPanel('/orders');
  const link = (name: string) => screen.getByRole('link', { name });
  await screen.findByRole('link', { name: 'HRT-1' });

  await userEvent.keyboard('j');
  expect(link('HRT-1')).toHaveFocus();
  await userEvent.keyboard('j{ArrowDown}');
  expect(link('HRT-3')).toHaveFocus();
  await userEvent.keyboard('k');
  expect(link('HRT-2')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(panel.address()).toBe('/admin/orders/HRT-2');
});

test('? tells the keys, and who wants none switches them off for good', async () => {
  apiAnswers({ 'GET /me': me('staff'), [LIST]: listOf('HRT-1') });
  await openPanel('/orders');
  const link = await screen.findByRole('link', { name: 'HRT-1' });

  await userEvent.keyboard('?');
  const sheet = within(await screen.findByRole('dialog', { name: adminId.shortcuts.title }));
  expect(sheet.getAllByRole('term').map(({ textContent }) => textContent?.trim())).toContain('j ↓');
  await userEvent.keyboard('j');
  expect(link).not.toHaveFocus();
  await userEvent.click(sheet.getByRole('switch', { name: adminId.shortcuts.isOn }));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await userEvent.keyboard('j');
  expect(link).not.toHaveFocus();
  expect(localStorage.getItem('hurtrock-admin-shortcuts')).toBe('false');
});

test('a letter typed into the search is a letter', async () => {
  apiAnswers({ 'GET /me': me('staff'), [LIST]: listOf('HRT-1') });
  await openPanel('/orders');
  const link = await screen.findByRole('link', { name: 'HRT-1' });
  await userEvent.type(screen.getByRole('searchbox', { name: t.searchLabel }), 'j');
  expect(link).not.toHaveFocus();
  expect(screen.getByRole('searchbox', { name: t.searchLabel })).toHaveValue('j');
});
