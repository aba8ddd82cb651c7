import * as fc from 'fast-check';
import { splitTax } from './tax.js';

const PPN = { basisPoints: 1200, baseNumerator: 11, baseDenominator: 12 };

test.each([
  [11_100_000, { net: 10_000_000, base: 9_166_667, amount: 1_100_000 }],
  [1_250_000, { net: 1_126_126, base: 1_032_282, amount: 123_874 }],
  [1, { net: 1, base: 1, amount: 0 }],
])('a price of %i holds %j', (total, split) => expect(splitTax(total, PPN)).toEqual(split));

test('a shop that is not registered shows no tax', () =>
  expect(splitTax(1_250_000, null)).toEqual({ net: 1_250_000, base: 0, amount: 0 }));

test('net and tax add up to any price, and agree with exact arithmetic', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (total) => {
      const { net, amount } = splitTax(total, PPN);
      const exact = (BigInt(total) * 240_000n + 133_200n) / 266_400n;
      expect(net + amount).toBe(total);
      expect(BigInt(net)).toBe(exact);
    }),
    { numRuns: 2000 },
  ));
