import { daysIn, partsOf, plusMonths, spanBefore } from './span.js';

const span = (text: string) => ({ from: text.split('…')[0]!, to: text.split('…')[1]! });

test.each([
  ['a day', '2026-11-23…2026-11-23', '2026-11-22…2026-11-22'],
  ['a day that begins a month', '2026-03-01…2026-03-01', '2026-02-28…2026-02-28'],
  ['seven days', '2026-11-17…2026-11-23', '2026-11-10…2026-11-16'],
  ['thirty days over a new year', '2025-12-20…2026-01-18', '2025-11-20…2025-12-19'],
  ['a month so far', '2026-11-01…2026-11-23', '2026-10-01…2026-10-23'],
  ['a month so far beyond a shorter one', '2026-03-01…2026-03-30', '2026-02-01…2026-02-28'],
  ['a whole month', '2026-02-01…2026-02-28', '2026-01-01…2026-01-31'],
  ['a month of thirty days', '2026-11-01…2026-11-30', '2026-10-01…2026-10-31'],
  ['a January so far', '2026-01-01…2026-01-09', '2025-12-01…2025-12-09'],
  ['a quarter', '2026-04-01…2026-06-30', '2026-01-01…2026-03-31'],
  ['a year so far', '2026-01-01…2026-11-23', '2025-01-01…2025-11-23'],
  ['a year so far that ends on a leap day', '2028-01-01…2028-02-29', '2027-01-01…2027-02-28'],
  ['a whole year', '2026-01-01…2026-12-31', '2025-01-01…2025-12-31'],
  ['two years', '2025-01-01…2026-12-31', '2023-01-01…2024-12-31'],
])('%s is compared with the span before', (_, of, before) => {
  expect(spanBefore(span(of))).toEqual(span(before));
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-11-23', 0, '2026-11-23'],
])('%s and %d months are %s', (day, months, then) => {
  expect(plusMonths(day, months)).toBe(then);
});

test('a span counts both its days, over leap days too', () => {
  expect(daysIn(span('2026-11-23…2026-11-23'))).toBe(1);
  expect(daysIn(span('2028-01-01…2028-12-31'))).toBe(366);
});

test.each([
  ['day', ['2026-11-29…2026-11-29', '2026-11-30…2026-11-30', '2026-12-01…2026-12-01']],
  ['week', ['2026-11-29…2026-11-29', '2026-11-30…2026-12-01']],
  ['month', ['2026-11-29…2026-11-30', '2026-12-01…2026-12-01']],
] as const)('the parts of a span by %s cover it once', (grain, parts) => {
  expect(partsOf(span('2026-11-29…2026-12-01'), grain)).toEqual(parts.map(span));
});

test('a week goes from Monday to Sunday', () => {
  expect(partsOf(span('2025-12-29…2026-01-11'), 'week')).toEqual([
    span('2025-12-29…2026-01-04'),
    span('2026-01-05…2026-01-11'),
  ]);
});
