import { ACOUSTIC, DRUMS, ELECTRIC, GUITARS, TREE } from '../../../test/catalog';
import { mayLand, moved, placeAfter, placeUnder, visibleRows, type Category } from './category-tree';

const outline = (tree: readonly Category[]) => tree.map(({ name, depth }) => '-'.repeat(depth) + name);

test('a closed branch hides what is below it', () => {
  expect(outline(visibleRows(TREE, new Set([GUITARS])))).toEqual(['Gitar', 'Drum']);
});

test.each([
  [ELECTRIC, 'up', null],
  [ELECTRIC, 'down', { parentId: GUITARS, position: 1 }],
  [ACOUSTIC, 'indent', { parentId: ELECTRIC, position: 0 }],
  [ELECTRIC, 'indent', null],
  [ELECTRIC, 'outdent', { parentId: null, position: 1 }],
  [GUITARS, 'outdent', null],
  [DRUMS, 'indent', { parentId: GUITARS, position: 2 }],
] as const)('%s going %s comes to %j', (id, step, place) =>
  expect(placeAfter(TREE, id, step)).toEqual(place),
);

test.each([
  [DRUMS, { parentId: null, position: 0 }, ['Drum', 'Gitar', '-Gitar Listrik', '-Gitar Akustik']],
  [GUITARS, { parentId: null, position: 1 }, ['Drum', 'Gitar', '-Gitar Listrik', '-Gitar Akustik']],
  [GUITARS, { parentId: DRUMS, position: 0 }, ['Drum', '-Gitar', '--Gitar Listrik', '--Gitar Akustik']],
  [ACOUSTIC, { parentId: null, position: 1 }, ['Gitar', '-Gitar Listrik', 'Gitar Akustik', 'Drum']],
  [ELECTRIC, { parentId: ACOUSTIC, position: 0 }, ['Gitar', '-Gitar Akustik', '--Gitar Listrik', 'Drum']],
])('%s moved to %j makes %j', (id, place, expected) =>
  expect(outline(moved(TREE, id, place))).toEqual(expected),
);

test.each([
  [
    'onto the first row',
    { id: DRUMS, overId: GUITARS, levels: 0 },
    { parentId: null, position: 0, depth: 0 },
  ],
  [
    'where it lies, one level right',
    { id: DRUMS, overId: DRUMS, levels: 1 },
    { parentId: GUITARS, position: 2, depth: 1 },
  ],
  [
    'far to the right',
    { id: DRUMS, overId: DRUMS, levels: 9 },
    { parentId: ACOUSTIC, position: 0, depth: 2 },
  ],
  [
    'between two children',
    { id: DRUMS, overId: ACOUSTIC, levels: 0 },
    { parentId: GUITARS, position: 1, depth: 1 },
  ],
  [
    'to the end, far left',
    { id: ELECTRIC, overId: DRUMS, levels: -9 },
    { parentId: null, position: 2, depth: 0 },
  ],
])('dragged %s it lands there', (_, drag, place) => expect(placeUnder(TREE, TREE, drag)).toEqual(place));

test('nothing lands deeper than the fifth level, nor takes its branch there', () => {
  expect(mayLand(TREE, DRUMS, 4)).toBe(true);
  expect(mayLand(TREE, DRUMS, 5)).toBe(false);
  expect(mayLand(TREE, GUITARS, 4)).toBe(false);
});
