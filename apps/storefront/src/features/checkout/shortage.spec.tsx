import { screen, waitFor, within } from '@testing-library/react';
import { leave } from '../../common/payment';
import { fillIn } from '../../testing/checkout';
import { aCard, aCart, aMethod, anOrder, aPayment, NUMBER, someQuotes } from '../../testing/data';
import { id, openShop, problem, type Answers } from '../../testing/shop';

const t = id.checkout;

function openCheckout(more: Answers = {}) {
  return openShop('/checkout', {
    'GET /cart': { body: aCart(3, { available: 1, backordered: 2 }) },
    'GET /shipping-quotes': { body: someQuotes() },
    'GET /payment-methods': { body: [aMethod('stripe')] },
    'POST /orders': { status: 201, body: anOrder() },
    [`GET /orders/${NUMBER}`]: { body: anOrder() },
    [`GET /orders/${NUMBER}/payments`]: { body: [] },
    [`POST /orders/${NUMBER}/payments`]: { status: 201, body: aPayment() },
    ...more,
  });
}

let left: jest.SpyInstance<void, [string]>;
beforeEach(() => {
  left = jest.spyOn(leave, 'to').mockImplementation(() => undefined);
});
afterEach(() => left.mockRestore());

const pay = ({ user }: ReturnType<typeof openShop>) =>
  user.click(screen.getByRole('button', { name: t.pay }));
const shortages = ({ callsTo }: ReturnType<typeof openShop>) =>
  callsTo('POST /orders').map(({ body }) => (body as { shortage?: string }).shortage);

test('where goods are still to arrive, the shopper is asked how to send them', async () => {
  const shop = openCheckout();
  await fillIn(shop);
  const section = within(screen.getByRole('group', { name: t.shortage }));
  expect(section.getByText(id.cart.comesLater(2, 3), { exact: false })).toBeVisible();
  await pay(shop);
  expect(await section.findByRole('alert')).toHaveTextContent(t.missing.shortage);
  expect(shop.callsTo('POST /orders')).toEqual([]);

  await shop.user.click(section.getByRole('radio', { name: new RegExp(t.shortages.wait) }));
  await pay(shop);
  await waitFor(() => expect(left).toHaveBeenCalledTimes(1));
  expect(shortages(shop)).toEqual(['wait']);
});

test('where everything is there, nothing is asked and nothing is sent', async () => {
  const shop = openCheckout({ 'GET /cart': { body: aCart(1) } });
  await fillIn(shop);
  expect(screen.queryByText(t.shortage)).not.toBeInTheDocument();
  await pay(shop);
  await waitFor(() => expect(left).toHaveBeenCalledTimes(1));
  expect(shortages(shop)).toEqual([undefined]);
});

test('what somebody else was faster to buy can be ordered all the same', async () => {
  const { id: productId, name } = aCard();
  const shop = openCheckout({
    'GET /cart': { body: aCart(3) },
    'POST /orders': [
      problem(409, 'out_of_stock', { productId, available: 1, canBackorder: true }),
      { status: 201, body: anOrder() },
    ],
  });
  await fillIn(shop);
  await pay(shop);
  expect(await screen.findByRole('alert')).toHaveTextContent(`${t.outOfStock(name, 1)} ${t.canComeLater(1)}`);
  await shop.user.click(screen.getByRole('button', { name: t.shortages.split }));

  await waitFor(() => expect(left).toHaveBeenCalledTimes(1));
  expect(shortages(shop)).toEqual([undefined, 'split']);
  const [first, second] = shop.callsTo('POST /orders');
  expect(second?.key).not.toBe(first?.key);
});

test('where nothing at all is there, there is nothing to send first', async () => {
  const shop = openCheckout({
    'GET /cart': { body: aCart(1) },
    'POST /orders': problem(409, 'out_of_stock', {
      productId: aCard().id,
      available: 0,
      canBackorder: true,
    }),
  });
  await fillIn(shop);
  await pay(shop);
  expect(await screen.findByRole('button', { name: t.shortages.wait })).toBeVisible();
  expect(screen.queryByRole('button', { name: t.shortages.split })).not.toBeInTheDocument();
});

test('an order of which nothing is there is placed without a question', async () => {
  const shop = openCheckout({ 'GET /cart': { body: aCart(2, { available: 0, backordered: 2 }) } });
  await fillIn(shop);
  expect(screen.getByText(t.shortageAll)).toBeVisible();
  await pay(shop);
  await waitFor(() => expect(left).toHaveBeenCalledTimes(1));
  expect(shortages(shop)).toEqual(['wait']);
});

test('the shopper may take only what is there, and is then asked nothing', async () => {
  const { id: productId, name } = aCard();
  const shop = openCheckout({ [`PUT /cart/items/${productId}`]: { body: aCart(1) } });
  await shop.user.click(await screen.findByRole('button', { name: `${t.takeAvailable(1)}: ${name}` }));
  await waitFor(() => expect(screen.queryByText(t.shortage)).not.toBeInTheDocument());
  expect(shop.callsTo(`PUT /cart/items/${productId}`).map(({ body }) => body)).toEqual([{ quantity: 1 }]);
});

test('of what is not there at all the shopper may take none', async () => {
  const { id: productId, name } = aCard();
  const shop = openCheckout({
    'GET /cart': { body: aCart(2, { available: 0, backordered: 2 }) },
    [`DELETE /cart/items/${productId}`]: { body: { ...aCart(1), items: [], itemCount: 0 } },
  });
  await shop.user.click(await screen.findByRole('button', { name: `${t.removeItem}: ${name}` }));
  expect(await screen.findByRole('heading', { name: id.cart.emptyTitle })).toBeVisible();
});
