import { PICTURE_BYTES, pictureProblem } from './picture-rules';

test.each([
  ['image/jpeg', 1, null],
  ['image/png', PICTURE_BYTES, null],
  ['image/webp', PICTURE_BYTES + 1, 'tooLarge'],
  ['image/avif', 0, 'empty'],
  ['image/heic', 1000, 'badType'],
  ['image/svg+xml', 1000, 'badType'],
  ['application/pdf', 1000, 'badType'],
  ['', 1000, 'badType'],
])('%s of %i bytes: %s', (type, size, problem) => expect(pictureProblem({ type, size })).toBe(problem));
