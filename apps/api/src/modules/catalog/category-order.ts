interface Placed {
  id: string;
  parentId: string | null;
}

/** How many levels a tree of categories may have. */
export const MOST_LEVELS = 5;

/** Siblings in the given order, each followed by what is below it, with its depth from 0. */
export function inTreeOrder<T extends Placed>(categories: T[]): (T & { depth: number })[] {
  const walk = (parent: string | null, depth: number): (T & { depth: number })[] =>
    categories
      .filter(({ parentId }) => parentId === parent)
      .flatMap((category) => [{ ...category, depth }, ...walk(category.id, depth + 1)]);
  return walk(null, 0);
}

/** From the top down to the category. */
export function pathTo<T extends Placed>(categories: T[], id: string): T[] {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const path: T[] = [];
  for (
    let at = byId.get(id);
    at && !path.includes(at);
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  )
    path.unshift(at);
  return path;
}

export type MoveRefusal = 'unknown' | 'cycle' | 'depth';

export interface Placement extends Placed {
  position: number;
}

/**
 * What changes when a category goes to this place among the children of `parentId`: its own row and those neighbours,
 * old and new, that get another number. `categories` come in their order.
 */
export function placementsAfter(
  categories: Placement[],
  id: string,
  { parentId, position }: { parentId: string | null; position: number },
): Placement[] | MoveRefusal {
  const moved = categories.find((category) => category.id === id)!;
  const ancestors = parentId === null ? [] : pathTo(categories, parentId);
  if (parentId !== null && ancestors.length === 0) return 'unknown';
  if (ancestors.some((ancestor) => ancestor.id === id)) return 'cycle';
  if (ancestors.length + levelsFrom(categories, id) > MOST_LEVELS) return 'depth';
  const siblings = categories.filter((other) => other.parentId === parentId && other.id !== id);
  siblings.splice(position, 0, moved);
  const left =
    moved.parentId === parentId
      ? []
      : categories.filter((other) => other.parentId === moved.parentId && other.id !== id);
  return [...numberedFrom0(siblings, parentId), ...numberedFrom0(left, moved.parentId)].filter(
    (placed) =>
      !categories.some(
        (old) => old.id === placed.id && old.parentId === placed.parentId && old.position === placed.position,
      ),
  );
}

const numberedFrom0 = (siblings: Placement[], parentId: string | null): Placement[] =>
  siblings.map(({ id }, position) => ({ id, parentId, position }));

/** 1 for a category with nothing below it. */
function levelsFrom(categories: Placed[], id: string): number {
  const children = categories.filter(({ parentId }) => parentId === id);
  return 1 + Math.max(0, ...children.map((child) => levelsFrom(categories, child.id)));
}
