import { randomUUID } from 'node:crypto';
import { addJob } from '../src/common/jobs.js';
import type { CartDto } from '../src/modules/cart/dto/cart.dto.js';
import { Client } from './client.js';
import { aProduct, aShopperWith, openShop, rowCounts, type TestProduct } from './factories.js';
import { problem } from './people.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
});
afterAll(() => app.stop());

const add = (shopper: Client, { id: productId }: TestProduct, quantity: unknown = 1) =>
  shopper.post<CartDto>('/cart/items', { productId, quantity });
const change = (shopper: Client, { id }: TestProduct, quantity: unknown) =>
  shopper.put<CartDto>(`/cart/items/${id}`, { quantity });
const contentOf = async (shopper: Client): Promise<[string, number][]> => {
  const { body } = await shopper.get<CartDto>('/cart');
  return body.items.map(({ product, quantity }) => [product.id, quantity]);
};
const EMPTY: CartDto = { items: [], itemCount: 0, subtotal: { amount: 0, currency: 'IDR' }, notes: [] };

test('a stranger reads an empty cart and leaves nothing behind', async () => {
  const before = await rowCounts(app.db, ['cart', 'visitor']);
  const stranger = new Client(app.url);
  const { status, body, headers } = await stranger.get('/cart');
  expect({ status, body }).toEqual({ status: 200, body: EMPTY });
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.getSetCookie()).toEqual([]);
  expect(await rowCounts(app.db, ['cart', 'visitor'])).toEqual(before);
});

test('adds, adds again, changes and removes, always with the prices of the shop', async () => {
  const guitar = await aProduct(app.db, { name: 'Gitar Merah', price: 1_250_000, stock: 9 });
  const strings = await aProduct(app.db, { name: 'Senar', price: 125_000, stock: 40 });
  const shopper = new Client(app.url);

  const first = await add(shopper, guitar, 2);
  expect({ status: first.status, body: first.body }).toEqual({
    status: 200,
    body: {
      items: [
        {
          product: {
            id: guitar.id,
            slug: guitar.slug,
            name: 'Gitar Merah',
            brand: 'Fender',
            categorySlug: 'gitar',
            price: { amount: 1_250_000, currency: 'IDR' },
            listPrice: null,
            picture: null,
            availability: 'in_stock',
            isFeatured: false,
          },
          quantity: 2,
          lineTotal: { amount: 2_500_000, currency: 'IDR' },
          available: 9,
          backordered: 0,
          issue: null,
        },
      ],
      itemCount: 2,
      subtotal: { amount: 2_500_000, currency: 'IDR' },
      notes: [],
    },
  });
  await add(shopper, strings, 3);
  await add(shopper, guitar, 1);
  expect(await contentOf(shopper)).toEqual([
    [guitar.id, 3],
    [strings.id, 3],
  ]);
  await app.db.query('UPDATE product SET price = 1_300_000 WHERE id = $1', [guitar.id]);
  const changed = await change(shopper, guitar, 1);
  expect({
    status: changed.status,
    itemCount: changed.body.itemCount,
    subtotal: changed.body.subtotal,
  }).toEqual({
    status: 200,
    itemCount: 4,
    subtotal: { amount: 1_675_000, currency: 'IDR' },
  });
  const removed = await shopper.delete<CartDto>(`/cart/items/${strings.id}`);
  expect({ status: removed.status, subtotal: removed.body.subtotal }).toEqual({
    status: 200,
    subtotal: { amount: 1_300_000, currency: 'IDR' },
  });
  expect((await shopper.delete<CartDto>(`/cart/items/${strings.id}`)).body.itemCount).toBe(1);
  expect((await shopper.delete(`/cart/items/${guitar.id}`)).body).toEqual(EMPTY);
});

/** What JSON cannot say is written as text. */
const BAD_QUANTITIES = [
  '0',
  '-1',
  '1.5',
  '"2"',
  '1e9',
  '9007199254740992',
  'null',
  '[1]',
  '{"$gt":0}',
  'true',
  '""',
  '100',
];
test.each(BAD_QUANTITIES)('A-02: a quantity of %s is refused, and no row is written', async (quantity) => {
  const product = await aProduct(app.db, { stock: 1000 });
  const shopper = await aShopperWith(app.url, [product, 2]);
  const before = await rowCounts(app.db, ['cart', 'cart_item', 'visitor']);
  const body = `{"productId":"${product.id}","quantity":${quantity}}`;
  const refusals = [
    await shopper.post('/cart/items', body, { 'content-type': 'application/json' }),
    await shopper.put(`/cart/items/${product.id}`, `{"quantity":${quantity}}`, {
      'content-type': 'application/json',
    }),
  ];
  for (const answer of refusals) {
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(
      problem('invalid_input', 400, { errors: [expect.objectContaining({ field: 'quantity' })] }),
    );
  }
  expect(await rowCounts(app.db, ['cart', 'cart_item', 'visitor'])).toEqual(before);
  expect(await contentOf(shopper)).toEqual([[product.id, 2]]);
});

test.each(['NaN', 'Infinity', '0x10', "'1'", '{'])('A-02: %s is not even JSON', async (quantity) => {
  const product = await aProduct(app.db);
  const shopper = new Client(app.url);
  const body = `{"productId":"${product.id}","quantity":${quantity}}`;
  const answer = await shopper.post('/cart/items', body, { 'content-type': 'application/json' });
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual(problem('malformed_request', 400));
});

test('A-01: a price of the shopper is not heard', async () => {
  const product = await aProduct(app.db);
  const shopper = new Client(app.url);
  for (const extra of [
    { price: 1 },
    { total: 1 },
    { discount: 99 },
    { cartId: randomUUID() },
    { userId: randomUUID() },
  ]) {
    const { status, body } = await shopper.post('/cart/items', {
      productId: product.id,
      quantity: 1,
      ...extra,
    });
    expect(status).toBe(400);
    expect(body).toEqual(problem('invalid_input', 400));
  }
  expect(await contentOf(shopper)).toEqual([]);
});

test('more than there is: told how many there are, and nothing changed', async () => {
  const product = await aProduct(app.db, { stock: 3 });
  const stranger = new Client(app.url);
  const before = await rowCounts(app.db, ['cart', 'cart_item']);
  const refused = await add(stranger, product, 4);
  expect({ status: refused.status, type: refused.type }).toEqual({
    status: 409,
    type: 'application/problem+json',
  });
  expect(refused.body).toEqual(problem('out_of_stock', 409, { productId: product.id, available: 3 }));
  expect(await rowCounts(app.db, ['cart', 'cart_item'])).toEqual(before);

  await add(stranger, product, 2);
  const states = () => app.db.query<object[]>('SELECT id, updated_at, xmin FROM cart ORDER BY id');
  const cartsBefore = await states();
  for (const answer of [await add(stranger, product, 2), await change(stranger, product, 4)])
    expect(answer.body).toEqual(problem('out_of_stock', 409, { productId: product.id, available: 3 }));
  expect(await states()).toEqual(cartsBefore);
  expect(await contentOf(stranger)).toEqual([[product.id, 2]]);
});

test('99 of one product at most, by one step or by many', async () => {
  const product = await aProduct(app.db, { stock: 500 });
  const shopper = await aShopperWith(app.url, [product, 98]);
  const { status, body } = await add(shopper, product, 2);
  expect(status).toBe(400);
  expect(body).toEqual(
    problem('invalid_input', 400, {
      errors: [{ field: 'quantity', code: 'max', message: 'At most 99 of one product' }],
    }),
  );
  expect((await add(shopper, product, 1)).body.itemCount).toBe(99);
  expect(await contentOf(shopper)).toEqual([[product.id, 99]]);
});

test.each([
  ['hidden', { isActive: false }, 'product_unavailable', 409],
  ['archived', {}, 'product_unavailable', 409],
  ['on a closed shelf', {}, 'product_unavailable', 409],
  ['unknown', {}, 'not_found', 404],
] as const)('A-12c: a product that is %s cannot be put into a cart', async (how, facts, code, status) => {
  const product = await aProduct(app.db, facts);
  if (how === 'archived')
    await app.db.query('UPDATE product SET archived_at = now() WHERE id = $1', [product.id]);
  if (how === 'on a closed shelf')
    await app.db.query(
      `WITH closed AS (INSERT INTO category (name, slug, is_active) VALUES ('Tutup', 'tutup', false) RETURNING id)
       UPDATE product SET category_id = closed.id FROM closed WHERE product.id = $1`,
      [product.id],
    );
  const wanted = how === 'unknown' ? { ...product, id: randomUUID() } : product;
  const shopper = new Client(app.url);
  const before = await rowCounts(app.db, ['cart', 'cart_item']);
  const answer = await add(shopper, wanted);
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual(problem(code, status));
  expect(await rowCounts(app.db, ['cart', 'cart_item'])).toEqual(before);
});

test('what is not in the cart cannot be changed', async () => {
  const product = await aProduct(app.db);
  const shopper = await aShopperWith(app.url, [await aProduct(app.db), 1]);
  for (const answer of [
    await change(shopper, product, 1),
    await change(shopper, { ...product, id: randomUUID() }, 1),
  ]) {
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual(problem('not_found', 404));
  }
  expect((await change(new Client(app.url), product, 1)).status).toBe(404);
});

test.each(['x', '1', "' OR 1=1 --", '%00'])('a product id of %j is refused', async (id) => {
  const shopper = await aShopperWith(app.url, [await aProduct(app.db), 1]);
  for (const answer of [
    await shopper.post('/cart/items', { productId: decodeURIComponent(id), quantity: 1 }),
    await shopper.put(`/cart/items/${id}`, { quantity: 1 }),
    await shopper.delete(`/cart/items/${id}`),
  ]) {
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(problem('invalid_input', 400));
  }
});

test('a line says when its product is gone or too few are left, and what is gone costs nothing', async () => {
  const [gone, few, fine] = [
    await aProduct(app.db),
    await aProduct(app.db),
    await aProduct(app.db, { price: 70_000 }),
  ];
  const shopper = await aShopperWith(app.url, [gone, 1], [few, 5], [fine, 2]);
  await app.db.query('UPDATE product SET is_active = false WHERE id = $1', [gone.id]);
  await app.db.query('UPDATE product_stock SET on_hand = 4 WHERE product_id = $1', [few.id]);
  await app.db.query(
    `INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta) VALUES ($1, 'loss', -6, 0)`,
    [few.id],
  );
  const { body } = await shopper.get<CartDto>('/cart');
  expect(body.items.map(({ issue, available }) => [issue, available])).toEqual([
    ['unavailable', 0],
    ['not_enough_stock', 4],
    [null, 10],
  ]);
  expect({ itemCount: body.itemCount, subtotal: body.subtotal.amount }).toEqual({
    itemCount: 8,
    subtotal: 5 * few.price + 140_000,
  });
  const refused = await change(shopper, gone, 2);
  expect(refused.body).toEqual(problem('product_unavailable', 409, { productId: gone.id }));
  expect((await change(shopper, few, 4)).body.items.map(({ issue }) => issue)).toEqual([
    'unavailable',
    null,
    null,
  ]);
  expect((await shopper.delete<CartDto>(`/cart/items/${gone.id}`)).body.items).toHaveLength(2);
});

test('a cart that nobody touched for thirty days is gone, a younger one is not', async () => {
  const product = await aProduct(app.db);
  const [old, young] = [await aShopperWith(app.url, [product, 1]), await aShopperWith(app.url, [product, 2])];
  await app.db.query(
    `UPDATE cart SET updated_at = updated_at - interval '30 days' WHERE id IN
    (SELECT cart_id FROM cart_item WHERE product_id = $1 AND quantity = 1)`,
    [product.id],
  );
  await addJob(app.db.manager, 'maintenance.sweep', {});
  await app.drain();
  expect(await contentOf(old)).toEqual([]);
  expect(await contentOf(young)).toEqual([[product.id, 2]]);
});

test('reading writes nothing, and each call takes few statements', async () => {
  const product = await aProduct(app.db, { stock: 90 });
  const shopper = await aShopperWith(app.url, [product, 1]);
  const own = async (work: () => Promise<unknown>): Promise<string[]> =>
    (await statementsOf(work)).filter((text) => / cart\b/.test(text));
  const reads = await own(() => shopper.get('/cart'));
  expect(reads.map((text) => text.split(' ')[0])).toEqual(['SELECT']);
  expect(await own(() => add(shopper, product, 1))).toHaveLength(2);
  expect(await own(() => change(shopper, product, 1))).toHaveLength(2);
  expect(await own(() => shopper.delete(`/cart/items/${product.id}`))).toHaveLength(2);
});
