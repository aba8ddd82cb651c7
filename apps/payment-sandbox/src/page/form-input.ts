import type { FormTree } from '../core/form.js';

export interface CardExpiry {
  month: number;
  year: number;
}

/** `12/40`, with or without the slash. */
export function readExpiry(value: string): CardExpiry | null {
  const match = /^(0[1-9]|1[0-2])[\s/]*(\d{2})$/.exec(value);
  return match ? { month: Number(match[1]), year: 2000 + Number(match[2]) } : null;
}

export function isPast(expiry: CardExpiry, now: number): boolean {
  return Date.UTC(expiry.year, expiry.month, 1) <= now * 1000;
}

export function formText(tree: FormTree, name: string): string {
  const value = tree[name];
  return typeof value === 'string' ? value.trim() : '';
}
