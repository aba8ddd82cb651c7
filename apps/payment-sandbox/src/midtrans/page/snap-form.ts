import type { FormTree } from '../../core/form.js';
import { formText, isPast, readExpiry } from '../../page/form-input.js';
import { findCard, TEST_CVV } from '../cards.js';
import type { PaidCard } from '../records.js';
import type { FieldError } from './snap-texts.js';

export interface ReadCard {
  /** May be shown again; number and CVV never are. */
  expiry: string;
  errors: FieldError[];
  card: PaidCard | null;
}

/** Reads a press of the pay button. `now` is the sandbox's clock, which decides whether the card is still valid. */
export function readCard(tree: FormTree, now: number): ReadCard {
  const text = formText(tree, 'expiry');
  const errors: FieldError[] = [];
  const card = findCard(formText(tree, 'number'));
  if (!card) errors.push(formText(tree, 'number') === '' ? 'number_missing' : 'number_foreign');
  const expiry = readExpiry(text);
  if (expiry === null) errors.push('expiry');
  else if (isPast(expiry, now)) errors.push('expiry_past');
  if (formText(tree, 'cvc') !== TEST_CVV) errors.push('cvc');
  return { expiry: text, errors, card: errors.length === 0 ? card : null };
}
