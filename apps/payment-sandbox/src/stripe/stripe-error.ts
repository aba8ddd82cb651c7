import { jsonAnswer, type Answer } from '../core/http.js';
import type { JsonObject } from '../core/json.js';

interface ErrorDetails {
  code?: string;
  param?: string;
}

/** A refusal in Stripe's words. */
export class StripeError extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    message: string,
    readonly details: ErrorDetails = {},
    /** Refused before the endpoint began its work: such an answer is not kept under the idempotency key. */
    readonly isBeforeWork = false,
  ) {
    super(message);
  }

  toAnswer(headers: Record<string, string>): Answer {
    const { code, param } = this.details;
    const error: JsonObject = { message: this.message, type: this.type };
    if (code !== undefined) {
      error.code = code;
      error.doc_url = `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`;
    }
    if (param !== undefined) error.param = param;
    return jsonAnswer(this.status, { error }, headers);
  }
}

/** A parameter that can never be right, whatever the state. */
export function invalidParam(message: string, param?: string, code?: string): StripeError {
  return new StripeError(400, 'invalid_request_error', message, { code, param }, true);
}

/** A request that was well formed but does not fit the state. */
export function invalidState(message: string, param?: string, code?: string): StripeError {
  return new StripeError(400, 'invalid_request_error', message, { code, param });
}

export function missing(noun: string, id: string, param: string): StripeError {
  // Checkout is the one resource that Stripe names without quotation marks.
  const shown = noun === 'checkout.session' ? id : `'${id}'`;
  return new StripeError(404, 'invalid_request_error', `No such ${noun}: ${shown}`, {
    code: 'resource_missing',
    param,
  });
}

export function missingParam(param: string): StripeError {
  return invalidParam(`Missing required param: ${param}.`, param, 'parameter_missing');
}
