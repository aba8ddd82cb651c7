import { isJsonObject } from '../core/json.js';
import { invalidParam } from './stripe-error.js';

const MAX_KEYS = 50;
const MAX_KEY = 40;
const MAX_VALUE = 500;

/** Metadata within Stripe's limits; empty values are attempts to unset and leave nothing. */
export function readMetadata(value: unknown, param: string): Record<string, string> {
  const entries = Object.entries(isJsonObject(value) ? value : {}).map(
    ([key, text]) => [key, String(text)] as const,
  );
  if (entries.length > MAX_KEYS) {
    const message = `You can have up to ${MAX_KEYS} metadata keys, but you passed in ${entries.length}.`;
    throw invalidParam(message, param);
  }
  for (const [key, text] of entries) {
    if (key.length > MAX_KEY) {
      const message = `Metadata keys can have up to ${MAX_KEY} characters, but you passed in a key that is ${key.length} characters. Invalid key: ${key}`;
      throw invalidParam(message, param);
    }
    if (text.length > MAX_VALUE) {
      const message = `Metadata values can have up to ${MAX_VALUE} characters, but you passed in a value that is ${text.length} characters. Invalid value: ${text}`;
      throw invalidParam(message, `${param}[${key}]`);
    }
  }
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}
