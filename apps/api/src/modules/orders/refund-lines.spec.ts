import { AppError } from '../../common/app-error.js';
import type { CreditLine } from './credit-note.entity.js';
import { refundLines, wholeOrderLines, type RefundWish } from './refund-lines.js';

const order = {
  shippingTotal: 43_000,
  lines: [
    { sku: 'STRAT', name: 'Stratocaster', unitPrice: 100_000, quantity: 3, discountShare: 10_000 },
    { sku: 'SENAR', name: 'Senar', unitPrice: 50_000, quantity: 1, discountShare: 0 },
  ],
};
const strat = (quantity: number, amount: number): CreditLine => ({
  sku: 'STRAT',
  name: 'Stratocaster',
  quantity,
  amount,
});
const senar = (amount: number): CreditLine => ({ sku: 'SENAR', name: 'Senar', quantity: 1, amount });
const shipping = (amount: number): CreditLine => ({ sku: null, name: '', quantity: 1, amount });
const wish = (amount: number, units: Record<string, number>, ship = 0): RefundWish => ({
  amount,
  lines: Object.entries(units).map(([sku, quantity]) => ({ sku, quantity })),
  shipping: ship,
});

test.each<[string, CreditLine[], RefundWish, CreditLine[]]>([
  ['one unit in full', [], wish(96_667, { STRAT: 1 }), [strat(1, 96_667)]],
  ['a scratch on it', [], wish(20_000, { STRAT: 1 }), [strat(1, 20_000)]],
  ['the last unit', [strat(2, 193_334)], wish(96_666, { STRAT: 1 }), [strat(1, 96_666)]],
  ['two lines', [], wish(50_001, { STRAT: 1, SENAR: 1 }), [strat(1, 32_955), senar(17_046)]],
  ['the shipping alone', [], wish(43_000, {}, 43_000), [shipping(43_000)]],
  [
    'all of it',
    [],
    wish(383_000, { STRAT: 3, SENAR: 1 }, 43_000),
    [strat(3, 290_000), senar(50_000), shipping(43_000)],
  ],
])('%s', (_, before, asked, parts) => expect(refundLines(order, before, asked)).toEqual(parts));

test.each<[string, CreditLine[], RefundWish, object]>([
  ['more than it is worth', [], wish(96_668, { STRAT: 1 }), { total: { amount: 96_667, currency: 'IDR' } }],
  ['more units than there are', [], wish(1, { STRAT: 4 }), { sku: 'STRAT', left: 3 }],
  ['a unit that was refunded', [senar(5)], wish(1, { SENAR: 1 }), { sku: 'SENAR', left: 0 }],
  ['what was never ordered', [], wish(1, { BASS: 1 }), { sku: 'BASS', left: 0 }],
  [
    'more shipping than is left',
    [shipping(40_000)],
    wish(3_001, {}, 3_001),
    { shipping: { amount: 3_000, currency: 'IDR' } },
  ],
  ['nothing', [], wish(1, {}), { total: { amount: 0, currency: 'IDR' } }],
])('%s is refused', (_, before, asked, details) => {
  const refused = (): unknown => refundLines(order, before, asked);
  expect(refused).toThrow(new AppError('refund_exceeds_lines'));
  expect(catching(refused)).toEqual(details);
});

test('a whole order is its lines and its shipping', () => {
  const parts = wholeOrderLines(order);
  expect(parts).toEqual([strat(3, 290_000), senar(50_000), shipping(43_000)]);
  expect(wholeOrderLines({ ...order, shippingTotal: 0 })).toEqual([strat(3, 290_000), senar(50_000)]);
});

function catching(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return (error as AppError).details;
  }
}
