import type { FormTree, FormValue } from './form.js';

const SECRET_KEYS = /^(cvc|cvv|password|secret|client_secret|key)$/i;
const CARD_NUMBER = /\b\d(?:[ -]?\d){12,18}\b/g;

/** A copy without secrets: nothing that could be a card's full number is ever kept. */
export function redact(tree: FormTree): FormTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      SECRET_KEYS.test(key) ? '[redacted]' : redactValue(value),
    ]),
  );
}

function redactValue(value: FormValue): FormValue {
  if (typeof value === 'string') return value.replace(CARD_NUMBER, (digits) => `[card ${digits.slice(-4)}]`);
  return Array.isArray(value) ? value.map(redactValue) : redact(value);
}
