import { screen, within } from '@testing-library/react';
import { aCart, aProduct } from '../../testing/data';
import { id, openShop, problem } from '../../testing/shop';

const SLUG = 'ibanez-rg421ex';

function openProduct(available: number, more = {}) {
  return openShop(`/products/${SLUG}`, {
    [`GET /products/${SLUG}`]: { body: aProduct() },
    [`GET /products/${SLUG}/availability`]: {
      body: { availability: available > 0 ? 'in_stock' : 'out', available },
    },
    'POST /cart/items': { body: aCart(2) },
    ...more,
  });
}

test('adds the chosen quantity and opens the cart beside the page', async () => {
  const { user, callsTo } = openProduct(5);
  await screen.findByText(id.product.available(5));

  await user.click(screen.getByRole('button', { name: id.common.increase }));
  await user.click(screen.getByRole('button', { name: id.product.addToCart }));

  const drawer = within(await screen.findByRole('dialog', { name: id.cart.title }));
  expect(await drawer.findByRole('link', { name: 'Ibanez RG421EX' })).toBeVisible();
  expect(drawer.getByRole('link', { name: id.cart.checkout })).toHaveAttribute('href', '/checkout');
  expect(callsTo('POST /cart/items').map(({ body }) => body)).toEqual([
    { productId: aProduct().id, quantity: 2 },
  ]);
  expect(screen.getByRole('button', { name: id.header.cart(2) })).toBeVisible();
});

test('offers no more than what is there, counting what lies in the cart already', async () => {
  const { user } = openProduct(2, { 'GET /cart': { body: aCart(1) } });
  await screen.findByText(id.product.inCart(1));
  await screen.findByText(id.product.available(2));
  expect(screen.getByRole('button', { name: id.common.increase })).toBeDisabled();

  await user.clear(screen.getByRole('textbox', { name: id.common.quantity }));
  await user.type(screen.getByRole('textbox', { name: id.common.quantity }), '9{Enter}');
  expect(screen.getByRole('textbox', { name: id.common.quantity })).toHaveValue('1');
});

test('does not sell what is gone', async () => {
  openProduct(0);
  expect(await screen.findByText(id.product.soldOutText)).toBeVisible();
  expect(screen.queryByRole('button', { name: id.product.addToCart })).not.toBeInTheDocument();
});

test('says how many there are when somebody else was faster', async () => {
  const { user } = openProduct(5, { 'POST /cart/items': problem(409, 'out_of_stock', { available: 1 }) });
  await screen.findByText(id.product.available(5));
  await user.click(screen.getByRole('button', { name: id.product.addToCart }));
  expect(await screen.findByRole('alert')).toHaveTextContent(id.product.maximum(1));
});

test('shows price, tax note, specifications and text, and HTML in it stays text', async () => {
  openProduct(5);
  expect(await screen.findAllByText('Rp6.250.000')).toHaveLength(2);
  expect(await screen.findByText(id.product.priceWithTax(12))).toBeVisible();
  expect(screen.getByRole('row', { name: 'Panjang skala 648 mm' })).toBeVisible();
  expect(screen.getByText('<b>24</b> fret')).toBeVisible();
  expect(screen.getByText('Wizard III').tagName).toBe('STRONG');
});

test('a product that is not there is a 404', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  openShop('/products/gone', { 'GET /products/gone': problem(404, 'not_found') });
  expect(await screen.findByRole('heading', { name: id.error.notFoundTitle })).toBeVisible();
});
