import { Encryption } from './encryption.js';

const SECRET = 'n4Vt8Qe2Zk6Yw1Bu9Cx5Md3Gf7Hj0Lp2';
const TEXT = 'sk_test_gitar8Listrik — Ω';
const encryption = new Encryption(SECRET, 'keys');
const sealed = encryption.seal(TEXT, 'row/1');

test('what was sealed opens again, and is nowhere in the bytes', () => {
  expect(encryption.open(sealed, 'row/1')).toBe(TEXT);
  expect(sealed.includes(Buffer.from('gitar8Listrik'))).toBe(false);
  expect(encryption.open(encryption.seal('', 'row/1'), 'row/1')).toBe('');
});

test('the same text never gives the same bytes twice', () =>
  expect(encryption.seal(TEXT, 'row/1').equals(sealed)).toBe(false));

test.each([
  ['another secret', new Encryption(`${SECRET}x`, 'keys'), 'row/1'],
  ['another purpose', new Encryption(SECRET, 'tokens'), 'row/1'],
  ['another place', encryption, 'row/2'],
])('%s opens nothing', (_, other, place) => expect(other.open(sealed, place)).toBeNull());

test('a single changed bit anywhere opens nothing', () => {
  const opened = [...sealed.keys()].filter((at) => {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    return encryption.open(changed, 'row/1') !== null;
  });
  expect(opened).toEqual([]);
});

test('a part of it opens nothing, however short', () => {
  const opened = [...sealed.keys()].filter(
    (length) => encryption.open(sealed.subarray(0, length), 'row/1') !== null,
  );
  expect(opened).toEqual([]);
});
