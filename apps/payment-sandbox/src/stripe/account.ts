import { createHash } from 'node:crypto';
import { StripeError } from './stripe-error.js';

/** Each key is an account of its own; the state names accounts by this id, so that no key is ever written down. */
export function accountOf(key: string): string {
  return `acct_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}

const NO_KEY =
  'You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth ' +
  "(e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, " +
  'or we can help at https://support.stripe.com/.';

/** The account that a request speaks for. */
export function authenticate(authorization: string | undefined, keys: string[]): string {
  const key = keyOf(authorization);
  if (key === null) throw new StripeError(401, 'invalid_request_error', NO_KEY, {}, true);
  if (!keys.includes(key)) {
    const message = `Invalid API Key provided: ${maskedKey(key)}`;
    throw new StripeError(401, 'invalid_request_error', message, {}, true);
  }
  return accountOf(key);
}

function keyOf(authorization: string | undefined): string | null {
  const [scheme, value] = (authorization ?? '').split(' ');
  if (!value) return null;
  if (scheme?.toLowerCase() === 'bearer') return value;
  if (scheme?.toLowerCase() !== 'basic') return null;
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0] || null;
}

function maskedKey(key: string): string {
  const prefix = /^(sk|rk|pk)_(test|live)_/.exec(key)?.[0] ?? '';
  return `${prefix}****`;
}
