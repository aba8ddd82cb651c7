import * as fc from 'fast-check';
import { AppError } from '../../common/app-error.js';
import { orderTotals } from './order-totals.js';

const PPN = { basisPoints: 1200, baseNumerator: 11, baseDenominator: 12 };

test('a Stratocaster by JNE Regular', () =>
  expect(orderTotals([{ unitPrice: 12_500_000, quantity: 1 }], 43_000, PPN)).toEqual({
    subtotal: 12_500_000,
    shippingTotal: 43_000,
    total: 12_543_000,
    tax: { net: 11_300_000, base: 10_358_333, amount: 1_243_000 },
    shares: [{ shippingShare: 43_000, taxShare: 1_243_000 }],
  }));

test('A-03 refuses a total that no gateway can take, and takes the largest', () => {
  const line = { unitPrice: 9_999_999_999, quantity: 1 };
  expect(orderTotals([line], 0, PPN).total).toBe(9_999_999_999);
  expect(() => orderTotals([line], 1, PPN)).toThrow(new AppError('total_out_of_range'));
  expect(() => orderTotals([{ unitPrice: 999_999_999, quantity: 99 }], 0, PPN)).toThrow(
    new AppError('total_out_of_range'),
  );
});

test('A-03 lines, shares, shipping and tax add up for any cart', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          unitPrice: fc.integer({ min: 1, max: 90_000_000 }),
          quantity: fc.integer({ min: 1, max: 3 }),
        }),
        {
          minLength: 1,
          maxLength: 30,
        },
      ),
      fc.nat(5_000_000),
      (lines, shipping) => {
        const { subtotal, total, tax, shares } = orderTotals(lines, shipping, PPN);
        const exact = lines.reduce((sum, line) => sum + BigInt(line.unitPrice) * BigInt(line.quantity), 0n);
        expect(BigInt(subtotal)).toBe(exact);
        expect(BigInt(total)).toBe(exact + BigInt(shipping));
        expect(tax.net + tax.amount).toBe(total);
        expect(shares.reduce((sum, share) => sum + share.shippingShare, 0)).toBe(shipping);
        expect(shares.reduce((sum, share) => sum + share.taxShare, 0)).toBe(tax.amount);
      },
    ),
    { numRuns: 2000 },
  ));
