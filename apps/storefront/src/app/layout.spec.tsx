import { act, screen, waitFor, within } from '@testing-library/react';
import { RINA } from '../testing/data';
import { id, openShop } from '../testing/shop';

test('changes the theme and remembers it', async () => {
  const { user } = openShop('/nowhere');
  await user.click(screen.getByRole('button', { name: id.header.theme }));
  expect(document.documentElement.dataset['theme']).toBe('light');
  expect(localStorage.getItem('hurtrock-theme')).toBe('light');
});

test('changes the language of everything on screen, and of the mail of who is signed in', async () => {
  const { user, callsTo } = openShop('/nowhere', { 'GET /me': { body: RINA }, 'PATCH /me': { body: RINA } });
  await user.click(screen.getByRole('button', { name: id.header.account }));
  await screen.findByText('Rina Wati');
  await user.click(screen.getByRole('button', { name: id.header.english }));

  expect(await screen.findByRole('heading', { name: 'Wrong stage' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect(document.cookie).toBe('lang=en');
  await waitFor(() => expect(callsTo('PATCH /me').map(({ body }) => body)).toEqual([{ locale: 'en' }]));
});

test('searches the shop from any page', async () => {
  const { user, address } = openShop('/nowhere', {
    'GET /products': { body: { items: [], nextCursor: null, correction: null } },
    'GET /search-suggestions': { body: { products: [], categories: [], brands: [], correction: null } },
  });
  const main = within(screen.getByRole('main'));
  await user.type(await main.findByRole('combobox', { name: id.header.searchLabel }), 'rg 421{Enter}');
  await waitFor(() => expect(address()).toBe('/products?q=rg%20421'));
});

test('a new page takes the focus, so that a screen reader starts there', async () => {
  const { user } = openShop('/nowhere');
  await user.click(screen.getByRole('link', { name: id.header.store }));
  expect(await screen.findByRole('heading', { level: 1, name: id.store.title })).toBeVisible();
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  expect(document.title).toBe(`${id.store.title} · Hurtrock Music Store`);
});

test('a missing page offers the shelves of the shop', async () => {
  openShop('/nowhere');
  const main = within(screen.getByRole('main'));
  expect(await main.findByRole('link', { name: 'Gitar' })).toHaveAttribute('href', '/categories/gitar');
  expect(main.getByRole('link', { name: id.error.toHome })).toHaveAttribute('href', '/');
});

test('says so while the line is dead, and no longer', () => {
  openShop('/nowhere');
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => void dispatchEvent(new Event('offline')));
  expect(screen.getByText(id.common.youAreOffline)).toBeVisible();
  online.mockReturnValue(true);
  act(() => void dispatchEvent(new Event('online')));
  expect(screen.queryByText(id.common.youAreOffline)).not.toBeInTheDocument();
});
