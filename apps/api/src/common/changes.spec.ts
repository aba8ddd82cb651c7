import { changesOf } from './changes.js';

test.each([
  ['nothing', { a: 1, list: [{ x: 1 }] }, { a: 1, list: [{ x: 1 }] }, undefined],
  ['a number', { a: 1, b: 'x' }, { a: 2, b: 'x' }, { before: { a: 1 }, after: { a: 2 } }],
  [
    'something deep in a list',
    { list: [{ x: 1 }], b: null },
    { list: [{ x: 2 }], b: null },
    { before: { list: [{ x: 1 }] }, after: { list: [{ x: 2 }] } },
  ],
  [
    'a moment',
    { at: new Date('2026-01-01T00:00:00Z') },
    { at: null },
    { before: { at: new Date('2026-01-01T00:00:00Z') }, after: { at: null } },
  ],
  ['the same moment', { at: new Date(0) }, { at: new Date(0) }, undefined],
])('%s', (_, before, after, expected) => {
  expect(changesOf<object>(before, after)).toEqual(expected);
});
