import { categoryTree } from './category-tree.js';

const category = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  name: `Category ${id}`,
  slug: `category-${id}`,
  description: '',
  picture: null,
});
const node = (id: string, ...children: object[]) => ({
  id,
  name: `Category ${id}`,
  slug: `category-${id}`,
  description: '',
  picture: null,
  children,
});

test.each([
  ['nothing', [], []],
  ['one level, in the given order', [category('b'), category('a')], [node('b'), node('a')]],
  [
    'children in the given order, wherever they stand',
    [category('c', 'a'), category('a'), category('d', 'c'), category('b', 'a')],
    [node('a', node('c', node('d')), node('b'))],
  ],
  ['what hangs on a missing parent is left out', [category('a'), category('c', 'b')], [node('a')]],
  ['a circle is left out', [category('a', 'b'), category('b', 'a'), category('c')], [node('c')]],
])('%s', (_, categories, expected) => {
  expect(categoryTree(categories)).toEqual(expected);
});
