import { draftChanges, lineInputs, NO_DRAFT, totalOf, unitsOf, withLines, type DraftLine } from './draft';

const line = (productId: string, quantity: number | string, unitCost: number | string = ''): DraftLine => ({
  productId,
  sku: productId.toUpperCase(),
  name: productId,
  quantity,
  unitCost,
});

test('a product is ordered on one line, whatever is added', () => {
  const lines = [line('a', 2, 1000)];
  expect(withLines(lines, [line('a', 9), line('b', 3)])).toEqual([line('a', 2, 1000), line('b', 3)]);
});

test.each([
  [[], { amount: 0, isPartly: false }],
  [[line('a', 2, 1000), line('b', 3, 500)], { amount: 3500, isPartly: false }],
  [[line('a', 2, 1000), line('b', 3)], { amount: 2000, isPartly: true }],
  [[line('a', 2, 0)], { amount: 0, isPartly: false }],
])('the total of %j', (lines, total) => expect(totalOf(lines)).toEqual(total));

test('units are counted over all lines, an emptied field as none', () =>
  expect(unitsOf([line('a', 2), line('b', ''), line('c', 3)])).toBe(5));

test('costs are sent by those who see them, an empty one as unknown', () => {
  const lines = [line('a', '2', '1000'), line('b', 3)];
  expect(lineInputs(lines, false)).toEqual([
    { productId: 'a', quantity: 2 },
    { productId: 'b', quantity: 3 },
  ]);
  expect(lineInputs(lines, true)).toEqual([
    { productId: 'a', quantity: 2, unitCost: { amount: 1000, currency: 'IDR' } },
    { productId: 'b', quantity: 3, unitCost: null },
  ]);
});

test('only what is another than before is sent', () => {
  const before = { ...NO_DRAFT, lines: [line('a', 1)], note: 'Kirim pagi' };
  expect(draftChanges(before, { ...before, note: ' Kirim pagi ' })).toEqual({});
  expect(draftChanges(before, { ...before, expectedOn: '2026-12-01' })).toEqual({ expectedOn: '2026-12-01' });
  expect(draftChanges(before, { ...before, lines: [line('a', 2)], note: '' })).toEqual({
    lines: [line('a', 2)],
    note: '',
  });
});
