import { moved } from './service-fields';

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
] as const)('%s moved by %i', (code, step, order) => {
  expect(moved(['a', 'b', 'c'], code, step)).toEqual(order);
});
