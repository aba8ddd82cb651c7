import { CARD_COLUMNS } from './product-card.js';
import { SORT_RULES, type ProductSort } from './product-sort.js';
import { branch, Conditions, type ListInput, type Statement } from './products.queries.js';
import { toTsQuery } from './search-words.js';

interface SearchInput extends ListInput<ProductSort> {
  words: string[];
}

/** A page of what holds all the words, each as written or as the beginning of a longer one. Names weigh most. */
export function searchStatement({ words, ...input }: SearchInput): Statement {
  return rankedStatement('search', `SELECT to_tsquery('simple', $1) AS q`, {
    ...input,
    first: toTsQuery(words),
  });
}

/**
 * For an empty answer: the same with each unknown word put right by the nearest words of the catalogue. Known is what
 * begins some word of it, or holds a digit; near is what one or two letters make equal, of the same first letter.
 */
export function nearStatement({ words, ...input }: SearchInput): Statement {
  return rankedStatement('near', CORRECTED, { ...input, first: words });
}

/**
 * The tsquery of the words ($1) after correction. No row where a word is like nothing in the catalogue. An unfinished
 * word may be misspelt too, so it is also held against the beginnings of longer ones.
 */
const CORRECTED = `
  SELECT to_tsquery('simple', string_agg('(' || readings || ')', ' & ')) AS q
    FROM unnest($1::text[]) WITH ORDINALITY AS typed (text, n)
    CROSS JOIN LATERAL (
      SELECT CASE WHEN typed.text ~ '[0-9]' OR EXISTS (
               SELECT FROM search_word w WHERE w.word >= typed.text AND w.word < typed.text || U&'\\FFFD')
             THEN '''' || typed.text || ''':*'
             ELSE (SELECT string_agg('''' || word || ''':*', ' | ') FROM (
               SELECT w.word FROM search_word w
                CROSS JOIN LATERAL (
                  SELECT least(levenshtein_less_equal(w.word, typed.text, 2),
                               levenshtein_less_equal(left(w.word, length(typed.text)), typed.text, 2) + 0.5) AS slips) d
                WHERE w.word >= left(typed.text, 1) AND w.word < left(typed.text, 1) || U&'\\FFFD'
                  AND d.slips <= CASE WHEN length(typed.text) < 5 THEN 1 ELSE 2.5 END
                ORDER BY d.slips FETCH FIRST 1 ROW WITH TIES) nearest)
             END AS readings) r
  HAVING bool_and(readings IS NOT NULL)`;

/**
 * Ranks all matches by their documents alone, and looks at products only from the best on until the page is full. The
 * price is wrapped so that no plan starts from an index over it and tests the words product by product.
 */
function rankedStatement(
  kind: string,
  tsQuery: string,
  { sort, filter, position, limit, first }: ListInput<ProductSort> & { first: unknown },
): Statement {
  const { key, column, parameter, direction } = SORT_RULES[sort];
  const isRanked = sort === 'relevance';
  const id = isRanked ? 'm.product_id' : 'p.id';
  const where = new Conditions();
  where.given(first);
  const start = `(${parameter(where.given(position.key))}, ${where.given(position.id)}::uuid)`;
  where.add(`(${column}, ${id}) ${direction === 'ASC' ? '>' : '<'} ${start}`);
  where.addFilter(filter, 'p.price + 0');
  if (filter.category !== undefined)
    where.add(`p.category_id IN (${branch(where.given(filter.category))} SELECT id FROM c)`, 'c');
  return where.finish(
    `${kind}:${sort}`,
    `SELECT ${CARD_COLUMNS}, ${key} AS key
       FROM (SELECT s.product_id, ts_rank(s.document, q) AS rank
               FROM (${tsQuery}) t JOIN product_search s ON s.document @@ q
              ${isRanked ? 'ORDER BY rank DESC, s.product_id DESC' : ''}) m
       JOIN product p ON p.id = m.product_id JOIN category c ON c.id = p.category_id AND c.is_active
      WHERE ${where} ORDER BY ${column} ${direction}, ${id} ${direction}`,
    limit,
  );
}
