import { Client } from './client.js';
import { aShopToChooseFrom, facetsOf, isWanted, type Made, type Wanted } from './facets-shop.js';
import { problem } from './people.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let anyone: Client;
let made: Made[];

beforeAll(async () => {
  app = await startTestApp();
  anyone = new Client(app.url);
  made = await aShopToChooseFrom(app.db);
});
afterAll(() => app.stop());

const queryOf = (wanted: Wanted, more: Record<string, string> = {}): string => {
  const query = new URLSearchParams(more);
  for (const [name, value] of Object.entries(wanted) as [string, unknown][])
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) query.append(name, String(one));
  return query.toString();
};

const WANTED: Wanted[] = [
  {},
  { brand: ['Fender'] },
  { brand: ['Fender', "D'Addario"] },
  { brand: ['Nobody'] },
  { minPrice: 2_000_000 },
  { minPrice: 2_000_000, maxPrice: 4_000_000 },
  { minPrice: 9_000_000 },
  { inStock: true },
  { inStock: false },
  { onSale: true },
  { featured: true },
  { featured: true, onSale: true },
  { spec: ['Senar:7'] },
  { spec: ['Nomor:#7'] },
  { category: 'gitar' },
  { category: 'bass' },
  { category: 'elektrik' },
  { category: 'gitar', spec: ['Senar:6'] },
  { category: 'gitar', spec: ['senar:6', 'SENAR:7'] },
  { category: 'gitar', spec: ['Senar:6', 'Senar:7', 'Warna:Sunburst: tua'] },
  { category: 'gitar', spec: ['Senar:5'] },
  { category: 'gitar', spec: ['Hardcase:true', 'Panjang skala:600.5'] },
  { category: 'gitar', spec: ['Warna:hitam'] },
  { category: 'gitar', brand: ['Yamaha', 'Cort'], inStock: true, spec: ['Senar:12', 'Senar:7'] },
  { category: 'gitar', brand: ['Yamaha'], minPrice: 1_500_000, maxPrice: 5_000_000, onSale: true },
  { category: 'akustik', brand: ['Ibanez'], spec: ['Hardcase:false'], maxPrice: 4_000_000, inStock: true },
  { category: 'bass', featured: true, brand: ['Fender', 'Cort'], spec: ['senar:4', 'Nomor:#3'] },
];

test.each(WANTED)('the facets of %j count what each further choice would leave', async (wanted) => {
  const { status, body } = await anyone.get(`/product-facets?${queryOf(wanted)}`);
  expect({ status, body }).toEqual({ status: 200, body: facetsOf(made, wanted) });
});

test.each(WANTED)('the list of %j holds what is wanted, in every order', async (wanted) => {
  const expected = made.filter((product) => isWanted(product, wanted)).map(({ slug }) => slug);
  for (const sort of ['newest', 'price', '-price', 'name', 'best-selling', 'relevance'])
    expect({ sort, slugs: await walk(wanted, sort) }).toEqual({ sort, slugs: expected.sort() });
});

interface List {
  items: { slug: string }[];
  nextCursor: string | null;
}

async function walk(wanted: Wanted, sort: string): Promise<string[]> {
  const found: string[] = [];
  let more: Record<string, string> | undefined = { sort, limit: '20' };
  while (more) {
    const { body }: { body: List } = await anyone.get<List>(`/products?${queryOf(wanted, more)}`);
    found.push(...body.items.map(({ slug }) => slug));
    more = body.nextCursor === null ? undefined : { ...more, after: body.nextCursor };
  }
  return found.sort();
}

test.each([
  ['q=fender', { brand: ['Fender'] }],
  ['q=gitar', { category: 'gitar' }],
])('the facets of the search %s count what the words find', async (q, same) => {
  const { body } = await anyone.get<{ total: number; brands: object[] }>(`/product-facets?${q}`);
  const found = made.filter((product) => isWanted(product, same));
  expect(body.total).toBe(found.length);
  const narrowed = await anyone.get(`/product-facets?${q}&inStock=true&minPrice=2000000`);
  expect(narrowed.body).toMatchObject({
    total: found.filter((product) => isWanted(product, { inStock: true, minPrice: 2_000_000 })).length,
  });
});

test('words and a category are counted together, also misspelt ones', async () => {
  const wanted: Wanted = { category: 'gitar', brand: ['Yamaha'] };
  const total = made.filter((product) => isWanted(product, wanted)).length;
  for (const q of ['yamaha', 'yamha', 'YAMAHA'])
    expect((await anyone.get(`/product-facets?category=gitar&q=${q}`)).body).toMatchObject({
      total,
      brands: [{ value: 'Yamaha', count: total }],
      specifications: [{ name: 'Senar' }, { name: 'Warna' }, { name: 'Hardcase' }, { name: 'Panjang skala' }],
    });
  expect((await anyone.get('/product-facets?q=...')).body).toEqual({
    total: 0,
    price: null,
    brands: [],
    categories: [],
    inStock: 0,
    onSale: 0,
    specifications: [],
  });
});

test('a category is counted by the address that it had, too', async () => {
  await app.db.query(
    `INSERT INTO former_category_slug (slug, category_id) SELECT 'guitars', id FROM category WHERE slug = 'gitar'`,
  );
  const { body } = await anyone.get('/product-facets?category=guitars&brand=Cort');
  expect(body).toEqual(facetsOf(made, { category: 'gitar', brand: ['Cort'] }));
});

test.each([
  ['category=nowhere', 'not_found', 404],
  ['category=gudang', 'not_found', 404],
  ['sort=price', 'unknown_parameter', 400],
  ['limit=10', 'unknown_parameter', 400],
  ['after=x', 'unknown_parameter', 400],
  ['spec=Senar', 'invalid_input', 400],
  ['spec=:7', 'invalid_input', 400],
  ['spec=Senar:', 'invalid_input', 400],
  ['spec=Senar:7&spec=Senar:7', 'invalid_input', 400],
  [`spec=Senar:${'7'.repeat(320)}`, 'invalid_input', 400],
  ['spec=Senar:%00', 'invalid_input', 400],
  ['spec[name]=Senar', 'unknown_parameter', 400],
  ['brand=%00', 'invalid_input', 400],
  [`brand=${'x'.repeat(121)}`, 'invalid_input', 400],
  [Array.from({ length: 21 }, (_, i) => `brand=b${String(i)}`).join('&'), 'invalid_input', 400],
  [Array.from({ length: 21 }, (_, i) => `spec=a:${String(i)}`).join('&'), 'invalid_input', 400],
  ['onSale=1', 'invalid_input', 400],
  ['minPrice=-1', 'invalid_input', 400],
])('facets of %j are refused', async (query, code, status) => {
  const answer = await anyone.get(`/product-facets?${query}`);
  expect({ status: answer.status, body: answer.body }).toEqual({ status, body: problem(code, status) });
});

test.each([
  "spec=Senar:7' OR true --",
  "spec=Senar') OR 1=1 --:7",
  "brand=Fender'); DROP TABLE product; --",
  'spec=%25:%25',
  'spec=Senar:_',
])('A-52 %s means what it says, and finds nothing', async (query) => {
  const { status, body } = await anyone.get<{ total: number }>(`/product-facets?${query}`);
  expect({ status, total: body.total }).toEqual({ status: 200, total: 0 });
});

test.each([
  ['/product-facets', 1],
  ['/product-facets?category=gitar&spec=Senar:7&inStock=true', 1],
  ['/product-facets?category=guitars', 4],
  ['/product-facets?category=gitar&minPrice=99000000', 2],
  ['/product-facets?q=yamaha', 2],
  ['/products?category=gitar&brand=Cort&brand=Fender&spec=Senar:7&sort=price', 1],
])('%s takes %i statement(s)', async (path, expected) => {
  expect(await statementsOf(() => anyone.get(path))).toHaveLength(expected);
});

test('many choices at once are counted by one statement', async () => {
  const query = [
    ...Array.from({ length: 20 }, (_, i) => `brand=b${String(i)}`),
    ...Array.from({ length: 20 }, (_, i) => `spec=name${String(i)}:v`),
  ].join('&');
  const { status, body } = await anyone.get<{ brands: object[] }>(`/product-facets?category=gitar&${query}`);
  expect({ status, brands: body.brands.length }).toEqual({ status: 200, brands: 20 });
});

test('what staff change of the properties is what products are found by', async () => {
  await app.db.query(
    `UPDATE product SET specifications = '[{"name": "Senar", "value": 99, "unit": null}]' WHERE slug = 'p-1'`,
  );
  expect(await walk({ spec: ['Senar:99'] }, 'newest')).toEqual(['p-1']);
  expect(await walk({ spec: ['Panjang skala:600.5', 'Nomor:#1'] }, 'newest')).toEqual([]);
});
