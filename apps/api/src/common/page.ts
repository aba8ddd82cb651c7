import { AppError, fieldError } from './app-error.js';
import { IntField, TextField } from './fields.js';

/** Rows that a page may have. */
export const LARGEST_LIMIT = 100;

/** The query of every list: walk along an index, never count pages. */
export class PageQuery {
  @IntField({
    min: 1,
    max: LARGEST_LIMIT,
    optional: true,
    fromQuery: true,
    description: 'Rows wanted; 24 unless told',
  })
  limit?: number;

  @TextField({ max: 500, optional: true, description: 'nextCursor of the page before' })
  after?: string;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export const DEFAULT_LIMIT = 24;

type Key = string | number | null;

/** Opaque to clients: where the next page starts. */
export function encodeCursor(keys: Key[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

export type KeyType = 'string' | 'number' | 'uuid' | 'time';

const FITS: Record<KeyType, (key: unknown) => boolean> = {
  string: (key) => typeof key === 'string' && !key.includes('\0'),
  number: (key) => typeof key === 'number' && Number.isFinite(key),
  uuid: (key) => typeof key === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key),
  // PostgreSQL's own text of a timestamptz: a Date would lose its microseconds and with them a row.
  time: (key) =>
    typeof key === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/.test(key),
};

/** The keys of a cursor, each of the named type. Throws `invalid_input` for anything that this shop did not make. */
export function decodeCursor(cursor: string | undefined, types: KeyType[]): Key[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === types.length && keys.every((key, i) => FITS[types[i]!](key)))
      return keys as Key[];
  } catch (error) {
    if (error instanceof AppError) throw error;
  }
  throw fieldError('after', 'cursor', 'Not a cursor of this list');
}

/** Rows were asked for with one more than wanted: the extra one says that there is a next page. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  toItem: (row: Row) => Item,
  keysOf: (row: Row) => Key[],
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null,
  };
}
