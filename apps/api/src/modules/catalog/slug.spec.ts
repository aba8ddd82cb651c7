import { numbered, slugOf, withFreeName } from './slug.js';

test.each([
  ['Fender Player Stratocaster', 'fender-player-stratocaster'],
  ['  Ibanez RG-421 / S.E.  ', 'ibanez-rg-421-s-e'],
  ['Señor Ångström & Søn', 'senor-angstrom-son'],
  ['../../etc/passwd', 'etc-passwd'],
  ['%2e%2e%2f\0', '2e-2e-2f'],
  ['ギター', 'produk'],
  ['ギター 7', '7'],
  ['!!!', 'produk'],
  ['', 'produk'],
  [`${'a'.repeat(99)} b`, 'a'.repeat(99)],
])('%j asks for the address %j', (name, slug) => {
  expect(slugOf(name, 'produk')).toBe(slug);
});

test('the first has the name, the second and third a number', () => {
  expect([1, 2, 3].map((n) => numbered('gitar', n))).toEqual(['gitar', 'gitar-2', 'gitar-3']);
});

test('the first free name is written', async () => {
  const taken = new Set(['gitar', 'gitar-2']);
  const asked: string[] = [];
  const write = (name: string): Promise<string | undefined> => {
    asked.push(name);
    return Promise.resolve(taken.has(name) ? undefined : name);
  };

  expect(await withFreeName('gitar', write)).toBe('gitar-3');
  expect(asked).toEqual(['gitar', 'gitar-2', 'gitar-3']);
});
