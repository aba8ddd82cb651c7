import { screen, waitFor, within } from '@testing-library/react';
import { leave } from '../../common/payment';
import { fillIn } from '../../testing/checkout';
import {
  aCard,
  aCart,
  aMethod,
  anOrder,
  aPayment,
  METHODS,
  NUMBER,
  RINA,
  rp,
  someQuotes,
} from '../../testing/data';
import { id, openShop, problem, type Answers } from '../../testing/shop';

const t = id.checkout;
function openCheckout(more: Answers = {}) {
  return openShop('/checkout', {
    'GET /cart': { body: aCart(1) },
    'GET /shipping-quotes': { body: someQuotes() },
    'GET /payment-methods': { body: [aMethod('stripe')] },
    'POST /orders': { status: 201, body: anOrder() },
    [`GET /orders/${NUMBER}`]: { body: anOrder() },
    [`GET /orders/${NUMBER}/payments`]: { body: [] },
    [`POST /orders/${NUMBER}/payments`]: { status: 201, body: aPayment() },
    ...more,
  });
}

type Shop = ReturnType<typeof openShop>;

const pay = ({ user }: Shop) => user.click(screen.getByRole('button', { name: t.pay }));

let left: jest.SpyInstance<void, [string]>;
beforeEach(() => {
  left = jest.spyOn(leave, 'to').mockImplementation(() => undefined);
});
afterEach(() => left.mockRestore());

test('shows the whole total before anything is typed', async () => {
  openCheckout();
  const summary = within(await screen.findByRole('region', { name: t.summary }));
  expect(summary.getByText('Rp6.348.000')).toBeVisible();
  expect(summary.getByText(t.taxIncluded(12))).toBeVisible();
  expect(screen.getByText(id.payment.sandbox)).toBeVisible();
});

test('asks for a postal code before it asks the API', async () => {
  const shop = openCheckout();
  await fillIn(shop);
  await shop.user.clear(screen.getByRole('textbox', { name: t.postalCode }));
  await shop.user.type(screen.getByRole('textbox', { name: t.postalCode }), '4015');

  await pay(shop);

  const field = await screen.findByRole('textbox', { name: t.postalCode, description: t.invalid.postalCode });
  expect(field).toHaveFocus();
  expect(shop.callsTo('POST /orders')).toEqual([]);
});

test('places the order with what was typed and chosen, then leaves for the payment page', async () => {
  const shop = openCheckout();
  await fillIn(shop);
  await shop.user.click(screen.getByRole('radio', { name: /J&T EZ/ }));

  await pay(shop);

  await waitFor(() => expect(left).toHaveBeenCalledWith('https://checkout.stripe.com/c/pay/cs_test_1'));
  const [order] = shop.callsTo('POST /orders');
  expect(order).toEqual({
    method: 'POST',
    path: '/orders',
    search: '',
    key: expect.stringMatching(/^[0-9a-f]{32}$/),
    body: {
      contact: { name: 'Rina Wati', email: 'rina@example.com', phone: '081234567890' },
      address: {
        province: 'Jawa Barat',
        city: 'Kota Bandung',
        district: 'Sukasari',
        village: 'Gegerkalong',
        postalCode: '40153',
        detail: 'Jl Gegerkalong Girang 22',
      },
      shippingService: 'jnt-ez',
      paymentMethod: 'stripe',
      expectedTotal: rp(6_342_000),
      locale: 'id',
    },
  });
  expect(sessionStorage.getItem('hurtrock-checkout')).toBeNull();
});

test('a changed total is told in words, and agreed to with one button and a new key', async () => {
  const dearer = someQuotes(6_300_000);
  const shop = openCheckout({
    'GET /shipping-quotes': [{ body: someQuotes() }, { body: dearer }],
    'POST /orders': [
      problem(409, 'price_changed', { total: rp(6_398_000) }),
      { status: 201, body: anOrder() },
    ],
  });
  await fillIn(shop);
  await pay(shop);

  expect(await screen.findByRole('alert')).toHaveTextContent(t.priceChanged('Rp6.348.000', 'Rp6.398.000'));
  await within(screen.getByRole('region', { name: t.summary })).findByText('Rp6.398.000', { exact: true });
  await shop.user.click(screen.getByRole('button', { name: t.acceptPrice('Rp6.398.000') }));

  await waitFor(() => expect(left).toHaveBeenCalledTimes(1));
  const [first, second] = shop.callsTo('POST /orders');
  expect(second?.body).toMatchObject({ expectedTotal: rp(6_398_000) });
  expect(second?.key).not.toBe(first?.key);
});

test('says what is left in stock and lets the shopper take that', async () => {
  const { id: productId, name } = aCard();
  const shop = openCheckout({
    'GET /cart': { body: aCart(3) },
    'POST /orders': problem(409, 'out_of_stock', { productId, available: 1 }),
    [`PUT /cart/items/${productId}`]: { body: aCart(1) },
  });
  await fillIn(shop);
  await pay(shop);

  expect(await screen.findByRole('alert')).toHaveTextContent(t.outOfStock(name, 1));
  await shop.user.click(screen.getByRole('button', { name: `${t.takeAvailable(1)}: ${name}` }));

  await waitFor(() => expect(screen.queryByText(t.outOfStockTitle)).not.toBeInTheDocument());
  expect(shop.callsTo(`PUT /cart/items/${productId}`).map(({ body }) => body)).toEqual([{ quantity: 1 }]);
});

test('an order that got no answer is sent again under the same key', async () => {
  const shop = openCheckout({
    'POST /orders': [
      () => {
        throw new TypeError('Failed to fetch');
      },
      { status: 201, body: anOrder() },
    ],
  });
  await fillIn(shop);
  await pay(shop);
  expect(await screen.findByRole('alert')).toHaveTextContent(id.common.offline);
  await pay(shop);

  await waitFor(() => expect(left).toHaveBeenCalledTimes(1));
  const [first, second] = shop.callsTo('POST /orders');
  expect(second?.key).toBe(first?.key);
});

test('shows the saved order when the payment page can not be opened', async () => {
  const shop = openCheckout({
    [`POST /orders/${NUMBER}/payments`]: problem(503, 'payment_gateway_unavailable'),
  });
  await fillIn(shop);
  await pay(shop);
  expect(await screen.findByRole('heading', { name: id.order.title(NUMBER) })).toBeVisible();
  expect(screen.getByText(id.payment.unopened)).toBeVisible();
  expect(screen.getByRole('button', { name: id.payment.payNow })).toBeEnabled();
});

test('never follows an address that is no web page', async () => {
  const shop = openCheckout({
    [`POST /orders/${NUMBER}/payments`]: {
      status: 201,
      body: aPayment({ redirectUrl: 'javascript:alert(1)' }),
    },
  });
  await fillIn(shop);
  await pay(shop);
  expect(await screen.findByRole('heading', { name: id.order.title(NUMBER) })).toBeVisible();
  expect(left).not.toHaveBeenCalled();
});

test('what was typed survives a reload', async () => {
  const shop = openCheckout();
  await fillIn(shop);
  shop.unmount();
  openCheckout();
  expect(await screen.findByRole('textbox', { name: t.detail })).toHaveValue('Jl Gegerkalong Girang 22');
});

test('fills in what the account knows', async () => {
  openCheckout({ 'GET /me': { body: RINA } });
  expect(await screen.findByRole('textbox', { name: t.email })).toHaveValue('rina@example.com');
  expect(screen.queryByText(t.guest)).not.toBeInTheDocument();
});

test('puts a refused field right', async () => {
  const errors = [{ field: 'contact.phone', code: 'matches', message: 'phone is not valid' }];
  const shop = openCheckout({ 'POST /orders': problem(400, 'invalid_input', { errors }) });
  await fillIn(shop);
  await pay(shop);
  expect(
    await screen.findByRole('textbox', { name: t.phone, description: new RegExp(t.fieldInvalid) }),
  ).toBeVisible();
});

test('an empty cart has nothing to check out', async () => {
  openShop('/checkout', { 'GET /payment-methods': { body: METHODS } });
  expect(await screen.findByRole('heading', { name: id.cart.emptyTitle })).toBeVisible();
});

const HOME = {
  id: 'a1',
  label: 'Rumah',
  name: 'Rina di Rumah',
  phone: '0812-1111-2222',
  isDefault: true,
  address: {
    province: 'Jawa Barat',
    city: 'Kota Bandung',
    district: 'Sukasari',
    village: 'Gegerkalong',
    postalCode: '40153',
    detail: 'Jl Gegerkalong Girang 22',
  },
};

test("a buyer's default address is filled in, and another one is chosen from the book", async () => {
  const studio = {
    ...HOME,
    id: 'a2',
    label: 'Studio',
    name: 'Rina di Studio',
    isDefault: false,
    address: { ...HOME.address, detail: 'Jl Dago 100', notes: 'Pagar hitam' },
  };
  const shop = openCheckout({
    'GET /me': { body: RINA },
    'GET /me/addresses': { body: [HOME, studio] },
  });
  expect(await screen.findByRole('textbox', { name: t.detail })).toHaveValue('Jl Gegerkalong Girang 22');
  expect(screen.getByRole('textbox', { name: t.name })).toHaveValue('Rina di Rumah');

  await shop.user.selectOptions(screen.getByRole('combobox', { name: t.savedAddress }), 'a2');
  expect(screen.getByRole('textbox', { name: t.detail })).toHaveValue('Jl Dago 100');
  expect(screen.getByRole('textbox', { name: t.name })).toHaveValue('Rina di Studio');
  expect(screen.getByRole('textbox', { name: new RegExp(`^${t.addressNotes}`) })).toHaveValue('Pagar hitam');
});
