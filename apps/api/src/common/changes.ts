import { isDeepStrictEqual } from 'node:util';

/** What a change made of a thing: only the fields that differ, for the audit. */
export interface Changes<T> {
  before: Partial<T>;
  after: Partial<T>;
}

/** Undefined where nothing differs. */
export function changesOf<T extends object>(before: T, after: T): Changes<T> | undefined {
  const keys = (Object.keys(after) as (keyof T)[]).filter(
    (key) => !isDeepStrictEqual(before[key], after[key]),
  );
  if (keys.length === 0) return undefined;
  const pick = (from: T): Partial<T> => Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<T>;
  return { before: pick(before), after: pick(after) };
}
