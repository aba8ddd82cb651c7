import { rows } from '../src/database/sql.js';
import type { AdminProductDetailDto } from '../src/modules/catalog/dto/admin-product-detail.dto.js';
import type { ProductDto } from '../src/modules/catalog/dto/product.dto.js';
import type { ProductCardDto } from '../src/modules/catalog/product-card.js';
import { Client } from './client.js';
import { auditOf, money, seen } from './desk.js';
import { aProduct, aShopperWith, openShop, place, type TestProduct } from './factories.js';
import { aPerson, problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

const REGULAR = 12_500_000;
const SALE = 9_900_000;
const SHIPPING = 43_000;

let app: TestApp;
let staff: Client;
let product: TestProduct;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
  staff = (await aPerson(app, { role: 'staff' })).client;
});
beforeEach(async () => {
  product = await aProduct(app.db);
});
afterAll(() => app.stop());

/** A moment so many hours from the shop's now. */
async function inHours(hours: number): Promise<string> {
  const [row] = await rows<{ at: Date }>(app.db, 'SELECT shop_now() + make_interval(hours => $1) AS at', [
    hours,
  ]);
  return row!.at.toISOString();
}

const sell = async (from: number, until: number | null, version = 1) =>
  staff.patch<AdminProductDetailDto>(
    `/admin/products/${product.id}`,
    {
      sale: {
        price: money(SALE),
        startsAt: await inHours(from),
        endsAt: until === null ? null : await inHours(until),
      },
    },
    seen(version),
  );

const page = async () => (await new Client(app.url).get<ProductDto>(`/products/${product.slug}`)).body;
const card = async () => {
  const { body } = await new Client(app.url).get<{ items: ProductCardDto[] }>('/products?brand=Fender');
  return body.items.find(({ id }) => id === product.id)!;
};
const inRow = async () =>
  (
    await rows<{ price: number; list_price: number | null }>(
      app.db,
      'SELECT price, list_price FROM product WHERE id = $1',
      [product.id],
    )
  )[0];
const shown = ({ price, listPrice }: Pick<ProductCardDto, 'price' | 'listPrice'>): unknown[] => [
  price.amount,
  listPrice?.amount ?? null,
];

test('a sale that runs already is the price at once, everywhere', async () => {
  const { body } = await sell(-1, 1);

  expect(body).toEqual(
    expect.objectContaining({
      price: money(REGULAR),
      currentPrice: money(SALE),
      sale: expect.objectContaining({ price: money(SALE), isRunning: true }),
      version: 2,
    }),
  );
  const seenPage = await page();
  expect([shown(seenPage), seenPage.saleEndsAt]).toEqual([[SALE, REGULAR], body.sale!.endsAt]);
  expect(shown(await card())).toEqual([SALE, REGULAR]);
  const shopper = await aShopperWith(app.url, [product, 1]);
  expect((await place(shopper, REGULAR + SHIPPING)).body).toEqual(
    problem('price_changed', 409, { total: money(SALE + SHIPPING) }),
  );
  expect((await place(shopper, SALE + SHIPPING)).status).toBe(201);
});

test('carts and orders turn with the clock, also while the job is late; lists when it comes', async () => {
  await sell(1, 2);
  const shopper = await aShopperWith(app.url, [product, 1]);
  const inCart = async (): Promise<unknown[]> =>
    shown((await shopper.get<{ items: { product: ProductCardDto }[] }>('/cart')).body.items[0]!.product);
  expect([await inCart(), shown(await page()), shown(await card())]).toEqual([
    [REGULAR, null],
    [REGULAR, null],
    [REGULAR, null],
  ]);

  await app.moveClock('1 hour');
  expect([await inCart(), shown(await page()), shown(await card())]).toEqual([
    [SALE, REGULAR],
    [SALE, REGULAR],
    [REGULAR, null],
  ]);
  await app.runJob('catalog.turn-prices');
  expect(shown(await card())).toEqual([SALE, REGULAR]);

  await app.moveClock('1 hour');
  expect([await inCart(), shown(await page()), shown(await card())]).toEqual([
    [REGULAR, null],
    [REGULAR, null],
    [SALE, REGULAR],
  ]);
  expect((await place(shopper, SALE + SHIPPING)).body).toEqual(
    problem('price_changed', 409, { total: money(REGULAR + SHIPPING) }),
  );
  await app.runJob('catalog.turn-prices');
  expect(shown(await card())).toEqual([REGULAR, null]);
  const turns = (await auditOf(app, product.id)).filter(({ action }) => action === 'product.price_turned');
  expect(turns.map(({ before, after }) => [before, after])).toEqual([
    [{ price: REGULAR }, { price: SALE }],
    [{ price: SALE }, { price: REGULAR }],
  ]);
});

test('the job comes for both moments, and when nothing is due it does nothing', async () => {
  await sell(2, 5);
  const due = await rows<{ hours: number }>(
    app.db,
    `SELECT round(extract(epoch FROM run_at - now()) / 3600)::integer AS hours FROM graphile_worker.jobs
      WHERE task_identifier = 'catalog.turn-prices' AND key LIKE '%' || $1 || '%' ORDER BY run_at`,
    [product.id],
  );
  expect(due).toEqual([{ hours: 2 }, { hours: 5 }]);

  await app.runJob('catalog.turn-prices');
  expect(await inRow()).toEqual({ price: REGULAR, list_price: null });
  expect(await auditOf(app, product.id)).toHaveLength(1);
});

test("staff's price is the regular one, also while a sale runs; without the sale it is the price again", async () => {
  await sell(-1, null);
  const change = (version: number, body: object) =>
    staff.patch<AdminProductDetailDto>(`/admin/products/${product.id}`, body, seen(version));

  expect((await change(2, { price: money(11_000_000) })).body).toEqual(
    expect.objectContaining({ price: money(11_000_000), currentPrice: money(SALE) }),
  );
  expect(await inRow()).toEqual({ price: SALE, list_price: 11_000_000 });
  expect((await change(3, { price: money(SALE) })).body).toEqual(problem('invalid_input', 400));
  expect((await change(3, { sale: null })).body).toEqual(
    expect.objectContaining({ price: money(11_000_000), currentPrice: money(11_000_000), sale: null }),
  );
  expect(await inRow()).toEqual({ price: 11_000_000, list_price: null });
});

test('a sale that is over changes no price, and can stay while other things are edited', async () => {
  const { body } = await sell(-5, -1);
  expect(body).toEqual(
    expect.objectContaining({
      currentPrice: money(REGULAR),
      sale: expect.objectContaining({ isRunning: false }),
    }),
  );
  expect(shown(await page())).toEqual([REGULAR, null]);
  expect(
    (
      await staff.patch(
        `/admin/products/${product.id}`,
        { sale: body.sale && { ...body.sale, isRunning: undefined }, name: 'Baru' },
        seen(2),
      )
    ).body,
  ).toEqual(expect.objectContaining({ name: 'Baru', version: 3 }));
});

test('hundreds of sales turn in one go, each once however many workers try', async () => {
  await app.db.query(
    `INSERT INTO product (sku, slug, name, brand, model, price, sale_price, sale_starts_at, category_id, weight_grams,
                          length_cm, width_cm, height_cm)
     SELECT 'S-' || i, 's-' || i, 'S', 'B', 'M', 1000, 900, shop_now() - interval '1 minute', c.id, 1, 1, 1, 1
       FROM generate_series(1, 450) i, category c`,
  );

  await Promise.all([1, 2, 3].map(() => app.runJob('catalog.turn-prices')));

  expect(
    await rows(
      app.db,
      `SELECT price, list_price, count(*)::integer AS n FROM product WHERE sku LIKE 'S-%' GROUP BY 1, 2`,
    ),
  ).toEqual([{ price: 900, list_price: 1000, n: 450 }]);
  expect(
    await rows(
      app.db,
      `SELECT count(*)::integer AS n FROM audit_entry WHERE action = 'product.price_turned' AND after = '{"price":900}'`,
    ),
  ).toEqual([{ n: 450 }]);
});
