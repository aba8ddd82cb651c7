import { inWords } from './in-words.js';

test.each([
  [0, 'nol', 'zero'],
  [1, 'satu', 'one'],
  [10, 'sepuluh', 'ten'],
  [11, 'sebelas', 'eleven'],
  [12, 'dua belas', 'twelve'],
  [19, 'sembilan belas', 'nineteen'],
  [20, 'dua puluh', 'twenty'],
  [21, 'dua puluh satu', 'twenty-one'],
  [99, 'sembilan puluh sembilan', 'ninety-nine'],
  [100, 'seratus', 'one hundred'],
  [101, 'seratus satu', 'one hundred one'],
  [110, 'seratus sepuluh', 'one hundred ten'],
  [111, 'seratus sebelas', 'one hundred eleven'],
  [200, 'dua ratus', 'two hundred'],
  [999, 'sembilan ratus sembilan puluh sembilan', 'nine hundred ninety-nine'],
  [1_000, 'seribu', 'one thousand'],
  [1_001, 'seribu satu', 'one thousand one'],
  [1_100, 'seribu seratus', 'one thousand one hundred'],
  [1_999, 'seribu sembilan ratus sembilan puluh sembilan', 'one thousand nine hundred ninety-nine'],
  [2_000, 'dua ribu', 'two thousand'],
  [11_000, 'sebelas ribu', 'eleven thousand'],
  [100_000, 'seratus ribu', 'one hundred thousand'],
  [101_000, 'seratus satu ribu', 'one hundred one thousand'],
  [1_000_000, 'satu juta', 'one million'],
  [1_001_000, 'satu juta seribu', 'one million one thousand'],
  [
    12_543_000,
    'dua belas juta lima ratus empat puluh tiga ribu',
    'twelve million five hundred forty-three thousand',
  ],
  [1_000_000_000, 'satu miliar', 'one billion'],
  [
    9_999_999_999,
    'sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
    'nine billion nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine',
  ],
  [1_000_000_000_001, 'satu triliun satu', 'one trillion one'],
  [2_000_000_000_000_000, 'dua kuadriliun', 'two quadrillion'],
])('%d is spelt out in both languages', (amount, id, en) => {
  expect([inWords(amount), inWords(amount, 'en')]).toEqual([`${id} rupiah`, `${en} rupiah`]);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])('%d is no amount of money', (amount) => {
  expect(() => inWords(amount)).toThrow(RangeError);
});

test('no two amounts are spelt alike', () => {
  const amounts = Array.from({ length: 20_000 }, (_, i) => (i * 7_919) % 10_000_019);
  for (const locale of ['id', 'en'] as const)
    expect(new Set(amounts.map((amount) => inWords(amount, locale))).size).toBe(new Set(amounts).size);
});
