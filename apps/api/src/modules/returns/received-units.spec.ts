import { receivedUnits } from './received-units.js';

const ASKED = [
  { orderLineId: 'a', sku: 'GITAR', quantity: 3 },
  { orderLineId: 'b', sku: 'SENAR', quantity: 1 },
];
const part = (sku: string, quantity: number, restock: boolean) => ({ sku, quantity, restock });

test('what came back is counted for each line, with what can be sold again', () => {
  expect(
    receivedUnits(ASKED, [part('GITAR', 1, true), part('GITAR', 1, false), part('SENAR', 1, false)]),
  ).toEqual([
    { orderLineId: 'a', quantity: 2, restocked: 1 },
    { orderLineId: 'b', quantity: 1, restocked: 0 },
  ]);
  expect(receivedUnits(ASKED, [part('SENAR', 1, true)])).toEqual([
    { orderLineId: 'b', quantity: 1, restocked: 1 },
  ]);
});

test.each([
  ['more than was asked for', [part('SENAR', 2, true)], 'return_exceeds_delivered'],
  ['more in two parts', [part('GITAR', 2, true), part('GITAR', 2, false)], 'return_exceeds_delivered'],
  ['something else', [part('DRUM', 1, true)], 'return_exceeds_delivered'],
  ['nothing', [], 'invalid_input'],
  ['the same twice', [part('GITAR', 1, true), part('GITAR', 1, true)], 'invalid_input'],
])('%s is refused', (_what, received, code) => {
  expect(() => receivedUnits(ASKED, received)).toThrow(expect.objectContaining({ code }) as Error);
});
