import { mergeCarts, type CartNote, type MergedLine } from './cart-merge.js';

const line = (productId: string, mine: number, theirs: number, buyable: number) => ({
  productId,
  productName: `Product ${productId}`,
  mine,
  theirs,
  buyable,
});
const note = (code: CartNote['code'], productId: string, quantity?: number): CartNote =>
  quantity === undefined
    ? { code, productName: `Product ${productId}` }
    : { code, productName: `Product ${productId}`, quantity };

const CASES: [string, ReturnType<typeof line>[], MergedLine[], CartNote[]][] = [
  ['two empty carts', [], [], []],
  [
    'an empty account takes the cart without a word',
    [line('a', 0, 2, 9)],
    [{ productId: 'a', quantity: 2 }],
    [],
  ],
  ['what only the account had stays, even beyond the stock', [line('a', 5, 0, 2)], [], []],
  [
    'a new product joins',
    [line('a', 1, 0, 9), line('b', 0, 2, 9)],
    [{ productId: 'b', quantity: 2 }],
    [note('merged', 'b', 2)],
  ],
  [
    'the higher quantity wins: theirs',
    [line('a', 1, 3, 9)],
    [{ productId: 'a', quantity: 3 }],
    [note('merged', 'a', 3)],
  ],
  ['the higher quantity wins: mine', [line('a', 3, 1, 9)], [], []],
  ['never the sum', [line('a', 3, 3, 9)], [], []],
  [
    'the stock caps',
    [line('a', 1, 5, 4)],
    [{ productId: 'a', quantity: 4 }],
    [note('quantity_capped', 'a', 4)],
  ],
  [
    'the stock caps mine too',
    [line('a', 5, 1, 4)],
    [{ productId: 'a', quantity: 4 }],
    [note('quantity_capped', 'a', 4)],
  ],
  [
    'the stock caps an empty account, with a note',
    [line('a', 0, 5, 4)],
    [{ productId: 'a', quantity: 4 }],
    [note('quantity_capped', 'a', 4)],
  ],
  [
    'nothing left: out of the cart',
    [line('a', 2, 1, 0)],
    [{ productId: 'a', quantity: 0 }],
    [note('removed', 'a')],
  ],
  ['nothing left and never in it', [line('a', 0, 1, 0)], [], [note('removed', 'a')]],
  [
    '99 at most',
    [line('a', 0, 120, 500)],
    [{ productId: 'a', quantity: 99 }],
    [note('quantity_capped', 'a', 99)],
  ],
];

test.each(CASES)('%s', (_, lines, changes, notes) => {
  expect(mergeCarts(lines)).toEqual({ changes, notes });
});
