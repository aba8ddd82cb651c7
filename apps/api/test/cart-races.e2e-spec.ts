import type { CartDto } from '../src/modules/cart/dto/cart.dto.js';
import { CartService } from '../src/modules/cart/cart.service.js';
import { emptyCart, orderLines } from './carts.js';
import { Client } from './client.js';
import { aProduct, aShopperWith, openShop, type TestProduct } from './factories.js';
import { untilWaiting, untilWaitingOrOver, whileHolding } from './locks.js';
import { anAccount, aPerson, count, problem, signIn } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let carts: CartService;

beforeAll(async () => {
  app = await startTestApp();
  carts = app.app.get(CartService);
  await openShop(app.db);
});
afterAll(() => app.stop());

const add = (shopper: Client, { id: productId }: TestProduct, quantity = 1) =>
  shopper.post<CartDto>('/cart/items', { productId, quantity });
const contentOf = async (shopper: Client): Promise<[string, number][]> => {
  const { body } = await shopper.get<CartDto>('/cart');
  return body.items.map(({ product, quantity }) => [product.id, quantity]);
};

test('of many that add the same product at once none is lost', async () => {
  const product = await aProduct(app.db, { stock: 30 });
  const shopper = await aShopperWith(app.url, [product, 1]);
  const answers = await Promise.all(Array.from({ length: 20 }, () => add(shopper, product, 1)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  expect(await contentOf(shopper)).toEqual([[product.id, 21]]);

  const more = await Promise.all(Array.from({ length: 20 }, () => add(shopper, product, 2)));
  expect(more.filter(({ status }) => status === 200)).toHaveLength(4);
  expect(more.filter(({ status }) => status === 409)).toHaveLength(16);
  expect(await contentOf(shopper)).toEqual([[product.id, 29]]);
});

test('two adds that fit one by one, and had to wait, do not pass the stock together', async () => {
  const product = await aProduct(app.db, { stock: 3 });
  const { id: userId, client } = await aPerson(app);
  await add(client, product, 1);
  let adding: Promise<{ status: number; body: unknown }[]> = Promise.resolve([]);
  await whileHolding(
    app.db,
    (tx) => carts.lock(tx, { userId }),
    async () => {
      adding = Promise.all([add(client, product, 2), add(client, product, 2)]);
      await untilWaiting(app.db, 2);
    },
  );
  const answers = (await adding).sort((a, b) => a.status - b.status);
  expect(answers.map(({ status }) => status)).toEqual([200, 409]);
  expect(answers[1]!.body).toEqual(problem('out_of_stock', 409, { productId: product.id, available: 3 }));
  expect(await contentOf(client)).toEqual([[product.id, 3]]);
});

test('the first adds of an account, sent at once, end in one cart', async () => {
  const products = await Promise.all(Array.from({ length: 5 }, () => aProduct(app.db)));
  const buyer = await aPerson(app);
  const answers = await Promise.all(products.map((product) => add(buyer.client, product, 1)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect((await contentOf(buyer.client)).map(([id]) => id).sort()).toEqual(
    products.map(({ id }) => id).sort(),
  );
  expect(await count(app.db, 'cart', 'user_id = $1', [buyer.id])).toBe(1);
});

test('an add waits for an order that is being made of the cart, and is not swallowed by it', async () => {
  const [ordered, late] = [await aProduct(app.db), await aProduct(app.db)];
  const { id: userId, client } = await aPerson(app);
  await add(client, ordered, 1);
  let adding: Promise<{ status: number }> | undefined;
  await whileHolding(
    app.db,
    async (tx) => {
      expect(await orderLines(carts, tx, { userId })).toEqual([{ productId: ordered.id, quantity: 1 }]);
    },
    async (tx) => {
      adding = add(client, late, 1);
      await untilWaiting(app.db, 1);
      await emptyCart(tx, userId);
    },
  );
  expect((await adding!).status).toBe(200);
  expect(await contentOf(client)).toEqual([[late.id, 1]]);
});

test('two orders of one cart come one after the other, and the second finds it empty', async () => {
  const { id: userId, client } = await aPerson(app);
  await add(client, await aProduct(app.db), 1);
  let second: Promise<object[]> | undefined;
  await whileHolding(
    app.db,
    (tx) => carts.lock(tx, { userId }),
    async (tx) => {
      second = app.db.transaction((other) => orderLines(carts, other, { userId }));
      await untilWaitingOrOver(app.db, 1, second);
      await emptyCart(tx, userId);
    },
  );
  expect(await second).toEqual([]);
});

test('a product that is deleted in the instant in which it is put into a cart is not found', async () => {
  const product = await aProduct(app.db, { stock: 0 });
  await app.db.query('UPDATE product SET allows_backorder = true WHERE id = $1', [product.id]);
  const { client } = await aPerson(app);
  let adding: Promise<{ status: number; body: unknown }> | undefined;
  await whileHolding(
    app.db,
    (tx) => tx.query('SELECT FROM product WHERE id = $1 FOR UPDATE', [product.id]),
    async (tx) => {
      adding = add(client, product, 1);
      await untilWaiting(app.db, 1);
      await tx.query('DELETE FROM product_stock WHERE product_id = $1', [product.id]);
      await tx.query('DELETE FROM product WHERE id = $1', [product.id]);
    },
  );
  expect((await adding!).body).toEqual(problem('not_found', 404));
  expect(await contentOf(client)).toEqual([]);
});

test('many requests at once after signing in merge once, and one of them brings the notes', async () => {
  const [mine, theirs] = [await aProduct(app.db), await aProduct(app.db, { name: 'Baru' })];
  const { email, client } = await aPerson(app);
  await add(client, mine, 1);
  const before = await count(app.db, 'cart', 'visitor_id IS NOT NULL');
  const shopper = await aShopperWith(app.url, [theirs, 2]);
  await signIn(shopper, email);
  const answers = await Promise.all(Array.from({ length: 8 }, () => shopper.get<CartDto>('/cart')));
  expect(answers.map(({ status, body }) => [status, body.itemCount])).toEqual(
    Array.from({ length: 8 }, () => [200, 3]),
  );
  expect(answers.flatMap(({ body }) => body.notes)).toEqual([
    { code: 'merged', productName: 'Baru', quantity: 2 },
  ]);
  expect(await count(app.db, 'cart', 'visitor_id IS NOT NULL')).toBe(before);
});

test('of two that read the notes at the same moment, one is told', async () => {
  const product = await aProduct(app.db);
  const { id: userId, client } = await aPerson(app);
  await add(client, product, 1);
  await app.db.query('UPDATE cart SET notes = $2 WHERE user_id = $1', [
    userId,
    JSON.stringify([{ code: 'removed', productName: 'Habis' }]),
  ]);
  let reading: Promise<CartDto[]> = Promise.resolve([]);
  await whileHolding(
    app.db,
    (tx) => carts.lock(tx, { userId }),
    async () => {
      reading = Promise.all([1, 2].map(async () => (await client.get<CartDto>('/cart')).body));
      await untilWaiting(app.db, 2);
    },
  );
  expect((await reading).flatMap(({ notes }) => notes)).toEqual([{ code: 'removed', productName: 'Habis' }]);
});

test('what another tab adds as a visitor while its cart is being merged is not lost', async () => {
  const [first, late] = [await aProduct(app.db), await aProduct(app.db)];
  const { email } = await anAccount(app);
  const shopper = await aShopperWith(app.url, [first, 1]);
  const otherTab = new Client(app.url);
  for (const [name, value] of shopper.cookies) otherTab.cookies.set(name, value);
  await signIn(shopper, email);
  for (const [name, value] of shopper.cookies)
    if (name.includes('visitor')) otherTab.cookies.set(name, value);
  let merging: Promise<unknown> | undefined;
  let adding: Promise<{ status: number }> | undefined;
  await whileHolding(
    app.db,
    // The merge stops where it writes the item, for the item's foreign key needs this row.
    (tx) => tx.query('SELECT FROM product WHERE id = $1 FOR UPDATE', [first.id]),
    async () => {
      merging = shopper.get('/cart');
      await untilWaiting(app.db, 1);
      adding = add(otherTab, late, 1);
      await untilWaitingOrOver(app.db, 2, adding);
    },
  );
  await merging;
  expect((await adding!).status).toBe(200);
  expect((await contentOf(shopper)).map(([id]) => id).sort()).toEqual([first.id, late.id].sort());
});
