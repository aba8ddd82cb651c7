import { encodeCursor } from '../../common/page.js';
import { nextCursor, positionOf, PRODUCT_SORTS, SORT_RULES } from './product-sort.js';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

test.each(PRODUCT_SORTS)('%s starts before everything', (sort) => {
  expect(positionOf(sort, undefined)).toEqual(SORT_RULES[sort].start);
});

test.each([
  ['price', 1_250_000],
  ['-price', 0],
  ['name', 'Ibanez "RG" — ½'],
  ['newest', 1_764_000_000_123_456],
  ['best-selling', -1],
  ['relevance', 0.060792714],
  ['relevance', 0],
] as const)('a cursor of %s leads back to %j', (sort, key) => {
  const rows = [
    { id: ID, key },
    { id: 'surplus', key },
  ];
  expect(positionOf(sort, nextCursor(sort, rows, 1)!)).toEqual({ key, id: ID });
});

test.each([
  ['no row', [], 1],
  ['fewer rows than asked for', [{ id: ID, key: 1 }], 2],
  ['exactly what was asked for', [{ id: ID, key: 1 }], 1],
])('no next page after %s', (_, rows, limit) => {
  expect(nextCursor('price', rows, limit)).toBeNull();
});

test.each([
  ['nonsense', 'x'],
  ['an empty list', encodeCursor([])],
  ['another sort', encodeCursor(['name', 'a', ID])],
  ['the other direction', encodeCursor(['-price', 1, ID])],
  ['a text for a number', encodeCursor(['price', '1', ID])],
  ['a fraction', encodeCursor(['price', 1.5, ID])],
  ['a number beyond 2^53', encodeCursor(['price', 2 ** 53, ID])],
  ['no id', encodeCursor(['price', 1, ''])],
  ['something else for an id', encodeCursor(['price', 1, "'; DROP TABLE product --"])],
  ['one key too many', encodeCursor(['price', 1, ID, 1])],
])('a cursor with %s is refused', (_, cursor) => {
  expect(() => positionOf('price', cursor)).toThrow('Some fields are not valid');
});

test.each([
  ['name', 'a\0b'],
  ['relevance', 1e-40],
  ['relevance', 1e300],
  ['relevance', -1],
] as const)('a cursor of %s with %j, which PostgreSQL could not read, is refused', (sort, key) => {
  expect(() => positionOf(sort, encodeCursor([sort, key, ID]))).toThrow('Some fields are not valid');
});
