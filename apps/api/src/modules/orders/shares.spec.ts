import * as fc from 'fast-check';
import { allot } from './shares.js';

test.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [10, [3, 3, 1], [4, 4, 2]],
  [0, [5, 5], [0, 0]],
  [7, [0, 0], [7, 0]],
  [43000, [12_500_000], [43000]],
])('%i over %j is %j', (total, weights, parts) => expect(allot(total, weights)).toEqual(parts));

test('the parts always add up and none is off by a rupiah or more', () =>
  fc.assert(
    fc.property(
      fc.nat(9_999_999_999),
      fc.array(fc.integer({ min: 1, max: 999_999_999 }), { minLength: 1, maxLength: 60 }),
      (total, weights) => {
        const parts = allot(total, weights);
        const sum = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, i) => expect(Math.abs(part - (total * weights[i]!) / sum)).toBeLessThan(1.001));
      },
    ),
  ));
