const FEWEST = 2;
const MOST = 12;
const LONGEST_PHRASE = 4;

/** What a person wrote, one word or phrase a line. */
export const wordsOf = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export type WordsFault = 'tooFew' | 'tooMany' | 'tooLong' | 'repeated';

/** What the API would find fault with, told before it is asked. */
export function faultOf(words: string[]): WordsFault | null {
  if (words.length < FEWEST) return 'tooFew';
  if (words.length > MOST) return 'tooMany';
  if (words.some((word) => word.split(/\s+/).length > LONGEST_PHRASE)) return 'tooLong';
  const read = new Set(words.map((word) => word.toLowerCase()));
  return read.size < words.length ? 'repeated' : null;
}
