import type { Ajv2020, JSONSchemaType, ValidateFunction } from 'ajv/dist/2020.js';
import { jsonAnswer, type Answer } from '../core/http.js';
import { newAjv } from '../core/load-ajv.js';

let loaded: Ajv2020 | null = null;
const compiled = new Map<object, ValidateFunction>();

/** A refusal of the admin API. */
export class AdminError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }

  toAnswer(): Answer {
    return jsonAnswer(this.status, { error: this.message });
  }
}

/** The JSON body, checked and with its defaults: a misspelt field in a test must not go unnoticed. */
export function readInput<T>(body: string, schema: JSONSchemaType<T>): T {
  const value = parse(body);
  const ajv = (loaded ??= newAjv({ useDefaults: true, strict: false }));
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (!validate(value)) throw new AdminError(400, ajv.errorsText(validate.errors, { dataVar: 'body' }));
  return value as T;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body === '' ? '{}' : body);
  } catch {
    throw new AdminError(400, 'The body is no JSON.');
  }
}

/** Shorthand for an object schema that knows its fields and no others. */
export function fields<T>(properties: Record<keyof T & string, object>, required: (keyof T & string)[] = []) {
  return {
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  } as unknown as JSONSchemaType<T>;
}
