import { rows } from '../src/database/sql.js';
import {
  positionOf,
  PRODUCT_SORTS,
  SORT_RULES,
  type PlainSort,
  type Position,
} from '../src/modules/catalog/product-sort.js';
import { facetsStatement } from '../src/modules/catalog/product-facets.queries.js';
import {
  listStatement,
  PRODUCT_PAGE,
  type ProductFilter,
  type Statement,
} from '../src/modules/catalog/products.queries.js';
import { BRANDS, PRODUCT_DETAIL } from '../src/modules/catalog/products-admin.queries.js';
import { fiveThousandProducts, plansOf, scannedWhole } from './plans.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await fiveThousandProducts(app.db);
});
afterAll(() => app.stop());

const FILTERS: [string, ProductFilter][] = [
  ['everything', {}],
  ['a category with four below it', { category: 'top-3' }],
  ['a small category', { category: 'top-3-1' }],
  ['no such category', { category: 'nowhere' }],
  ['a brand', { brand: ['Ibanez'] }],
  ['two brands', { brand: ['Ibanez', 'Cort'] }],
  ['a brand nobody makes', { brand: ['Nobody'] }],
  ['a price range', { minPrice: 3_000_000, maxPrice: 3_500_000 }],
  ['a price range that holds nothing', { minPrice: 99_000_000 }],
  ['what is in stock', { inStock: true }],
  ['what is featured', { featured: true }],
  ['what is on sale', { onSale: true }],
  ['a property', { spec: ['Senar:7'] }],
  ['a property nothing has', { spec: ['Senar:99'] }],
  ['two properties in a category', { category: 'top-3', spec: ['Senar:6', 'Senar:7', 'Warna:Hitam'] }],
  ['a brand in a category', { category: 'top-3', brand: ['Ibanez'] }],
  ['a price range in a category', { category: 'top-3', minPrice: 3_000_000, maxPrice: 3_500_000 }],
  [
    'all filters',
    {
      category: 'top-3',
      brand: ['Ibanez'],
      minPrice: 1,
      maxPrice: 9_000_000,
      inStock: true,
      featured: true,
      onSale: true,
      spec: ['Senar:7'],
    },
  ],
];
const PLAIN_SORTS = PRODUCT_SORTS.filter((sort): sort is PlainSort => sort !== 'relevance');
const LISTS = PLAIN_SORTS.flatMap((sort) => FILTERS.map(([name, filter]) => ({ sort, name, filter })));

test.each(LISTS)('$name by $sort is read along an index', async ({ sort, filter }) => {
  for (const limit of [24, 100]) {
    const statement = listStatement({ sort, filter, position: positionOf(sort, undefined), limit });
    for (const plan of await plansOf(app.db, statement)) expect(scannedWhole(plan)).toEqual([]);
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
    for (const plan of await plansOf(app.db, statement))
      expect(plan.map((node) => node['Index Name']).filter((name) => name?.startsWith('product'))).toEqual([
        index,
      ]);
  }
});

const WORDS: [string, string | undefined][] = [
  ['all products', undefined],
  ['a search that finds everything', "'gitar':*"],
  ['a search that finds little', "'model42':* & 'guitar'"],
];
const FACETS = WORDS.flatMap(([of, match]) => FILTERS.map(([name, filter]) => ({ of, match, name, filter })));
test.each(FACETS)('facets of $of with $name read no table as a whole', async ({ match, filter }) => {
  for (const plan of await plansOf(app.db, facetsStatement(filter, match)))
    expect(scannedWhole(plan)).toEqual([]);
});

test('what all products are counted by stands in one index', async () => {
  await app.db.query('VACUUM product');
  for (const plan of await plansOf(app.db, facetsStatement({})))
    expect(plan.filter((node) => node['Relation Name'] === 'product')).toMatchObject([
      { 'Node Type': 'Index Only Scan', 'Index Name': 'product_counted' },
    ]);
});

interface Read {
  Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number; 'Actual Rows': number };
}

async function blocksOf({ text, parameters }: Statement): Promise<{ blocks: number; rows: number }> {
  const [row] = await rows<{ 'QUERY PLAN': Read[] }>(
    app.db,
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
    parameters,
  );
  const { Plan: read } = row!['QUERY PLAN'][0]!;
  return { blocks: read['Shared Hit Blocks'] + read['Shared Read Blocks'], rows: read['Actual Rows'] };
}

const DEEP = PLAIN_SORTS.flatMap((sort) => [
  { sort, filter: {} },
  { sort, filter: { category: 'top-3' } },
]);
test.each(DEEP)('A-87 page 100 by $sort of $filter reads no more than page 1', async ({ sort, filter }) => {
  const { key, column, direction } = SORT_RULES[sort];
  const [place] = await rows<Position>(
    app.db,
    `SELECT ${key} AS key, p.id FROM product p JOIN category c ON c.id = p.category_id
      WHERE p.is_active AND ($1::text IS NULL OR c.slug LIKE $1 || '%')
      ORDER BY ${column} ${direction}, p.id ${direction} OFFSET $2 LIMIT 1`,
    [filter.category ?? null, filter.category ? 425 : 2376],
  );
  const page = (position: Position): Promise<{ blocks: number; rows: number }> =>
    blocksOf(listStatement({ sort, filter, position, limit: 24 }));
  const first = await page(positionOf(sort, undefined));
  const deep = await page(place!);
  expect([first.rows, deep.rows]).toEqual([25, 25]);
  // The rows lie elsewhere, so a few of them may share a block less.
  expect(deep.blocks).toBeLessThanOrEqual(first.blocks + 10);
});

test.each([
  ['a product page', PRODUCT_PAGE, ['product-77']],
  ['a product as staff edit it', PRODUCT_DETAIL, ['01890a5d-ac96-774b-bcce-b302099a8057']],
  ['the brands to choose from', BRANDS, ['ib']],
])('%s is read by index', async (_, text, parameters) => {
  for (const plan of await plansOf(app.db, { text, parameters })) expect(scannedWhole(plan)).toEqual([]);
});
