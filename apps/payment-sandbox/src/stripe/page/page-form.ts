import type { FormTree } from '../../core/form.js';
import { cardMethod, delayedMethod, findCard } from '../cards.js';
import type { MethodRecord } from '../records.js';
import type { FieldError } from './page-texts.js';

/** What the form said, as far as it may be shown again: never the number, never the CVC. */
export interface FormValues {
  email: string;
  expiry: string;
  method: string;
}

export interface ReadForm {
  values: FormValues;
  errors: FieldError[];
  payment: MethodRecord | null;
}

/** Reads a press of the pay button. `now` is the sandbox's clock, which decides whether the card is still valid. */
export function readForm(tree: FormTree, methods: string[], now: number): ReadForm {
  const values = { email: text(tree, 'email'), expiry: text(tree, 'expiry'), method: text(tree, 'method') };
  const errors: FieldError[] = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email) ? [] : ['email'];
  if (methods.includes('customer_balance') && isDelayed(values.method)) {
    return { values, errors, payment: errors.length === 0 ? delayedMethod(values.method) : null };
  }
  const card = findCard(text(tree, 'number'));
  if (!card) errors.push(text(tree, 'number') === '' ? 'number_missing' : 'number_foreign');
  const expiry = readExpiry(values.expiry);
  if (expiry === null) errors.push('expiry');
  else if (isPast(expiry, now)) errors.push('expiry_past');
  if (!/^\d{3,4}$/.test(text(tree, 'cvc'))) errors.push('cvc');
  const isReady = card !== undefined && expiry !== null && errors.length === 0;
  return { values, errors, payment: isReady ? cardMethod(card, expiry) : null };
}

function isDelayed(method: string): method is 'delayed_succeeds' | 'delayed_fails' {
  return method === 'delayed_succeeds' || method === 'delayed_fails';
}

function readExpiry(value: string): { month: number; year: number } | null {
  const match = /^(0[1-9]|1[0-2])\s*\/?\s*(\d{2})$/.exec(value);
  return match ? { month: Number(match[1]), year: 2000 + Number(match[2]) } : null;
}

function isPast(expiry: { month: number; year: number }, now: number): boolean {
  return Date.UTC(expiry.year, expiry.month, 1) <= now * 1000;
}

function text(tree: FormTree, name: string): string {
  const value = tree[name];
  return typeof value === 'string' ? value.trim() : '';
}
