import { filterCount, readFilters, sortsFor, toggled, unfiltered, writeFilters } from './catalog-filters';

test.each([
  ['', {}],
  ['q=+rg421+&sort=-price', { q: 'rg421', sort: '-price' }],
  ['minPrice=1.500.000&maxPrice=abc', { minPrice: 1_500_000 }],
  ['inStock=true&onSale=true&featured=true', { inStock: true, onSale: true, featured: true }],
  ['inStock=yes&sort=cheap&featured=', {}],
  ['brand=Ibanez&brand=+Fender+&brand=Ibanez&brand=', { brand: ['Ibanez', 'Fender'] }],
  ['spec=Pickup%3AHSS&spec=broken&spec=%3Ax', { spec: ['Pickup:HSS'] }],
])('reads %p', (address, expected) => {
  expect(readFilters(new URLSearchParams(address))).toEqual(expected);
});

test('no address makes the API refuse: a choice too many is left out', () => {
  const params = new URLSearchParams(Array.from({ length: 25 }, (_, n) => ['brand', `B${n}`]));
  expect(readFilters(params).brand).toHaveLength(20);
});

test('the category of the path wins over one among the parameters', () => {
  expect(readFilters(new URLSearchParams('category=bass'), 'gitar').category).toBe('gitar');
});

test('writes what it reads, without the category', () => {
  const filters = {
    category: 'gitar',
    q: 'les paul',
    brand: ['Gibson', 'Epiphone'],
    minPrice: 1000,
    inStock: true as const,
    spec: ['Jumlah senar:6'],
    sort: 'name' as const,
  };
  const written = writeFilters(filters);
  expect(written).toBe(
    '?q=les+paul&brand=Gibson&brand=Epiphone&minPrice=1000&inStock=true&spec=Jumlah+senar%3A6&sort=name',
  );
  expect(readFilters(new URLSearchParams(written), 'gitar')).toEqual(filters);
  expect(writeFilters({})).toBe('');
});

test.each([
  [undefined, 'A', ['A']],
  [['A'], 'B', ['A', 'B']],
  [['A', 'B'], 'A', ['B']],
  [['A'], 'A', undefined],
])('%j with a click on %s is %j', (chosen, value, expected) => {
  expect(toggled(chosen, value)).toEqual(expected);
});

test('counts what narrows; a price range is one, and words, category and order are none', () => {
  const filters = {
    category: 'gitar',
    q: 'rg',
    sort: 'name' as const,
    brand: ['A', 'B'],
    minPrice: 1,
    maxPrice: 2,
    onSale: true as const,
  };
  expect(filterCount(filters)).toBe(4);
  expect(filterCount(unfiltered(filters))).toBe(0);
});

test('offers relevance only to a search', () => {
  expect(sortsFor({}).includes('relevance')).toBe(false);
  expect(sortsFor({ q: 'bass' }).includes('relevance')).toBe(true);
});
