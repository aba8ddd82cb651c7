import { act, screen, waitFor, within } from '@testing-library/react';
import { leave } from '../../common/payment';
import { anOrder, aPayment, METHODS, NUMBER } from '../../testing/data';
import { id, openShop, problem, type Answers } from '../../testing/shop';

const t = id.payment;
const ORDER = `/orders/${NUMBER}`;
const PAGE = 'https://app.midtrans.com/snap/v3/redirection/abc';

const account = aPayment({
  method: 'bca_va',
  redirectUrl: PAGE,
  instructions: { issuer: 'bca', number: '8077000012345678', billerCode: null, accounts: [] },
});
const waiting = anOrder({ paymentStatus: 'awaiting', paymentMethod: 'bca_va' });

function openOrder(more: Answers = {}) {
  return openShop(ORDER, {
    [`GET ${ORDER}`]: { body: waiting },
    [`GET ${ORDER}/payments`]: { body: [account] },
    'GET /payment-methods': { body: METHODS },
    ...more,
  });
}

/** Opens the choice, and takes one of it when it is named. */
async function open({ user }: ReturnType<typeof openShop>, name?: string) {
  await user.click(await screen.findByRole('button', { name: t.change }));
  const dialog = within(screen.getByRole('dialog', { name: t.changeTitle }));
  await dialog.findByRole('group', { name: t.kinds.virtual_account });
  if (name === undefined) return dialog;
  await user.click(dialog.getByRole('radio', { name }));
  await user.click(dialog.getByRole('button', { name: t.changeConfirm }));
  return dialog;
}

let left: jest.SpyInstance<void, [string]>;
beforeEach(() => {
  left = jest.spyOn(leave, 'to').mockImplementation(() => undefined);
});
afterEach(() => left.mockRestore());

test('offers every method but the one in use and those that do not take the total', async () => {
  const shop = openOrder();
  const dialog = await open(shop);
  expect(dialog.getByText(t.changeText)).toBeVisible();
  expect(dialog.getByRole('radio', { name: `${t.methods.bca_va} ${t.inUse}` })).toBeDisabled();
  expect(dialog.getByRole('radio', { name: 'Indomaret Indomaret sampai Rp5.000.000' })).toBeDisabled();
  expect(dialog.getByRole('radio', { name: t.methods.bni_va })).toBeEnabled();
  expect(dialog.getByRole('button', { name: t.changeConfirm })).toBeDisabled();
  expect(shop.callsTo(`POST ${ORDER}/payments`)).toEqual([]);
});

test('leaves for the page of the new method', async () => {
  const redirectUrl = 'https://app.midtrans.com/snap/v3/redirection/def';
  const shop = openOrder({
    [`POST ${ORDER}/payments`]: { status: 201, body: aPayment({ method: 'qris', redirectUrl }) },
  });
  await open(shop, t.methods.qris);
  await waitFor(() => expect(left).toHaveBeenCalledWith(redirectUrl));
  expect(shop.callsTo(`POST ${ORDER}/payments`).map(({ body }) => body)).toEqual([{ method: 'qris' }]);
});

test('shows a method without a page right here', async () => {
  const transfer = aPayment({ method: 'bank_transfer', redirectUrl: null, attemptNo: 2 });
  const closed = { ...account, state: 'cancelled' as const, isCurrent: false, instructions: null };
  const shop = openOrder({
    [`POST ${ORDER}/payments`]: { status: 201, body: transfer },
    [`GET ${ORDER}/payments`]: [{ body: [account] }, { body: [closed, transfer] }],
  });
  await open(shop, t.methods.bank_transfer);
  expect(await screen.findByText(t.changed(t.methods.bank_transfer))).toBeVisible();
  expect(screen.getByRole('heading', { name: t.titles.transfer })).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.queryByText(t.virtualAccount)).not.toBeInTheDocument();
  expect(left).not.toHaveBeenCalled();
});

test('a company that does not answer costs nothing: the choice stays open, with the reason', async () => {
  const lost = aPayment({ method: 'gopay', state: 'unknown', redirectUrl: null, attemptNo: 2 });
  const shop = openOrder({
    [`POST ${ORDER}/payments`]: problem(503, 'payment_gateway_unavailable'),
    [`GET ${ORDER}/payments`]: [{ body: [account] }, { body: [lost] }],
  });
  const dialog = await open(shop, t.methods.gopay);
  expect(await dialog.findByRole('alert')).toHaveTextContent(t.gatewayDown);
  expect(screen.getByRole('heading', { name: t.titles.starting })).toBeVisible();
  expect(dialog.getByRole('radio', { name: `${t.methods.gopay} ${t.inUse}` })).toBeDisabled();
});

test('an order that was paid in the last moment shows that instead', async () => {
  const paid = anOrder({
    status: 'paid',
    paymentStatus: 'paid',
    paymentMethod: 'bca_va',
    allowedActions: [],
  });
  const shop = openOrder({
    [`POST ${ORDER}/payments`]: problem(409, 'order_not_payable'),
    [`GET ${ORDER}`]: [{ body: waiting }, { body: paid }],
  });
  await open(shop, t.methods.bni_va);
  expect(await screen.findByRole('heading', { name: t.titles.paid })).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('an order that only looks payable says that it has changed', async () => {
  const shop = openOrder({ [`POST ${ORDER}/payments`]: problem(409, 'order_not_payable') });
  const dialog = await open(shop, t.methods.bni_va);
  expect(await dialog.findByRole('alert')).toHaveTextContent(t.notPayable);
});

test('coming back by the browser finds the buttons ready again', async () => {
  const shop = openOrder({
    [`POST ${ORDER}/payments`]: { status: 201, body: aPayment({ method: 'qris', redirectUrl: PAGE }) },
  });
  const dialog = await open(shop, t.methods.qris);
  await waitFor(() => expect(left).toHaveBeenCalledTimes(1));
  expect(dialog.getByRole('button', { name: id.common.redirecting })).toBeDisabled();
  act(() => void dispatchEvent(new Event('pageshow')));
  expect(await dialog.findByRole('button', { name: t.changeConfirm })).toBeEnabled();
});

test('can not be had where the order allows no payment', async () => {
  openOrder({ [`GET ${ORDER}`]: { body: { ...waiting, allowedActions: [] } } });
  expect(await screen.findByText(t.virtualAccount)).toBeVisible();
  expect(screen.queryByRole('button', { name: t.change })).not.toBeInTheDocument();
});
