import { compareEdits, mergeEdits } from './compare-edits';

const versions = {
  base: { name: 'Gitar', price: 100, brand: 'Ibanez', tags: ['a'], sku: 'X' },
  mine: { name: 'Gitar A', price: 120, brand: 'Ibanez', tags: ['a', 'b'], sku: 'Y' },
  theirs: { name: 'Gitar B', price: 100, brand: 'Fender', tags: ['a'], sku: 'Y' },
};

test('tells who changed what, and is silent about what both did alike', () => {
  expect(compareEdits(versions)).toEqual([
    { field: 'name', by: 'both' },
    { field: 'price', by: 'mine' },
    { field: 'brand', by: 'theirs' },
    { field: 'tags', by: 'mine' },
  ]);
});

test.each([
  [{}, 'Gitar A'],
  [{ name: 'mine' } as const, 'Gitar A'],
  [{ name: 'theirs' } as const, 'Gitar B'],
])('with %j both keep what they alone changed, and the name is %s', (choices, name) => {
  expect(mergeEdits(versions, choices)).toEqual({
    name,
    price: 120,
    brand: 'Fender',
    tags: ['a', 'b'],
    sku: 'Y',
  });
});
