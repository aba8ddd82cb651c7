import { randomKey } from '../../common/random-key';
import { EMPTY_FORM, type CheckoutForm } from './checkout-form';

const FORM_KEY = 'hurtrock-checkout';
const ATTEMPT_KEY = 'hurtrock-checkout-attempt';

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null; // storage switched off, or something else's text
  }
}

function write(key: string, value: unknown) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // storage switched off or full: the form then simply does not survive a reload
  }
}

/** Takes the texts of a stored object that an empty one has too; whatever else is stored there is ignored. */
function merged<T extends object>(empty: T, stored: unknown): T {
  const from =
    typeof stored === 'object' && stored !== null
      ? new Map(Object.entries(stored))
      : new Map<string, unknown>();
  return Object.fromEntries(
    Object.entries(empty).map(([name, value]: [string, unknown]) => {
      const kept: unknown = from.get(name);
      if (typeof value === 'object' && value !== null) return [name, merged(value, kept)];
      return [name, typeof kept === 'string' ? kept : value];
    }),
  ) as T;
}

/** What was typed before a reload of this tab. How to send what is not there yet is asked anew each time. */
export function rememberedForm(): CheckoutForm {
  return { ...merged(EMPTY_FORM, read(FORM_KEY)), shortage: '' };
}

export function rememberForm(form: unknown): void {
  write(FORM_KEY, form);
}

/** An order was placed: nothing of it stays behind in the tab. */
export function forgetCheckout(): void {
  try {
    sessionStorage.removeItem(FORM_KEY);
    sessionStorage.removeItem(ATTEMPT_KEY);
  } catch {
    // storage switched off: nothing was kept
  }
}

/**
 * The Idempotency-Key of an order. The same order sent again, also after a reload, has the same key, so that it is placed
 * once; a changed one gets a new key, because the API refuses a key that comes with another body.
 */
export function keyFor(order: unknown): string {
  const body = JSON.stringify(order);
  const last = merged({ key: '', body: '' }, read(ATTEMPT_KEY));
  if (last.key && last.body === body) return last.key;
  const key = randomKey();
  write(ATTEMPT_KEY, { key, body });
  return key;
}

/** The API refused: the next attempt is a new one, even with the same words. */
export function forgetKey(): void {
  try {
    sessionStorage.removeItem(ATTEMPT_KEY);
  } catch {
    // storage switched off: nothing was kept
  }
}
