import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How many parts there are; each is a file beside this one. */
const PARTS = 8;
const FILES = join(__dirname, '..');

/**
 * Every eighth file of API tests as one file, from the given one on. Jest loads the whole program anew for each file it
 * runs, which takes longer than most of them: in parts that is done eight times instead of a hundred.
 */
export function runPart(number: number): void {
  const names = readdirSync(FILES).filter((name) => name.endsWith('.e2e-spec.ts'));
  for (const name of names.filter((_, i) => i % PARTS === number - 1))
    describe(name.replace('.e2e-spec.ts', ''), () => void jest.requireActual(join(FILES, name)));
}
