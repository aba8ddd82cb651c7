import type { Schema } from '@hurtrock/api-client';

export type Category = Schema<'AdminCategoryDto'>;

/** Where a category stands: below whom, and at which place among its neighbours, from 0. */
export interface Place {
  parentId: string | null;
  position: number;
}

export type Step = 'up' | 'down' | 'outdent' | 'indent';

/** The API takes no deeper trees; the top is level 0. */
const DEEPEST = 4;

/** The tree's own order makes a branch a run: the category, and all after it that are deeper. */
export function branchOf(tree: readonly Category[], id: string): Category[] {
  const start = tree.findIndex((each) => each.id === id);
  const root = tree[start];
  if (!root) return [];
  const end = tree.findIndex(({ depth }, index) => index > start && depth <= root.depth);
  return tree.slice(start, end === -1 ? undefined : end);
}

const childrenOf = (tree: readonly Category[], parentId: string | null) =>
  tree.filter((each) => each.parentId === parentId);

export const hasChildren = (tree: readonly Category[], id: string) =>
  tree.some(({ parentId }) => parentId === id);

/** Where it stands now, and among how many. */
export function placeOf(tree: readonly Category[], id: string): Place & { count: number } {
  const parentId = tree.find((each) => each.id === id)?.parentId ?? null;
  const neighbours = childrenOf(tree, parentId);
  return { parentId, position: neighbours.findIndex((each) => each.id === id), count: neighbours.length };
}

/** What is seen while some branches are closed. */
export function visibleRows(tree: readonly Category[], closed: ReadonlySet<string>): Category[] {
  const hidden = new Set<string>();
  return tree.filter(({ id, parentId }) => {
    const isHidden = parentId !== null && (hidden.has(parentId) || closed.has(parentId));
    if (isHidden) hidden.add(id);
    return !isHidden;
  });
}

/** Whether a whole branch still fits when its root stands at this depth. */
function fits(tree: readonly Category[], id: string, depth: number): boolean {
  const branch = branchOf(tree, id);
  const height = Math.max(...branch.map((each) => each.depth)) - (branch[0]?.depth ?? 0);
  return depth + height <= DEEPEST;
}

/** Where one step of the keyboard leads; null where it leads nowhere. */
export function placeAfter(tree: readonly Category[], id: string, step: Step): Place | null {
  const { parentId, position, count } = placeOf(tree, id);
  const depth = tree.find((each) => each.id === id)?.depth ?? 0;
  switch (step) {
    case 'up':
      return position > 0 ? { parentId, position: position - 1 } : null;
    case 'down':
      return position < count - 1 ? { parentId, position: position + 1 } : null;
    case 'outdent': {
      if (parentId === null) return null;
      const parent = placeOf(tree, parentId);
      return { parentId: parent.parentId, position: parent.position + 1 };
    }
    case 'indent': {
      const above = childrenOf(tree, parentId)[position - 1];
      if (!above || !fits(tree, id, depth + 1)) return null;
      return { parentId: above.id, position: childrenOf(tree, above.id).length };
    }
  }
}

/** The tree as it is after a move, in the tree's own order again. */
export function moved(tree: readonly Category[], id: string, place: Place): Category[] {
  const branch = branchOf(tree, id);
  const rest = tree.filter((each) => !branch.includes(each));
  const depth = (rest.find((each) => each.id === place.parentId)?.depth ?? -1) + 1;
  const shift = depth - (branch[0]?.depth ?? 0);
  const landed = branch.map((each) => ({
    ...each,
    depth: each.depth + shift,
    ...(each.id === id && { parentId: place.parentId }),
  }));
  const next = childrenOf(rest, place.parentId)[place.position];
  const parentBranch = place.parentId === null ? rest : branchOf(rest, place.parentId);
  const last = parentBranch.at(-1);
  const at = next ? rest.indexOf(next) : last ? rest.indexOf(last) + 1 : 0;
  return [...rest.slice(0, at), ...landed, ...rest.slice(at)];
}

interface Drag {
  id: string;
  /** The row that the dragged one is over. */
  overId: string;
  /** How many levels to the right, or to the left, it was pulled. */
  levels: number;
}

/**
 * Where a dragged row would land: between the two rows that it is held between, and as deep as it was pulled. `rows` is
 * what is seen, without what hangs below the dragged one.
 */
export function placeUnder(
  tree: readonly Category[],
  rows: readonly Category[],
  drag: Drag,
): Place & { depth: number } {
  const from = rows.findIndex(({ id }) => id === drag.id);
  const to = rows.findIndex(({ id }) => id === drag.overId);
  const others = rows.filter(({ id }) => id !== drag.id);
  const above = others[to - 1];
  const below = others[to];
  const wanted = (rows[from]?.depth ?? 0) + drag.levels;
  const most = above ? above.depth + 1 : 0;
  const depth = Math.max(below?.depth ?? 0, Math.min(wanted, most));
  const parentId = parentAt(tree, above, depth);
  const before = others.slice(0, to).filter((each) => each.parentId === parentId);
  return { parentId, position: before.length, depth };
}

/** Whose child something is that stands below `above` at this depth. */
function parentAt(tree: readonly Category[], above: Category | undefined, depth: number): string | null {
  let candidate = above;
  while (candidate && candidate.depth >= depth) {
    const { parentId } = candidate;
    candidate = tree.find(({ id }) => id === parentId);
  }
  return candidate?.id ?? null;
}

/** Whether it may land there: not deeper than the API takes. */
export const mayLand = (tree: readonly Category[], id: string, depth: number) => fits(tree, id, depth);
