import { order, payment, refund } from '../../../test/orders';
import type { Order, Payment } from './order-looks';
import { allParts, noParts, owedParts, refundableParts, worthOfParts } from './refund-parts';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });
const part = (sku: string | null, quantity: number, amount: number) => ({
  sku,
  name: '',
  quantity,
  amount: rupiah(amount),
});
const paid = (...refunds: Payment['refunds']) => payment({ state: 'paid', refunds });

/** One guitar for 5,250,000 and three sets of strings for 125,000 each; 126,000 to send them. */
const withBack = (changes: Partial<Order['lines'][number]>, more: Partial<Order> = {}) => {
  const [guitar, strings] = order().lines;
  return order({ lines: [guitar!, { ...strings!, ...changes }], ...more });
};

test('what came back stands there already, with what the shop owes of the shipping', () => {
  const returned = withBack({ quantityReturned: 2 }, { refundDue: rupiah(276_000) });
  const of = refundableParts(returned, [paid()]);
  const owed = owedParts(of);
  expect(owed).toEqual({ quantities: { RG421: 0, 'EB-2220': 2 }, shipping: 26_000 });
  expect(worthOfParts(of, owed)).toBe(276_000);
});

test('what an earlier refund was for is neither offered nor owed again, unless it failed', () => {
  const before = refund({ amount: rupiah(125_000), lines: [part('EB-2220', 1, 125_000)] });
  const returned = withBack({ quantityReturned: 2 }, { refundDue: rupiah(125_000) });
  const of = refundableParts(returned, [paid(before)]);
  expect(of.lines.map(({ left, owed }) => [left, owed])).toEqual([
    [1, 0],
    [2, 1],
  ]);
  const failed = refundableParts(returned, [paid({ ...before, state: 'failed' })]);
  expect(failed.lines.map(({ left, owed }) => [left, owed])).toEqual([
    [1, 0],
    [3, 2],
  ]);
});

test('money that is on its way is not owed a second time', () => {
  const returned = withBack({ quantityReturned: 1 }, { refundDue: rupiah(125_000) });
  const waiting = refund({ state: 'pending', amount: rupiah(125_000) });
  const of = refundableParts(returned, [paid(waiting)]);
  expect([of.due, owedParts(of)]).toEqual([0, noParts(of)]);
});

test('what the goods do not explain is for nothing in particular', () => {
  const odd = withBack({ quantityReturned: 1 }, { refundDue: rupiah(900_000) });
  const of = refundableParts(odd, [paid()]);
  expect(owedParts(of)).toEqual(noParts(of));
});

test('of a cancelled order all is owed', () => {
  const cancelled = order({ status: 'cancelled', refundDue: rupiah(5_751_000) });
  const of = refundableParts(cancelled, [paid()]);
  expect(owedParts(of)).toEqual({ quantities: { RG421: 1, 'EB-2220': 3 }, shipping: 126_000 });
  expect(worthOfParts(of, owedParts(of))).toBe(5_751_000);
});

test('a discount comes off each unit to the rupiah', () => {
  const of = refundableParts(withBack({ discountShare: rupiah(10_000) }), [paid()]);
  const worth = (units: number) => worthOfParts(of, { quantities: { 'EB-2220': units }, shipping: '' });
  expect([worth(1), worth(2), worth(3)]).toEqual([121_667, 243_334, 365_000]);
});

test('all that is left names all that is left, but not of an order that was paid twice', () => {
  const of = refundableParts(order(), [paid()]);
  expect(worthOfParts(of, allParts(of))).toBe(5_751_000);
  const twice = refundableParts(order(), [paid(), paid()]);
  expect(allParts(twice)).toEqual(noParts(twice));
});
