import type { FormTree, FormValue } from './form.js';

const SECRET_KEYS = /^(cvc|cvv|password|secret|client_secret|key)$/i;
/** Groups parted by spaces only, because order numbers have hyphens. */
const CARD_NUMBER = /\b[3-6]\d(?: ?\d){11,17}\b/g;

/** What a digit counts when Luhn's check doubles it. */
const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** A copy without secrets: nothing that could be a card's full number is ever kept. */
export function redact(tree: FormTree): FormTree {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, redactField(key, value)]));
}

function redactField(key: string, value: FormValue): FormValue {
  if (SECRET_KEYS.test(key)) return '[redacted]';
  // Whatever is typed there was meant to be a card's number, even where its check digit is wrong.
  if (key === 'number' && typeof value === 'string') return `[card ${value.slice(-4)}]`;
  return redactValue(value);
}

function redactValue(value: FormValue): FormValue {
  if (typeof value === 'string') return value.replace(CARD_NUMBER, cutCard);
  return Array.isArray(value) ? value.map(redactValue) : redact(value);
}

function cutCard(text: string): string {
  const digits = [...text.replaceAll(' ', '')].map(Number).reverse();
  const sum = digits.reduce((total, digit, index) => total + (index % 2 ? (DOUBLED[digit] ?? 0) : digit), 0);
  return sum % 10 === 0 ? `[card ${text.slice(-4)}]` : text;
}
