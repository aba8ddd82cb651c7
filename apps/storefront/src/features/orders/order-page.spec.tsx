import { screen, waitFor, within } from '@testing-library/react';
import { anOrder, aPayment, NUMBER } from '../../testing/data';
import { id, openShop, problem } from '../../testing/shop';

const t = id.order;
const ORDER = `/orders/${NUMBER}`;

test('the link of the mail is traded once and leaves the address', async () => {
  const shop = openShop(`${ORDER}#token=abcdefghijklmnop`, {
    [`POST ${ORDER}/access`]: { status: 204 },
    [`GET ${ORDER}`]: { body: anOrder() },
    [`GET ${ORDER}/payments`]: { body: [] },
  });
  expect(await screen.findByRole('heading', { name: t.title(NUMBER) })).toBeVisible();
  await waitFor(() => expect(shop.address()).toBe(ORDER));
  expect(shop.callsTo(`POST ${ORDER}/access`).map(({ body }) => body)).toEqual([
    { token: 'abcdefghijklmnop' },
  ]);
  const orders = shop.calls
    .filter(({ path }) => path.startsWith('/orders/'))
    .map(({ method, path }) => `${method} ${path}`);
  expect(orders[0]).toBe(`POST ${ORDER}/access`);
});

test('a wrong link says so', async () => {
  openShop(`${ORDER}#token=abcdefghijklmnop`, { [`POST ${ORDER}/access`]: problem(404, 'not_found') });
  expect(await screen.findByRole('heading', { name: t.linkInvalidTitle })).toBeVisible();
});

test('a stranger learns nothing but how to get in', async () => {
  openShop(ORDER);
  expect(await screen.findByRole('heading', { name: t.notFoundTitle })).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('link', { name: id.header.login })).toHaveAttribute(
    'href',
    `/login?next=${encodeURIComponent(ORDER)}`,
  );
});

test('shows totals with PPN, and no PPN line for a shop without it', async () => {
  const shop = openShop(ORDER, {
    [`GET ${ORDER}`]: { body: anOrder() },
    [`GET ${ORDER}/payments`]: { body: [] },
  });
  expect(await screen.findByText(t.taxIncluded(12))).toBeVisible();
  shop.unmount();
  openShop(ORDER, {
    [`GET ${ORDER}`]: { body: anOrder({ tax: null }) },
    [`GET ${ORDER}/payments`]: { body: [] },
  });
  expect(await screen.findByRole('heading', { name: t.summary })).toBeVisible();
  expect(screen.queryByText(t.taxIncluded(12))).not.toBeInTheDocument();
});

test('asks before it cancels', async () => {
  const { user, callsTo } = openShop(ORDER, {
    [`GET ${ORDER}`]: { body: anOrder() },
    [`GET ${ORDER}/payments`]: { body: [] },
    [`POST ${ORDER}/cancel`]: { body: anOrder({ status: 'cancelled', allowedActions: [], payUntil: null }) },
  });
  await user.click(await screen.findByRole('button', { name: t.cancel }));
  const dialog = within(screen.getByRole('dialog', { name: t.cancelTitle }));
  expect(callsTo(`POST ${ORDER}/cancel`)).toEqual([]);
  await user.click(dialog.getByRole('button', { name: t.cancelConfirm }));
  expect(await screen.findByText(t.status.cancelled)).toBeVisible();
  expect(screen.queryByRole('button', { name: id.payment.payNow })).not.toBeInTheDocument();
});

test('a parcel has its number, a copy button and a link to follow it', async () => {
  const shipment = {
    id: '018f0000-0000-7000-8000-00000000000c',
    courier: 'jne',
    courierName: 'JNE',
    trackingNumber: 'JNE0123456789',
    trackingUrl: 'https://www.jne.co.id/tracking',
    shippedAt: '2026-11-23T03:00:00.000Z',
    deliveredAt: null,
    lines: [{ sku: 'IBZ-RG421EX', name: 'Ibanez RG421EX', quantity: 1 }],
  };
  const order = anOrder({
    status: 'shipped',
    paymentStatus: 'paid',
    payUntil: null,
    allowedActions: [],
    shipments: [shipment],
  });
  const { user } = openShop(ORDER, {
    [`GET ${ORDER}`]: { body: order },
    [`GET ${ORDER}/payments`]: { body: [] },
  });
  expect(await screen.findByText('JNE0123456789')).toBeVisible();
  expect(screen.getByRole('link', { name: t.track })).toHaveAttribute(
    'href',
    'https://www.jne.co.id/tracking',
  );
  const copied = jest.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: t.copyTracking }));
  expect(await screen.findByText(t.copied)).toBeVisible();
  expect(copied).toHaveBeenCalledWith('JNE0123456789');
});

test.each([
  ['paid', 'paid', 'paid', id.paymentReturn.paidTitle],
  ['pending', 'awaiting', 'awaiting', id.paymentReturn.checkingTitle],
  ['pending', 'unpaid', 'failed', id.paymentReturn.failedTitle],
] as const)('back from a payment: %s, %s, %s', async (status, paymentStatus, state, title) => {
  openShop(`${ORDER}/return`, {
    [`GET ${ORDER}`]: { body: anOrder({ status, paymentStatus }) },
    [`GET ${ORDER}/payments`]: { body: [aPayment({ state, isCurrent: state === 'awaiting' })] },
  });
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  expect(within(screen.getByRole('main')).getAllByText(new RegExp(NUMBER)).length).toBe(
    status === 'paid' ? 2 : 1,
  );
});

test.each([
  [
    'a number to pay to is known',
    '',
    { instructions: { issuer: 'bca', number: '8077', billerCode: null, accounts: [] } },
    ORDER,
  ],
  ['the payment page was left', `?order_id=${NUMBER}-A1`, {}, `${ORDER}?payment=cancelled`],
  [
    'a code was shown but not paid',
    `?order_id=${NUMBER}-A1&transaction_status=pending`,
    {},
    `${ORDER}?payment=cancelled`,
  ],
])('back from a payment, the order itself is shown when %s', async (_why, query, change, address) => {
  const shop = openShop(`${ORDER}/return${query}`, {
    [`GET ${ORDER}`]: { body: anOrder({ paymentStatus: 'awaiting', paymentMethod: 'bca_va' }) },
    [`GET ${ORDER}/payments`]: { body: [aPayment({ method: 'bca_va', ...change })] },
  });
  expect(await screen.findByRole('heading', { name: t.title(NUMBER) })).toBeVisible();
  expect(shop.address()).toBe(address);
  expect(shop.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('back from a payment that the company calls settled, only the shop decides', async () => {
  openShop(`${ORDER}/return?order_id=${NUMBER}-A1&status_code=200&transaction_status=settlement`, {
    [`GET ${ORDER}`]: { body: anOrder({ paymentStatus: 'awaiting', paymentMethod: 'gopay' }) },
    [`GET ${ORDER}/payments`]: { body: [aPayment({ method: 'gopay' })] },
  });
  expect(await screen.findByRole('heading', { name: id.paymentReturn.checkingTitle })).toBeVisible();
});

test.each(['split', 'wait'] as const)(
  'what is still to arrive is told, and how it is sent: %s',
  async (shortage) => {
    const [line] = anOrder().lines;
    const lines = [{ ...line!, quantity: 3, quantityBackordered: 2 }];
    const shop = openShop(ORDER, {
      [`GET ${ORDER}`]: { body: anOrder({ shortage, lines }) },
      [`GET ${ORDER}/payments`]: { body: [] },
    });
    expect(await screen.findByText(t.lineLater(2))).toBeVisible();
    expect(screen.getByText(t.laterTexts[shortage])).toBeVisible();
    shop.unmount();

    openShop(ORDER, {
      [`GET ${ORDER}`]: { body: anOrder({ shortage, lines, status: 'cancelled', allowedActions: [] }) },
      [`GET ${ORDER}/payments`]: { body: [] },
    });
    expect(await screen.findByRole('heading', { name: t.title(NUMBER) })).toBeVisible();
    expect(screen.queryByText(t.lineLater(2))).not.toBeInTheDocument();
  },
);
