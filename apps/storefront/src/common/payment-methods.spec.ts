import { storefrontId } from '@hurtrock/i18n/storefront.id';
import { aMethod, rp } from '../testing/data';
import { durationText, fits, limitText, sharedMinutes } from './payment-methods';

const t = storefrontId.payment;
const QRIS = aMethod('qris', { minimumTotal: rp(10_000), maximumTotal: rp(10_000_000) });

test.each([
  [9_999, false, 'QRIS mulai Rp10.000'],
  [10_000, true, null],
  [10_000_000, true, null],
  [10_000_001, false, 'QRIS sampai Rp10.000.000'],
])('a total of %i rupiah', (total, isTaken, reason) => {
  expect(fits(QRIS, rp(total))).toBe(isTaken);
  expect(limitText(t, QRIS, rp(total))).toBe(reason);
});

test('while no total is known, nothing speaks against a method', () => {
  expect(fits(QRIS, undefined)).toBe(true);
  expect(limitText(t, QRIS, undefined)).toBeNull();
});

test.each([
  [35, '35 menit'],
  [60, '1 jam'],
  [90, '90 menit'],
  [1440, '24 jam'],
])('%i minutes are %s', (minutes, text) => expect(durationText(t, minutes)).toBe(text));

test('the time to pay is told once where a whole group shares it', () => {
  const [short, long, none] = [35, 60, null].map((minutesToPay) => aMethod('stripe', { minutesToPay }));
  expect(sharedMinutes([long!, long!])).toBe(60);
  expect(sharedMinutes([short!, long!])).toBeNull();
  expect(sharedMinutes([none!])).toBeNull();
});
