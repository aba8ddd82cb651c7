import openapi from '@hurtrock/api-client/openapi.json';
import { NOTE_LENGTH, pictureProblem, PROOF_BYTES } from './proof-picture';

test.each([
  ['image/jpeg', 1, null],
  ['image/png', PROOF_BYTES, null],
  ['image/webp', PROOF_BYTES + 1, 'tooLarge'],
  ['image/avif', 0, 'empty'],
  ['image/heic', 1000, 'badType'],
  ['image/svg+xml', 1000, 'badType'],
  ['application/pdf', 1000, 'badType'],
  ['', 1000, 'badType'],
])('%s of %i bytes: %s', (type, size, problem) => expect(pictureProblem({ type, size })).toBe(problem));

test('a note may be as long as the API allows', () => {
  const { post } = openapi.paths['/api/v1/orders/{number}/payments/{id}/proofs'];
  const { note } = post.requestBody.content['multipart/form-data'].schema.properties;
  expect(note.maxLength).toBe(NOTE_LENGTH);
});
