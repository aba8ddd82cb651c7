import type { AdminProductDto } from '../src/modules/inventory/dto/admin-product.dto.js';
import type { Client } from './client.js';
import { aPerson, problem } from './people.js';
import { aShelf, shelved, type ShelvedFacts } from './shelf.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let staff: Client;

const FACTS: ShelvedFacts[] = [
  { slug: 'a', shelf: 'gitar', name: 'Alpha', price: 3_000_000, stock: 5, createdAt: '2026-01-03T00:00:00Z' },
  {
    slug: 'b',
    shelf: 'elektrik',
    name: 'Beta',
    price: 1_000_000,
    stock: 9,
    createdAt: '2026-01-01T00:00:00Z',
  },
  {
    slug: 'c',
    shelf: 'gudang',
    name: 'Gamma',
    price: 2_000_000,
    stock: 0,
    availability: 'out',
    isActive: false,
  },
  { slug: 'd', shelf: 'gitar', name: 'Delta', price: 2_000_000, createdAt: '2026-01-02T00:00:00Z' },
  { slug: 'gone', shelf: 'gitar', name: 'Omega', isArchived: true },
];

beforeAll(async () => {
  app = await startTestApp();
  await aShelf(app.db, 'gitar');
  await aShelf(app.db, 'elektrik', { parent: 'gitar' });
  await aShelf(app.db, 'gudang', { isActive: false });
  for (const facts of FACTS) await shelved(app.db, { createdAt: '2026-01-04T00:00:00Z', ...facts });
  staff = (await aPerson(app, { role: 'staff' })).client;
});
afterAll(() => app.stop());

const slugsOf = async (query: string): Promise<string[]> => {
  const { status, body } = await staff.get<{ items: AdminProductDto[] }>(`/admin/products?${query}`);
  expect(status).toBe(200);
  return body.items.map(({ slug }) => slug);
};

test.each([
  ['', ['a', 'b', 'd', 'c']],
  ['sort=-name', ['c', 'd', 'b', 'a']],
  ['sort=-price', ['a', 'd', 'c', 'b']],
  ['sort=newest', ['c', 'a', 'd', 'b']],
  ['sort=price&limit=1', ['b']],
  ['category=gitar', ['a', 'b', 'd']],
  ['category=gudang', ['c']],
  ['category=nowhere', []],
  ['availability=out', ['c']],
  ['q=alp', ['a']],
  ['q=gamma', ['c']],
  ['q=%25', []],
  ['q=', ['a', 'b', 'd', 'c']],
])('staff list with %j', async (query, expected) => {
  expect(await slugsOf(query)).toEqual(expected);
});

test('the emptiest shelves first', async () => {
  const slugs = await slugsOf('sort=stock');
  expect(slugs.slice(0, 2).sort()).toEqual(['c', 'd']);
  expect(slugs.slice(2)).toEqual(['a', 'b']);
});

test('a row shows the shelf, the promises and the thresholds', async () => {
  const { body } = await staff.get<{ items: AdminProductDto[] }>('/admin/products?q=alpha');
  expect(body).toEqual({
    items: [
      {
        id: expect.any(String) as string,
        slug: 'a',
        sku: expect.stringMatching(/^SHELF-/) as string,
        name: 'Alpha',
        brand: 'Fender',
        categoryName: 'Gitar',
        categorySlug: 'gitar',
        price: { amount: 3_000_000, currency: 'IDR' },
        listPrice: null,
        picture: null,
        isActive: true,
        isFeatured: false,
        onHand: 5,
        reserved: 0,
        available: 5,
        minimumStock: 5,
        lowStockThreshold: 10,
        availability: 'in_stock',
        level: 'critical',
        updatedAt: expect.any(String) as string,
        version: 1,
      },
    ],
    nextCursor: null,
  });
});

test.each(['name', '-name', 'price', '-price', 'newest', 'stock'])(
  'walks all by %s, one at a time',
  async (sort) => {
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await staff.get<{ items: AdminProductDto[]; nextCursor: string | null }>(
        `/admin/products?sort=${sort}&limit=1${after}`,
      );
      seen.push(...body.items.map(({ slug }) => slug));
      after = body.nextCursor ? `&after=${body.nextCursor}` : '';
    } while (after);
    expect(seen).toEqual(await slugsOf(`sort=${sort}`));
  },
);

test('buyers and strangers see nothing of it', async () => {
  const buyer = (await aPerson(app)).client;
  const refused = await buyer.get('/admin/products');
  expect({ status: refused.status, body: refused.body }).toEqual({
    status: 403,
    body: problem('forbidden', 403),
  });
});
