import type { FormTree } from '../../core/form.js';
import { formText, isPast, readExpiry } from '../../page/form-input.js';
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
  const values = {
    email: formText(tree, 'email'),
    expiry: formText(tree, 'expiry'),
    method: formText(tree, 'method'),
  };
  const errors: FieldError[] = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(values.email) ? [] : ['email'];
  if (methods.includes('customer_balance') && isDelayed(values.method)) {
    return { values, errors, payment: errors.length === 0 ? delayedMethod(values.method) : null };
  }
  const card = findCard(formText(tree, 'number'));
  if (!card) errors.push(formText(tree, 'number') === '' ? 'number_missing' : 'number_foreign');
  const expiry = readExpiry(values.expiry);
  if (expiry === null) errors.push('expiry');
  else if (isPast(expiry, now)) errors.push('expiry_past');
  if (!/^\d{3,4}$/.test(formText(tree, 'cvc'))) errors.push('cvc');
  const isReady = card !== undefined && expiry !== null && errors.length === 0;
  return { values, errors, payment: isReady ? cardMethod(card, expiry) : null };
}

function isDelayed(method: string): method is 'delayed_succeeds' | 'delayed_fails' {
  return method === 'delayed_succeeds' || method === 'delayed_fails';
}
