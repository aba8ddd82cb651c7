import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aCard, someFacets } from '../../testing/data';
import { id, openShop, problem, type Answers } from '../../testing/shop';

const page = (names: string[], nextCursor: string | null = null, correction: string | null = null) => ({
  body: {
    items: names.map((name, index) => aCard({ id: name, slug: `p-${index}-${name}`, name })),
    nextCursor,
    correction,
  },
});

const FRETS = {
  name: 'Jumlah fret',
  unit: null,
  type: 'number' as const,
  values: [
    { value: '22', count: 3 },
    { value: '24', count: 1 },
  ],
};

async function openFilters(address: string, answers: Answers = {}) {
  const shop = openShop(address, { 'GET /products': page(['RG421EX']), ...answers });
  await screen.findByRole('link', { name: 'RG421EX' });
  const filters = within(screen.getByRole('complementary', { name: id.catalog.filters }));
  await filters.findByRole('group', { name: id.catalog.brand });
  return { ...shop, filters };
}

test('lists the products of the address, and more of them on demand', async () => {
  const { user, callsTo } = openShop('/products?sort=price', {
    'GET /products': [page(['RG421EX'], 'c2'), page(['SR300E'])],
  });

  const list = await screen.findByRole('list', { name: id.catalog.products });
  expect(within(list).getByRole('link', { name: 'RG421EX' })).toHaveAttribute(
    'href',
    '/products/p-0-RG421EX',
  );
  await user.click(screen.getByRole('button', { name: id.common.loadMore }));

  expect(await within(list).findByRole('link', { name: 'SR300E' })).toBeVisible();
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: id.common.loadMore })).not.toBeInTheDocument();
  expect(callsTo('GET /products').map(({ search }) => search)).toEqual([
    '?sort=price',
    '?sort=price&after=c2',
  ]);
});

test('several brands and other choices stand in the address, each with how many it would leave and its way out', async () => {
  const { user, filters, address, callsTo } = await openFilters('/products?sort=price');
  await user.click(filters.getByRole('checkbox', { name: 'Ibanez , 4' }));
  await waitFor(() => expect(address()).toBe('/products?brand=Ibanez&sort=price'));
  await user.click(filters.getByRole('checkbox', { name: 'Fender , 2' }));
  await user.click(filters.getByRole('checkbox', { name: `${id.catalog.inStock} , 5` }));
  await waitFor(() => expect(address()).toBe('/products?brand=Ibanez&brand=Fender&inStock=true&sort=price'));
  expect(filters.getByRole('checkbox', { name: 'Ibanez , 4' })).toBeChecked();
  expect(callsTo('GET /product-facets').at(-1)?.search).toBe('?brand=Ibanez&brand=Fender&inStock=true');

  await user.click(screen.getByRole('button', { name: id.catalog.removeFilter('Ibanez') }));
  await waitFor(() => expect(address()).toBe('/products?brand=Fender&inStock=true&sort=price'));
  await user.click(screen.getByRole('button', { name: id.catalog.reset }));
  await waitFor(() => expect(address()).toBe('/products?sort=price'));
  expect(screen.queryByRole('list', { name: id.catalog.activeFilters })).not.toBeInTheDocument();
});

test('specifications are chosen by their values, and read as people say them', async () => {
  const { user, filters, address } = await openFilters('/categories/gitar?spec=Tremolo%3Atrue', {
    'GET /product-facets': {
      body: someFacets({
        specifications: [
          FRETS,
          { name: 'Tremolo', unit: null, type: 'boolean', values: [{ value: 'true', count: 2 }] },
        ],
      }),
    },
  });
  expect(
    screen.getByRole('button', { name: id.catalog.removeFilter(`Tremolo: ${id.product.yes}`) }),
  ).toBeVisible();
  await user.click(filters.getByRole('checkbox', { name: '24 , 1' }));
  await waitFor(() => expect(address()).toBe('/categories/gitar?spec=Tremolo%3Atrue&spec=Jumlah+fret%3A24'));
});

test('a price range is typed, in either order, or chosen by the arrow keys', async () => {
  const { user, filters, address } = await openFilters('/products');
  await user.type(filters.getByRole('textbox', { name: /Harga terendah/ }), '2.000.000');
  await user.type(filters.getByRole('textbox', { name: /Harga tertinggi/ }), '500000{Enter}');
  await waitFor(() => expect(address()).toBe('/products?minPrice=500000&maxPrice=2000000'));
  expect(
    screen.getByRole('button', {
      name: id.catalog.removeFilter(id.catalog.between('Rp500.000', 'Rp2.000.000')),
    }),
  ).toBeVisible();

  const thumb = filters.getByRole('slider', { name: id.catalog.minPrice });
  expect(thumb).toHaveAttribute('aria-valuetext', 'Rp500.000');
  fireEvent.change(thumb, { target: { value: Number(thumb.getAttribute('value')) + 1 } });
  expect(thumb).toHaveAttribute('aria-valuetext', 'Rp750.000');
  await waitFor(() => expect(address()).toBe('/products?minPrice=750000&maxPrice=2000000'));
});

test('while a choice is on its way the former list stays, and says that it is being renewed', async () => {
  let answer: (reply: { body: unknown }) => void = () => undefined;
  const { user, filters } = await openFilters('/products', {
    'GET /products': [page(['RG421EX']), () => new Promise((resolve) => (answer = resolve))],
  });
  await user.click(filters.getByRole('checkbox', { name: 'Fender , 2' }));
  expect(await screen.findByText(id.catalog.updating)).toBeVisible();
  expect(screen.getByRole('link', { name: 'RG421EX' })).toBeInTheDocument();
  answer(page(['Telecaster']));
  expect(await screen.findByRole('link', { name: 'Telecaster' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'RG421EX' })).not.toBeInTheDocument();
});

test('who comes back finds as many pages as there were', async () => {
  const { callsTo } = openShop('/products?pages=3', {
    'GET /products': [page(['A'], 'c2'), page(['B'], 'c3'), page(['C'], 'c4')],
  });
  expect(await screen.findByRole('link', { name: 'C' })).toBeVisible();
  expect(callsTo('GET /products').map(({ search }) => search)).toEqual(['', '?after=c2', '?after=c3']);
  expect(screen.getByText(id.catalog.shown(3, 2))).toBeVisible();
});

test('on a phone the filters lie on a sheet that says how many it will show', async () => {
  const { user, address } = await openFilters('/products');
  await user.click(screen.getByRole('button', { name: id.catalog.filters }));
  const sheet = within(screen.getByRole('dialog', { name: id.catalog.filters }));
  await user.click(sheet.getByRole('checkbox', { name: 'Fender , 2' }));
  await waitFor(() => expect(address()).toBe('/products?brand=Fender'));
  await user.click(await sheet.findByRole('button', { name: id.catalog.showResults(2) }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: id.catalog.filtersChosen(1) })).toBeInTheDocument();
});

test('a long list of brands is searched, and shown whole on demand', async () => {
  const brands = Array.from({ length: 20 }, (_, n) => ({ value: `Merek ${n + 1}`, count: 20 - n }));
  const { user, filters } = await openFilters('/products', {
    'GET /product-facets': { body: someFacets({ brands }) },
  });
  const group = within(filters.getByRole('group', { name: id.catalog.brand }));
  expect(group.getAllByRole('checkbox')).toHaveLength(7);
  await user.click(group.getByRole('button', { name: id.catalog.moreChoices(13) }));
  expect(group.getAllByRole('checkbox')).toHaveLength(20);
  await user.type(group.getByRole('searchbox', { name: id.catalog.findBrand }), 'merek 17');
  expect(group.getAllByRole('checkbox')).toHaveLength(1);
});

test('words that were put right lead to an address of their own', async () => {
  openShop('/products?q=ibanes&inStock=true', { 'GET /products': page(['RG421EX'], null, 'ibanez') });
  expect(await screen.findByRole('link', { name: 'ibanez' })).toHaveAttribute(
    'href',
    '/products?q=ibanez&inStock=true',
  );
});

test('a search without results leads on: categories, the store, and somebody to ask', async () => {
  openShop('/products?q=zither', { 'GET /products': page([]) });
  expect(
    await screen.findByRole('heading', { level: 2, name: id.catalog.noResultsFor('zither') }),
  ).toBeVisible();
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: 'Gitar' })).toHaveAttribute('href', '/categories/gitar');
  expect(main.getByRole('link', { name: id.catalog.toStore })).toHaveAttribute('href', '/store');
  expect(main.getByRole('link', { name: id.catalog.askWhatsapp })).toHaveAttribute(
    'href',
    `https://wa.me/6282115558035?text=${encodeURIComponent(id.catalog.askFor('zither'))}`,
  );
});

test('filters that leave nothing are taken back with one click', async () => {
  const { user, address } = openShop('/products?q=gitar&brand=Fender', {
    'GET /products': [page([]), page(['RG421EX'])],
  });
  const empty = within((await screen.findByRole('heading', { name: id.catalog.emptyTitle })).parentElement!);
  await user.click(empty.getByRole('button', { name: id.catalog.reset }));
  await waitFor(() => expect(address()).toBe('/products?q=gitar'));
});

test('another category keeps the words and drops the choices that were made for this one', async () => {
  await openFilters('/categories/gitar?q=ibanez&spec=Jumlah+fret%3A24&brand=Ibanez');
  const links = within(screen.getByRole('navigation', { name: id.catalog.subcategories }));
  expect(links.getByRole('link', { name: 'Gitar Elektrik' })).toHaveAttribute(
    'href',
    '/categories/gitar-elektrik?q=ibanez',
  );
});

test('tells that the list could not be read, and reads it again', async () => {
  const { user } = openShop('/products', {
    'GET /products': [problem(503, 'unavailable'), page(['RG421EX'])],
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(id.problems.unavailable);
  await user.click(screen.getByRole('button', { name: id.common.tryAgain }));
  expect(await screen.findByRole('link', { name: 'RG421EX' })).toBeVisible();
});

test('a category that is not there is a 404 with a search', async () => {
  openShop('/categories/kazoo', { 'GET /products': page([]) });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await screen.findByRole('heading', { name: id.error.notFoundTitle })).toBeVisible();
  expect(
    within(screen.getByRole('main')).getByRole('combobox', { name: id.header.searchLabel }),
  ).toBeVisible();
});
