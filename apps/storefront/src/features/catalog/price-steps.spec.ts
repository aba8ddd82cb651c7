import { highStep, lowStep, priceSteps } from './price-steps';

test('climbs over round prices from the cheapest to the dearest', () => {
  expect(priceSteps(35_000, 400_000)).toEqual([
    35_000, 50_000, 75_000, 100_000, 150_000, 200_000, 300_000, 400_000,
  ]);
});

test.each([
  [0, 0, [0]],
  [5000, 5000, [5000]],
  [0, 4, [0, 1, 2, 3, 4]],
])('from %i to %i: %j', (min, max, expected) => expect(priceSteps(min, max)).toEqual(expected));

test('spans the dearest shop in few enough steps for the arrow keys', () => {
  const steps = priceSteps(15_000, 9_999_999_999);
  expect(steps.length).toBeLessThan(45);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test.each([
  [undefined, 0, 3],
  [150, 0, 1],
  [200, 1, 1],
  [50, 0, 0],
  [900, 3, 3],
])('a price of %p stands between the steps %i and %i', (price, low, high) => {
  const steps = [100, 200, 300, 400];
  expect(lowStep(steps, price)).toBe(low);
  expect(highStep(steps, price)).toBe(high);
});
