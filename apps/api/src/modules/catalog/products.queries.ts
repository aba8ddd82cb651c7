import { hidden } from '../../database/sql.js';
import { pictureJson } from '../media/picture.js';
import { CARD_COLUMNS, CARD_COLUMNS_NOW } from './product-card.js';
import { IS_ON_SALE, PRICE_NOW } from './product-price.js';
import { specificationChoices, type SpecificationChoice } from './specification-choices.js';
import { SORT_RULES, type PlainSort, type Position, type ProductSort } from './product-sort.js';

export interface ProductFilter {
  /** Slug; the branch below it counts too. */
  category?: string;
  /** Any of these. */
  brand?: string[];
  minPrice?: number;
  maxPrice?: number;
  inStock?: boolean;
  featured?: boolean;
  onSale?: boolean;
  /** `name:value`; values of one name are alternatives, different names must all hold. */
  spec?: string[];
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
export const IN_STOCK = "p.availability IN ('in_stock', 'low')";
export const ON_SALE = 'p.list_price IS NOT NULL';
const LISTED =
  'p.id, p.slug, p.name, p.brand, p.price, p.list_price, p.thumbnail, p.availability, p.is_featured, p.created_at, p.units_sold';

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

  addFilter(filter: ProductFilter, price = 'p.price'): void {
    const { brand = [], minPrice, maxPrice, inStock, featured, onSale, spec = [] } = filter;
    // Of one brand the index hands its products over in order, of several it can not.
    if (brand.length === 1) this.add(`p.brand = ${this.given(brand[0])}`, 'b');
    if (brand.length > 1) this.add(this.anyBrand(brand), 'B');
    if (minPrice !== undefined) this.add(`${price} >= ${this.given(minPrice)}::bigint`, 'm');
    if (maxPrice !== undefined) this.add(`${price} <= ${this.given(maxPrice)}::bigint`, 'x');
    if (inStock) this.add(IN_STOCK, 's');
    if (featured) this.add('p.is_featured', 'f');
    if (onSale) this.add(ON_SALE, 'l');
    for (const choice of specificationChoices(spec)) this.add(this.specified(choice), 'many');
  }

  anyBrand(brands: string[]): string {
    return `p.brand = ANY(${this.given(brands)}::text[])`;
  }

  specified(choice: SpecificationChoice): string {
    return `p.facet_keys && ${this.facetKeys(choice).keys}`;
  }

  /** Written out one by one, so that the planner knows them and how many products have each. */
  facetKeys({ name, values }: SpecificationChoice): { name: string; keys: string } {
    const of = `${this.given(name)}::text`;
    const keys = values.map((value) => `facet_key(${of}, ${this.given(value)}::text)`);
    return { name: of, keys: `ARRAY[${keys.join(', ')}]` };
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
const isNarrowed = ({ brand, minPrice, maxPrice, spec, ...marks }: ProductFilter): boolean =>
  [brand, minPrice, maxPrice, spec].some((it) => it !== undefined) ||
  [marks.inStock, marks.featured, marks.onSale].includes(true);

/** Other finishes of product `p` that can be bought; more than a page can show are not one model. */
const SIBLINGS = `
  SELECT s.slug, s.name, s.price, s.availability, s.thumbnail
    FROM product s JOIN category sc ON sc.id = s.category_id AND sc.is_active
   WHERE s.group_code = p.group_code AND s.id <> p.id AND s.is_active AND s.archived_at IS NULL
   ORDER BY s.name, s.slug LIMIT 20`;

/** The shelves below that of the product, beside it and above it. */
const NEXT_SHELVES = `
  SELECT f.id, f.slug FROM category f
   WHERE f.is_active AND f.id <> c.id AND (f.parent_id IN (c.id, c.parent_id) OR f.id = c.parent_id)`;

/**
 * One product page: the product, the way to its category, and its neighbours in price, in one go. Neighbours
 * leave their subquery in order and with nothing but what a card shows: sorting them again costs a tenth of the page.
 */
export const PRODUCT_PAGE = `
  SELECT ${CARD_COLUMNS_NOW}, p.sku, p.model, p.description,
         CASE WHEN ${IS_ON_SALE} THEN p.sale_ends_at END AS sale_ends_at,
         p.weight_grams, p.length_cm, p.width_cm, p.height_cm, p.specifications,
         c.name AS category_name,
         (WITH RECURSIVE up AS (
            SELECT c.parent_id, c.name, c.slug, 1 AS height
            UNION ALL
            SELECT a.parent_id, a.name, a.slug, up.height + 1 FROM category a JOIN up ON a.id = up.parent_id
             WHERE up.height < 10)
          SELECT json_agg(json_build_object('name', up.name, 'slug', up.slug) ORDER BY up.height DESC) FROM up) AS breadcrumb,
         (SELECT coalesce(json_agg(${pictureJson('f', 'i.alt')} ORDER BY i.is_thumbnail DESC, i.position, i.id), '[]')
            FROM product_image i JOIN picture f ON f.id = i.picture_id WHERE i.product_id = p.id) AS images,
         (SELECT coalesce(json_agg(twin), '[]') FROM (${SIBLINGS}) twin) AS siblings,
         (SELECT coalesce(json_agg(near), '[]') FROM (
            ${similarIn('SELECT c.id, c.slug')} UNION ALL ${similarIn(NEXT_SHELVES)} LIMIT 8) near) AS similar
    FROM product p JOIN category c ON c.id = p.category_id AND c.is_active
   WHERE p.slug = $1 AND ${FOR_SALE}`;

/**
 * The eight nearest in price on the shelves that the subquery names, those in stock first. Of two such lists the second
 * is only looked for where the first is short.
 */
function similarIn(shelves: string): string {
  return `(
    SELECT n.*, shelf.slug AS category_slug
      FROM (${shelves}) shelf
     CROSS JOIN LATERAL (${neighbours('>', 'ASC')} UNION ALL ${neighbours('<', 'DESC')}) n
     ORDER BY n.availability NOT IN ('in_stock', 'low'), abs(n.price - p.price), n.id LIMIT 8)`;
}

/** Of one shelf, the next in price on one side. Other finishes are not similar, they are the same. */
function neighbours(compare: '<' | '>', direction: 'ASC' | 'DESC'): string {
  return `(SELECT s.id, s.slug, s.name, s.brand, s.price, s.list_price, s.thumbnail, s.availability, s.is_featured
             FROM product s
            WHERE s.category_id = shelf.id AND s.is_active AND s.archived_at IS NULL
              AND (s.price, s.id) ${compare} (p.price, p.id) AND coalesce(s.group_code <> p.group_code, true)
            ORDER BY s.price ${direction}, s.id ${direction} LIMIT 8)`;
}

/** What an order copies of a product `p`, at the price of this moment. */
export const SALE_COLUMNS = `p.id, p.slug, p.sku, p.name, ${PRICE_NOW} AS "unitPrice", p.weight_grams AS "weightGrams",
  p.length_cm AS "lengthCm", p.width_cm AS "widthCm", p.height_cm AS "heightCm"`;
