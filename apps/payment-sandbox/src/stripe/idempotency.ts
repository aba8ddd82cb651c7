import type { Answer } from '../core/http.js';
import type { StripeState } from './state.js';
import { StripeError } from './stripe-error.js';

export interface KeyedRequest {
  account: string;
  key: string;
  /** Method and path. */
  endpoint: string;
  /** The parameters as they came. */
  fingerprint: string;
  requestId: string;
  now: number;
}

const MAX_KEY = 255;
const LIFE_SECONDS = 24 * 3600;

/** The stored first answer, or null when this request is the first and has the key now. */
export function claimKey(state: StripeState, request: KeyedRequest): Answer | null {
  if (request.key.length > MAX_KEY) {
    throw idempotencyError(400, `Idempotency keys can be at most ${MAX_KEY} characters long.`);
  }
  const known = state.idempotency.get(nameOf(request));
  if (!known || known.created <= request.now - LIFE_SECONDS) {
    const { endpoint, fingerprint, requestId, now } = request;
    state.idempotency.set(nameOf(request), { endpoint, fingerprint, requestId, created: now, answer: null });
    return null;
  }
  const advice = `Try using a key other than '${request.key}' if you meant to execute a different request.`;
  if (known.endpoint !== request.endpoint) {
    const used = known.endpoint.split(' ')[1] ?? '';
    const rule = `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${used}').`;
    throw idempotencyError(400, `${rule} ${advice}`);
  }
  if (known.fingerprint !== request.fingerprint) {
    const rule =
      'Keys for idempotent requests can only be used with the same parameters they were first used with.';
    throw idempotencyError(400, `${rule} ${advice}`);
  }
  if (known.answer === null) {
    const message =
      'There is currently another in-progress request using this Idempotent Key (that probably means you submitted ' +
      `twice, and the other request is still going through): ${request.key}`;
    throw idempotencyError(409, message, 'idempotency_key_in_use');
  }
  const replayed = { 'idempotent-replayed': 'true', 'original-request': known.requestId };
  return { ...known.answer, headers: { ...known.answer.headers, ...replayed } };
}

export function keepAnswer(state: StripeState, request: KeyedRequest, answer: Answer): void {
  const known = state.idempotency.get(nameOf(request));
  if (known) known.answer = answer;
}

/** The request never began its work: the key is as if it had not been used. */
export function releaseKey(state: StripeState, request: KeyedRequest): void {
  state.idempotency.delete(nameOf(request));
}

function nameOf(request: KeyedRequest): string {
  return `${request.account} ${request.key}`;
}

function idempotencyError(status: number, message: string, code?: string): StripeError {
  return new StripeError(status, 'idempotency_error', message, { code }, true);
}
