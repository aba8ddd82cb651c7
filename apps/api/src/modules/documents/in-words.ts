import type { Locale } from '@hurtrock/shared/format';

/** Whole rupiah as receipts spell them: 1.250.000 → `satu juta dua ratus lima puluh ribu rupiah`. */
export function inWords(amount: number, locale: Locale = 'id'): string {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new RangeError(`${amount} can not be put into words`);
  return `${(locale === 'en' ? english(amount) : indonesian(amount)) || ZERO[locale]} rupiah`;
}

const ZERO = { id: 'nol', en: 'zero' };

const said = (...parts: string[]): string => parts.filter(Boolean).join(' ');

/** The largest first; what is left over is below it. */
const SCALES = [
  { size: 1e15, id: 'kuadriliun', en: 'quadrillion' },
  { size: 1e12, id: 'triliun', en: 'trillion' },
  { size: 1e9, id: 'miliar', en: 'billion' },
  { size: 1e6, id: 'juta', en: 'million' },
  { size: 1e3, id: 'ribu', en: 'thousand' },
] as const;

const DIGITS = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

function indonesian(n: number): string {
  if (n < 12) return DIGITS[n]!;
  if (n < 20) return `${DIGITS[n - 10]} belas`;
  if (n < 100) return said(`${DIGITS[Math.floor(n / 10)]} puluh`, indonesian(n % 10));
  if (n < 200) return said('seratus', indonesian(n - 100));
  if (n < 1_000) return said(`${DIGITS[Math.floor(n / 100)]} ratus`, indonesian(n % 100));
  if (n < 2_000) return said('seribu', indonesian(n - 1_000));
  const { size, id } = SCALES.find((scale) => n >= scale.size)!;
  return said(indonesian(Math.floor(n / size)), id, indonesian(n % size));
}

const SMALL = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function english(n: number): string {
  if (n < 20) return SMALL[n]!;
  if (n < 100) return [TENS[Math.floor(n / 10)], SMALL[n % 10]].filter(Boolean).join('-');
  if (n < 1_000) return said(`${SMALL[Math.floor(n / 100)]} hundred`, english(n % 100));
  const { size, en } = SCALES.find((scale) => n >= scale.size)!;
  return said(english(Math.floor(n / size)), en, english(n % size));
}
