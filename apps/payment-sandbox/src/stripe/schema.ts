import { readFileSync } from 'node:fs';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonObject } from '../core/json.js';
import { newAjv } from '../core/load-ajv.js';

/** The one API version the sandbox speaks. */
export const API_VERSION = '2026-10-28.endive';

/** The part of a JSON schema that decoding a form needs to see. */
export interface Schema extends JsonObject {
  type?: string | string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
}

interface SchemaFile {
  $id: string;
  $defs: Record<string, Schema>;
}

const file = JSON.parse(
  readFileSync(new URL('../schema/stripe-2026-10-28.json', import.meta.url), 'utf8'),
) as SchemaFile;

let loaded: Ajv2020 | null = null;

function ajv(): Ajv2020 {
  if (loaded) return loaded;
  loaded = newAjv({ strict: false, allErrors: true, verbose: true, validateSchema: false });
  // Stripe's SDK leaves its enumerations open; Stripe's API refuses unknown values, and so does this.
  loaded.addKeyword({
    keyword: 'x-known-values',
    type: 'string',
    schemaType: 'array',
    validate: (known: unknown[], value: string) => known.includes(value),
  });
  return loaded.addSchema(file);
}

export function schemaOf(name: string): Schema {
  const schema = file.$defs[name];
  if (!schema) throw new Error(`No schema named ${name}`);
  return schema;
}

export function validatorOf(name: string): ValidateFunction {
  const validate = ajv().getSchema(`${file.$id}#/$defs/${name}`);
  if (!validate) throw new Error(`No schema named ${name}`);
  return validate as ValidateFunction;
}

/** Every way in which a value breaks the named schema. */
export function schemaErrors(name: string, value: unknown): ErrorObject[] {
  const validate = validatorOf(name);
  return validate(value) ? [] : (validate.errors ?? []);
}
