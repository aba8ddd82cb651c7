import * as fc from 'fast-check';
import { creditTax, type Credited } from './credit-tax.js';
import { splitTax, type TaxSplit } from './tax.js';

const invoice = { total: 11_100_000, taxBase: 9_166_667, taxAmount: 1_100_000 };

test.each([
  [
    { amount: 0, taxBase: 0, taxAmount: 0 },
    11_100_000,
    { net: 10_000_000, base: 9_166_667, amount: 1_100_000 },
  ],
  [{ amount: 0, taxBase: 0, taxAmount: 0 }, 3_700_000, { net: 3_333_333, base: 3_055_556, amount: 366_667 }],
  [
    { amount: 3_700_000, taxBase: 3_055_556, taxAmount: 366_667 },
    3_700_000,
    { net: 3_333_334, base: 3_055_555, amount: 366_666 },
  ],
  [
    { amount: 7_400_000, taxBase: 6_111_111, taxAmount: 733_333 },
    3_700_000,
    { net: 3_333_333, base: 3_055_556, amount: 366_667 },
  ],
  // The first of the two above was cancelled: what stands is a rupiah less than its part.
  [
    { amount: 3_700_000, taxBase: 3_055_555, taxAmount: 366_666 },
    7_400_000,
    { net: 6_666_666, base: 6_111_112, amount: 733_334 },
  ],
  [{ amount: 0, taxBase: 0, taxAmount: 0 }, 1, { net: 1, base: 1, amount: 0 }],
])('after %j a credit of %i holds %j', (before, amount, tax) =>
  expect(creditTax(invoice, before, amount)).toEqual(tax),
);

const PPN = { basisPoints: 1200, baseNumerator: 11, baseDenominator: 12 };

interface Note extends TaxSplit {
  credit: number;
}

const credited = (notes: Note[]): Credited => ({
  amount: notes.reduce((sum, { credit }) => sum + credit, 0),
  taxBase: notes.reduce((sum, { base }) => sum + base, 0),
  taxAmount: notes.reduce((sum, { amount }) => sum + amount, 0),
});

test('however an invoice is taken back, and credits cancelled on the way, its taxes add up and none is below nothing', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 100_000, max: 9_999_999_999 }),
      fc.array(fc.record({ part: fc.double({ min: 0.01, max: 0.3, noNaN: true }), cancels: fc.boolean() }), {
        maxLength: 12,
      }),
      (total, steps) => {
        const split = splitTax(total, PPN);
        const order = { total, taxBase: split.base, taxAmount: split.amount };
        const notes: Note[] = [];
        const credit = (amount: number): void => {
          if (amount <= 0) return;
          const note = { credit: amount, ...creditTax(order, credited(notes), amount) };
          expect(note.net + note.amount).toBe(amount);
          expect(Math.min(note.net, note.base, note.amount)).toBeGreaterThanOrEqual(0);
          notes.push(note);
        };
        for (const { part, cancels } of steps) {
          if (cancels) notes.shift();
          // The last one is left room, so that its tax is not all rounding.
          else credit(Math.min(Math.floor(part * total), total - 1000 - credited(notes).amount));
        }
        credit(total - credited(notes).amount);
        expect(credited(notes)).toEqual({ amount: total, taxBase: split.base, taxAmount: split.amount });
      },
    ),
  ));
