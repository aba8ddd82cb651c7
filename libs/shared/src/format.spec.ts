import { formatDateTime, formatNumber, formatRupiah, formatWeight } from './format.js';

test.each([
  [0, 'Rp0'],
  [78232, 'Rp78.232'],
  [1250000, 'Rp1.250.000'],
  [9999999999, 'Rp9.999.999.999'],
  [-5000, '-Rp5.000'],
])('writes %i rupiah as %s', (amount, text) => expect(formatRupiah(amount)).toBe(text));

test('groups counts the Indonesian way', () => expect(formatNumber(12000)).toBe('12.000'));

test('writes weights in kilograms with the decimal mark of the language', () => {
  expect(formatWeight(7904, 'id')).toBe('7,9 kg');
  expect(formatWeight(7904, 'en')).toBe('7.9 kg');
});

test('tells times in WIB whatever the clock of the machine says', () => {
  expect(formatDateTime('2026-11-22T17:30:00Z', 'id')).toBe('23 November 2026, 00.30 WIB');
  expect(formatDateTime('2026-11-22T17:30:00Z', 'en')).toBe('23 November 2026, 00:30 WIB');
});
