import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminEn } from '@hurtrock/i18n/admin.en';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers, callsTo } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';
import { ALERT_KINDS, type PaymentAlert } from './alert-looks';

const { alerts: t, alertKinds } = adminId;
const LIST = 'GET /admin/payment-alerts';
const COUNT = 'GET /admin/payment-alerts/count';

const alertOf = (changes: Partial<PaymentAlert> = {}): PaymentAlert => ({
  id: 'alert-1',
  kind: 'amount_mismatch',
  orderNumber: 'HRT-1',
  orderPaymentStatus: 'awaiting',
  paymentId: 'payment-1',
  provider: 'midtrans',
  method: 'bca_va',
  amount: { amount: 1, currency: 'IDR' },
  detail: { told: '1', expected: '5751000' },
  createdAt: '2026-11-22T07:20:00.000Z',
  resolvedAt: null,
  resolution: '',
  resolvedBy: null,
  ...changes,
});

function answers(items: PaymentAlert[], more: object = {}) {
  return apiAnswers({
    'GET /me': me('staff'),
    [COUNT]: { open: items.length },
    [LIST]: { items, nextCursor: null },
    ...more,
  });
}

const card = async (title: string) => within(await screen.findByRole('listitem', { name: title }));

test('an alert says what happened, what to do, and what it is about', async () => {
  answers([alertOf()]);
  await openPanel('/payments/inbox');

  const alert = await card(alertKinds.amount_mismatch.title);
  expect(alert.getByText(alertKinds.amount_mismatch.what)).toBeVisible();
  expect(alert.getByText(alertKinds.amount_mismatch.todo)).toBeVisible();
  expect(alert.getByRole('link', { name: 'HRT-1' })).toHaveAttribute('href', '/admin/orders/HRT-1');
  expect(alert.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Rp1',
    'HRT-1 · Menunggu bayar',
    'Midtrans · Virtual account BCA',
    'Rp1',
    'Rp5.751.000',
  ]);
});

test.each([
  ['id', alertKinds],
  ['en', adminEn.alertKinds],
] as const)('every kind has words of its own: %s', async (lang, words) => {
  document.cookie = `lang=${lang}; Path=/`;
  answers(ALERT_KINDS.map((kind) => alertOf({ id: kind, kind })));
  await openPanel('/payments/inbox');

  await screen.findByRole('listitem', { name: words.clock_skew.title });
  for (const kind of ALERT_KINDS) {
    const alert = await card(words[kind].title);
    expect(alert.getByText(words[kind].what)).toBeVisible();
    expect(alert.getByText(words[kind].todo)).toBeVisible();
  }
});

test('money without an order says so, with the reference to look for', async () => {
  answers([
    alertOf({
      kind: 'unmatched_payment',
      orderNumber: null,
      orderPaymentStatus: null,
      provider: 'stripe',
      method: null,
      amount: { amount: 90_000, currency: 'IDR' },
      detail: { type: 'checkout.session.completed', provider: 'stripe', gatewayRef: 'cs_9', amount: '90000' },
    }),
  ]);
  await openPanel('/payments/inbox');

  const alert = await card(alertKinds.unmatched_payment.title);
  expect(alert.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Rp90.000',
    t.noOrder,
    'Stripe',
    'checkout.session.completed',
    'cs_9',
  ]);
});

test('a sum in another currency is not called rupiah', async () => {
  answers([alertOf({ kind: 'currency_mismatch', amount: null, detail: { told: '1999', currency: 'usd' } })]);
  await openPanel('/payments/inbox');

  const alert = await card(alertKinds.currency_mismatch.title);
  expect(alert.getByText('1999')).toBeVisible();
});

test('what waits is asked for, and the filters are in the address and in the request', async () => {
  const calls = answers([alertOf()]);
  const panel = await openPanel('/payments/inbox');
  await card(alertKinds.amount_mismatch.title);
  expect(callsTo(calls, LIST).map(({ query }) => query)).toEqual([{ state: 'open' }]);

  await userEvent.click(screen.getByRole('radio', { name: t.states.resolved }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: t.kindFilter }), 'late_money');

  expect(panel.address()).toBe('/admin/payments/inbox?state=resolved&kind=late_money');
  await waitFor(() =>
    expect(callsTo(calls, LIST).at(-1)?.query).toEqual({ state: 'resolved', kind: 'late_money' }),
  );
});

test('is resolved with a note; the badge in the menu counts what is left', async () => {
  let items = [alertOf()];
  const resolve = 'POST /admin/payment-alerts/alert-1/resolve';
  const calls = answers([], {
    [LIST]: () => ({ items, nextCursor: null }),
    [COUNT]: () => ({ open: items.length }),
    [resolve]: () => {
      items = [];
      return alertOf();
    },
  });
  await openPanel('/payments/inbox');
  const menu = within(await screen.findByRole('navigation', { name: adminId.nav.label }));
  expect(await menu.findByRole('link', { name: 'Pembayaran 1 perlu ditindak' })).toBeVisible();

  await userEvent.click(
    (await card(alertKinds.amount_mismatch.title)).getByRole('button', { name: `${t.resolve}: HRT-1` }),
  );
  await userEvent.type(await screen.findByRole('textbox', { name: t.resolution }), ' Sudah ditanyakan ');
  await userEvent.click(screen.getByRole('button', { name: t.resolveSubmit }));

  expect(await screen.findByText('Jumlah tidak cocok: ditandai selesai.')).toBeVisible();
  expect(callsTo(calls, resolve).map(({ body }) => body)).toEqual([{ resolution: 'Sudah ditanyakan' }]);
  expect(await screen.findByRole('heading', { name: t.emptyTitle })).toBeInTheDocument();
  expect(menu.getByRole('link', { name: 'Pembayaran' })).toBeVisible();
});

test('what is done tells by whom, or that it settled itself, and offers nothing to do', async () => {
  const resolvedAt = '2026-11-22T08:00:00.000Z';
  answers([
    alertOf({ resolvedAt, resolution: 'Uang dikembalikan', resolvedBy: 'Rina Kusuma' }),
    alertOf({ id: '2', kind: 'late_money', resolvedAt, resolution: 'settled_itself' }),
  ]);
  await openPanel('/payments/inbox?state=resolved');

  const byHand = await card(alertKinds.amount_mismatch.title);
  expect(byHand.getByText('Selesai 22 November 2026, 15.00 WIB oleh Rina Kusuma')).toBeVisible();
  expect(byHand.getByText('Uang dikembalikan')).toBeVisible();
  expect(byHand.queryByText(alertKinds.amount_mismatch.todo)).not.toBeInTheDocument();
  const alone = await card(alertKinds.late_money.title);
  expect(alone.getByText(t.settledItself)).toBeVisible();
  expect(screen.queryByRole('button', { name: new RegExp(`^${t.resolve}`) })).not.toBeInTheDocument();
});

test('a hundred are too many to count', async () => {
  answers([alertOf()], { [COUNT]: { open: 100 } });
  await openPanel('/payments/inbox');

  const menu = within(await screen.findByRole('navigation', { name: adminId.nav.label }));
  expect(await menu.findByRole('link', { name: 'Pembayaran 99+ perlu ditindak' })).toBeVisible();
});
