import { dailyReport, type DayBooks } from './daily-report.js';

const BOOKS: DayBooks = {
  date: '2026-11-22',
  sums: [
    { provider: 'midtrans', kind: 'captured', count: 2, total: 300 },
    { provider: 'manual', kind: 'refunded', count: 1, total: 50 },
  ],
  orders: { count: 1, total: 200 },
  reasons: [],
  lines: [],
};

test('every provider has its row, also an idle one; more may have gone out than came in', () => {
  const nothing = { count: 0, total: 0 };
  expect(dailyReport(BOOKS).providers).toEqual([
    { provider: 'stripe', captured: nothing, refunded: nothing, fees: null, net: 0 },
    { provider: 'midtrans', captured: { count: 2, total: 300 }, refunded: nothing, fees: null, net: 300 },
    { provider: 'manual', captured: nothing, refunded: { count: 1, total: 50 }, fees: null, net: -50 },
  ]);
});

test.each([
  ['captured and paid are the same', 300, [], 0, true],
  ['captured more than was paid for', 200, [], 100, false],
  ['captured more, and the reasons say all of it', 200, [60, 40], 100, true],
  ['captured more, and the reasons say a part of it', 200, [60], 100, false],
  ['captured less than was paid for', 400, [], -100, false],
])('%s', (_, paid, amounts, difference, isBalanced) => {
  const reasons = amounts.map((amount) => ({
    kind: 'late_money' as const,
    orderNumber: 'HRT-20261122-AAAAAAA',
    amount,
  }));
  const report = dailyReport({ ...BOOKS, orders: { count: 1, total: paid }, reasons });
  expect([report.difference, report.isBalanced, report.lineCount]).toEqual([difference, isBalanced, 3]);
});
