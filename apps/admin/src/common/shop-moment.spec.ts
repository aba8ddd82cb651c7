import { fromShopMoment, toShopMoment } from './shop-moment';

test.each([
  ['2026-11-30T17:00:00.000Z', '2026-12-01T00:00'],
  ['2026-12-01T03:30:00.000Z', '2026-12-01T10:30'],
])('%s is %s on the shop’s clock, and back', (iso, moment) => {
  expect(toShopMoment(iso)).toBe(moment);
  expect(fromShopMoment(moment)).toBe(iso);
});

test.each(['', '2026-13-01T00:00', 'besok'])('%j is no moment', (text) =>
  expect(fromShopMoment(text)).toBeNull(),
);
