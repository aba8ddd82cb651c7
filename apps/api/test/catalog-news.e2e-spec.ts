import { rows } from '../src/database/sql.js';
import { CatalogNews } from '../src/modules/answers/catalog-news.service.js';
import { aProduct, aShopperWith, openShop, place, type TestProduct } from './factories.js';
import { until } from './locks.js';
import { ApiProcess } from './processes.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let news: CatalogNews;
let product: TestProduct;
beforeAll(async () => {
  app = await startTestApp({ CATALOG_CACHE_MB: '8' });
  news = app.app.get(CatalogNews);
  await openShop(app.db);
});
beforeEach(async () => {
  product = await aProduct(app.db);
});
afterAll(() => app.stop());

async function editionNow(): Promise<number> {
  await news.catchUp();
  await until(() => news.edition !== undefined);
  return news.edition!;
}

/** Whether those who keep answers hear of this. */
async function isNews(work: () => Promise<unknown>): Promise<boolean> {
  const before = await editionNow();
  await work();
  return (await editionNow()) !== before;
}

const SHOWN: Record<string, string> = {
  sku: "'OTHER-' || sku",
  slug: "'other-' || slug",
  name: "'Other'",
  description: "'Other'",
  brand: "'Other'",
  model: "'Other'",
  group_code: "'other'",
  price: 'price + 1',
  category_id: "(SELECT id FROM category WHERE slug = 'lain')",
  weight_grams: 'weight_grams + 1',
  length_cm: 'length_cm + 1',
  width_cm: 'width_cm + 1',
  height_cm: 'height_cm + 1',
  is_active: 'NOT is_active',
  is_featured: 'NOT is_featured',
  specifications: '\'[{"name": "Senar", "value": 7, "unit": null}]\'',
  availability: "'low'",
  archived_at: 'shop_now()',
  created_at: "created_at - interval '1 day'",
  thumbnail: '\'{"key": "x"}\'',
};
/** Changed only together: the database insists. */
const SALE = ['list_price', 'sale_price', 'sale_starts_at', 'sale_ends_at'];
const NOT_SHOWN: Record<string, string> = {
  supplier_id: 'NULL',
  minimum_stock: 'minimum_stock + 1',
  low_stock_threshold: 'low_stock_threshold + 1',
  allows_backorder: 'NOT allows_backorder',
  units_sold: 'units_sold + 1',
  updated_at: 'shop_now()',
  version: 'version + 1',
};
/** Follow from those above, by triggers and by the id. */
const DERIVED = ['id', 'facet_keys'];

test('of every column of a product it is settled whether it is shown', async () => {
  const columns = await rows<{ name: string }>(
    app.db,
    "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'product'",
  );
  expect(columns.map(({ name }) => name).sort()).toEqual(
    [...Object.keys(SHOWN), ...Object.keys(NOT_SHOWN), ...SALE, ...DERIVED].sort(),
  );
});

test.each(Object.entries(SHOWN))('another %s of a product is news', async (column, value) => {
  await app.db.query("INSERT INTO category (name, slug) VALUES ('Lain', 'lain') ON CONFLICT DO NOTHING");
  const set = (to: string) =>
    app.db.query(`UPDATE product SET ${column} = ${to} WHERE id = $1`, [product.id]);
  expect(await isNews(() => set(column))).toBe(false);
  expect(await isNews(() => set(value))).toBe(true);
});

test.each(Object.entries(NOT_SHOWN))('another %s of a product is not', async (column, value) =>
  expect(
    await isNews(() => app.db.query(`UPDATE product SET ${column} = ${value} WHERE id = $1`, [product.id])),
  ).toBe(false),
);

test.each([
  ['a sale', `UPDATE product SET sale_price = 1, sale_starts_at = shop_now()`],
  ['its end', `UPDATE product SET sale_ends_at = shop_now() + interval '1 day' WHERE sale_price = 1`],
  ['a price that turned', `UPDATE product SET list_price = price, price = 1 WHERE sale_price = 1`],
  ['a category', `UPDATE category SET description = 'Other'`],
  [
    'a property to filter by',
    `INSERT INTO category_specification (category_id, name, type, position) SELECT id, 'Senar', 'number', 1 FROM category LIMIT 1`,
  ],
  ['a synonym', `DELETE FROM search_synonym`],
  ['the shop', `UPDATE store_profile SET tagline = 'Other'`],
  ['the tax', `INSERT INTO tax_rate VALUES ('2031-01-01', 1300, 11, 12)`],
  ['the clock', `UPDATE shop_clock SET shift = interval '1 hour'`],
  ['a picture', `UPDATE picture SET formats = formats`],
  ['the pictures of a product', `UPDATE product_image SET alt = 'Other'`],
])('%s is news', async (_, sql) => expect(await isNews(() => app.db.query(sql))).toBe(true));

test('a product more or less is news', async () => {
  let added: TestProduct;
  expect(await isNews(async () => (added = await aProduct(app.db, { stock: 0 })))).toBe(true);
  expect(
    await isNews(async () => {
      await app.db.query('DELETE FROM product_stock WHERE product_id = $1', [added.id]);
      await app.db.query('DELETE FROM product WHERE id = $1', [added.id]);
    }),
  ).toBe(true);
});

test('an order is news only when what people are told about the stock changes', async () => {
  product = await aProduct(app.db, { stock: 12, weightGrams: 1000, size: [10, 10, 10], price: 1_000_000 });
  const buy = async (quantity: number): Promise<void> => {
    const shopper = await aShopperWith(app.url, [product, quantity]);
    const quotes = await shopper.get<{ services: { total: { amount: number } }[] }>('/shipping-quotes');
    expect((await place(shopper, quotes.body.services[0]!.total.amount)).status).toBe(201);
  };
  expect(await isNews(() => buy(1))).toBe(false);
  expect(await isNews(() => buy(7))).toBe(true);
});

describe('two processes of one shop', () => {
  let one: ApiProcess;
  let other: ApiProcess;
  beforeAll(async () => {
    const settings = { CATALOG_CACHE_MB: '8', LOG_LEVEL: 'info' };
    one = await ApiProcess.start(app.databaseUrl, settings);
    other = await ApiProcess.start(app.databaseUrl, settings);
  });
  afterAll(async () => {
    await one.stop();
    await other.stop();
  });

  const nameAt = async ({ url }: ApiProcess): Promise<string> => {
    const answer = await fetch(`${url}/api/v1/products/${product.slug}`);
    return ((await answer.json()) as { name: string }).name;
  };
  const rename = (name: string) =>
    app.db.query('UPDATE product SET name = $2 WHERE id = $1', [product.id, name]);
  /** Past the triggers: what shows it was read from the database. */
  const renameUnheard = (name: string) =>
    app.db.transaction(async (tx) => {
      await tx.query('SET LOCAL session_replication_role = replica');
      await tx.query('UPDATE product SET name = $2 WHERE id = $1', [product.id, name]);
    });
  /** Whether this one answers from memory now. */
  const keeps = async (process: ApiProcess): Promise<boolean> => {
    await nameAt(process);
    const before = await nameAt(process);
    await renameUnheard(`${before}!`);
    return (await nameAt(process)) === before;
  };

  test('both keep answers, and both hear of a change', async () => {
    await until(() => keeps(one));
    await until(() => keeps(other));
    await rename('Seen by both');
    await until(async () => (await nameAt(one)) === 'Seen by both');
    await until(async () => (await nameAt(other)) === 'Seen by both');
  });

  test('a process that lost its ear keeps nothing until it hears again', async () => {
    await until(() => keeps(one));
    const [{ killed } = { killed: 0 }] = await rows<{ killed: number }>(
      app.db,
      `SELECT count(pg_terminate_backend(pid))::integer AS killed FROM pg_stat_activity
        WHERE application_name = 'catalog-news' AND datname = current_database()`,
    );
    expect(killed).toBe(3);
    await rename('Changed unheard');
    await until(async () => (await nameAt(one)) === 'Changed unheard');
    await until(() => keeps(one));
    await rename('Heard again');
    await until(async () => (await nameAt(one)) === 'Heard again');
    expect(one.output).toContain('changes of the catalogue can not be heard');
  });

  test('an answer from memory stands in the log like any other', async () => {
    await until(() => keeps(one));
    const id = (await fetch(`${one.url}/api/v1/products/${product.slug}?secret=x`)).headers.get(
      'x-request-id',
    );
    await until(() => one.output.includes(id!));
    const line = one.output.split('\n').find((each) => each.includes(id!))!;
    expect(JSON.parse(line)).toEqual(
      expect.objectContaining({
        msg: 'request',
        method: 'GET',
        path: `/api/v1/products/${product.slug}`,
        status: 200,
      }),
    );
  });
});
