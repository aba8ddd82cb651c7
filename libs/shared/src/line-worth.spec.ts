import { worthOfUnits } from './line-worth.js';

const line = { unitPrice: 100_000, quantity: 3, discountShare: 10_000 };

test.each([
  [0, 1, 96_667],
  [1, 1, 96_667],
  [2, 1, 96_666],
  [0, 3, 290_000],
  [1, 2, 193_333],
  [3, 0, 0],
])('after %i units, %i more are worth %i', (before, more, worth) => {
  expect(worthOfUnits(line, before, more)).toBe(worth);
});
