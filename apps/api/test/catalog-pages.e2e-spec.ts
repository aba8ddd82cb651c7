import { PRODUCT_SORTS } from '../src/modules/catalog/product-sort.js';
import type { ProductCardDto } from '../src/modules/catalog/product-card.js';
import { Client } from './client.js';
import { aShelf, shelved } from './shelf.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let anyone: Client;

interface Made {
  slug: string;
  shelf: string;
  name: string;
  price: number;
  unitsSold: number;
  createdAt: string;
}
const made: Made[] = [];

/** Many ties in every order, so that only the id tells neighbours apart; times a microsecond apart. */
beforeAll(async () => {
  app = await startTestApp();
  anyone = new Client(app.url);
  await aShelf(app.db, 'gitar');
  await aShelf(app.db, 'elektrik', { parent: 'gitar' });
  await aShelf(app.db, 'bass');
  for (let i = 0; i < 61; i += 1) {
    const product = {
      slug: `p-${i}`,
      shelf: ['gitar', 'elektrik', 'bass'][i % 3]!,
      name: `Gitar ${'ABCDE'[i % 5]} ${i % 2 ? 'ä' : 'Z'}`,
      price: 1_000_000 + (i % 4) * 500_000,
      unitsSold: i % 6,
      createdAt: `2026-01-01T00:00:00.${String(100_000 + (i % 7)).padStart(6, '0')}Z`,
    };
    made.push(product);
    await shelved(app.db, product);
  }
});
afterAll(() => app.stop());

async function walk(query: string, cursor?: string): Promise<ProductCardDto[]> {
  const all: ProductCardDto[] = [];
  let after = cursor ? `&after=${cursor}` : '';
  do {
    const { status, body } = await anyone.get<{ items: ProductCardDto[]; nextCursor: string | null }>(
      `/products?${query}${after}`,
    );
    expect(status).toBe(200);
    all.push(...body.items);
    after = body.nextCursor ? `&after=${body.nextCursor}` : '';
  } while (after);
  return all;
}

const ORDER: Record<string, (a: Made, b: Made) => number> = {
  price: (a, b) => a.price - b.price,
  '-price': (a, b) => b.price - a.price,
  name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  newest: (a, b) => (a.createdAt > b.createdAt ? -1 : a.createdAt < b.createdAt ? 1 : 0),
  'best-selling': (a, b) => b.unitsSold - a.unitsSold,
};
const ranges: [string, (product: Made) => boolean][] = [
  ['', () => true],
  ['category=gitar', ({ shelf }) => shelf !== 'bass'],
  ['category=bass', ({ shelf }) => shelf === 'bass'],
  ['q=gitar', () => true],
  ['q=gitr', () => true],
  ['minPrice=1500000&maxPrice=2000000', ({ price }) => price >= 1_500_000 && price <= 2_000_000],
];
const CASES = PRODUCT_SORTS.flatMap((sort) =>
  ranges.flatMap(([query, fits]) => [7, 24, 60].map((limit) => ({ sort, query, fits, limit }))),
);

test.each(CASES)(
  'walks $query by $sort, $limit at a time, without missing or repeating one',
  async (walked) => {
    const { sort, query, fits, limit } = walked;
    const shown = await walk(`${query}&sort=${sort}&limit=${limit}`);
    const expected = made.filter(fits);
    expect(shown.map(({ slug }) => slug).sort()).toEqual(expected.map(({ slug }) => slug).sort());
    const order = ORDER[sort];
    if (!order) return;
    const facts = shown.map(({ slug }) => made.find((product) => product.slug === slug)!);
    expect(facts).toEqual([...facts].sort(order));
  },
);

test('what is sold or added while somebody walks neither repeats nor hides the others', async () => {
  const first = await anyone.get<{ items: ProductCardDto[]; nextCursor: string }>(
    '/products?sort=price&limit=10',
  );
  await shelved(app.db, { shelf: 'gitar', slug: 'new-and-cheap', price: 1 });
  await app.db.query('UPDATE product SET is_active = false WHERE slug = $1', [first.body.items[9]!.slug]);
  const rest = await walk('sort=price&limit=10', first.body.nextCursor);
  const slugs = [...first.body.items, ...rest].map(({ slug }) => slug);
  expect(slugs.sort()).toEqual(made.map(({ slug }) => slug).sort());
});
