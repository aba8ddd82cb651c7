import { screen, waitFor, within } from '@testing-library/react';
import { aCard } from '../../testing/data';
import { id, openShop, problem } from '../../testing/shop';

const page = (names: string[], nextCursor: string | null = null) => ({
  body: {
    items: names.map((name, index) => aCard({ id: name, slug: `p-${index}-${name}`, name })),
    nextCursor,
  },
});

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

test('keeps every filter in the address and offers the way out of each', async () => {
  const { user, address } = openShop('/products', { 'GET /products': page(['RG421EX']) });
  await screen.findByRole('link', { name: 'RG421EX' });
  const filters = within(screen.getByRole('complementary', { name: id.catalog.filters }));

  await user.type(filters.getByRole('combobox', { name: id.catalog.brand }), 'Ibanez{Enter}');
  await waitFor(() => expect(address()).toBe('/products?brand=Ibanez'));
  await user.click(screen.getByRole('checkbox', { name: id.catalog.inStock }));
  await waitFor(() => expect(address()).toBe('/products?brand=Ibanez&inStock=true'));
  await user.selectOptions(screen.getByRole('combobox', { name: id.catalog.category }), 'gitar');
  await waitFor(() => expect(address()).toBe('/categories/gitar?brand=Ibanez&inStock=true'));
  await user.click(screen.getByRole('button', { name: id.catalog.removeFilter('Ibanez') }));

  await waitFor(() => expect(address()).toBe('/categories/gitar?inStock=true'));
  expect(screen.getByRole('heading', { level: 1, name: 'Gitar' })).toBeVisible();
});

test('says what to do when nothing matches', async () => {
  openShop('/products?q=zither', { 'GET /products': page([]) });
  expect(await screen.findByRole('heading', { name: id.catalog.emptyTitle })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: id.catalog.searchTitle('zither') })).toBeVisible();
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
    within(screen.getByRole('main')).getByRole('searchbox', { name: id.header.searchLabel }),
  ).toBeVisible();
});
