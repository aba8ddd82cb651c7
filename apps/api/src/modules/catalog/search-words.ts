/** More words than this narrow nothing down any more and only cost time. */
const MOST_WORDS = 8;
const LONGEST_WORD = 40;
/** Letters that Unicode does not take apart into a letter and a mark. */
const FOLDED: Record<string, string> = { ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };

/** They say nothing about a product; alone they are looked for like any other word. */
const NOISE = new Set(
  'untuk buat dengan yang dan dari pada ke harga murah beli jual cari toko terbaik bagus for the and with of to in cheap best buy'.split(
    ' ',
  ),
);

/** What a person typed, as plain lower-case words of letters and digits: nothing in it can be read as an operator. */
export function searchWords(typed: string): string[] {
  const words = plainWords(typed).flatMap(apart);
  const telling = words.filter((word) => !NOISE.has(word));
  return (telling.length > 0 ? telling : words)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
}

/** A number and what it counts, written as one: `50watt`, `7string`. Two letters may as well be a model's. */
function apart(word: string): string[] {
  const [, count, counted] = /^(\d+)(\p{L}{3,})$/u.exec(word) ?? [];
  return count && counted ? [count, counted] : [word];
}

/** The words of a text in small letters without marks, and without any sign. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øßæœłđðþ]/g, (letter) => FOLDED[letter]!)
    .split(/[^\p{Ll}\p{Lo}\p{Nd}]+/u)
    .filter((word) => word !== '');
}

/**
 * The words as a tsquery: each may still be unfinished, all must occur. Model names are written in many ways, so
 * neighbours are also tried as one word: `rg 421` and `RG-421` find what is stored as `rg421`, and the other way round.
 */
export function toTsQuery(words: string[]): string {
  return spellings(words)
    .map((spelling) => spelling.map((word) => `'${word}':*`).join(' & '))
    .join(' | ');
}

/** The words as typed, and once for each run of neighbours that may be one word. */
export function spellings(words: string[]): string[][] {
  return [words, ...gluings(words)];
}

function gluings(words: string[]): string[][] {
  const found: string[][] = [];
  for (const size of [2, 3])
    for (let i = 0; i + size <= words.length; i++) {
      const run = words.slice(i, i + size);
      if (run.some(looksLikeModel))
        found.push([...words.slice(0, i), run.join(''), ...words.slice(i + size)]);
    }
  return found;
}

/** Names of models hold a digit somewhere: `ath m50x`, `fp 30x`, `hs 8`. Gluing plain words would only cost time. */
function looksLikeModel(word: string): boolean {
  return /\d/.test(word);
}
