const ABBREVIATIONS = new Set(['DKI']);

/** As people write it: provinces and cities come in capitals, and apostrophes as quotation marks. */
export function areaName(raw: string): string {
  const name = raw.replaceAll('"', "'").replaceAll('’', "'");
  if (name !== name.toUpperCase()) return name;
  return name
    .split(' ')
    .map((word) => (ABBREVIATIONS.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');
}

/** Words that stand before every name, and tell none from another. */
const NOISE = new Set(['kelurahan', 'kel', 'desa', 'kecamatan', 'kec', 'provinsi', 'prov']);
const MOST_WORDS = 4;
const FEWEST_LETTERS = 3;

/** What of a search says which place is meant. Shorter words are in no index. */
export function areaWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= FEWEST_LETTERS && !NOISE.has(word));
  return [...new Set(words)].slice(0, MOST_WORDS);
}
