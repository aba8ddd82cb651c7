import type { KeyboardEvent } from 'react';
import { hasChildren, type Category, type Step } from './category-tree';

const STEPS: Partial<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'outdent',
  ArrowRight: 'indent',
};

interface Tree {
  tree: Category[];
  /** What is seen of it. */
  rows: Category[];
  closed: ReadonlySet<string>;
  onFold: (id: string, isClosed: boolean) => void;
  onFocus: (id: string) => void;
  onOpen: (id: string) => void;
  onStep: (id: string, step: Step) => void;
}

/** The keys that every tree knows, and with Alt the ones that move the category itself. */
export function treeKeys({ tree, rows, closed, onFold, onFocus, onOpen, onStep }: Tree) {
  return (event: KeyboardEvent, { id, parentId }: Category) => {
    const step = STEPS[event.key];
    const at = rows.findIndex((row) => row.id === id);
    const walk = (to: string | null | undefined) => {
      if (to) onFocus(to);
    };
    const isBranch = hasChildren(tree, id);

    if (event.altKey && step) onStep(id, step);
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else if (event.key === 'ArrowUp') walk(rows[at - 1]?.id);
    else if (event.key === 'ArrowDown') walk(rows[at + 1]?.id);
    else if (event.key === 'Home') walk(rows[0]?.id);
    else if (event.key === 'End') walk(rows.at(-1)?.id);
    else if (event.key === 'ArrowRight' && isBranch && closed.has(id)) onFold(id, false);
    else if (event.key === 'ArrowRight') walk(isBranch ? rows[at + 1]?.id : null);
    else if (event.key === 'ArrowLeft' && isBranch && !closed.has(id)) onFold(id, true);
    else if (event.key === 'ArrowLeft') walk(parentId);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(id);
    else return;
    event.preventDefault();
  };
}
