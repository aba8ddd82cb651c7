import { SORT_RULES, type Position, type SortRule } from '../catalog/product-sort.js';
import type { Availability } from '../catalog/availability.js';
import { searchWords, toTsQuery } from '../catalog/search-words.js';

export const ADMIN_PRODUCT_SORTS = ['name', '-name', 'price', '-price', 'newest', 'stock'] as const;
export type AdminProductSort = (typeof ADMIN_PRODUCT_SORTS)[number];

/** How a list may be sorted, and how its cursor compares. */
type Rule = Omit<SortRule, 'start'>;

export const ADMIN_SORT_RULES: Record<AdminProductSort, Rule> = {
  name: SORT_RULES.name,
  '-name': { ...SORT_RULES.name, direction: 'DESC' },
  price: SORT_RULES.price,
  '-price': SORT_RULES['-price'],
  newest: SORT_RULES.newest,
  stock: {
    key: 'coalesce(s.on_hand - s.reserved, 0)',
    column: 'coalesce(s.on_hand - s.reserved, 0)',
    parameter: (it) => `${it}::bigint`,
    direction: 'ASC',
    keyType: 'integer',
  },
};

interface AdminList {
  sort: AdminProductSort;
  q?: string;
  category?: string;
  availability?: Availability;
  position?: Position;
  limit: number;
}

/** Every product that is not archived, hidden ones too, with its stock. */
export function adminProductsStatement({ sort, q, category, availability, position, limit }: AdminList): {
  text: string;
  parameters: unknown[];
} {
  const { key, column, parameter, direction } = ADMIN_SORT_RULES[sort];
  const parameters: unknown[] = [];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const where = ['p.archived_at IS NULL'];
  if (q) where.push(matches(given, searchWords(q)));
  if (availability) where.push(`p.availability = ${given(availability)}`);
  if (category) where.push(`p.category_id IN (${branch(given(category))})`);
  if (position)
    where.push(
      `(${column}, p.id) ${direction === 'ASC' ? '>' : '<'} (${parameter(given(position.key))}, ${given(position.id)}::uuid)`,
    );
  const text = `
    SELECT p.id, p.slug, p.sku, p.name, p.brand, c.name AS "categoryName", p.price, p.is_active AS "isActive",
           p.is_featured AS "isFeatured", coalesce(s.on_hand, 0) AS "onHand", coalesce(s.reserved, 0) AS reserved,
           coalesce(s.on_hand - s.reserved, 0) AS available, p.minimum_stock AS "minimumStock",
           p.low_stock_threshold AS "lowStockThreshold", p.availability, ${key} AS key
      FROM product p JOIN category c ON c.id = p.category_id LEFT JOIN product_stock s ON s.product_id = p.id
     WHERE ${where.join(' AND ')}
     ORDER BY ${column} ${direction}, p.id ${direction} LIMIT ${limit + 1}`;
  return { text, parameters };
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
