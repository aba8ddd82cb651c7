import { availabilityOf, sumByProduct } from './stock-level.js';

test.each([
  [-1, 8, false, 'out'],
  [0, 8, false, 'out'],
  [1, 8, false, 'low'],
  [8, 8, false, 'low'],
  [9, 8, false, 'in_stock'],
  [1000, 8, false, 'in_stock'],
  [-1, 8, true, 'backorder'],
  [0, 8, true, 'backorder'],
  [1, 8, true, 'low'],
  [8, 8, true, 'low'],
  [9, 8, true, 'in_stock'],
  [1, 1, false, 'low'],
  [2, 1, false, 'in_stock'],
] as const)(
  '%i available, low at %i, backorder %s: %s',
  (available, lowStockThreshold, allowsBackorder, expected) => {
    expect(availabilityOf({ available, lowStockThreshold, allowsBackorder })).toBe(expected);
  },
);

test.each([
  ['nothing', [], []],
  ['one line', [['a', 2]], [['a', 2]]],
  [
    'two lines of one product',
    [
      ['a', 2],
      ['a', 3],
    ],
    [['a', 5]],
  ],
  [
    'many, in order of id',
    [
      ['c', 1],
      ['a', 2],
      ['b', 3],
      ['c', 4],
    ],
    [
      ['a', 2],
      ['b', 3],
      ['c', 5],
    ],
  ],
] as [string, [string, number][], [string, number][]][])('demand is summed: %s', (_, lines, expected) => {
  const asLines = (pairs: [string, number][]) =>
    pairs.map(([productId, quantity]) => ({ productId, quantity }));
  expect(sumByProduct(asLines(lines))).toEqual(asLines(expected));
});
