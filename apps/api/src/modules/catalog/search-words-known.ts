import { looksLikeModel, type Spelling } from './product-search-query.js';
import type { KnownWord } from './search-words.queries.js';

export interface Reading {
  spellings: Spelling[];
  /** The words as put right; null where nothing was wrong with them. */
  correction: string | null;
}

/** Corrections that are as likely as each other; more would only blur the answer. */
const MOST_GUESSES = 4;
/** Shorter words are not learned, so none of them is unknown. */
const SHORTEST_LEARNED = 3;
const PLAIN = /^\p{L}+$/u;

const isPlain = (word: string): boolean => PLAIN.test(word);

/** Neighbours as one word, as in `strato caster`. */
export function glueable(words: string[]): string[] {
  return words.slice(1).map((word, i) => words[i]! + word);
}

/**
 * The words as the catalogue knows them: put right, apart or together, and without those that are like nothing in it.
 * `known` tells first of the words, then of what `glueable` makes of them.
 */
export function readWords(words: string[], known: KnownWord[]): Reading {
  const read: (Spelling & { right: string[] })[] = [];
  for (let i = 0; i < words.length; i++) {
    const isLast = i === words.length - 1;
    const [word, next] = [words[i]!, words[i + 1] ?? ''];
    const areOne = known[words.length + i]?.isWhole && !(known[i]!.isWhole && known[i + 1]!.isWhole);
    if (!isLast && areOne && isPlain(word + next)) {
      read.push({ words: [word + next], isPrefix: i + 2 === words.length, right: [word + next] });
      i += 1;
    } else read.push(...readWord(word, known[i]!, isLast));
  }
  const correction = read.flatMap(({ right }) => right).join(' ');
  return {
    spellings: read.map(({ words: spelled, isPrefix }) => ({ words: spelled, isPrefix })),
    correction: correction === '' || correction === words.join(' ') ? null : correction,
  };
}

function readWord(
  word: string,
  { isWhole, isBeginning, near, glued }: KnownWord,
  isLast: boolean,
): (Spelling & { right: string[] })[] {
  const asTyped = { words: [word], isPrefix: isLast || looksLikeModel(word), right: [word] };
  if (!isPlain(word) || isWhole) return [asTyped];
  if (isBeginning || word.length < SHORTEST_LEARNED) return [{ ...asTyped, isPrefix: true }];
  if (glued) return glued.map((part) => ({ words: [part], isPrefix: false, right: [part] }));
  if (near) return [{ words: near.slice(0, MOST_GUESSES), isPrefix: true, right: [near[0]!] }];
  return [];
}
