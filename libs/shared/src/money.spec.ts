import { rupiah } from './money.js';

test('money crosses the API as whole rupiah', () =>
  expect(rupiah(1250000)).toEqual({ amount: 1250000, currency: 'IDR' }));

test.each([1.5, NaN, Infinity, 2 ** 53])('%p is not money', (amount) =>
  expect(() => rupiah(amount)).toThrow(RangeError),
);
