import { isJsonObject, type JsonObject } from './json.js';

const SECRET_KEYS = /^(cvc|cvv|password|secret|client_secret|key)$/i;
/** Groups parted by spaces only, because order numbers have hyphens. */
const CARD_NUMBER = /\b[3-6]\d(?: ?\d){11,17}\b/g;
/** Keys of either gateway, wherever somebody wrote them by mistake. */
const SERVER_KEY = /\b(SB-Mid-server-|Mid-server-|sk_test_|sk_live_)[\w-]+/g;

/** What a digit counts when Luhn's check doubles it. */
const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** A copy without secrets: nothing that could be a card's full number or a server's key is ever kept. */
export function redact(tree: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, redactField(key, value)]));
}

export function redactText(text: string): string {
  return text.replace(CARD_NUMBER, cutCard).replace(SERVER_KEY, '$1[redacted]');
}

function redactField(key: string, value: unknown): unknown {
  if (SECRET_KEYS.test(key)) return '[redacted]';
  // Whatever is typed there was meant to be a card's number, even where its check digit is wrong.
  if (key === 'number' && typeof value === 'string') return `[card ${value.slice(-4)}]`;
  return redactValue(value);
}

function redactValue(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return value.map(redactValue);
  return isJsonObject(value) ? redact(value) : value;
}

function cutCard(text: string): string {
  const digits = [...text.replaceAll(' ', '')].map(Number).reverse();
  const sum = digits.reduce((total, digit, index) => total + (index % 2 ? (DOUBLED[digit] ?? 0) : digit), 0);
  return sum % 10 === 0 ? `[card ${text.slice(-4)}]` : text;
}
