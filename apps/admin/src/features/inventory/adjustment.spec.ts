import { outcomeOf, type AdjustmentMode, type Stock } from './adjustment';

const stock: Stock = {
  onHand: 8,
  reserved: 3,
  available: 5,
  incoming: 0,
  backordered: 0,
  level: 'critical',
  averageCost: null,
  minimumStock: 5,
  lowStockThreshold: 10,
};

test.each<[AdjustmentMode, number | string, object]>([
  ['counted', 12, { fault: null, onHand: 12, available: 9 }],
  ['counted', 3, { fault: null, onHand: 3, available: 0 }],
  ['counted', 2, { fault: 'below_reserved' }],
  ['counted', 8, { fault: 'same' }],
  ['counted', '', { fault: 'missing' }],
  ['change', 4, { fault: null, onHand: 12, available: 9 }],
  ['change', '-5', { fault: null, onHand: 3, available: 0 }],
  ['change', -6, { fault: 'below_reserved' }],
  ['change', 0, { fault: 'missing' }],
  ['change', '-', { fault: 'missing' }],
])('%s %p of 8 on hand and 3 reserved is %p', (mode, entered, outcome) =>
  expect(outcomeOf(mode, entered, stock)).toEqual(outcome),
);
