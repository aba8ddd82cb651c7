import { priceAt, turnsAfter, type Prices } from './product-price.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 0, 1, hour));
const SALE: Prices = { regularPrice: 1000, salePrice: 800, saleStartsAt: at(8), saleEndsAt: at(20) };
const ENDLESS: Prices = { ...SALE, saleEndsAt: null };
const NONE: Prices = { regularPrice: 1000, salePrice: null, saleStartsAt: null, saleEndsAt: null };
const REGULAR = { price: 1000, listPrice: null };
const REDUCED = { price: 800, listPrice: 1000 };

test.each([
  ['no sale', NONE, 12, REGULAR],
  ['before it starts', SALE, 7, REGULAR],
  ['the moment it starts', SALE, 8, REDUCED],
  ['while it runs', SALE, 12, REDUCED],
  ['the moment it ends', SALE, 20, REGULAR],
  ['long after an endless one began', ENDLESS, 23, REDUCED],
])('%s', (_, prices, hour, expected) => {
  expect(priceAt(prices, at(hour))).toEqual(expected);
});

test.each([
  ['no sale', NONE, 12, []],
  ['before it starts', SALE, 7, [at(8), at(20)]],
  ['while it runs', SALE, 8, [at(20)]],
  ['when it is over', SALE, 20, []],
  ['an endless one', ENDLESS, 7, [at(8)]],
])('turns that are still to come: %s', (_, prices, hour, expected) => {
  expect(turnsAfter(prices, at(hour))).toEqual(expected);
});
