import { screen, waitFor, within } from '@testing-library/react';
import { leave } from '../../common/payment';
import { fillIn } from '../../testing/checkout';
import { aCart, aMethod, anOrder, aPayment, METHODS, NUMBER, rp, someQuotes } from '../../testing/data';
import { id, openShop, problem, type Answers } from '../../testing/shop';

const t = id.checkout;
const { methods, kinds } = id.payment;

function openCheckout(more: Answers = {}) {
  return openShop('/checkout', {
    'GET /cart': { body: aCart(1) },
    'GET /shipping-quotes': { body: someQuotes() },
    'GET /payment-methods': { body: METHODS },
    'POST /orders': { status: 201, body: anOrder() },
    [`GET /orders/${NUMBER}`]: { body: anOrder() },
    [`GET /orders/${NUMBER}/payments`]: { body: [] },
    ...more,
  });
}

const radio = (name: string) => screen.getByRole('radio', { name: (full) => full.startsWith(name) });
const chosen = () =>
  screen.queryAllByRole('radio', { checked: true }).map((one) => one.getAttribute('value'));

let left: jest.SpyInstance<void, [string]>;
beforeEach(() => {
  left = jest.spyOn(leave, 'to').mockImplementation(() => undefined);
});
afterEach(() => left.mockRestore());

test('every method stands in the group of its kind, with its time to pay', async () => {
  openCheckout();
  const groups: [keyof typeof kinds, (keyof typeof methods)[]][] = [
    ['virtual_account', ['bca_va', 'mandiri_bill', 'bni_va', 'bri_va', 'cimb_va', 'permata_va']],
    ['qris', ['qris']],
    ['e_wallet', ['gopay', 'shopeepay']],
    ['card', ['stripe', 'midtrans_card']],
    ['store', ['indomaret', 'alfamart']],
    ['bank_transfer', ['bank_transfer']],
    ['cash_on_delivery', ['cash_on_delivery']],
  ];
  await screen.findByRole('group', { name: kinds.virtual_account });
  for (const [kind, codes] of groups) {
    const group = within(screen.getByRole('group', { name: kinds[kind] }));
    expect(group.getAllByRole('radio').map((one) => one.getAttribute('value'))).toEqual(codes);
  }
  expect(screen.getByRole('group', { name: kinds.virtual_account })).toHaveAccessibleDescription(
    /Bayar dalam 24 jam\.$/,
  );
  expect(screen.getByText('Bayar dalam 35 menit.')).toBeVisible();
  expect(screen.getByText('Bayar dalam 1 jam.')).toBeVisible();
  expect(screen.getAllByText(id.payment.sandbox)).toHaveLength(1);
});

test('a method that does not take the total says why and can not be chosen', async () => {
  const { user } = openCheckout({ 'GET /shipping-quotes': { body: someQuotes(12_500_000) } });
  const qris = await screen.findByRole('radio', { name: 'QRIS QRIS sampai Rp10.000.000' });
  expect(qris).toBeDisabled();
  expect(radio('Indomaret')).toBeDisabled();
  await user.click(qris);
  expect(chosen()).toEqual(['jne-reg']);
  await user.click(radio('GoPay'));
  expect(chosen()).toEqual(['jne-reg', 'gopay']);
});

test('nothing is chosen for the shopper while there is a choice, and the order waits for it', async () => {
  const shop = openCheckout();
  await fillIn(shop);
  expect(chosen()).toEqual(['jne-reg']);
  await shop.user.click(screen.getByRole('button', { name: t.pay }));
  expect(await screen.findByRole('alert')).toHaveTextContent(t.missing.paymentMethod);
  expect(radio(methods.bca_va)).toHaveFocus();
  expect(shop.callsTo('POST /orders')).toEqual([]);
});

test('the only method that is left is chosen', async () => {
  openCheckout({
    'GET /payment-methods': { body: [aMethod('qris', { maximumTotal: rp(1_000_000) }), aMethod('gopay')] },
  });
  await screen.findByRole('group', { name: kinds.qris });
  expect(chosen()).toEqual(['jne-reg', 'gopay']);
});

test('the arrow keys go through all groups and past what can not be chosen', async () => {
  const { user } = openCheckout({ 'GET /shipping-quotes': { body: someQuotes(12_500_000) } });
  await screen.findByRole('group', { name: kinds.qris });
  await user.click(radio(methods.permata_va));
  await user.keyboard('{ArrowDown}');
  expect(radio('GoPay')).toHaveFocus();
  expect(chosen()).toEqual(['jne-reg', 'gopay']);
});

test('the choice survives a reload', async () => {
  const shop = openCheckout();
  await screen.findByRole('group', { name: kinds.store });
  await shop.user.click(radio(methods.bri_va));
  shop.unmount();
  openCheckout();
  await screen.findByRole('group', { name: kinds.store });
  expect(chosen()).toEqual(['jne-reg', 'bri_va']);
});

test('a remembered choice that no longer fits is not taken up again', async () => {
  const shop = openCheckout();
  await screen.findByRole('group', { name: kinds.store });
  await shop.user.click(radio('QRIS'));
  shop.unmount();
  openCheckout({ 'GET /shipping-quotes': { body: someQuotes(12_500_000) } });
  await screen.findByRole('group', { name: kinds.store });
  expect(chosen()).toEqual(['jne-reg']);
});

test('a dearer service lets a method go that does not take the new total, and says so', async () => {
  const { user } = openCheckout({
    'GET /payment-methods': {
      body: [aMethod('qris', { maximumTotal: rp(6_345_000) }), aMethod('gopay'), aMethod('bca_va')],
    },
  });
  await user.click(await screen.findByRole('radio', { name: /J&T EZ/ }));
  await user.click(radio('QRIS'));
  expect(chosen()).toEqual(['jnt-ez', 'qris']);
  await user.click(screen.getByRole('radio', { name: /JNE Reguler/ }));
  expect(await screen.findByText(t.droppedMethod('QRIS'))).toBeVisible();
  expect(chosen()).toEqual(['jne-reg']);
  await user.click(radio('GoPay'));
  expect(screen.queryByText(t.droppedMethod('QRIS'))).not.toBeInTheDocument();
});

test.each([
  ['no method is switched on', [], t.noPayment],
  ['none takes this total', [aMethod('qris', { maximumTotal: rp(1_000_000) })], t.noPaymentForTotal],
])('when %s, it says so and sells nothing', async (_why, offered, text) => {
  openCheckout({ 'GET /payment-methods': { body: offered } });
  expect(await screen.findByText(text)).toBeVisible();
  expect(screen.getByRole('button', { name: t.pay })).toBeDisabled();
});

test('a virtual account goes to the page that gives its number', async () => {
  const redirectUrl = 'https://app.midtrans.com/snap/v3/redirection/abc';
  const shop = openCheckout({
    [`POST /orders/${NUMBER}/payments`]: { status: 201, body: aPayment({ method: 'bca_va', redirectUrl }) },
  });
  await fillIn(shop);
  await shop.user.click(radio(methods.bca_va));
  await shop.user.click(screen.getByRole('button', { name: t.pay }));
  await waitFor(() => expect(left).toHaveBeenCalledWith(redirectUrl));
  expect(location.pathname + location.search).toBe(`/orders/${NUMBER}?payment=cancelled`);
  expect(shop.callsTo('POST /orders')[0]?.body).toMatchObject({ paymentMethod: 'bca_va' });
  expect(shop.callsTo(`POST /orders/${NUMBER}/payments`)[0]?.body).toEqual({});
});

test.each([
  ['bank_transfer', t.transferNote, id.payment.titles.transfer],
  ['cash_on_delivery', t.cashNote, id.payment.titles.cash],
] as const)('%s goes to the order, where the rest is told', async (method, note, title) => {
  const payment = aPayment({ method, redirectUrl: null });
  const order = anOrder({ paymentMethod: method, paymentStatus: 'awaiting' });
  const shop = openCheckout({
    'GET /payment-methods': { body: [aMethod('bca_va'), aMethod(method)] },
    [`POST /orders/${NUMBER}/payments`]: { status: 201, body: payment },
    [`GET /orders/${NUMBER}`]: { body: order },
    [`GET /orders/${NUMBER}/payments`]: { body: [payment] },
  });
  await fillIn(shop);
  await shop.user.click(radio(methods[method]));
  expect(screen.getByText(note)).toBeVisible();
  await shop.user.click(screen.getByRole('button', { name: t.place }));
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  expect(shop.address()).toBe(`/orders/${NUMBER}`);
  expect(left).not.toHaveBeenCalled();
});

test('an order whose payment could not be opened is kept, and says what can be done', async () => {
  const shop = openCheckout({
    [`POST /orders/${NUMBER}/payments`]: problem(503, 'payment_gateway_unavailable'),
  });
  await fillIn(shop);
  await shop.user.click(radio(methods.bca_va));
  await shop.user.click(screen.getByRole('button', { name: t.pay }));
  expect(await screen.findByText(id.payment.unopened)).toBeVisible();
  expect(screen.getByRole('button', { name: id.payment.change })).toBeEnabled();
});
