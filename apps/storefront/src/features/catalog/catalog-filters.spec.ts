import { readFilters, sortsFor, writeFilters } from './catalog-filters';

test.each([
  ['', {}],
  ['q=+rg421+&sort=-price', { q: 'rg421', sort: '-price' }],
  ['minPrice=1.500.000&maxPrice=abc', { minPrice: 1_500_000 }],
  ['inStock=true&brand=Ibanez', { inStock: true, brand: 'Ibanez' }],
  ['inStock=yes&sort=cheap', {}],
])('reads %p', (address, expected) => {
  expect(readFilters(new URLSearchParams(address))).toEqual(expected);
});

test('the category of the path wins over one among the parameters', () => {
  expect(readFilters(new URLSearchParams('category=bass'), 'gitar').category).toBe('gitar');
});

test('writes what it reads, without the category', () => {
  const filters = {
    category: 'gitar',
    q: 'les paul',
    minPrice: 1000,
    inStock: true as const,
    sort: 'name' as const,
  };
  expect(writeFilters(filters)).toBe('?q=les+paul&minPrice=1000&inStock=true&sort=name');
  expect(writeFilters({})).toBe('');
});

test('offers relevance only to a search', () => {
  expect(sortsFor({}).includes('relevance')).toBe(false);
  expect(sortsFor({ q: 'bass' }).includes('relevance')).toBe(true);
});
