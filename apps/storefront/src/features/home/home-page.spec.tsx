import { screen, within } from '@testing-library/react';
import { A_STORE, aCard, aProduct } from '../../testing/data';
import { id, openShop, type Answers } from '../../testing/shop';

const t = id.home;
const NOW = Date.parse('2026-11-23T20:00:00+07:00');

async function openHome(answers: Answers = {}) {
  const shop = openShop('/', {
    'GET /products': { body: { items: [aCard()], nextCursor: null, correction: null } },
    ...answers,
  });
  await screen.findByRole('heading', { level: 1 });
  return shop;
}

test('shows the shelves, each with the way to the rest of it', async () => {
  const { callsTo } = await openHome();
  for (const [title, address] of [
    [t.featuredTitle, '/products?featured=true'],
    [t.bestTitle, '/products?sort=best-selling'],
    [t.newestTitle, '/products?sort=newest'],
  ] as const) {
    const shelf = within(screen.getByRole('region', { name: title }));
    expect(await shelf.findByRole('link', { name: 'Ibanez RG421EX' })).toBeVisible();
    expect(shelf.getByRole('link', { name: `${id.common.seeAll}: ${title}` })).toHaveAttribute(
      'href',
      address,
    );
  }
  expect(callsTo('GET /products').map(({ search }) => search)).toEqual([
    '?featured=true&limit=8',
    '?sort=best-selling&limit=4',
    '?sort=newest&limit=4',
  ]);
});

test('leads to categories and brands', async () => {
  await openHome();
  const categories = within(screen.getByRole('region', { name: t.categoriesTitle }));
  expect(await categories.findByRole('link', { name: /^Gitar/ })).toHaveAttribute(
    'href',
    '/categories/gitar',
  );
  expect(await screen.findByRole('link', { name: t.brand('Ibanez', 4) })).toHaveAttribute(
    'href',
    '/products?brand=Ibanez',
  );
});

test('says when the store opens again, by the clock of the store', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW);
  await openHome({
    'GET /store': { body: { ...A_STORE, openingHours: [{ weekday: 2, opens: '09:30', closes: '18:00' }] } },
  });
  const visit = within(await screen.findByRole('region', { name: t.visitTitle }));
  expect(visit.getByText(id.opening.closedUntil(1, 'Selasa', '09.30'))).toBeVisible();
});

test('what was looked at before is offered again, and forgotten when it is gone or on demand', async () => {
  const product = aProduct();
  const { user, unmount } = openShop(`/products/${product.slug}`, {
    [`GET /products/${product.slug}`]: { body: product },
  });
  await screen.findByRole('heading', { level: 1, name: product.name });
  expect(screen.queryByRole('region', { name: id.catalog.viewed })).not.toBeInTheDocument();
  unmount();

  await openHome();
  const viewed = within(screen.getByRole('region', { name: id.catalog.viewed }));
  expect(viewed.getByRole('link', { name: /Ibanez RG421EX/ })).toHaveAttribute(
    'href',
    `/products/${product.slug}`,
  );
  expect(viewed.queryByText(/Rp/)).not.toBeInTheDocument();
  await user.click(viewed.getByRole('button', { name: id.common.clearHistory }));
  expect(screen.queryByRole('region', { name: id.catalog.viewed })).not.toBeInTheDocument();
});
