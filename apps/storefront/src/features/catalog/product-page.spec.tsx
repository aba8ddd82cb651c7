import { screen, waitFor, within } from '@testing-library/react';
import { aCart, aPicture, aProduct, rp } from '../../testing/data';
import { id, openShop, problem } from '../../testing/shop';

const SLUG = 'ibanez-rg421ex';

function openProduct(available: number, more = {}) {
  return openShop(`/products/${SLUG}`, {
    [`GET /products/${SLUG}`]: { body: aProduct() },
    [`GET /products/${SLUG}/availability`]: {
      body: { availability: available > 0 ? 'in_stock' : 'out', available, allowsBackorder: false },
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

test('a former address leads to the present one, and asks nothing twice', async () => {
  const { address, callsTo } = openShop('/products/rg421', {
    'GET /products/rg421': { body: aProduct() },
    [`GET /products/${SLUG}/availability`]: {
      body: { availability: 'in_stock', available: 5, allowsBackorder: false },
    },
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'Ibanez RG421EX' })).toBeVisible();
  await waitFor(() => expect(address()).toBe(`/products/${SLUG}`));
  expect(await screen.findByText(id.product.available(5))).toBeVisible();
  expect(callsTo(`GET /products/${SLUG}`)).toEqual([]);
});

test('while a sale runs, both prices and its end are told', async () => {
  openProduct(5, {
    [`GET /products/${SLUG}`]: {
      body: aProduct({
        price: rp(5_000_000),
        listPrice: rp(6_250_000),
        saleEndsAt: '2026-11-30T16:59:00.000Z',
        similar: [],
      }),
    },
  });
  const now = await screen.findByText('Rp5.000.000');
  expect(now.parentElement).toHaveTextContent(`${id.price.now} Rp5.000.000`);
  const regular = screen.getByText('Rp6.250.000');
  expect(regular.closest('s')).not.toBeNull();
  expect(regular.closest('s')?.parentElement).toHaveTextContent(`${id.price.otherwise} Rp6.250.000`);
  expect(screen.getByText(id.price.until('30 November 2026, 23.59 WIB'))).toBeVisible();
});

test('other finishes are one step away, told by what tells them apart', async () => {
  openProduct(5, {
    [`GET /products/${SLUG}`]: {
      body: aProduct({
        name: 'Ibanez RG421EX Black Flat',
        siblings: [
          {
            slug: 'ibanez-rg421ex-blue',
            name: 'Ibanez RG421EX Blue Burst',
            price: rp(6_250_000),
            availability: 'out',
            picture: aPicture(),
          },
        ],
      }),
    },
  });
  const finishes = within(await screen.findByRole('navigation', { name: id.product.finishes }));
  const links = finishes.getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    [`/products/${SLUG}`, 'Black Flat'],
    ['/products/ibanez-rg421ex-blue', `Blue Burst${id.availability.out}`],
  ]);
  expect(links[0]).toHaveAttribute('aria-current', 'page');
});

test('more than the shop has can be ordered where the rest may come later, and the page says so', async () => {
  const { user, callsTo } = openProduct(0, {
    [`GET /products/${SLUG}/availability`]: {
      body: { availability: 'low', available: 1, allowsBackorder: true },
    },
  });
  await screen.findByText(id.product.lastOnes(1));
  await user.click(screen.getByRole('button', { name: id.common.increase }));
  expect(screen.getByText(id.product.backorderRest(1))).toBeVisible();
  await user.click(screen.getByRole('button', { name: id.product.addToCart }));
  await waitFor(() =>
    expect(callsTo('POST /cart/items').map(({ body }) => body)).toEqual([
      { productId: aProduct().id, quantity: 2 },
    ]),
  );
});

test('what may be ordered before it arrives says so, and is ordered', async () => {
  const { user, callsTo } = openProduct(0, {
    [`GET /products/${SLUG}`]: { body: aProduct({ availability: 'backorder' }) },
    [`GET /products/${SLUG}/availability`]: {
      body: { availability: 'backorder', available: 0, allowsBackorder: true },
    },
  });
  expect(await screen.findByText(id.product.backorder)).toBeVisible();
  expect(screen.getByText(id.product.backorderText)).toBeVisible();
  await user.click(screen.getByRole('button', { name: id.common.increase }));
  await user.click(screen.getByRole('button', { name: id.product.addToCart }));
  await waitFor(() =>
    expect(callsTo('POST /cart/items').map(({ body }) => body)).toEqual([
      { productId: aProduct().id, quantity: 2 },
    ]),
  );
});

test('one asks about it with its name and address, and copies the link', async () => {
  const { user } = openProduct(5);
  const address = `${location.origin}/products/${SLUG}`;
  expect(await screen.findByRole('link', { name: id.product.ask })).toHaveAttribute(
    'href',
    `https://wa.me/6282115558035?text=${encodeURIComponent(id.product.askText('Ibanez RG421EX', address))}`,
  );
  const written = jest.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: id.product.copyLink }));
  expect(await screen.findByText(id.product.linkCopied)).toBeVisible();
  expect(written.mock.calls).toEqual([[address]]);
});

test('says when it would arrive, from the fastest courier to the slowest', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T10:00:00+07:00'));
  openProduct(5, {
    'GET /shipping-services': {
      body: [
        { code: 'jne_exp', name: 'JNE Express', minDays: 2, maxDays: 3 },
        { code: 'pos_reg', name: 'Pos Indonesia', minDays: 3, maxDays: 4 },
      ],
    },
  });
  expect(await screen.findByText(id.product.arrives('Rab, 25 Nov', 'Jum, 27 Nov'))).toBeVisible();
});

test('a product that is gone is not offered among those seen before', async () => {
  localStorage.setItem(
    'hurtrock-viewed',
    JSON.stringify([{ slug: 'gone', name: 'Lama', brand: 'X', categorySlug: 'gitar', picture: null }]),
  );
  openShop('/products/gone', { 'GET /products/gone': problem(404, 'not_found') });
  expect(await screen.findByRole('heading', { name: id.error.notFoundTitle })).toBeVisible();
  await waitFor(() => expect(localStorage.getItem('hurtrock-viewed')).toBe('[]'));
});
