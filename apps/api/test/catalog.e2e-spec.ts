import { encodeCursor } from '../src/common/page.js';
import type { ProductDto } from '../src/modules/catalog/dto/product.dto.js';
import type { ProductCardDto } from '../src/modules/catalog/product-card.js';
import { Client } from './client.js';
import { problem } from './people.js';
import { aShelf, shelved } from './shelf.js';
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
  await aShelf(db, 'gitar', { position: 1 });
  await aShelf(db, 'elektrik', { parent: 'gitar', position: 1 });
  await aShelf(db, 'akustik', { parent: 'gitar', position: 0 });
  await aShelf(db, 'metal', { parent: 'elektrik' });
  await aShelf(db, 'bass', { position: 0 });
  await aShelf(db, 'kosong', { position: 2 });
  await aShelf(db, 'gudang', { isActive: false });
  await aShelf(db, 'rak', { parent: 'gudang' });
  await shelved(db, { shelf: 'gitar', slug: 'f310', brand: 'Yamaha', price: 1_850_000, isFeatured: true });
  await shelved(db, {
    shelf: 'akustik',
    slug: 'fg800',
    brand: 'Yamaha',
    price: 3_250_000,
    availability: 'low',
  });
  await shelved(db, { shelf: 'elektrik', slug: 'strat', price: 12_500_000, isFeatured: true });
  await shelved(db, {
    shelf: 'metal',
    slug: 'rg421',
    brand: 'Ibanez',
    price: 6_450_000,
    availability: 'out',
  });
  await shelved(db, {
    shelf: 'metal',
    slug: 'ec256',
    brand: 'ESP',
    price: 7_900_000,
    availability: 'backorder',
  });
  await shelved(db, { shelf: 'bass', slug: 'jazz-bass', price: 8_750_000 });
  await shelved(db, { shelf: 'gitar', slug: 'hidden', isActive: false });
  await shelved(db, { shelf: 'gitar', slug: 'archived', isArchived: true });
  await shelved(db, { shelf: 'gudang', slug: 'in-the-cellar' });
});

afterAll(() => app.stop());

const slugsOf = async (query: string): Promise<string[]> => {
  const { status, body } = await anyone.get<List>(`/products?${query}`);
  expect({ status, nextCursor: body.nextCursor }).toEqual({ status: 200, nextCursor: null });
  return body.items.map(({ slug }) => slug).sort();
};

test('the categories are a tree, in the order of the shop, without what is closed', async () => {
  const { status, body } = await anyone.get('/categories');
  const node = (slug: string, ...children: object[]) => ({
    id: expect.any(String) as string,
    name: slug[0]!.toUpperCase() + slug.slice(1),
    slug,
    description: `Everything about ${slug}`,
    picture: null,
    children,
  });
  expect(status).toBe(200);
  expect(body).toEqual([
    node('bass'),
    node('gitar', node('akustik'), node('elektrik', node('metal'))),
    node('kosong'),
  ]);
});

test.each([
  ['', ['ec256', 'f310', 'fg800', 'jazz-bass', 'rg421', 'strat']],
  ['category=gitar', ['ec256', 'f310', 'fg800', 'rg421', 'strat']],
  ['category=elektrik', ['ec256', 'rg421', 'strat']],
  ['category=metal', ['ec256', 'rg421']],
  ['category=kosong', []],
  ['brand=Yamaha', ['f310', 'fg800']],
  ['brand=yamaha', []],
  ['minPrice=6450000', ['ec256', 'jazz-bass', 'rg421', 'strat']],
  ['maxPrice=6450000', ['f310', 'fg800', 'rg421']],
  ['minPrice=6450000&maxPrice=6450000', ['rg421']],
  ['minPrice=9000000&maxPrice=1000000', []],
  ['inStock=true', ['f310', 'fg800', 'jazz-bass', 'strat']],
  ['inStock=false', ['ec256', 'f310', 'fg800', 'jazz-bass', 'rg421', 'strat']],
  ['featured=true', ['f310', 'strat']],
  ['category=gitar&brand=Fender', ['strat']],
  ['brand=ESP&brand=Ibanez', ['ec256', 'rg421']],
  ['brand=Fender&brand=Ibanez&category=gitar&minPrice=7000000', ['strat']],
  ['category=gitar&featured=true&inStock=true&minPrice=1000000&maxPrice=2000000&brand=Yamaha', ['f310']],
  ['category=elektrik&q=ibanez', ['rg421']],
  ['category=bass&q=ibanez', []],
  ['q=fender&maxPrice=9000000&inStock=true', ['jazz-bass']],
  ['q=yamaha&featured=true', ['f310']],
  ['q=yamaha&minPrice=2000000', ['fg800']],
  ['q=fender&brand=Yamaha', []],
])('list with %j', async (query, expected) => {
  expect(await slugsOf(query)).toEqual(expected);
  for (const sort of ['price', '-price', 'name', 'newest', 'best-selling', 'relevance'])
    expect({ sort, slugs: await slugsOf(`${query}&sort=${sort}`) }).toEqual({ sort, slugs: expected });
});

test('a card says no more than lists need', async () => {
  const { body } = await anyone.get<List>('/products?category=akustik');
  expect(body).toEqual({
    items: [
      {
        id: expect.any(String) as string,
        slug: 'fg800',
        name: 'fg800',
        brand: 'Yamaha',
        categorySlug: 'akustik',
        price: { amount: 3_250_000, currency: 'IDR' },
        listPrice: null,
        picture: null,
        availability: 'low',
        isFeatured: false,
      },
    ],
    nextCursor: null,
    correction: null,
  });
});

test.each([
  ['category=nowhere', 'not_found', 404],
  ['category=gudang', 'not_found', 404],
  ["category=gitar'--", 'not_found', 404],
  ['limit=0', 'invalid_input', 400],
  ['limit=101', 'invalid_input', 400],
  ['limit=ten', 'invalid_input', 400],
  ['minPrice=-1', 'invalid_input', 400],
  ['maxPrice=1e6', 'invalid_input', 400],
  ['maxPrice=10000000000', 'invalid_input', 400],
  ['inStock=yes', 'invalid_input', 400],
  ['sort=cheap', 'invalid_input', 400],
  ['sort=price%3BDROP TABLE product', 'invalid_input', 400],
  ['brand=a&brand=a', 'invalid_input', 400],
  ['onSale=yes', 'invalid_input', 400],
  ['spec=Senar', 'invalid_input', 400],
  ['category=gitar&category=bass', 'invalid_input', 400],
  ['q[$gt]=', 'unknown_parameter', 400],
  ['q=%00', 'invalid_input', 400],
  [`q=${'x'.repeat(101)}`, 'invalid_input', 400],
  ['after=nonsense', 'invalid_input', 400],
  [`after=${encodeCursor(['price', 1, 'x'])}`, 'invalid_input', 400],
  [
    `sort=name&after=${encodeCursor(['name', 'a\0', '01890a5d-ac96-774b-bcce-b302099a8057'])}`,
    'invalid_input',
    400,
  ],
  ['constructor=1', 'unknown_parameter', 400],
  ['toString=1', 'unknown_parameter', 400],
])('a list with %j is refused', async (query, code, status) => {
  const answer = await anyone.get(`/products?${query}`);
  expect({ status: answer.status, type: answer.type }).toEqual({ status, type: 'application/problem+json' });
  expect(answer.body).toEqual(problem(code, status));
});

test('a parameter that would reach into every object is refused and changes none', async () => {
  const { status, body } = await anyone.get('/products?__proto__[polluted]=1');
  expect({ status, body }).toEqual({ status: 400, body: problem('unknown_parameter', 400) });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test.each([
  ['minprice', 'minPrice'],
  ['categories', 'category'],
  ['qq', 'q'],
  ['instock', 'inStock'],
])('an unknown parameter %s is answered with the nearest name, %s', async (name, nearest) => {
  const { body } = await anyone.get(`/products?${name}=1`);
  expect(body).toEqual(
    problem('unknown_parameter', 400, {
      errors: [{ field: name, code: 'unknown', message: `Did you mean ${nearest}?` }],
    }),
  );
});

test('a product page shows everything about the product, its way and its neighbours in price', async () => {
  const { db } = app;
  const shelf = 'bass';
  const specifications = [
    { name: 'Panjang skala', value: 864, unit: 'mm' },
    { name: 'Elektronik', value: 'Aktif', unit: null },
    { name: 'Hardcase', value: false, unit: null },
  ];
  for (const [slug, price] of [
    ['b-1', 3_000_000],
    ['b-2', 5_000_000],
    ['b-3', 6_100_000],
    ['b-4', 6_900_000],
    ['b-5', 7_000_000],
    ['b-6', 7_100_000],
    ['b-7', 9_000_000],
    ['b-8', 20_000_000],
    ['b-9', 90_000_000],
  ] as const)
    await shelved(db, { shelf, slug, price });
  const id = await shelved(db, {
    shelf,
    slug: 'sr300e',
    name: 'Ibanez SR300E',
    brand: 'Ibanez',
    model: 'SR300E',
    description: 'Bass **aktif**.',
    price: 7_000_000,
    specifications,
  });

  const { status, body } = await anyone.get<ProductDto>('/products/sr300e');

  expect(status).toBe(200);
  expect({ ...body, similar: body.similar.map(({ slug }) => slug) }).toEqual({
    id,
    slug: 'sr300e',
    sku: expect.stringMatching(/^SHELF-[A-J]+$/) as string,
    name: 'Ibanez SR300E',
    brand: 'Ibanez',
    model: 'SR300E',
    description: 'Bass **aktif**.',
    price: { amount: 7_000_000, currency: 'IDR' },
    listPrice: null,
    saleEndsAt: null,
    availability: 'in_stock',
    isFeatured: false,
    images: [],
    siblings: [],
    weightGrams: 3500,
    lengthCm: 99,
    widthCm: 32,
    heightCm: 5,
    category: { name: 'Bass', slug: 'bass' },
    breadcrumb: [{ name: 'Bass', slug: 'bass' }],
    specifications,
    similar: ['b-5', 'b-4', 'b-6', 'b-3', 'jazz-bass', 'b-2', 'b-7', 'b-1'],
  });
  expect(body.similar[0]).toEqual({
    id: expect.any(String) as string,
    slug: 'b-5',
    name: 'b-5',
    brand: 'Fender',
    categorySlug: 'bass',
    price: { amount: 7_000_000, currency: 'IDR' },
    listPrice: null,
    picture: null,
    availability: 'in_stock',
    isFeatured: false,
  });
});

test('the way to a product starts at the top', async () => {
  const { body } = await anyone.get<ProductDto>('/products/rg421');
  expect(body.breadcrumb.map(({ slug }) => slug)).toEqual(['gitar', 'elektrik', 'metal']);
});

test.each(['nothing', 'hidden', 'archived', 'in-the-cellar', "rg421'--", '%2e%2e%2fetc', 'RG421'])(
  'no page and no stock for %s',
  async (slug) => {
    for (const path of [`/products/${slug}`, `/products/${slug}/availability`]) {
      const { status, body } = await anyone.get(path);
      expect(status).toBe(404);
      expect(body).toEqual(problem('not_found', 404));
    }
  },
);

test('the exact stock is never cached, and is what is left after promises', async () => {
  const id = await shelved(app.db, { shelf: 'bass', slug: 'stocked', stock: 7 });
  const read = () => anyone.get('/products/stocked/availability');
  expect((await read()).body).toEqual({ availability: 'in_stock', available: 7, allowsBackorder: false });
  await app.db.query('UPDATE product_stock SET on_hand = 9 WHERE product_id = $1', [id]);
  await app.db.query(
    `INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta) VALUES ($1, 'restock', 2, 0)`,
    [id],
  );
  const { body, headers } = await read();
  expect(body).toEqual({ availability: 'in_stock', available: 9, allowsBackorder: false });
  expect(headers.get('cache-control')).toBe('no-store');
  expect((await anyone.get('/products/strat/availability')).body).toEqual({
    availability: 'in_stock',
    available: 0,
    allowsBackorder: false,
  });
});
