import { formatDeadline } from './deadline';

test.each([
  ['id', '2026-11-21T12:05:00.000Z', 'Sabtu, 21 November 2026 19.05 WIB'],
  ['en', '2026-11-21T12:05:00.000Z', 'Saturday, 21 November 2026 19:05 WIB'],
  ['id', '2026-11-21T17:00:00.000Z', 'Minggu, 22 November 2026 00.00 WIB'],
] as const)('in %s, %s is %s', (locale, iso, text) => expect(formatDeadline(iso, locale)).toBe(text));
