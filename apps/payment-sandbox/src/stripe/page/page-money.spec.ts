import { pageMoney } from './page-money.js';

it.each([
  [15_000_000, 'idr', 'Rp150.000'],
  [100, 'idr', 'Rp1'],
  [1_234_567_805, 'idr', 'Rp12.345.678,05'],
  [4000, 'usd', '$40.00'],
  [4000, 'jpy', '¥4,000'],
])('shows %d %s as %s', (amount, currency, shown) => {
  expect(pageMoney(amount, currency)).toBe(shown);
});
