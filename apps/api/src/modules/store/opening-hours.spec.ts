import { isWeek, type OpeningHours } from './opening-hours.js';

const day = (weekday: number, opens: string | null, closes: string | null): OpeningHours => ({
  weekday,
  opens,
  closes,
});

test.each<[string, OpeningHours[], boolean]>([
  ['no day at all', [], true],
  ['open and closed days', [day(1, '09:30', '18:00'), day(7, null, null)], true],
  ['the whole day', [day(1, '00:00', '23:59')], true],
  ['a day twice', [day(1, '09:30', '18:00'), day(1, null, null)], false],
  ['a day that never closes', [day(1, '09:30', null)], false],
  ['a day that never opens', [day(1, null, '18:00')], false],
  ['closing before opening', [day(1, '18:00', '09:30')], false],
  ['closing at once', [day(1, '09:30', '09:30')], false],
  ['an hour that no clock has', [day(1, '09:30', '24:00')], false],
  ['another way to write it', [day(1, '9.30', '18.00')], false],
])('a week with %s: %#', (_, days, answer) => expect(isWeek(days)).toBe(answer));
