import { searchWords, toTsQuery } from './search-words.js';

test.each([
  ['rg421', ['rg421']],
  ['RG-421', ['rg', '421']],
  ['  Gitar   LISTRIK ', ['gitar', 'listrik']],
  ["D'Addario", ['d', 'addario']],
  ['Dáddàrio Ørsted Straße', ['daddario', 'orsted', 'strasse']],
  ['吉他 弦', ['吉他', '弦']],
  ['½ ŉ ﬁn', ['1', '2', 'n', 'fin']],
  ["' OR 1=1 --", ['or', '1', '1']],
  ['%%%%', []],
  ['_ : * & | ! ( ) < - > \\ " \'', []],
  ['a:* | !b & (c)', ['a', 'b', 'c']],
  ['', []],
  ['gitar untuk pemula', ['gitar', 'pemula']],
  ['untuk dan', ['untuk', 'dan']],
  ['amp 50watt 12ax7 1x12 50w 7string', ['amp', '50', 'watt', '12ax7', '1x12', '50w', '7', 'string']],
  [
    'one two three four five six seven eight nine ten',
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
  ],
  ['x'.repeat(100), ['x'.repeat(40)]],
])('words of %j', (typed, expected) => {
  expect(searchWords(typed)).toEqual(expected);
});

test.each([
  [['senar'], "'senar':*"],
  [['gitar', 'listrik'], "'gitar':* & 'listrik':*"],
  [['rg', '421'], "'rg':* & '421':* | 'rg421':*"],
  [['ibanez', 'rg', '421'], "'ibanez':* & 'rg':* & '421':* | 'ibanez':* & 'rg421':* | 'ibanezrg421':*"],
  [
    ['psr', 'e', '373', 'keyboard'],
    "'psr':* & 'e':* & '373':* & 'keyboard':* | 'psr':* & 'e373':* & 'keyboard':* | 'psr':* & 'e':* & '373keyboard':*" +
      " | 'psre373':* & 'keyboard':* | 'psr':* & 'e373keyboard':*",
  ],
])('%j is asked as %s', (words, expected) => {
  expect(toTsQuery(words)).toBe(expected);
});
