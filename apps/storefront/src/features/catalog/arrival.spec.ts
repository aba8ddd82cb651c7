import { arrivalDay } from './arrival';

const LATE_IN_WIB = Date.parse('2026-11-23T23:30:00+07:00');

test.each([
  ['id', 2, 'Rab, 25 Nov'],
  ['en', 2, 'Wed 25 Nov'],
  ['id', 9, 'Rab, 2 Des'],
] as const)('%s: in %i days it is %s, by the clock of the shop', (locale, days, expected) => {
  expect(arrivalDay(LATE_IN_WIB, days, locale)).toBe(expected);
});
