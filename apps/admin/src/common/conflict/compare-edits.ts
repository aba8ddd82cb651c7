/** The same thing three times: as both found it, and as each of them left it. */
export interface Versions<Values> {
  base: Values;
  mine: Values;
  theirs: Values;
}

export type Side = 'mine' | 'theirs';

export interface Edit<Values> {
  field: keyof Values & string;
  /** Who changed it; `both` when they changed it to different things. */
  by: Side | 'both';
}

export type Choices<Values> = Partial<Record<keyof Values, Side>>;

/** Values of forms are plain, and their parts stand in one order. */
export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two editors left something else behind; what both did alike is no news. */
export function compareEdits<Values extends object>({
  base,
  mine,
  theirs,
}: Versions<Values>): Edit<Values>[] {
  return (Object.keys(base) as (keyof Values & string)[]).flatMap((field) => {
    if (isSame(mine[field], theirs[field])) return [];
    const isMine = !isSame(base[field], mine[field]);
    const isTheirs = !isSame(base[field], theirs[field]);
    return [{ field, by: isMine && isTheirs ? 'both' : isMine ? 'mine' : 'theirs' }];
  });
}

/** Everybody's changes together; where both changed the same field, what was chosen, and mine without a choice. */
export function mergeEdits<Values extends object>(
  versions: Versions<Values>,
  choices: Choices<Values>,
): Values {
  const merged = { ...versions.theirs };
  for (const { field, by } of compareEdits(versions)) {
    const side = by === 'both' ? (choices[field] ?? 'mine') : by;
    merged[field] = versions[side][field];
  }
  return merged;
}
