import { percentOff } from './sale';

const rp = (amount: number) => ({ amount, currency: 'IDR' as const });

test.each([
  [rp(100), null, 0],
  [rp(80_000), rp(100_000), 20],
  [rp(99_999), rp(100_000), 0],
  [rp(66_700), rp(100_000), 33],
])('%j instead of %j is %i percent cheaper, never more than it is', (price, listPrice, percent) =>
  expect(percentOff({ price, listPrice })).toBe(percent),
);
