import * as fc from 'fast-check';
import { fromStripeAmount, toStripeAmount } from './stripe-money.js';

test.each([
  [1, 100],
  [150_000, 15_000_000],
  [2_500_000, 250_000_000],
  [9_999_999_999, 999_999_999_900],
])('Rp%i is %i at Stripe', (rupiah, amount) => expect(toStripeAmount(rupiah)).toBe(amount));

test.each([0, -1, 1.5, NaN, 10_000_000_000])('Rp%p can not be charged', (rupiah) =>
  expect(() => toStripeAmount(rupiah)).toThrow(RangeError),
);

test.each([[150], [15_000_001], [1.5], [null], [undefined]])('%p is no whole number of rupiah', (amount) =>
  expect(fromStripeAmount(amount)).toBeNull(),
);

test('there and back gives the same rupiah', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999_999 }),
      (rupiah) => fromStripeAmount(toStripeAmount(rupiah)) === rupiah,
    ),
  ));
