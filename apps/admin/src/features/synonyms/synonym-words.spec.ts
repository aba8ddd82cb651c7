import { faultOf, wordsOf } from './synonym-words';

test.each([
  ['gitar\nguitar', ['gitar', 'guitar']],
  [' gitar , guitar ', ['gitar', 'guitar']],
  ['kulit drum\n\n drum head\n', ['kulit drum', 'drum head']],
  ['', []],
])('the words of %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test.each([
  [['gitar', 'guitar'], null],
  [['gitar'], 'tooFew'],
  [Array.from({ length: 13 }, (_, i) => `kata ${i}`), 'tooMany'],
  [['satu dua tiga empat lima', 'angka'], 'tooLong'],
  [['Gitar', 'gitar'], 'repeated'],
])('%j is found fault with: %s', (words, fault) => expect(faultOf(words)).toBe(fault));
