import argon2 from '@node-rs/argon2';
import { NOBODYS_HASH, PasswordHasher } from './password-hasher.js';

const hasher = new PasswordHasher();
const costOf = (passwordHash: string): string => passwordHash.split('$').slice(0, 4).join('$');

test('an unknown account costs the same work as a known one', async () => {
  const own = await hasher.hash('senar putus tengah malam');
  const verified = jest.spyOn(argon2, 'verify');
  await hasher.verify(own, 'tebakan');
  await hasher.verify(undefined, 'tebakan');

  expect(verified.mock.calls).toEqual([
    [own, 'tebakan'],
    [NOBODYS_HASH, 'tebakan'],
  ]);

  expect(costOf(NOBODYS_HASH)).toBe('$argon2id$v=19$m=19456,t=2,p=1');
  expect(costOf(own)).toBe(costOf(NOBODYS_HASH));
  expect(own.length).toBe(NOBODYS_HASH.length);
});

test('the right password fits its own hash only, and nothing fits an account that does not exist', async () => {
  const own = await hasher.hash('senar putus tengah malam');

  await expect(hasher.verify(own, 'senar putus tengah malam')).resolves.toBe(true);
  await expect(hasher.verify(own, 'senar putus tengah malaM')).resolves.toBe(false);
  await expect(hasher.verify(undefined, 'senar putus tengah malam')).resolves.toBe(false);
});

test('letters count beyond the 72nd byte', async () => {
  const long = 'x'.repeat(127);
  const own = await hasher.hash(`${long}a`);

  await expect(hasher.verify(own, `${long}b`)).resolves.toBe(false);
  await expect(hasher.verify(own, long)).resolves.toBe(false);
  await expect(hasher.verify(own, `${long}a`)).resolves.toBe(true);
});

test('the same letter typed in two ways is the same password', async () => {
  await expect(
    hasher.verify(await hasher.hash('kopi latt\u00e9 panas'), 'kopi latte\u0301 panas'),
  ).resolves.toBe(true);
});
