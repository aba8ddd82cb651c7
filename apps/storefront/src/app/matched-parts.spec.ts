import { matchedParts } from './matched-parts';

const marked = (name: string, typed: string) =>
  matchedParts(name, typed)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

test.each([
  ['Ibanez RG421 Mahogany', 'ib', '[Ib]anez RG421 Mahogany'],
  ['Ibanez RG-421 Mahogany', 'rg421', 'Ibanez [RG-421] Mahogany'],
  ['Ibanez RG421', 'rg-421 ibanez', '[Ibanez] [RG421]'],
  ['Senar Bass', 'ass', 'Senar Bass'],
  ['Fender (Player) Strat+', 'player) strat+', 'Fender ([Player]) [Strat]+'],
  ['Boss DS-1', '', 'Boss DS-1'],
  ['Boss DS-1', '***', 'Boss DS-1'],
  ['Gitar Gitar', 'gitar git', '[Gitar] [Gitar]'],
])('%s, typed %s: %s', (name, typed, expected) => expect(marked(name, typed)).toBe(expected));

test('loses no character of the name', () => {
  const name = 'Ernie Ball 2221 Regular Slinky 10–46';
  expect(
    matchedParts(name, 'er sl 10 b')
      .map(({ text }) => text)
      .join(''),
  ).toBe(name);
});
