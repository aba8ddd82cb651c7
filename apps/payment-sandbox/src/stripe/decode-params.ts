import type { FormTree, FormValue } from '../core/form.js';
import type { Schema } from './schema.js';

/**
 * A form knows only strings: this gives them the types their schema asks for. What cannot be one is left as it is,
 * so that validation refuses it by name.
 */
export function decodeParams(schema: Schema, tree: FormTree): unknown {
  return decode(schema, tree);
}

function decode(schema: Schema, value: FormValue): unknown {
  if (schema.anyOf) return decode(fittingBranch(schema.anyOf, value), value);
  if (typeof value === 'string') return decodeString(schema, value);
  if (accepts(schema, 'array')) return decodeList(schema, value);
  if (accepts(schema, 'object')) return decodeObject(schema, value);
  return value;
}

function fittingBranch(branches: Schema[], value: FormValue): Schema {
  const fitting = (test: (branch: Schema) => boolean) => branches.find(test);
  const first = branches[0] ?? {};
  if (typeof value !== 'string') return fitting((b) => accepts(b, 'array') || accepts(b, 'object')) ?? first;
  if (value === '') return fitting((b) => b.enum?.includes('') ?? false) ?? first;
  return fitting((b) => accepts(b, 'string') && !b.enum) ?? fitting((b) => accepts(b, 'number')) ?? first;
}

function decodeString(schema: Schema, value: string): unknown {
  if (accepts(schema, 'number') && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (accepts(schema, 'boolean') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function decodeList(schema: Schema, value: FormValue[] | FormTree): unknown {
  const items = schema.items;
  if (!Array.isArray(value) || !items) return value;
  return value.map((entry) => decode(items, entry));
}

function decodeObject(schema: Schema, value: FormValue[] | FormTree): unknown {
  const entries = Object.entries(value).map(([key, entry]) => {
    const open = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    const known = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : open;
    return [key, known ? decode(known, entry) : entry] as const;
  });
  return Object.fromEntries(entries);
}

function accepts(schema: Schema, type: string): boolean {
  return Array.isArray(schema.type) ? schema.type.includes(type) : schema.type === type;
}
