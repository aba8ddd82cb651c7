import { glueable, readWords } from './search-words-known.js';
import type { KnownWord } from './search-words.queries.js';

const UNKNOWN: KnownWord = { version: 1, isWhole: false, isBeginning: false, near: null, glued: null };
const CATALOGUE: Record<string, Partial<KnownWord>> = {
  gitar: { isWhole: true, isBeginning: true },
  ibanez: { isWhole: true, isBeginning: true },
  stratocaster: { isWhole: true, isBeginning: true },
  strat: { isBeginning: true },
  ibanes: { near: ['ibanez'] },
  poul: { near: ['paul', 'pool'] },
  gitaribanez: { glued: ['gitar', 'ibanez'] },
  caster: { near: ['castor'] },
};
const read = (...words: string[]) =>
  readWords(
    words,
    [...words, ...glueable(words)].map((word) => ({ ...UNKNOWN, ...CATALOGUE[word] })),
  );

test.each([
  [['gitar', 'ibanez'], [['gitar'], ['ibanez']], null],
  [['ibanes', 'gitar'], [['ibanez'], ['gitar']], 'ibanez gitar'],
  [['poul'], [['paul', 'pool']], 'paul'],
  [['strat', 'gitar'], [['strat'], ['gitar']], null],
  [['gitaribanez'], [['gitar'], ['ibanez']], 'gitar ibanez'],
  [['strato', 'caster'], [['stratocaster']], 'stratocaster'],
  [['gitar', 'murahan'], [['gitar']], 'gitar'],
  [['murahan'], [], null],
  [['rg421', 'x'], [['rg421'], ['x']], null],
])('%j are read as %j', (words, spelled, correction) => {
  const { spellings, ...rest } = read(...words);
  expect([spellings.map((spelling) => spelling.words), rest.correction]).toEqual([spelled, correction]);
});

test('what only begins words may be unfinished anywhere, a whole word only at the end', () => {
  expect(read('strat', 'gitar', 'ibanez').spellings.map(({ isPrefix }) => isPrefix)).toEqual([
    true,
    false,
    true,
  ]);
});
