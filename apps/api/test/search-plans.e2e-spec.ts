import { rows } from '../src/database/sql.js';
import { asTyped, searchQuery } from '../src/modules/catalog/product-search-query.js';
import {
  SEARCH_RULES,
  toSearchRules,
  type SearchRules,
  type SearchRulesRow,
} from '../src/modules/catalog/product-search-rules.js';
import { COUNT_BOTH, searchStatement } from '../src/modules/catalog/product-search.queries.js';
import { positionOf, PRODUCT_SORTS } from '../src/modules/catalog/product-sort.js';
import type { ProductFilter } from '../src/modules/catalog/products.queries.js';
import { KNOWN_WORDS } from '../src/modules/catalog/search-words.queries.js';
import { searchWords } from '../src/modules/catalog/search-words.js';
import { fiveThousandProducts, plansOf, scannedWhole } from './plans.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let rules: SearchRules;

beforeAll(async () => {
  app = await startTestApp();
  await fiveThousandProducts(app.db);
  const [row] = await rows<SearchRulesRow>(app.db, SEARCH_RULES);
  rules = toSearchRules(row!);
});
afterAll(() => app.stop());

const FILTERS: ProductFilter[] = [
  {},
  { category: 'top-3' },
  { minPrice: 1_000_000, maxPrice: 2_000_000 },
  { brand: ['Ibanez'] },
];
const SEARCHES = PRODUCT_SORTS.flatMap((sort) =>
  ['gitar', 'gi', 'ibanez guitar', 'model-42', 'guitar 7 string', 'akustik', 'sub 3 pedal efek'].flatMap(
    (q) => FILTERS.map((filter) => ({ sort, q, filter })),
  ),
);
test.each(SEARCHES)('searching $q by $sort with $filter reads by index', async ({ sort, q, filter }) => {
  const query = searchQuery(asTyped(searchWords(q)), rules);
  const position = positionOf(sort, undefined);
  const statement = searchStatement({ query, version: rules.version, sort, filter, position, limit: 24 });
  for (const plan of await plansOf(app.db, statement)) expect(scannedWhole(plan)).toEqual([]);
});

test.each([
  ['what words may have been meant', KNOWN_WORDS, [['ibanes', 'gitr', 'ibanesgitr']]],
  ['which reading of the words finds more', COUNT_BOTH, ["'gitar':*", "'guitar' & 'ibanez'"]],
])('%s is found without reading products', async (_, text, parameters) => {
  for (const plan of await plansOf(app.db, { text, parameters })) expect(scannedWhole(plan)).toEqual([]);
});
