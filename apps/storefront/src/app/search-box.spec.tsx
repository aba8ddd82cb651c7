import { screen, waitFor, within } from '@testing-library/react';
import { aCard } from '../testing/data';
import { id, openShop, problem, type Answers } from '../testing/shop';

const t = id.search;
const NOTHING = { products: [], categories: [], brands: [], correction: null };
const SUGGESTIONS = {
  products: [aCard(), aCard({ id: 'p2', slug: 'ibanez-sr300', name: 'Ibanez SR300' })],
  categories: [{ slug: 'gitar', name: 'Gitar' }],
  brands: ['Ibanez'],
  correction: null,
};

function openSearch(answers: Answers = {}) {
  const shop = openShop('/cart', {
    'GET /search-suggestions': { body: SUGGESTIONS },
    'GET /products': { body: { items: [], nextCursor: null, correction: null } },
    ...answers,
  });
  const search = within(screen.getByRole('search', { name: id.header.searchButton }));
  return { ...shop, search, field: search.getByRole('combobox', { name: id.header.searchLabel }) };
}

test('answers while one types: products with price, categories, brands, and all results', async () => {
  const { user, search, field, callsTo } = openSearch();
  await user.type(field, 'ib');
  const list = within(await search.findByRole('listbox', { name: t.suggestions }));
  expect(
    within(await list.findByRole('group', { name: t.products }))
      .getAllByRole('option')
      .map((o) => o.textContent),
  ).toEqual(['Ibanez RG421EXRp6.250.000', 'Ibanez SR300Rp6.250.000']);
  expect(list.getByRole('option', { name: 'Gitar' })).toHaveAttribute('href', '/categories/gitar');
  expect(list.getByRole('option', { name: 'Ibanez' })).toHaveAttribute('href', '/products?brand=Ibanez');
  expect(list.getByRole('option', { name: t.all('ib') })).toHaveAttribute('href', '/products?q=ib');
  expect(field).toHaveAttribute('aria-expanded', 'true');
  expect(search.getByRole('status')).toHaveTextContent(t.count(4));
  expect(search.getAllByText('Ib', { selector: 'mark' })).toHaveLength(3); // in two products and a brand
  expect(callsTo('GET /search-suggestions').map((call) => call.search)).toEqual(['?q=ib']);
});

test('one letter asks for nothing, and fast typing asks once', async () => {
  const { user, search, field, callsTo } = openSearch();
  await user.type(field, 'i');
  expect(callsTo('GET /search-suggestions')).toEqual([]);
  await user.type(field, 'banez rg');
  await search.findByRole('option', { name: t.all('ibanez rg') });
  await waitFor(() =>
    expect(callsTo('GET /search-suggestions').map((call) => call.search)).toEqual(['?q=ibanez%20rg']),
  );
});

test('arrow keys go round the list while the field keeps the focus, and Enter opens what is chosen', async () => {
  const { user, search, field, address } = openSearch({
    'GET /products/ibanez-sr300': problem(503, 'unavailable'),
  });
  await user.type(field, 'ib');
  const second = await search.findByRole('option', { name: /SR300/ });
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute('aria-activedescendant', second.id);
  expect(search.getByRole('option', { selected: true })).toBe(second);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(search.getByRole('option', { selected: true })).toHaveTextContent(t.all('ib'));
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(address()).toBe('/products/ibanez-sr300'));
  expect(search.queryByRole('option')).not.toBeInTheDocument();
});

test('Escape closes the list, and once more empties the field', async () => {
  const { user, search, field } = openSearch();
  await user.type(field, 'ib');
  await search.findByRole('option', { name: 'Gitar' });
  await user.keyboard('{Escape}');
  expect(search.queryByRole('listbox')).not.toBeInTheDocument();
  expect(field).toHaveValue('ib');
  expect(field).toHaveAttribute('aria-expanded', 'false');
  await user.keyboard('{Escape}');
  expect(field).toHaveValue('');
});

test('remembers what was looked for, and forgets it by key or at once', async () => {
  localStorage.setItem('hurtrock-searches', '["drum","bass"]');
  const { user, search, field, address } = openSearch();
  await user.type(field, 'senar{Enter}');
  await waitFor(() => expect(address()).toBe('/products?q=senar'));
  const again = within(screen.getByRole('search', { name: id.header.searchButton }));
  await user.clear(field);
  const group = within(await again.findByRole('group', { name: t.recent }));
  expect(group.getAllByRole('option').map((o) => o.textContent)).toEqual(['senar', 'drum', 'bass']);

  await user.keyboard('{ArrowDown}{ArrowDown}{Delete}');
  expect(group.getAllByRole('option').map((o) => o.textContent)).toEqual(['senar', 'bass']);
  await user.click(search.getByRole('button', { name: id.common.clearHistory }));
  expect(again.queryByRole('option')).not.toBeInTheDocument();
  expect(localStorage.getItem('hurtrock-searches')).toBe('[]');
});

test('offers the words as put right', async () => {
  const { user, search, field, address } = openSearch({
    'GET /search-suggestions': { body: { ...SUGGESTIONS, correction: 'ibanez' } },
  });
  await user.type(field, 'ibanes');
  await user.click(await search.findByRole('option', { name: `${t.didYouMean} ibanez` }));
  await waitFor(() => expect(address()).toBe('/products?q=ibanez'));
});

test.each([
  ['nothing fits', { body: NOTHING }, t.none('zzz')],
  ['the shop cannot be asked', problem(503, 'unavailable'), t.failed],
])('when %s it says how to go on', async (_when, answer, text) => {
  const { user, search, field } = openSearch({ 'GET /search-suggestions': answer });
  await user.type(field, 'zzz');
  expect(await search.findByText(text, { selector: 'p:not([role])' })).toBeVisible();
  expect(search.getByRole('option', { name: t.all('zzz') })).toBeVisible();
});

test('Ctrl+K leads to the search', async () => {
  const { user, field } = openSearch();
  await user.keyboard('{Control>}k{/Control}');
  expect(field).toHaveFocus();
  expect(field).toHaveValue('');
});

test('on a phone the field opens the search over the whole screen, and a search closes it', async () => {
  const { user, address } = openSearch();
  await user.click(screen.getByRole('button', { name: id.header.searchLabel }));
  const screenOf = within(screen.getByRole('dialog', { name: t.title }));
  const field = screenOf.getByRole('combobox', { name: id.header.searchLabel });
  expect(field).toHaveFocus();
  await user.type(field, 'ib');
  expect(await screenOf.findByRole('option', { name: /SR300/ })).toBeVisible();
  await user.type(field, 'anez{Enter}');
  await waitFor(() => expect(address()).toBe('/products?q=ibanez'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
