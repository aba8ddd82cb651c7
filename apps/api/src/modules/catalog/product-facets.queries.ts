import {
  Conditions,
  FOR_SALE,
  IN_STOCK,
  ON_SALE,
  type ProductFilter,
  type Statement,
} from './products.queries.js';
import { specificationChoices } from './specification-choices.js';

/** Which of the filters a product fails, as a bit each: who fails one alone still counts in that filter's own facet. */
const BIT = { brand: 1, price: 2, inStock: 4, onSale: 8 };
const FIRST_SPECIFICATION_BIT = 16;

const MOST_BRANDS = 50;
const MOST_SPECIFICATIONS = 12;
const MOST_VALUES = 30;

/** A property that is chosen by; name and keys are SQL. */
interface Chosen {
  name: string;
  bit: number;
  keys: string;
}

/**
 * How many products each further choice would leave. All of the category, or all that have the words, are read once;
 * they are counted in groups of what they have in common, and the facets add these up. Shelf by shelf, so that no plan
 * reads the whole table: along an index that holds all that is counted, unless properties are asked for too.
 */
export function facetsStatement(filter: ProductFilter, match?: string): Statement {
  const where = new Conditions();
  const asked = match === undefined ? undefined : `${where.given(match)}::tsquery`;
  const slug = filter.category === undefined ? undefined : where.given(filter.category);
  const brands = `${where.given(filter.brand ?? [])}::text[]`;
  const chosen = specificationChoices(filter.spec ?? []).map((choice, i) => ({
    ...where.facetKeys(choice),
    bit: FIRST_SPECIFICATION_BIT << i,
  }));
  const tests = failures(filter, where, { brands, chosen });
  const counted = `
    SELECT p.category_id, p.brand, p.price, ${IN_STOCK} AS in_stock, ${ON_SALE} AS on_sale,
           ${['0', ...tests].join(' + ')} AS failed ${slug ? ', p.facet_keys' : ''}
      FROM product p WHERE ${FOR_SALE} ${filter.featured ? 'AND p.is_featured' : ''}`;
  const text = `
    WITH RECURSIVE ${slug ? below(slug) : EVERYTHING},
    ${groups(counted, { asked, hasSpecifications: slug !== undefined, mayFailSeveral: tests.length > 1 })}
    SELECT ${sum('failed = 0')} AS total, ${sum('failed = 0 AND in_stock')} AS "inStock",
           ${sum('failed = 0 AND on_sale')} AS "onSale",
           min(least) FILTER (WHERE failed IN (0, ${BIT.price})) AS "minPrice",
           max(most) FILTER (WHERE failed IN (0, ${BIT.price})) AS "maxPrice",
           ${brandFacet(brands)} AS brands, ${CATEGORY_FACET} AS categories,
           ${slug ? specificationFacets(slug, chosen) : "'[]'::json"} AS specifications
      FROM summed`;
  // Only the common statements stay prepared: those without any filter but the category.
  const name = `facets:${match === undefined ? 'listed' : 'found'}:${slug ? 'in' : 'all'}`;
  const isCommon = tests.length === 0 && !filter.featured;
  return { name: isCommon ? name : undefined, text, parameters: where.parameters };
}

/** `summed`, what is counted in groups, and where properties are asked for also `base`, one by one. */
function groups(
  counted: string,
  options: { asked: string | undefined; hasSpecifications: boolean; mayFailSeveral: boolean },
): string {
  const { asked, hasSpecifications, mayFailSeveral } = options;
  const sums = 'count(*) AS n, min(price) AS least, max(price) AS most';
  const common = 'brand, in_stock, on_sale, failed';
  const failsOneAtMost = mayFailSeveral ? 'p.failed & (p.failed - 1) = 0' : 'true';
  if (!asked && !hasSpecifications)
    return `summed AS MATERIALIZED (
      SELECT c.child, p.* FROM c CROSS JOIN LATERAL (
        SELECT ${common}, ${sums} FROM (${counted} AND p.category_id = c.id OFFSET 0) p
         WHERE ${failsOneAtMost} GROUP BY ${common}) p)`;
  const from = asked
    ? `(SELECT ${asked} AS q) t JOIN product_search s ON s.document @@ t.q
       CROSS JOIN LATERAL (${counted} AND p.id = s.product_id OFFSET 0) p JOIN c ON c.id = p.category_id`
    : `c CROSS JOIN LATERAL (${counted} AND p.category_id = c.id OFFSET 0) p`;
  return `base AS (SELECT c.child, p.* FROM ${from} WHERE ${failsOneAtMost}),
    summed AS MATERIALIZED (SELECT child, ${common}, ${sums} FROM base GROUP BY child, ${common})`;
}

const sum = (condition: string): string => `coalesce(sum(n) FILTER (WHERE ${condition}), 0)::integer`;

/** For each filter a SQL number: its bit where the product fails it, else 0. */
function failures(
  { brand, minPrice, maxPrice, inStock, onSale }: ProductFilter,
  where: Conditions,
  { brands, chosen }: { brands: string; chosen: Chosen[] },
): string[] {
  const price = [
    ...(minPrice === undefined ? [] : [`p.price >= ${where.given(minPrice)}::bigint`]),
    ...(maxPrice === undefined ? [] : [`p.price <= ${where.given(maxPrice)}::bigint`]),
  ];
  const orBit = (test: string, bit: number): string => `CASE WHEN ${test} THEN 0 ELSE ${bit} END`;
  return [
    ...(brand ? [orBit(`p.brand = ANY(${brands})`, BIT.brand)] : []),
    ...(price.length > 0 ? [orBit(price.join(' AND '), BIT.price)] : []),
    ...(inStock ? [orBit(IN_STOCK, BIT.inStock)] : []),
    ...(onSale ? [orBit(ON_SALE, BIT.onSale)] : []),
    ...chosen.map(({ bit, keys }) => orBit(`p.facet_keys && ${keys}`, bit)),
  ];
}

/** What is open below a category, each with the child of it that leads there. */
const below = (slug: string): string => `
  c AS (
    SELECT id, NULL::uuid AS child, 0 AS depth FROM category WHERE slug = ${slug} AND is_active
    UNION SELECT k.id, coalesce(c.child, k.id), c.depth + 1 FROM category k JOIN c ON k.parent_id = c.id WHERE k.is_active)`;

/** All open categories, as lists without a category show them, each with the one at the top. */
const EVERYTHING = `
  down AS (
    SELECT id, id AS child, is_active FROM category WHERE parent_id IS NULL
    UNION SELECT k.id, down.child, k.is_active FROM category k JOIN down ON k.parent_id = down.id),
  c AS (SELECT id, child FROM down WHERE is_active)`;

const CATEGORY_FACET = `
  (SELECT coalesce(json_agg(json_build_object('slug', k.slug, 'name', k.name, 'count', s.n) ORDER BY k.position, k.name), '[]')
     FROM (SELECT child, sum(n)::integer AS n FROM summed WHERE failed = 0 GROUP BY child) s
     JOIN category k ON k.id = s.child AND k.is_active)`;

const brandFacet = (chosen: string): string => `
  (SELECT coalesce(json_agg(json_build_object('value', b.brand, 'count', b.n) ORDER BY b.n DESC, b.brand), '[]')
     FROM (SELECT brand, coalesce(s.n, 0) AS n, w.brand IS NOT NULL AS is_chosen,
                  row_number() OVER (ORDER BY s.n DESC NULLS LAST, brand) AS place
             FROM (SELECT brand, sum(n)::integer AS n FROM summed WHERE failed IN (0, ${BIT.brand}) GROUP BY brand) s
             FULL JOIN unnest(${chosen}) AS w (brand) USING (brand)) b
    WHERE b.place <= ${MOST_BRANDS} OR b.is_chosen)`;

/**
 * What the category asks of its products, or one above or below it does, and lets be chosen by. Where several ask for
 * the same name the nearest counts. What was chosen is always in, also when nothing is left of it.
 */
function specificationFacets(slug: string, chosen: Chosen[]): string {
  const keys = chosen.length > 0 ? chosen.map((it) => it.keys).join(' || ') : "'{}'::text[]";
  const ownBit = chosen.map(({ name, bit }) => `WHEN lower(${name}) THEN ${bit}`).join(' ');
  const alsoCounted = chosen.length > 0 ? `CASE r.lowered ${ownBit} ELSE 0 END` : '0';
  return `
  (WITH RECURSIVE up AS (
     SELECT id, parent_id, 0 AS height FROM category WHERE slug = ${slug}
     UNION SELECT a.id, a.parent_id, up.height + 1 FROM category a JOIN up ON a.id = up.parent_id),
   rule AS (
     SELECT DISTINCT ON (lowered) lower(r.name) AS lowered, r.name, r.unit, r.type, r.is_filterable, r.position, n.height
       FROM (SELECT id, height, height AS distance FROM up
             UNION ALL SELECT id, -depth, 1000 + depth FROM c WHERE depth > 0) n
       JOIN category_specification r ON r.category_id = n.id
      ORDER BY lowered, n.distance, r.position, r.id),
   key AS (
     SELECT key, failed, count(*) AS n FROM base CROSS JOIN unnest(facet_keys) AS key GROUP BY key, failed
     UNION ALL SELECT key, 0, 0 FROM unnest(${keys}) AS key),
   value AS (
     SELECT r.lowered, substr(k.key, length(r.lowered) + 2) AS value, sum(k.n)::integer AS n,
            k.key = ANY(${keys}) AS is_chosen,
            row_number() OVER (PARTITION BY r.lowered ORDER BY sum(k.n) DESC, k.key) AS place
       FROM rule r JOIN key k ON split_part(k.key, ':', 1) = r.lowered
      WHERE r.is_filterable AND k.failed IN (0, ${alsoCounted})
      GROUP BY r.lowered, k.key)
   SELECT coalesce(json_agg(json_build_object('name', name, 'unit', unit, 'type', type, 'values', values)
                            ORDER BY height DESC, position, name), '[]')
     FROM (SELECT r.name, r.unit, r.type, r.height, r.position, v.values
             FROM rule r JOIN (
               SELECT lowered, json_agg(json_build_object('value', value, 'count', n) ORDER BY n DESC, value) AS values
                 FROM value WHERE place <= ${MOST_VALUES} OR is_chosen GROUP BY lowered) v USING (lowered)
            ORDER BY r.height DESC, r.position, r.name LIMIT ${MOST_SPECIFICATIONS}) f)`;
}
