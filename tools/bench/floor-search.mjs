import { asTyped, searchQuery } from '../../apps/api/dist/modules/catalog/product-search-query.js';
import { SEARCH_RULES, toSearchRules } from '../../apps/api/dist/modules/catalog/product-search-rules.js';
import { searchStatement, THIN } from '../../apps/api/dist/modules/catalog/product-search.queries.js';
import { nextCursor, positionOf } from '../../apps/api/dist/modules/catalog/product-sort.js';
import { glueable, readWords } from '../../apps/api/dist/modules/catalog/search-words-known.js';
import { KNOWN_WORDS } from '../../apps/api/dist/modules/catalog/search-words.queries.js';
import { searchWords } from '../../apps/api/dist/modules/catalog/search-words.js';
import { suggestedBrands, suggestedCategories } from '../../apps/api/dist/modules/catalog/suggested-names.js';
import { toCard } from './floor-answers.mjs';

const sort = 'relevance';
let rules;

/** How to find is no matter of frameworks: these are the shop's own statements. */
export async function searchFloor(pool, typed) {
  const { rows, madeBy, correction } = await find(pool, searchWords(typed), 24);
  return {
    body: { items: rows.slice(0, 24).map(toCard), nextCursor: nextCursor(madeBy, rows, 24), correction },
  };
}

export async function suggestWords({ pool, query }) {
  const typed = searchWords(query.get('q'));
  const { rows, correction } = await find(pool, typed, 6);
  const words = correction === null ? typed : searchWords(correction);
  return {
    body: {
      products: rows.slice(0, 6).map(toCard),
      categories: suggestedCategories(words, rules, rows).slice(0, 3),
      brands: suggestedBrands(words, rows).slice(0, 3),
      correction,
    },
  };
}

async function find(pool, words, limit) {
  const exact = await run(pool, asTyped(words), limit);
  if (exact.length >= THIN) return { rows: exact, madeBy: sort, correction: null };
  const values = [[...words, ...glueable(words)]];
  const { rows: known } = await pool.query({ name: 'known', text: KNOWN_WORDS, values });
  const { spellings, correction } = readWords(words, known);
  const meant = spellings.length > 0 ? await run(pool, spellings, limit) : [];
  return meant.length > exact.length
    ? { rows: meant, madeBy: `near:${sort}`, correction }
    : { rows: exact, madeBy: sort, correction: null };
}

async function run(pool, spellings, limit) {
  rules ??= toSearchRules((await pool.query(SEARCH_RULES)).rows[0]);
  const { name, text, parameters } = searchStatement({
    query: searchQuery(spellings, rules),
    version: rules.version,
    sort,
    filter: {},
    position: positionOf(sort, undefined),
    limit,
  });
  return (await pool.query({ name, text, values: parameters })).rows;
}
