import { hidden } from '../../database/sql.js';
import { CARD_COLUMNS } from './product-card.js';
import { SORT_RULES, type PlainSort, type Position, type ProductSort } from './product-sort.js';

export interface ProductFilter {
  /** Slug; the branch below it counts too. */
  category?: string;
  brand?: string;
  minPrice?: number;
  maxPrice?: number;
  inStock?: boolean;
  featured?: boolean;
}

/** A statement with a name is prepared once a connection; the same name always has the same text. */
export interface Statement {
  name?: string;
  text: string;
  parameters: unknown[];
}

export interface ListInput<S extends ProductSort> {
  sort: S;
  filter: ProductFilter;
  position: Position;
  limit: number;
}

export const FOR_SALE = 'p.is_active AND p.archived_at IS NULL';
const LISTED =
  'p.id, p.slug, p.name, p.brand, p.price, p.availability, p.is_featured, p.created_at, p.units_sold';

/** The category of a slug and everything below it, as `c`. */
export const branch = (slug: string): string => `WITH RECURSIVE c AS (
  SELECT id, slug FROM category WHERE slug = ${hidden(`${slug}::text`)} AND is_active
  UNION SELECT child.id, child.slug FROM category child JOIN c ON child.parent_id = c.id WHERE child.is_active)`;

/**
 * One more row than a page holds says that there is a next one. The number stands in the text, because a plan made
 * for "any limit" expects a tenth of the table; two sizes keep the prepared statements few.
 */
const rowsFor = (limit: number): number => (limit <= 24 ? 25 : 101);

/** Collects parameters and conditions while a statement is written. */
export class Conditions {
  readonly parameters: unknown[] = [];
  private readonly all = [FOR_SALE];
  private used = '';

  given(value: unknown): string {
    return `$${this.parameters.push(value)}`;
  }

  add(condition: string, letter = ''): void {
    this.all.push(condition);
    this.used += letter;
  }

  addFilter({ brand, minPrice, maxPrice, inStock, featured }: ProductFilter, price = 'p.price'): void {
    if (brand !== undefined) this.add(`p.brand = ${this.given(brand)}`, 'b');
    if (minPrice !== undefined) this.add(`${price} >= ${this.given(minPrice)}::bigint`, 'm');
    if (maxPrice !== undefined) this.add(`${price} <= ${this.given(maxPrice)}::bigint`, 'x');
    if (inStock) this.add("p.availability IN ('in_stock', 'low')", 's');
    if (featured) this.add('p.is_featured', 'f');
  }

  sql(): string {
    return this.all.join(' AND ');
  }

  /** Only the common statements stay prepared: somebody who tries all combinations must not fill the memory. */
  finish(kind: string, text: string, limit: number): Statement {
    const name = this.used.length <= 1 ? `${kind}:${this.used}:${rowsFor(limit)}` : undefined;
    return { name, text: `${text} LIMIT ${rowsFor(limit)}`, parameters: this.parameters };
  }
}

/**
 * A page of a sorted list: a walk along the index of that order, starting at the cursor. Within a category one such
 * walk for each of its few shelves, merged; so nothing is read that is not shown, and one plan is right for all cursors.
 */
export function listStatement({ sort, filter, position, limit }: ListInput<PlainSort>): Statement {
  const { key, column, parameter, direction } = SORT_RULES[sort];
  const where = new Conditions();
  const hide = isNarrowed(filter) ? (it: string): string => it : hidden;
  const start = `(${hide(parameter(where.given(position.key)))}, ${hide(`${where.given(position.id)}::uuid`)})`;
  where.add(`(${column}, p.id) ${direction === 'ASC' ? '>' : '<'} ${start}`);
  where.addFilter(filter);
  const order = `ORDER BY ${column} ${direction}, p.id ${direction}`;
  if (filter.category === undefined)
    return where.finish(
      `list:${sort}`,
      `SELECT ${CARD_COLUMNS}, ${key} AS key FROM product p JOIN category c ON c.id = p.category_id AND c.is_active
        WHERE ${where.sql()} ${order}`,
      limit,
    );
  return where.finish(
    `list-in:${sort}`,
    `${branch(where.given(filter.category))}
     SELECT ${CARD_COLUMNS}, ${key} AS key FROM c CROSS JOIN LATERAL (
       SELECT ${LISTED} FROM product p WHERE p.category_id = c.id AND ${where.sql()} ${order} LIMIT ${rowsFor(limit)}) p
      ${order}`,
    limit,
  );
}

/** Whether the planner must choose between walking the order and looking up what is wanted: then it needs the values. */
const isNarrowed = ({ brand, minPrice, maxPrice, inStock, featured }: ProductFilter): boolean =>
  [brand, minPrice, maxPrice].some((it) => it !== undefined) || inStock === true || featured === true;

/** One product page: the product, the way to its category, and its neighbours in price, in one go. */
export const PRODUCT_PAGE = `
  SELECT p.id, p.slug, p.sku, p.name, p.brand, p.model, p.description, p.price, p.availability, p.is_featured,
         p.weight_grams, p.length_cm, p.width_cm, p.height_cm, p.specifications,
         c.name AS category_name, c.slug AS category_slug,
         (WITH RECURSIVE up AS (
            SELECT parent_id, name, slug, 1 AS height FROM category WHERE id = p.category_id
            UNION ALL
            SELECT a.parent_id, a.name, a.slug, up.height + 1 FROM category a JOIN up ON a.id = up.parent_id
             WHERE up.height < 10)
          SELECT json_agg(json_build_object('name', up.name, 'slug', up.slug) ORDER BY up.height DESC) FROM up) AS breadcrumb,
         (SELECT coalesce(json_agg(near ORDER BY near.distance, near.id), '[]') FROM (
            SELECT n.id, n.slug, n.name, n.brand, c.slug AS category_slug, n.price, n.availability, n.is_featured,
                   abs(n.price - p.price) AS distance
              FROM (${neighbours('>', 'ASC')} UNION ALL ${neighbours('<', 'DESC')}) n
             ORDER BY distance, n.id LIMIT 8) near) AS similar
    FROM product p JOIN category c ON c.id = p.category_id AND c.is_active
   WHERE p.slug = $1 AND ${FOR_SALE}`;

function neighbours(compare: '<' | '>', direction: 'ASC' | 'DESC'): string {
  return `(SELECT s.id, s.slug, s.name, s.brand, s.price, s.availability, s.is_featured FROM product s
            WHERE s.category_id = p.category_id AND s.is_active AND s.archived_at IS NULL
              AND (s.price, s.id) ${compare} (p.price, p.id)
            ORDER BY s.price ${direction}, s.id ${direction} LIMIT 8)`;
}

/** What can be put into a cart or an order right now, with what an order copies of it. */
export const SALE_PRODUCTS = `
  SELECT p.id, p.slug, p.sku, p.name, p.price, p.weight_grams AS "weightGrams", p.length_cm AS "lengthCm",
         p.width_cm AS "widthCm", p.height_cm AS "heightCm", p.availability
    FROM product p JOIN category c ON c.id = p.category_id AND c.is_active
   WHERE p.id = ANY($1::uuid[]) AND ${FOR_SALE}`;
