import { encodingOf, etagOf, isUnchanged } from './conditional.js';

test('one body has one tag, whether it is text or bytes; another has another', () => {
  expect(etagOf('gitar')).toMatch(/^W\/"[0-9a-f]{40}"$/);
  expect(etagOf(Buffer.from('gitar'))).toBe(etagOf('gitar'));
  expect(etagOf('bass')).not.toBe(etagOf('gitar'));
});

test.each([
  [undefined, false],
  ['', false],
  ['W/"abc"', true],
  ['"abc"', true],
  ['"x", W/"abc"', true],
  ['*', true],
  ['"abcd"', false],
])('If-None-Match: %s of W/"abc" is unchanged: %s', (header, answer) =>
  expect(isUnchanged(header, 'W/"abc"')).toBe(answer),
);

test.each([
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', undefined],
  ['*', 'br'],
  ['brotli', undefined],
])('Accept-Encoding: %s gets %s', (header, encoding) => expect(encodingOf(header)).toBe(encoding));
