import { reportSpan } from './sales-report.js';
import { partsOf } from './span.js';

test.each([
  ['daily', '2026-11-23', '2026-10-25', 30],
  ['weekly', '2026-11-23', '2026-09-07', 12],
  ['weekly', '2026-11-22', '2026-08-31', 12],
  ['monthly', '2026-11-23', '2025-11-01', 13],
  ['monthly', '2027-01-31', '2026-01-01', 13],
] as const)('%s on %s begins on %s and has %d rows', (period, today, from, rows) => {
  const span = reportSpan(period, today);
  expect(span).toEqual({ from, to: today });
  expect(partsOf(span, ({ daily: 'day', weekly: 'week', monthly: 'month' } as const)[period])).toHaveLength(
    rows,
  );
});
