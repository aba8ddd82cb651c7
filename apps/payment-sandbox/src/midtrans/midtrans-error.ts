import { randomUUID } from 'node:crypto';
import { jsonAnswer, type Answer } from '../core/http.js';

/** The two halves of Midtrans have their own ways of answering. */
export type Dialect = 'snap' | 'core';

const SNAP_UNAUTHORIZED = [
  'Access denied due to unauthorized transaction, please check client or server key',
  'Visit https://snap-docs.midtrans.com/#request-headers for more details',
];
const CORE_UNAUTHORIZED = 'Transaction cannot be authorized with the current client/server key.';
const SNAP_FAILED = 'Sorry, we encountered internal server error. We will fix this soon.';
const CORE_FAILED = 'Sorry. Our system is recovering from unexpected issues. Please retry.';
const TOO_MANY = 'API rate limit exceeded. Please try again later.';

/** A refusal in Midtrans' words. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly messages: string[],
    readonly validationMessages: string[] = [],
  ) {
    super(messages.join('; '));
  }

  static invalid(problems: string[]): Refusal {
    return new Refusal(400, ['One or more parameters in the payload is invalid.'], problems);
  }

  static cannotModify(): Refusal {
    return new Refusal(412, ['Merchant cannot modify the status of the transaction']);
  }

  static notFound(): Refusal {
    return new Refusal(404, ['The requested resource is not found']);
  }

  /** Core answers 200 over HTTP and says the rest in the body. */
  toAnswer(dialect: Dialect): Answer {
    if (dialect === 'snap') return snapAnswer(this.status, this.messages);
    const details =
      this.validationMessages.length > 0 ? { validation_messages: this.validationMessages } : {};
    const id = [400, 404].includes(this.status) ? { id: randomUUID() } : {};
    return coreAnswer(200, this.status, { message: this.message, ...details, ...id });
  }
}

export function unauthorized(dialect: Dialect): Answer {
  if (dialect === 'snap') return snapAnswer(401, SNAP_UNAUTHORIZED);
  return coreAnswer(401, 401, { message: CORE_UNAUTHORIZED });
}

export function failed(dialect: Dialect, status: number): Answer {
  if (dialect === 'snap') return jsonAnswer(status, { error_messages: [SNAP_FAILED], locale: 'en' });
  return coreAnswer(status, status, { message: CORE_FAILED, id: randomUUID() });
}

export function tooMany(dialect: Dialect): Answer {
  return dialect === 'snap' ? snapAnswer(429, [TOO_MANY]) : coreAnswer(429, 429, { message: TOO_MANY });
}

function snapAnswer(status: number, messages: string[]): Answer {
  return jsonAnswer(status, { error_messages: messages });
}

function coreAnswer(
  httpStatus: number,
  status: number,
  { message, ...rest }: { message: string; validation_messages?: string[]; id?: string },
): Answer {
  return jsonAnswer(httpStatus, { status_code: String(status), status_message: message, ...rest });
}
