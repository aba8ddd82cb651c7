import { isCoded, plain } from './letters.js';

test.each([
  [
    'what the fonts have stays',
    'Dŵr Łukasz Ñandú Việt Ελλάδα Кирилл ✓ é',
    'Dŵr Łukasz Ñandú Việt Ελλάδα Кирилл ✓ é',
  ],
  ['a letter and its accent become one', 'Cafe\u0301', 'Café'],
  ['letters of full width become ordinary ones', 'Ｔｏｋｏ', 'Toko'],
  ['decorated letters become plain ones', '𝐑𝐨𝐜𝐤 𝓡', 'Rock R'],
  [
    'others are written by their numbers, a word in one pair of brackets',
    '王小明 Jl 1',
    '[U+738B U+5C0F U+660E] Jl 1',
  ],
  ['so are pictures', 'gitar 🎸!', 'gitar [U+1F3B8]!'],
  ['nothing turns the line around or hides', 'ja\u202Ehat\u200B \u0007x\ufeff', 'jahat  x'],
  ['line breaks stay', 'satu\ndua\ttiga', 'satu\ndua tiga'],
])('%s', (_, typed, printed) => {
  expect(plain(typed)).toBe(printed);
});

test('a reader is told of numbers only where there are some', () => {
  expect(['王', 'Rina ✓', 'U+1234 [sic]'].map(isCoded)).toEqual([true, false, false]);
});
