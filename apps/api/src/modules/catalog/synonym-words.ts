import { fieldError } from '../../common/app-error.js';
import { plainWords } from './search-words.js';

export const LONGEST_PHRASE = 4;

/** The words of a group as the search reads them. Throws `invalid_input` for what it could never meet. */
export function synonymWords(typed: string[]): string[] {
  const phrases = typed.map(plainWords);
  if (phrases.some((words) => words.length === 0))
    throw fieldError('words', 'no_letters', 'A word needs a letter or a digit');
  if (phrases.some((words) => words.length > LONGEST_PHRASE))
    throw fieldError('words', 'too_many_words', `At most ${LONGEST_PHRASE} words each`);
  const read = phrases.map((words) => words.join(' '));
  if (new Set(read).size < read.length)
    throw fieldError('words', 'repeated', 'Two of them read the same to the search');
  return read;
}
