import { billableWeight, parcelOf, shippingCost } from './shipping-cost.js';

const JNE_REGULAR = { basePrice: 15000, pricePerKg: 8000, volumeFactor: 6000 };
const POS = { basePrice: 10000, pricePerKg: 6000, volumeFactor: 7000 };
const SICEPAT = { basePrice: 14000, pricePerKg: 7500, volumeFactor: 5500 };

const F310 = { quantity: 1, weightGrams: 2200, lengthCm: 104, widthCm: 38, heightCm: 12 };
const STRATOCASTER = { quantity: 1, weightGrams: 3500, lengthCm: 99, widthCm: 32, heightCm: 5 };
const SM58 = { quantity: 1, weightGrams: 298, lengthCm: 16, widthCm: 5, heightCm: 5 };
const PEARL_KIT = { quantity: 1, weightGrams: 35000, lengthCm: 150, widthCm: 120, heightCm: 80 };

test.each([
  ['F310 by JNE Regular, charged by volume', JNE_REGULAR, [F310], 78232],
  ['Stratocaster by JNE Regular, charged by weight', JNE_REGULAR, [STRATOCASTER], 43000],
  ['SM58 by Pos', POS, [SM58], 11788],
  ['Pearl kit by SiCepat, charged by volume', SICEPAT, [PEARL_KIT], 1977636],
  ['weights and volumes are summed before the larger is taken', JNE_REGULAR, [F310, STRATOCASTER], 99352],
])('%s', (_, tariff, lines, cost) => expect(shippingCost(tariff, parcelOf(lines))).toBe(cost));

test('the billable weight is the larger of weight and volume', () => {
  expect(billableWeight(JNE_REGULAR, parcelOf([F310]))).toBe(7904);
  expect(billableWeight(JNE_REGULAR, parcelOf([STRATOCASTER]))).toBe(3500);
});
