import { CARD_COLUMNS } from './product-card.js';
import { SORT_RULES, type ProductSort } from './product-sort.js';
import {
  FOR_SALE,
  IN_STOCK,
  rowsFor,
  type ListInput,
  type ProductFilter,
  type Statement,
} from './products.queries.js';
import { toTsQuery } from './search-words.js';

interface SearchInput extends ListInput<ProductSort> {
  words: string[];
}

/** Conditions that change nothing about how a search runs, so that one text serves all of them. */
const FILTER = `${FOR_SALE}
  AND ($2::text IS NULL OR p.brand = $2)
  AND p.price BETWEEN $3::bigint AND $4::bigint
  AND ($5::boolean IS NOT TRUE OR ${IN_STOCK})
  AND ($6::boolean IS NOT TRUE OR p.is_featured)
  AND ($7::text IS NULL OR p.category_id IN (
    WITH RECURSIVE branch AS (
      SELECT id FROM category WHERE slug = $7 AND is_active
      UNION SELECT child.id FROM category child JOIN branch ON child.parent_id = branch.id WHERE child.is_active)
    SELECT id FROM branch))`;

const filterParameters = (words: string[], filter: ProductFilter): unknown[] => [
  toTsQuery(words),
  filter.brand ?? null,
  filter.minPrice ?? 0,
  filter.maxPrice ?? Number.MAX_SAFE_INTEGER,
  filter.inStock ?? null,
  filter.featured ?? null,
  filter.category ?? null,
];

/** A page of what holds all the words, each as written or as the beginning of a longer one. Names weigh most. */
export function searchStatement({ sort, words, filter, position, limit }: SearchInput): Statement {
  const { key, column, parameter, direction } = SORT_RULES[sort];
  const text = `SELECT ${CARD_COLUMNS}, ${key} AS key
    FROM (SELECT s.product_id, ts_rank(s.document, q) AS rank
            FROM to_tsquery('simple', $1) q JOIN product_search s ON s.document @@ q) m
    JOIN product p ON p.id = m.product_id JOIN category c ON c.id = p.category_id AND c.is_active
   WHERE ${FILTER} AND (${column}, p.id) ${direction === 'ASC' ? '>' : '<'} (${parameter('$8')}, $9::uuid)
   ORDER BY ${column} ${direction}, p.id ${direction} LIMIT ${rowsFor(limit)}`;
  return {
    name: `search:${sort}:${rowsFor(limit)}`,
    text,
    parameters: [...filterParameters(words, filter), position.key, position.id],
  };
}

/**
 * For a thin answer: words that occur nowhere are taken for typos of what is written nearly like them, and still all
 * words must be met. The best guesses, in the order asked for, on one page: nobody walks through guesses.
 *
 * The threshold is set for the session by the first step, which every other step waits for.
 */
export function nearStatement({ sort, words, filter, limit }: Omit<SearchInput, 'position'>): Statement {
  const { key, direction } = SORT_RULES[sort];
  const text = `WITH setting AS MATERIALIZED (SELECT set_config('pg_trgm.word_similarity_threshold', '0.39', false)),
    word AS MATERIALIZED (SELECT w.text FROM setting, unnest($8::text[]) AS w (text)),
    exact AS MATERIALIZED (
      SELECT w.text, s.product_id FROM word w
        JOIN product_search s ON s.document @@ to_tsquery('simple', '''' || w.text || ''':*')),
    unknown AS MATERIALIZED (SELECT text FROM word EXCEPT SELECT text FROM exact),
    hit AS (
      SELECT product_id, text, 1 AS score FROM exact
      UNION ALL
      SELECT s.product_id, u.text, word_similarity(u.text, s.folded)
        FROM unknown u JOIN product_search s ON s.folded %> u.text),
    found AS (
      SELECT product_id, avg(score) AS score FROM hit GROUP BY product_id
      HAVING count(DISTINCT text) = (SELECT count(DISTINCT text) FROM word)
      UNION ALL
      SELECT product_id, 2 FROM product_search WHERE document @@ to_tsquery('simple', $1)),
    m AS (SELECT product_id, max(score) AS rank FROM found GROUP BY product_id),
    best AS (
      SELECT ${CARD_COLUMNS}, m.rank, ${key} AS key
        FROM m JOIN product p ON p.id = m.product_id JOIN category c ON c.id = p.category_id AND c.is_active
       WHERE ${FILTER} ORDER BY m.rank DESC, p.id DESC LIMIT ${limit <= 24 ? 24 : 100})
    SELECT * FROM best ORDER BY key ${direction}, id ${direction}`;
  return {
    name: `near:${sort}:${rowsFor(limit)}`,
    text,
    parameters: [...filterParameters(words, filter), words],
  };
}
