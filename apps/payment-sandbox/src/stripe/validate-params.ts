import type { ErrorObject } from 'ajv/dist/2020.js';
import type { FormTree, FormValue } from '../core/form.js';
import type { JsonObject } from '../core/json.js';
import { decodeParams } from './decode-params.js';
import { schemaErrors, schemaOf } from './schema.js';
import { invalidParam, missingParam, type StripeError } from './stripe-error.js';

/** Request parameters as the named schema of the pinned version has them. */
export function validateParams(schemaName: string, tree: FormTree): JsonObject {
  refuseEmptyStrings(tree, '');
  const params = decodeParams(schemaOf(schemaName), tree);
  const errors = schemaErrors(schemaName, params);
  if (errors.length > 0) throw toStripeError(errors);
  return params as JsonObject;
}

/** Stripe takes an empty string for an attempt to unset, which only `metadata` and a few others allow. */
function refuseEmptyStrings(value: FormValue, path: string): void {
  if (typeof value !== 'string') {
    for (const [key, entry] of Object.entries(value)) {
      refuseEmptyStrings(entry, join(path, key));
    }
    return;
  }
  if (value !== '' || /(^|\[)metadata\b/.test(path)) return;
  const message =
    `You passed an empty string for '${path}'. We assume empty values are an attempt to unset a parameter; ` +
    `however '${path}' cannot be unset. You should remove '${path}' from your request or supply a non-empty value.`;
  throw invalidParam(message, path, 'parameter_invalid_empty');
}

const ORDER = ['additionalProperties', 'type', 'required', 'x-known-values', 'enum'];

function toStripeError(errors: ErrorObject[]): StripeError {
  const unknown = errors.filter((error) => error.keyword === 'additionalProperties');
  if (unknown.length > 0) return unknownParams(unknown);
  const [error] = [...errors].sort((a, b) => ORDER.indexOf(a.keyword) - ORDER.indexOf(b.keyword));
  if (!error) return invalidParam('Invalid request.');
  const path = pathOf(error.instancePath);
  switch (error.keyword) {
    case 'required':
      return missingParam(join(path, String(error.params.missingProperty)));
    case 'x-known-values':
      return invalidParam(`Invalid ${path}: must be one of ${listed(error.schema)}`, path);
    case 'enum':
      return invalidParam(`Invalid ${path}: must be one of ${listed(error.params.allowedValues)}`, path);
    default:
      return wrongType(path, String(error.params.type), error.data);
  }
}

function unknownParams(errors: ErrorObject[]): StripeError {
  const names = errors.map((error) =>
    join(pathOf(error.instancePath), String(error.params.additionalProperty)),
  );
  const noun = names.length > 1 ? 'parameters' : 'parameter';
  return invalidParam(`Received unknown ${noun}: ${names.join(', ')}`, names[0], 'parameter_unknown');
}

function wrongType(path: string, type: string, value: unknown): StripeError {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  if (type.includes('number')) {
    return invalidParam(`Invalid integer: ${shown}`, path, 'parameter_invalid_integer');
  }
  if (type.includes('object')) return invalidParam('Invalid object', path);
  if (type.includes('array')) return invalidParam('Invalid array', path);
  return invalidParam(`Invalid ${type.split(',')[0]}: ${shown}`, path);
}

/** `/line_items/0/price_data` → `line_items[0][price_data]`. */
function pathOf(pointer: string): string {
  return pointer.split('/').slice(1).reduce(join, '');
}

function join(path: string, key: string): string {
  const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
  return path === '' ? name : `${path}[${name}]`;
}

function listed(values: unknown): string {
  const words = Array.isArray(values) ? values.map(String) : [];
  if (words.length < 2) return words.join('');
  const last = words[words.length - 1];
  return words.length === 2 ? words.join(' or ') : `${words.slice(0, -1).join(', ')}, or ${last}`;
}
