import { rows } from '../src/database/sql.js';
import { ADMIN_SORT_RULES, adminProductsStatement } from '../src/modules/inventory/admin-products.queries.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;

/** 20,000 products, of which a few dozen run short. The more there are, the dearer is reading all of them. */
beforeAll(async () => {
  app = await startTestApp();
  const { db } = app;
  await db.query(
    `INSERT INTO category (name, slug) SELECT 'Rak ' || i, 'rak-' || i FROM generate_series(1, 40) i`,
  );
  await db.query(
    `INSERT INTO supplier (name, contact_person, email, phone, company) VALUES ('Satu', '', '', '', '')`,
  );
  // In parts: the shop's time-outs hold here too.
  for (let first = 1; first < 20_000; first += 5_000) await db.query(SOME_PRODUCTS, [first, first + 4_999]);
  await db.query('ANALYZE');
}, 180_000);
afterAll(() => app.stop());

const SOME_PRODUCTS = `
  WITH made AS (
    INSERT INTO product (sku, slug, name, brand, model, price, category_id, supplier_id, weight_grams, length_cm, width_cm,
                         height_cm, is_active, is_featured, availability, created_at, updated_at)
    SELECT 'SKU-' || i, 'product-' || i, 'Gitar ' || (i * 7919 % 100000), 'Merek ' || i % 50, 'M', 100000 + (i * 7919 % 2000) * 5000,
           c.id, CASE WHEN i % 1000 = 0 THEN (SELECT id FROM supplier) END, 1000, 10, 10, 10, i % 20 > 0, i % 200 = 0,
           'in_stock', now() - i * interval '1 minute', now() - i * interval '1 minute'
      FROM generate_series($1::integer, $2::integer) i
      JOIN (SELECT id, row_number() OVER (ORDER BY slug) - 1 AS n FROM category) c ON c.n = i % 40
    RETURNING id, sku)
  INSERT INTO product_stock (product_id, level)
  SELECT id, CASE substr(sku, 5)::integer % 1000 WHEN 0 THEN 'out' WHEN 1 THEN 'critical' WHEN 2 THEN 'low' ELSE 'ok' END
    FROM made`;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Plan Rows': number;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  Plans?: Plan[];
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

type List = Parameters<typeof adminProductsStatement>[0];

async function planOf(list: List): Promise<Plan[]> {
  const { text, parameters } = adminProductsStatement(list);
  const explain = `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`;
  const [row] = await rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(app.db, explain, parameters);
  return nodes(row!['QUERY PLAN'][0]!.Plan);
}

const read = (plan: Plan[], table: string): number =>
  plan
    .filter((node) => node['Relation Name'] === table)
    .reduce((sum, node) => sum + node['Actual Rows']! * node['Actual Loops']!, 0);

const scannedWhole = (plan: Plan[]): string[] =>
  plan
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name']!)
    .filter((table) => table.startsWith('product'));

const MIDDLE: Record<'name' | '-name' | 'price' | '-price' | 'newest', string | number> = {
  name: 'Gitar 50000',
  '-name': 'Gitar 50000',
  price: 5_100_000,
  '-price': 5_100_000,
  newest: Date.now() * 1000 - 10_000 * 60_000_000,
};
const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

test.each([
  ['name', 'product_kept_by_name'],
  ['-name', 'product_kept_by_name'],
  ['price', 'product_kept_by_price'],
  ['-price', 'product_kept_by_price'],
  ['newest', 'product_kept_by_newest'],
] as const)(
  'sorted by %s, a page reads its own rows along %s, the first and one in the middle',
  async (sort, index) => {
    for (const position of [undefined, { key: MIDDLE[sort], id: ID }]) {
      const plan = await planOf({ sort, limit: 100, position });
      expect(scannedWhole(plan)).toEqual([]);
      expect(plan.map((node) => node['Index Name'])).toContain(index);
      expect(read(plan, 'product')).toBeLessThanOrEqual(102);
      expect(read(plan, 'product_stock')).toBeLessThanOrEqual(102);
    }
  },
);

test.each<[string, Partial<List>, string | undefined]>([
  ['all that are kept', {}, 'staff-products:name:kept:first:26'],
  [
    'the next page of hidden ones',
    { status: 'inactive', position: { key: 'Gitar', id: ID } },
    'staff-products:name:inactive:after:26',
  ],
  ['a large page', { limit: 100 }, 'staff-products:name:kept:first:101'],
  ['those of a brand', { brand: 'Merek 1' }, undefined],
  ['those that are not featured', { featured: false }, undefined],
])('%s: prepared where the plan is the same for all values', (_, list, name) => {
  expect(adminProductsStatement({ sort: 'name', limit: 24, ...list }).name).toBe(name);
});

test('every sort has its walk or is known to be bounded by one sort of the table', () => {
  expect(Object.keys(ADMIN_SORT_RULES).sort()).toEqual([
    '-name',
    '-price',
    'name',
    'newest',
    'price',
    'stock',
    'updated',
  ]);
});

test.each<[string, Partial<List>, number]>([
  ['what is out', { level: 'out' }, 5_000],
  ['what is low', { level: 'low' }, 5_000],
  ['hidden ones', { status: 'inactive' }, 5_000],
  ['featured ones', { featured: true }, 25_000],
])('%s by name is found without reading the table from end to end', async (_, filter, most) => {
  const plan = await planOf({ sort: 'name', limit: 24, ...filter });
  expect(scannedWhole(plan)).toEqual([]);
  expect(read(plan, 'product')).toBeLessThanOrEqual(most);
});

test("a supplier's products are looked up by the supplier", async () => {
  const [supplier] = await rows<{ id: string }>(app.db, 'SELECT id FROM supplier');
  const plan = await planOf({ sort: 'name', limit: 24, supplier: supplier!.id });
  expect(scannedWhole(plan)).toEqual([]);
  expect(read(plan, 'product')).toBeLessThanOrEqual(1_000);
});
