import { isCalendarDay } from './calendar-day.js';

test.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-04-31', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-1-1', false],
  ['kemarin', false],
  ['', false],
])('%p: %p', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});
