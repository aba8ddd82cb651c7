import type { KeyboardEvent } from 'react';

/** Arrow keys walk from row to row: whoever is on a link need not pass every box between. */
export function walkRows(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (!(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-row]')];
  const next = links[links.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('a[data-row]')];

/** The row that has the focus, by its link or by something else in it. */
function focusedLink(): HTMLElement | undefined {
  const row = document.activeElement?.closest('[data-opens]');
  return links().find((link) => row?.contains(link));
}

/** What the row with the focus is called. */
export const focusedRow = (): string | undefined => focusedLink()?.dataset['row'];

/** The next row gets the focus, or the one before; the first one when none has it. */
export function stepRow(step: 1 | -1) {
  const all = links();
  const at = focusedLink();
  (at ? all[all.indexOf(at) + step] : all[0])?.focus();
}
