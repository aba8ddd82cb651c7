import { listColumns } from './list-columns';

const columns = listColumns(['brand', 'price', 'stock'], ['price', 'stock']);

test.each([
  ['', ['price', 'stock']],
  ['price,brand', ['brand', 'price']],
  ['price,nonsense', ['price']],
  ['none', []],
])('the address %j shows %j', (text, shown) => expect(columns.of(text)).toEqual(shown));

test.each(['', 'brand,price', 'none'])('%j is written as it was read', (text) =>
  expect(columns.text(columns.of(text))).toBe(text),
);
