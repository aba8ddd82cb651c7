import { fieldError } from '../../common/app-error.js';
import { decodeCursor, encodeCursor } from '../../common/page.js';

export const PRODUCT_SORTS = ['relevance', 'price', '-price', 'name', 'newest', 'best-selling'] as const;
export type ProductSort = (typeof PRODUCT_SORTS)[number];
/** Orders that need no search words; each is a walk along one index of the table. */
export type PlainSort = Exclude<ProductSort, 'relevance'>;

/** Where a page starts: the sorted value of the last product before it, and its id. */
export interface Position {
  key: string | number;
  id: string;
}

export type KeyType = 'text' | 'integer' | 'real';

export interface SortRule {
  /** The sorted value as the cursor carries it. */
  key: string;
  /** The same value as the index holds it, of the column and of the cursor's parameter. */
  column: string;
  parameter: (placeholder: string) => string;
  direction: 'ASC' | 'DESC';
  keyType: KeyType;
  /** Before everything. */
  start: Position;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const ENDLESS = Number.MAX_SAFE_INTEGER;

export const SORT_RULES: Record<ProductSort, SortRule> = {
  relevance: {
    key: 'm.rank',
    column: 'm.rank',
    parameter: (it) => `${it}::real`,
    direction: 'DESC',
    keyType: 'real',
    start: { key: 1e9, id: LAST_ID },
  },
  price: byPrice('ASC'),
  '-price': byPrice('DESC'),
  name: {
    key: 'p.name',
    column: 'p.name',
    parameter: (it) => `${it}::text`,
    direction: 'ASC',
    keyType: 'text',
    start: { key: '', id: FIRST_ID },
  },
  // The cursor carries microseconds since 1970, exactly: JavaScript's own dates would lose the last three digits.
  newest: {
    key: '(extract(epoch FROM p.created_at) * 1000000)::bigint',
    column: 'p.created_at',
    parameter: (it) => `timestamptz 'epoch' + ${it}::bigint * interval '1 microsecond'`,
    direction: 'DESC',
    keyType: 'integer',
    start: { key: ENDLESS, id: LAST_ID },
  },
  'best-selling': {
    key: 'p.units_sold',
    column: 'p.units_sold',
    parameter: (it) => `${it}::bigint`,
    direction: 'DESC',
    keyType: 'integer',
    start: { key: ENDLESS, id: LAST_ID },
  },
};

function byPrice(direction: 'ASC' | 'DESC'): SortRule {
  return {
    key: 'p.price',
    column: 'p.price',
    parameter: (it) => `${it}::bigint`,
    direction,
    keyType: 'integer',
    start: direction === 'ASC' ? { key: -1, id: FIRST_ID } : { key: ENDLESS, id: LAST_ID },
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The position a cursor names, if there is one. One made by another sort, or by nobody, is refused. */
export function positionAfter(
  sort: string,
  rule: Pick<SortRule, 'keyType'>,
  after: string | undefined,
): Position | undefined {
  const cursor = decodeCursor(after, ['string', rule.keyType === 'text' ? 'string' : 'number', 'string']);
  if (!cursor) return undefined;
  const [madeBy, key, id] = cursor as [string, string | number, string];
  if (madeBy !== sort || !UUID.test(id) || !isStorable(key, rule.keyType))
    throw fieldError('after', 'cursor', 'Not a cursor of this list');
  return { key, id };
}

/** Whether PostgreSQL can read the key of a cursor that anybody may have written. */
function isStorable(key: string | number, type: KeyType): boolean {
  if (typeof key === 'string') return !key.includes('\0');
  return type === 'integer' ? Number.isSafeInteger(key) : key === 0 || (key > 1e-30 && key < 1e30);
}

/** Where a page of products starts. */
export function positionOf(sort: ProductSort, after: string | undefined): Position {
  return positionAfter(sort, SORT_RULES[sort], after) ?? SORT_RULES[sort].start;
}

/** Rows were asked for with more than wanted: the surplus says that there is a next page, and this is its cursor. */
export function nextCursor<Row extends { id: string; key: string | number }>(
  sort: string,
  found: Row[],
  limit: number,
): string | null {
  const last = found[limit - 1];
  if (!last || found.length <= limit) return null;
  return encodeCursor([sort, last.key, last.id]);
}
