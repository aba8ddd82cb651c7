import type { ProductDto } from '../src/modules/catalog/dto/product.dto.js';
import type { ProductCardDto } from '../src/modules/catalog/product-card.js';
import { Client } from './client.js';
import { problem } from './people.js';
import { aShelf, shelved } from './shelf.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

interface List {
  items: ProductCardDto[];
  nextCursor: string | null;
}

let app: TestApp;
let anyone: Client;

beforeAll(async () => {
  app = await startTestApp();
  anyone = new Client(app.url);
  const { db } = app;
  await aShelf(db, 'gitar');
  await aShelf(db, 'elektrik', { parent: 'gitar' });
  await aShelf(db, 'kosong');
  for (let i = 1; i <= 6; i += 1)
    await shelved(db, { shelf: i % 2 ? 'gitar' : 'elektrik', slug: `p-${String(i)}`, price: i * 1_000_000 });
});
afterAll(() => app.stop());

test.each([
  ['limit=1000000', 'invalid_input'],
  ['limit=1e9', 'invalid_input'],
  ['limit=-1', 'invalid_input'],
  ['offset=1000000', 'unknown_parameter'],
  ['page=1000000', 'unknown_parameter'],
])('A-87 nobody gets more than a page, or skips to one far away: %s', async (query, code) => {
  const { status, body } = await anyone.get(`/products?${query}`);
  expect({ status, body }).toEqual({ status: 400, body: problem(code, 400) });
});

test('A-87 a cursor of another order is refused, one of another filter only says where to start', async () => {
  const first = await anyone.get<List>('/products?sort=price&limit=2');
  const after = first.body.nextCursor!;
  for (const sort of ['-price', 'name', 'newest', 'best-selling'])
    expect((await anyone.get(`/products?sort=${sort}&after=${after}`)).body).toEqual(
      problem('invalid_input', 400),
    );
  const rest = await anyone.get<List>(`/products?sort=price&category=elektrik&after=${after}`);
  const whole = await anyone.get<List>('/products?sort=price&category=elektrik');
  const shown = new Set(first.body.items.map(({ slug }) => slug));
  expect(rest.body.items).toEqual(whole.body.items.filter(({ slug }) => !shown.has(slug)));
});

test('what is similar is near in price, what can be sent comes first, and no other finish of the same', async () => {
  const { db } = app;
  await aShelf(db, 'ukulele');
  const at = (slug: string, price: number, availability: 'in_stock' | 'low' | 'out' | 'backorder') =>
    shelved(db, { shelf: 'ukulele', slug, price, availability });
  await at('uku', 1_000_000, 'in_stock');
  await at('uku-red', 1_000_000, 'in_stock');
  await at('uku-out', 1_000_001, 'out');
  await at('uku-later', 999_998, 'backorder');
  await at('uku-low', 1_200_000, 'low');
  await at('uku-far', 5_000_000, 'in_stock');
  await at('other-group', 1_500_000, 'in_stock');
  await db.query(`UPDATE product SET group_code = 'uku' WHERE slug IN ('uku', 'uku-red')`);
  await db.query(`UPDATE product SET group_code = 'other' WHERE slug = 'other-group'`);
  const { body } = await anyone.get<ProductDto>('/products/uku');
  expect(body.siblings.map(({ slug }) => slug)).toEqual(['uku-red']);
  expect(body.similar.map(({ slug }) => slug)).toEqual([
    ...['uku-low', 'other-group', 'uku-far'],
    ...['uku-out', 'uku-later'],
  ]);
});

test('where a shelf has too little that is similar, the ones below, beside and above it are looked at', async () => {
  const { db } = app;
  await aShelf(db, 'tiup');
  await aShelf(db, 'saksofon', { parent: 'tiup' });
  await aShelf(db, 'trompet', { parent: 'tiup' });
  await aShelf(db, 'saksofon-alto', { parent: 'saksofon' });
  await aShelf(db, 'elsewhere');
  for (const [shelf, slug, price] of [
    ['saksofon', 'sax', 1_000_000],
    ['saksofon', 'sax-2', 9_000_000],
    ['trompet', 'trumpet', 1_000_001],
    ['saksofon-alto', 'alto', 1_000_005],
    ['tiup', 'harmonica', 1_000_003],
    ['elsewhere', 'drum', 1_000_000],
  ] as const)
    await shelved(db, { shelf, slug, price, availability: 'in_stock' });
  const { body } = await anyone.get<ProductDto>('/products/sax');
  expect(body.similar.map(({ slug }) => slug)).toEqual(['sax-2', 'trumpet', 'harmonica', 'alto']);
});

describe('statements', () => {
  beforeAll(() => anyone.get('/products?q=fender'));

  test.each([
    ['/categories', 1],
    ['/products', 1],
    ['/products?category=gitar&sort=price', 1],
    ['/products?category=kosong', 2],
    ['/products?q=fender', 1],
    ['/products/p-1', 1],
    ['/products/p-1/availability', 1],
  ])('%s takes %i statement(s)', async (path, expected) => {
    expect(await statementsOf(() => anyone.get(path))).toHaveLength(expected);
  });
});
