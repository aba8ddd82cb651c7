import { stockLevel } from './stock-level';

test.each([
  [-1, 'out'],
  [0, 'out'],
  [1, 'critical'],
  [5, 'critical'],
  [6, 'low'],
  [10, 'low'],
  [11, 'adequate'],
])('%i available, critical at 5 and low at 10, is %s', (available, level) =>
  expect(stockLevel({ available, minimumStock: 5, lowStockThreshold: 10 })).toBe(level),
);
