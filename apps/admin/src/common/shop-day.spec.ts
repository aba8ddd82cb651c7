import { dayAfter, isDay, shopToday } from './shop-day';

test.each([
  ['2026-11-22', 1, '2026-11-23'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2028-03-01', -1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
])('%s and %i days is %s', (day, days, other) => expect(dayAfter(day, days)).toBe(other));

test.each([
  ['2026-11-22', true],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['22-11-2026', false],
  ['', false],
])('%j is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

test('the day is the one in Jakarta, also when it is still yesterday in London', () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T17:00:00Z') });
  expect(shopToday()).toBe('2026-11-23');
  jest.setSystemTime(new Date('2026-11-22T16:59:59Z'));
  expect(shopToday()).toBe('2026-11-22');
  jest.useRealTimers();
});
