import { screen } from '@testing-library/react';
import { aCard, aCart, anEmptyCart, rp } from '../../testing/data';
import { id, openShop, problem } from '../../testing/shop';

const { id: productId, name } = aCard();
const ITEM = `/cart/items/${productId}`;

test('changes a quantity and shows the new amounts', async () => {
  const { user, callsTo } = openShop('/cart', {
    'GET /cart': { body: aCart(1) },
    [`PUT ${ITEM}`]: { body: aCart(2) },
  });
  await user.click(await screen.findByRole('button', { name: id.common.increase }));
  expect(await screen.findAllByText('Rp12.500.000')).toHaveLength(2);
  expect(callsTo(`PUT ${ITEM}`).map(({ body }) => body)).toEqual([{ quantity: 2 }]);
});

test('removes an item and then offers to shop', async () => {
  const { user } = openShop('/cart', {
    'GET /cart': { body: aCart(1) },
    [`DELETE ${ITEM}`]: { body: anEmptyCart() },
  });
  await user.click(await screen.findByRole('button', { name: id.cart.removeItem(name) }));
  expect(await screen.findByRole('heading', { name: id.cart.emptyTitle })).toBeVisible();
  expect(screen.getByRole('link', { name: id.cart.startShopping })).toHaveAttribute('href', '/products');
});

test('holds back the checkout until what is short is mended', async () => {
  const { user, callsTo } = openShop('/cart', {
    'GET /cart': { body: aCart(4, { available: 2, issue: 'not_enough_stock' }) },
    [`PUT ${ITEM}`]: { body: aCart(2) },
  });
  expect(await screen.findByText(id.cart.issueStock(2))).toBeVisible();
  expect(screen.queryByRole('link', { name: id.cart.checkout })).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: id.cart.takeAvailable(2) }));

  expect(await screen.findByRole('link', { name: id.cart.checkout })).toBeVisible();
  expect(callsTo(`PUT ${ITEM}`).map(({ body }) => body)).toEqual([{ quantity: 2 }]);
});

test('tells what the shop changed by itself', async () => {
  const notes = [{ code: 'quantity_capped' as const, productName: name, quantity: 2 }];
  openShop('/cart', { 'GET /cart': { body: { ...aCart(2), notes } } });
  expect(await screen.findByText(id.cart.notes.quantity_capped(name, 2))).toBeVisible();
});

test('says why a change was refused', async () => {
  const { user } = openShop('/cart', {
    'GET /cart': { body: aCart(1) },
    [`PUT ${ITEM}`]: problem(409, 'out_of_stock', { available: 1 }),
  });
  await user.click(await screen.findByRole('button', { name: id.common.increase }));
  expect(await screen.findByRole('alert')).toHaveTextContent(id.cart.issueStock(1));
});

test.each([
  [3, 3, 0],
  [3, 2, 1],
])(
  'of %i the %i that are still to arrive are told, and the way to the checkout is open',
  async (quantity, backordered, available) => {
    const { user, callsTo } = openShop('/cart', {
      'GET /cart': { body: aCart(quantity, { backordered, available }) },
      [`PUT ${ITEM}`]: { body: aCart(4, { backordered: 3, available }) },
    });
    expect(await screen.findByText(id.cart.comesLater(backordered, quantity))).toBeVisible();
    expect(screen.getByRole('link', { name: id.cart.checkout })).toBeVisible();

    await user.click(screen.getByRole('button', { name: id.common.increase }));
    expect(callsTo(`PUT ${ITEM}`).map(({ body }) => body)).toEqual([{ quantity: quantity + 1 }]);
  },
);

test('a product on sale shows its regular price too', async () => {
  const product = aCard({ listPrice: rp(7_000_000) });
  openShop('/cart', { 'GET /cart': { body: aCart(1, { product }) } });
  expect((await screen.findByText('Rp7.000.000')).tagName).toBe('S');
});
