import { plainWords } from './search-words.js';

const LONGEST = 100;

/** The address that a name asks for; `fallback` where no letter or digit of it can stand in one. */
export function slugOf(name: string, fallback: string): string {
  const slug = plainWords(name)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '')
    .join('-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return slug || fallback;
}

/** The first of several that ask for the same gets it; the others a number. */
export const numbered = (text: string, n: number): string => (n === 1 ? text : `${text}-${n}`);

/** Writes under the first free name. `write` answers nothing where the name is taken. */
export async function withFreeName<T>(
  name: string,
  write: (name: string) => Promise<T | undefined>,
): Promise<T> {
  for (let n = 1; ; n++) {
    const written = await write(numbered(name, n));
    if (written !== undefined) return written;
  }
}
