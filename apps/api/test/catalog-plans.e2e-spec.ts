import { rows } from '../src/database/sql.js';
import { nearStatement, searchStatement } from '../src/modules/catalog/product-search.queries.js';
import {
  positionOf,
  PRODUCT_SORTS,
  type PlainSort,
  type ProductSort,
} from '../src/modules/catalog/product-sort.js';
import {
  listStatement,
  PRODUCT_PAGE,
  SALE_PRODUCTS,
  type ProductFilter,
  type Statement,
} from '../src/modules/catalog/products.queries.js';
import { searchWords } from '../src/modules/catalog/search-words.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;

/** 5,000 products of ten brands on 32 shelves under 8. */
beforeAll(async () => {
  app = await startTestApp();
  const { db } = app;
  await db.query(
    `INSERT INTO category (name, slug) SELECT 'Top ' || i, 'top-' || i FROM generate_series(1, 8) i`,
  );
  await db.query(
    `INSERT INTO category (name, slug, parent_id)
     SELECT 'Sub ' || j, c.slug || '-' || j, c.id FROM category c, generate_series(1, 4) j`,
  );
  // In parts: the shop's time-outs hold here too.
  for (let first = 1; first < 5000; first += 500) await db.query(SOME_PRODUCTS, [first, first + 499]);
  await db.query('ANALYZE');
});
afterAll(() => app.stop());

const SOME_PRODUCTS = `
  INSERT INTO product (sku, slug, name, brand, model, description, price, category_id, weight_grams, length_cm, width_cm,
                       height_cm, is_featured, availability, units_sold, created_at)
  SELECT 'SKU-' || i, 'product-' || i, b.brand || ' Model' || i || ' Guitar', b.brand, 'M-' || i,
         repeat('Gitar listrik yang enak dimainkan dengan suara tebal. ', 8), 100000 + (i * 7919 % 2000) * 5000, s.id,
         1000, 10, 10, 10, i % 50 = 0, CASE WHEN i % 7 = 0 THEN 'out' ELSE 'in_stock' END, i * 31 % 500,
         now() - i * interval '1 minute'
    FROM generate_series($1::integer, $2::integer) i
    JOIN (SELECT id, row_number() OVER (ORDER BY slug) - 1 AS n FROM category WHERE parent_id IS NOT NULL) s ON s.n = i * 13 % 32
    JOIN (SELECT brand, n - 1 AS n FROM unnest(ARRAY['Yamaha', 'Fender', 'Ibanez', 'Gibson', 'Cort', 'Roland', 'Korg',
          'Pearl', 'Tama', 'Boss']) WITH ORDINALITY AS b (brand, n)) b ON b.n = i % 10`;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Plan[];
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

/** The plan for these parameters, and the one that PostgreSQL may keep for all parameters. */
async function plansOf({ text, parameters }: Statement): Promise<Plan[][]> {
  const explain = async (options: string, given: unknown[]): Promise<Plan[]> => {
    const [row] = await rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      app.db,
      `EXPLAIN (${options}) ${text}`,
      given,
    );
    return nodes(row!['QUERY PLAN'][0]!.Plan);
  };
  return [await explain('FORMAT JSON', parameters), await explain('GENERIC_PLAN, FORMAT JSON', [])];
}

const scannedWhole = (plan: Plan[]): string[] =>
  plan
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name']!)
    .filter((table) => table === 'product' || table === 'product_search' || table === 'product_stock');

const FILTERS: [string, ProductFilter][] = [
  ['everything', {}],
  ['a category with four below it', { category: 'top-3' }],
  ['a small category', { category: 'top-3-1' }],
  ['no such category', { category: 'nowhere' }],
  ['a brand', { brand: 'Ibanez' }],
  ['a brand nobody makes', { brand: 'Nobody' }],
  ['a price range', { minPrice: 3_000_000, maxPrice: 3_500_000 }],
  ['a price range that holds nothing', { minPrice: 99_000_000 }],
  ['what is in stock', { inStock: true }],
  ['what is featured', { featured: true }],
  ['a brand in a category', { category: 'top-3', brand: 'Ibanez' }],
  ['a price range in a category', { category: 'top-3', minPrice: 3_000_000, maxPrice: 3_500_000 }],
  [
    'all filters',
    { category: 'top-3', brand: 'Ibanez', minPrice: 1, maxPrice: 9_000_000, inStock: true, featured: true },
  ],
];
const PLAIN_SORTS = PRODUCT_SORTS.filter((sort): sort is PlainSort => sort !== 'relevance');
const LISTS = PLAIN_SORTS.flatMap((sort) => FILTERS.map(([name, filter]) => ({ sort, name, filter })));

test.each(LISTS)('$name by $sort is read along an index', async ({ sort, filter }) => {
  for (const limit of [24, 100]) {
    const statement = listStatement({ sort, filter, position: positionOf(sort, undefined), limit });
    for (const plan of await plansOf(statement)) expect(scannedWhole(plan)).toEqual([]);
  }
});

const WALKS: [PlainSort, string, string][] = [
  ['price', 'product_by_price', 'product_by_category_price'],
  ['-price', 'product_by_price', 'product_by_category_price'],
  ['name', 'product_by_name', 'product_by_category_name'],
  ['newest', 'product_by_newest', 'product_by_category_newest'],
  ['best-selling', 'product_by_sales', 'product_by_category_sales'],
];
test.each(WALKS)('%s walks %s, in a category %s, and sorts no table', async (sort, whole, within) => {
  for (const [filter, index] of [
    [{}, whole],
    [{ category: 'top-3' }, within],
  ] as const) {
    const statement = listStatement({ sort, filter, position: positionOf(sort, undefined), limit: 24 });
    for (const plan of await plansOf(statement))
      expect(plan.map((node) => node['Index Name']).filter((name) => name?.startsWith('product'))).toEqual([
        index,
      ]);
  }
});

const SEARCHES = PRODUCT_SORTS.flatMap((sort) =>
  ['gitar', 'ibanez guitar', 'model-42', 'ibanes gitr'].flatMap((q) =>
    (
      [
        {},
        { category: 'top-3' },
        { minPrice: 1_000_000, maxPrice: 2_000_000 },
        { brand: 'Ibanez' },
      ] as ProductFilter[]
    ).map((filter) => ({ sort, q, filter })),
  ),
);
test.each(SEARCHES)('searching $q by $sort with $filter reads by index', async ({ sort, q, filter }) => {
  const input: { sort: ProductSort; filter: ProductFilter } = { sort, filter };
  const rest = { ...input, words: searchWords(q), position: positionOf(sort, undefined), limit: 24 };
  for (const statement of [searchStatement(rest), nearStatement(rest)])
    for (const plan of await plansOf(statement)) expect(scannedWhole(plan)).toEqual([]);
});

test.each([
  ['a product page', PRODUCT_PAGE, ['product-77']],
  ['the products of an order', SALE_PRODUCTS, [['01890a5d-ac96-774b-bcce-b302099a8057']]],
])('%s is read by index', async (_, text, parameters) => {
  for (const plan of await plansOf({ text, parameters })) expect(scannedWhole(plan)).toEqual([]);
});
