import { inTreeOrder, pathTo, placementsAfter, type Placement } from './category-order.js';

const at = (id: string, parentId: string | null, position: number): Placement => ({ id, parentId, position });

/** Two at the top, with a line of four below the first. */
const TREE = [
  at('a', null, 0),
  at('b', null, 1),
  at('a1', 'a', 0),
  at('a2', 'a', 1),
  at('a3', 'a', 2),
  at('c', 'a1', 0),
  at('d', 'c', 0),
  at('e', 'd', 0),
];

test('the tree is read from the top down, what is below something right after it', () => {
  expect(inTreeOrder(TREE).map(({ id, depth }) => `${id}${depth}`)).toEqual([
    'a0',
    'a11',
    'c2',
    'd3',
    'e4',
    'a21',
    'a31',
    'b0',
  ]);
});

test.each([
  ['e', ['a', 'a1', 'c', 'd', 'e']],
  ['b', ['b']],
  ['nobody', []],
])('the way down to %s', (id, path) => {
  expect(pathTo(TREE, id).map((category) => category.id)).toEqual(path);
});

test.each<[string, string, { parentId: string | null; position: number }, unknown]>([
  ['to where it stands', 'a2', { parentId: 'a', position: 1 }, []],
  [
    'up among its neighbours',
    'a3',
    { parentId: 'a', position: 0 },
    [at('a3', 'a', 0), at('a1', 'a', 1), at('a2', 'a', 2)],
  ],
  ['down past the last', 'a2', { parentId: 'a', position: 99 }, [at('a3', 'a', 1), at('a2', 'a', 2)]],
  [
    'below another',
    'a1',
    { parentId: 'b', position: 0 },
    [at('a1', 'b', 0), at('a2', 'a', 0), at('a3', 'a', 1)],
  ],
  ['to the top', 'a3', { parentId: null, position: 1 }, [at('a3', null, 1), at('b', null, 2)]],
  ['below itself', 'a', { parentId: 'a', position: 0 }, 'cycle'],
  ['below its grandchild', 'a', { parentId: 'c', position: 0 }, 'cycle'],
  ['below nobody', 'a', { parentId: 'nobody', position: 0 }, 'unknown'],
  ['as the fifth level', 'b', { parentId: 'd', position: 1 }, [at('b', 'd', 1)]],
  ['as the sixth level', 'b', { parentId: 'e', position: 0 }, 'depth'],
  ['with what is below it too deep', 'a', { parentId: 'b', position: 0 }, 'depth'],
])('moved %s', (_, id, target, expected) => {
  expect(placementsAfter(TREE, id, target)).toEqual(expected);
});
