import { hidden } from '../../database/sql.js';
import { SORT_RULES, type Position, type SortRule } from '../catalog/product-sort.js';
import type { Statement } from '../catalog/products.queries.js';
import type { Availability } from '../catalog/availability.js';
import { CARD_COLUMNS } from '../catalog/product-card.js';
import { searchWords, toTsQuery } from '../catalog/search-words.js';
import type { ShortLevel } from './stock-level.js';

export const ADMIN_PRODUCT_SORTS = [
  'name',
  '-name',
  'price',
  '-price',
  'newest',
  'updated',
  'stock',
] as const;
export type AdminProductSort = (typeof ADMIN_PRODUCT_SORTS)[number];

export const ADMIN_PRODUCT_STATUSES = ['active', 'inactive', 'archived'] as const;
export type AdminProductStatus = (typeof ADMIN_PRODUCT_STATUSES)[number];

const OF_STATUS: Record<AdminProductStatus, string> = {
  active: 'p.archived_at IS NULL AND p.is_active',
  inactive: 'p.archived_at IS NULL AND NOT p.is_active',
  archived: 'p.archived_at IS NOT NULL',
};

/** How a list may be sorted, and how its cursor compares. */
type Rule = Omit<SortRule, 'start'>;

export const ADMIN_SORT_RULES: Record<AdminProductSort, Rule> = {
  name: SORT_RULES.name,
  '-name': { ...SORT_RULES.name, direction: 'DESC' },
  price: SORT_RULES.price,
  '-price': SORT_RULES['-price'],
  newest: SORT_RULES.newest,
  updated: {
    ...SORT_RULES.newest,
    key: '(extract(epoch FROM p.updated_at) * 1000000)::bigint',
    column: 'p.updated_at',
  },
  stock: {
    key: 'coalesce(s.on_hand - s.reserved, 0)',
    column: 'coalesce(s.on_hand - s.reserved, 0)',
    parameter: (it) => `${it}::bigint`,
    direction: 'ASC',
    keyType: 'integer',
  },
};

/** What the list may be narrowed by. */
export interface AdminProductFilter {
  q?: string;
  category?: string;
  availability?: Availability;
  level?: ShortLevel;
  brand?: string;
  supplier?: string;
  status?: AdminProductStatus;
  featured?: boolean;
}

interface AdminList extends AdminProductFilter {
  sort: AdminProductSort;
  position?: Position;
  limit: number;
}

/**
 * Every product that is not archived unless those are asked for, hidden ones too, with its stock. A list that nothing
 * narrows is a walk along an index, wherever it starts: such statements are prepared, and two sizes keep them few.
 */
export function adminProductsStatement(list: AdminList): Statement {
  const { sort, position, limit, status, ...narrowing } = list;
  const { key, column, parameter, direction } = ADMIN_SORT_RULES[sort];
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
  const rowsRead = limit <= 25 ? 26 : 101;
  const parameters: unknown[] = [];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const where = conditionsOf(list, given);
  if (position)
    where.push(
      `(${column}, p.id) ${direction === 'ASC' ? '>' : '<'} (${hidden(parameter(given(position.key)))}, ${hidden(`${given(position.id)}::uuid`)})`,
    );
  const text = `
    SELECT ${CARD_COLUMNS}, p.sku, c.name AS "categoryName", p.is_active AS "isActive",
           coalesce(s.on_hand, 0) AS "onHand", coalesce(s.reserved, 0) AS reserved,
           coalesce(s.on_hand - s.reserved, 0) AS available, p.minimum_stock AS "minimumStock",
           p.low_stock_threshold AS "lowStockThreshold", coalesce(s.level, 'out') AS level,
           p.updated_at AS "updatedAt", p.version, ${key} AS key
      FROM product p JOIN category c ON c.id = p.category_id LEFT JOIN product_stock s ON s.product_id = p.id
     WHERE ${where.join(' AND ')}
     ORDER BY ${column} ${direction}, p.id ${direction} LIMIT ${rowsRead}`;
  const name = ['staff-products', sort, status ?? 'kept', position ? 'after' : 'first', rowsRead].join(':');
  return { name: isNarrowed ? undefined : name, text, parameters };
}

export function conditionsOf(
  { q, category, availability, level, brand, supplier, status, featured }: AdminProductFilter,
  given: (value: unknown) => string,
): string[] {
  return [
    status ? OF_STATUS[status] : 'p.archived_at IS NULL',
    ...(q ? [matches(given, searchWords(q))] : []),
    ...(availability ? [`p.availability = ${given(availability)}`] : []),
    ...(level ? [`s.level = ${given(level)}`] : []),
    ...(brand ? [`p.brand = ${given(brand)}`] : []),
    ...(supplier ? [`p.supplier_id = ${given(supplier)}`] : []),
    ...(featured === undefined ? [] : [`p.is_featured = ${given(featured)}`]),
    ...(category ? [`p.category_id IN (${branch(given(category))})`] : []),
  ];
}

/** Only signs and no words: nothing is written like that. */
function matches(given: (value: unknown) => string, words: string[]): string {
  if (words.length === 0) return 'false';
  return `p.id IN (SELECT product_id FROM product_search WHERE document @@ to_tsquery('simple', ${given(toTsQuery(words))}))`;
}

const branch = (slug: string): string => `
  WITH RECURSIVE branch AS (
    SELECT id FROM category WHERE slug = ${slug}
    UNION SELECT child.id FROM category child JOIN branch ON child.parent_id = branch.id)
  SELECT id FROM branch`;
