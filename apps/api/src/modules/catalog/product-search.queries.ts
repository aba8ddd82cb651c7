import { hidden } from '../../database/sql.js';
import type { SearchQuery } from './product-search-query.js';
import { CARD_COLUMNS } from './product-card.js';
import { SORT_RULES, type ProductSort } from './product-sort.js';
import { branch, Conditions, type ListInput, type Statement } from './products.queries.js';

/** With fewer hits than this the words may be misspelt. */
export const THIN = 3;

interface SearchInput extends ListInput<ProductSort> {
  query: SearchQuery;
  /** Of the rules that the query was made by; no row when others hold by now. */
  version: number;
}

/**
 * How well a document fits, in whole steps, and within a step what can be had and sells: exactly called so 8; all words
 * among its names 3, among names and categories 2, with specifications 1; of the category that the words name 2; with
 * the count that they name 2; all words finished 1.
 */
const RANK = `(CASE WHEN s.document @@ t.in_names THEN 3 WHEN s.document @@ t.in_shelves THEN 2
                    WHEN s.document @@ t.in_facts THEN 1 ELSE 0 END
             + CASE WHEN s.document @@ t.whole THEN 1 ELSE 0 END + CASE WHEN s.document @@ t.shelf THEN 2 ELSE 0 END
             + CASE WHEN s.document @@ t.counts THEN 2 ELSE 0 END + CASE WHEN s.document @@ t.name THEN 8 ELSE 0 END
             + s.merit)::real`;

/**
 * A page of what the words find. Ranks all matches by their documents alone, and looks at products only from the best on
 * until the page is full. The price is wrapped so that no plan starts from an index over it and tests the words product
 * by product.
 */
export function searchStatement({ query, version, sort, filter, position, limit }: SearchInput): Statement {
  const { key, column, parameter, direction, start } = SORT_RULES[sort];
  const isRanked = sort === 'relevance';
  const id = isRanked ? 'm.product_id' : 'p.id';
  const where = new Conditions();
  const { match, inNames, inShelves, inFacts, whole, shelf, count, name } = query;
  const given = [match, inNames, inShelves, inFacts, whole, shelf, count, name];
  const [q, ...ranks] = given.map((asked) => `${where.given(asked)}::tsquery`);
  const names = ['in_names', 'in_shelves', 'in_facts', 'whole', 'shelf', 'counts', 'name'];
  const asked = ranks.map((it, i) => `${it} AS ${names[i]!}`).join(', ');
  const rules = where.given(version);
  // Without a cursor nothing is compared: that would work out each rank twice.
  if (position !== start) {
    const after = `(${parameter(where.given(position.key))}, ${where.given(position.id)}::uuid)`;
    where.add(`(${column}, ${id}) ${direction === 'ASC' ? '>' : '<'} ${after}`);
  }
  where.addFilter(filter, 'p.price + 0');
  if (filter.category !== undefined)
    where.add(`p.category_id IN (${branch(where.given(filter.category))} SELECT id FROM c)`, 'c');
  return where.finish(
    `search:${sort}:${position === start ? 'first' : 'next'}`,
    `WITH t AS MATERIALIZED (SELECT ${q} AS q, ${asked} FROM search_rules WHERE version = ${rules})
     SELECT ${CARD_COLUMNS}, ${key} AS key
       FROM (SELECT s.product_id, ${RANK} AS rank FROM t JOIN product_search s ON s.document @@ t.q
              ${isRanked ? 'ORDER BY rank DESC, s.product_id DESC' : ''}) m
       JOIN product p ON p.id = m.product_id JOIN category c ON c.id = p.category_id AND c.is_active
      WHERE ${where.sql()} ORDER BY ${column} ${direction}, ${id} ${direction}`,
    limit,
  );
}

const COUNT = (query: string): string =>
  `(SELECT count(*) FROM product_search WHERE document @@ ${hidden(`${query}::tsquery`)})`;

/** How many products each of two tsqueries finds. */
export const COUNT_BOTH = `SELECT ${COUNT('$1')} AS typed, ${COUNT('$2')} AS meant`;

/**
 * The next $3 products below the category $1 after the product $2. Locked, so that one who saves them waits and nothing
 * older is written over what they save.
 */
export const BRANCH_PORTION = `
  WITH RECURSIVE c AS (
    SELECT $1::uuid AS id UNION SELECT below.id FROM category below JOIN c ON below.parent_id = c.id)
  SELECT p.id FROM product p WHERE p.category_id IN (SELECT id FROM c) AND p.id > $2::uuid
   ORDER BY p.id LIMIT $3 FOR NO KEY UPDATE OF p`;

export const RENEW_WORDS = `
  WITH renewed AS (
    UPDATE product_search s SET document = product_document(p) FROM product p
     WHERE p.id = s.product_id AND p.id = ANY($1::uuid[]) RETURNING s.document)
  SELECT search_word_learn(document) FROM renewed`;
