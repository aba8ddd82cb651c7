import * as fc from 'fast-check';
import { AppError } from '../../common/app-error.js';
import { creditTax } from './credit-tax.js';
import type { CreditLine } from './credit-note.entity.js';
import { worthOfUnits } from '@hurtrock/shared/line-worth';
import { orderTotals } from './order-totals.js';
import { refundLines, type RefundableOrder } from './refund-lines.js';
import { allot } from './shares.js';
import type { TaxRate } from './tax.js';

const CARTS = 20_000;

interface Cart {
  lines: { unitPrice: number; quantity: number; atOnce: number }[];
  shipping: number;
  rate: TaxRate | null;
  /** Tells the order in which goods come back. */
  seed: number;
}

const carts: fc.Arbitrary<Cart> = fc.record({
  lines: fc.array(
    fc.record({
      unitPrice: fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 40_000_000 })),
      quantity: fc.integer({ min: 1, max: 9 }),
      atOnce: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  shipping: fc.oneof(fc.constant(0), fc.nat(2_000_000)),
  rate: fc.constantFrom(
    null,
    { basisPoints: 1200, baseNumerator: 11, baseDenominator: 12 },
    { basisPoints: 1100, baseNumerator: 1, baseDenominator: 1 },
    { basisPoints: 1200, baseNumerator: 1, baseDenominator: 1 },
  ),
  seed: fc.nat(1_000_003),
});

const sum = (amounts: number[]): number => amounts.reduce((all, amount) => all + amount, 0);

/** All goods of an order come back in parcels, the shipping with the last one: each credit with its parts and tax. */
function takenBack(order: RefundableOrder, steps: { sku: string; quantity: number }[]): CreditLine[][] {
  const before: CreditLine[] = [];
  return steps.map(({ sku, quantity }, i) => {
    const shipping = i === steps.length - 1 ? order.shippingTotal : 0;
    const line = order.lines.find((one) => one.sku === sku)!;
    const amount = line.unitPrice * quantity + shipping;
    const parts = refundLines(order, before, { amount, lines: [{ sku, quantity }], shipping });
    before.push(...parts);
    return parts;
  });
}

function inParcels({ lines, seed }: Cart): { sku: string; quantity: number }[] {
  const steps = lines.flatMap(({ quantity, atOnce }, i) =>
    Array.from({ length: Math.ceil(quantity / atOnce) }, (_, n) => ({
      sku: `SKU-${i}`,
      quantity: Math.min(atOnce, quantity - n * atOnce),
    })),
  );
  return steps
    .map((step, i) => ({ step, at: (seed * (i + 1)) % 7919 }))
    .sort((a, b) => a.at - b.at)
    .map(({ step }) => step);
}

test(
  `INV-03 lines, shares, tax and documents of ${CARTS} carts add up, also taken back piece by piece`,
  () =>
    fc.assert(
      fc.property(carts, (cart) => {
        const { lines, shipping, rate } = cart;
        const { subtotal, total, tax, shares } = orderTotals(lines, shipping, rate);
        const ofLines = lines.map(({ unitPrice, quantity }) => unitPrice * quantity);
        expect([subtotal, total]).toEqual([sum(ofLines), sum(ofLines) + shipping]);
        expect(tax.net + tax.amount).toBe(total);
        expect([
          sum(shares.map(({ shippingShare }) => shippingShare)),
          sum(shares.map(({ taxShare }) => taxShare)),
        ]).toEqual([shipping, tax.amount]);

        const order: RefundableOrder = {
          shippingTotal: shipping,
          lines: lines.map((line, i) => ({
            ...line,
            sku: `SKU-${i}`,
            name: `Barang ${i}`,
            discountShare: 0,
          })),
        };
        const credits = takenBack(order, inParcels(cart)).map((parts) =>
          sum(parts.map(({ amount }) => amount)),
        );
        expect(sum(credits)).toBe(total);

        const before = { amount: 0, taxBase: 0, taxAmount: 0 };
        const taxes = credits.map((amount) => {
          const credited = creditTax({ total, taxBase: tax.base, taxAmount: tax.amount }, before, amount);
          before.amount += amount;
          before.taxBase += credited.base;
          before.taxAmount += credited.amount;
          return credited;
        });
        expect(taxes.map(({ net, amount }) => net + amount)).toEqual(credits);
        expect([
          sum(taxes.map(({ net }) => net)),
          sum(taxes.map(({ base }) => base)),
          sum(taxes.map(({ amount }) => amount)),
        ]).toEqual([tax.net, tax.base, tax.amount]);
      }),
      { numRuns: CARTS },
    ),
  180_000,
);

test('a discount comes off the lines to the rupiah, and each unit that comes back takes its part of it along', () =>
  fc.assert(
    fc.property(carts, fc.double({ min: 0, max: 1, noNaN: true }), (cart, part) => {
      const ofLines = cart.lines.map(({ unitPrice, quantity }) => unitPrice * quantity);
      const discount = Math.floor(part * sum(ofLines));
      const discountShares = allot(discount, ofLines);
      expect(sum(discountShares)).toBe(discount);

      const before: CreditLine[] = [];
      const lines = cart.lines.map((line, i) => ({
        ...line,
        sku: `SKU-${i}`,
        name: `Barang ${i}`,
        discountShare: discountShares[i]!,
      }));
      const order = { shippingTotal: 0, lines };
      for (const { sku, quantity } of inParcels(cart)) {
        const gone = sum(before.filter((part) => part.sku === sku).map((part) => part.quantity));
        const amount = worthOfUnits(
          lines.find((line) => line.sku === sku)!,
          gone,
          quantity,
        );
        const wish = { lines: [{ sku, quantity }], shipping: 0 };
        expect(() => refundLines(order, before, { ...wish, amount: amount + 1 })).toThrow(
          new AppError('refund_exceeds_lines'),
        );
        before.push(...refundLines(order, before, { ...wish, amount }));
      }
      expect(sum(before.map(({ amount }) => amount))).toBe(sum(ofLines) - discount);
    }),
    { numRuns: 500 },
  ));
