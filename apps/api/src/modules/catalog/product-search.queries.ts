import { CARD_COLUMNS } from './product-card.js';
import { SORT_RULES, type ProductSort } from './product-sort.js';
import { branch, Conditions, type ListInput, type Statement } from './products.queries.js';
import { spellings, toTsQuery } from './search-words.js';

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
  const first = JSON.stringify(spellings(words));
  return rankedStatement('near', CORRECTED, { ...input, first });
}

/**
 * The tsquery of the spellings ($1, lists of words) after correction. A spelling with a word that is like nothing in the
 * catalogue falls out; no row when none is left. An unfinished word may be misspelt too, so it is also held against the
 * beginnings of longer ones.
 */
const CORRECTED = `
  SELECT to_tsquery('simple', string_agg(spelling, ' | ')) AS q FROM (
    SELECT string_agg('(' || r.readings || ')', ' & ') AS spelling
      FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS s (words, n), jsonb_array_elements_text(s.words) AS typed (text)
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
               END AS readings OFFSET 0) r
     GROUP BY s.n HAVING bool_and(r.readings IS NOT NULL)) corrected
  HAVING count(*) > 0`;

/**
 * Ranks all matches by their documents alone, and looks at products only from the best on until the page is full. The
 * query of words is worked out first and once. The price is wrapped so that no plan starts from an index over it and
 * tests the words product by product.
 */
function rankedStatement(
  kind: string,
  tsQuery: string,
  { sort, filter, position, limit, first }: ListInput<ProductSort> & { first: string },
): Statement {
  const { key, column, parameter, direction, start } = SORT_RULES[sort];
  const isRanked = sort === 'relevance';
  const id = isRanked ? 'm.product_id' : 'p.id';
  const where = new Conditions();
  where.given(first);
  // Without a cursor nothing is compared: that would work out each rank twice.
  if (position !== start) {
    const after = `(${parameter(where.given(position.key))}, ${where.given(position.id)}::uuid)`;
    where.add(`(${column}, ${id}) ${direction === 'ASC' ? '>' : '<'} ${after}`);
  }
  where.addFilter(filter, 'p.price + 0');
  if (filter.category !== undefined)
    where.add(`p.category_id IN (${branch(where.given(filter.category))} SELECT id FROM c)`, 'c');
  return where.finish(
    `${kind}:${sort}:${position === start ? 'first' : 'next'}`,
    `WITH t AS MATERIALIZED (${tsQuery})
     SELECT ${CARD_COLUMNS}, ${key} AS key
       FROM (SELECT s.product_id, ts_rank(s.document, q) AS rank
               FROM t JOIN product_search s ON s.document @@ q
              ${isRanked ? 'ORDER BY rank DESC, s.product_id DESC' : ''}) m
       JOIN product p ON p.id = m.product_id JOIN category c ON c.id = p.category_id AND c.is_active
      WHERE ${where.sql()} ORDER BY ${column} ${direction}, ${id} ${direction}`,
    limit,
  );
}
