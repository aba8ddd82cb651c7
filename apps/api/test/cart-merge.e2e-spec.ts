import type { CartDto } from '../src/modules/cart/dto/cart.dto.js';
import { CartService } from '../src/modules/cart/cart.service.js';
import { orderLines } from './carts.js';
import { Client } from './client.js';
import { aProduct, aShopperWith, openShop, type TestProduct } from './factories.js';
import { anAccount, count, signIn, type Person } from './people.js';
import { statementsOf } from './statements.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
let account: Person;

beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
});
afterAll(() => app.stop());
beforeEach(async () => {
  account = await anAccount(app);
});

/** The account's cart, filled from another browser. */
async function atHome(...items: [TestProduct, number][]): Promise<Client> {
  const home = new Client(app.url);
  await signIn(home, account.email);
  for (const [{ id: productId }, quantity] of items) await home.post('/cart/items', { productId, quantity });
  return home;
}

/** A browser that filled a cart as a stranger and then signed in. */
async function cameHome(...items: [TestProduct, number][]): Promise<Client> {
  const visitor = await aShopperWith(app.url, ...items);
  await signIn(visitor, account.email);
  return visitor;
}

const read = async (shopper: Client): Promise<CartDto> => (await shopper.get<CartDto>('/cart')).body;
const contentOf = ({ items }: CartDto): [string, number][] =>
  items.map(({ product, quantity }) => [product.id, quantity]);
const sell = (product: TestProduct, left: number): Promise<unknown> =>
  app.db.query(
    `WITH lost AS (UPDATE product_stock SET on_hand = $2 WHERE product_id = $1 RETURNING old.on_hand - new.on_hand AS n)
     INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta) SELECT $1, 'loss', -n, 0 FROM lost`,
    [product.id, left],
  );

test('an empty account takes the cart over without a word', async () => {
  const product = await aProduct(app.db);
  const shopper = await cameHome([product, 2]);
  const cart = await read(shopper);
  expect({ content: contentOf(cart), notes: cart.notes }).toEqual({ content: [[product.id, 2]], notes: [] });
  expect(await count(app.db, 'cart', 'user_id = $1', [account.id])).toBe(1);
  expect(await count(app.db, 'cart', 'visitor_id IS NOT NULL')).toBe(0);
});

test('the highest quantity of each product, with a note for what is new, told once', async () => {
  const products = await Promise.all(
    ['Satu', 'Dua', 'Tiga', 'Empat'].map((name) => aProduct(app.db, { name })),
  );
  const [one, two, three, four] = products as [TestProduct, TestProduct, TestProduct, TestProduct];
  await atHome([one, 3], [two, 1], [three, 2]);
  const shopper = await cameHome([one, 1], [two, 4], [four, 5]);
  const cart = await read(shopper);
  expect(contentOf(cart).sort()).toEqual(
    [
      [one.id, 3],
      [two.id, 4],
      [three.id, 2],
      [four.id, 5],
    ].sort(),
  );
  expect(cart.notes).toEqual([
    { code: 'merged', productName: 'Dua', quantity: 4 },
    { code: 'merged', productName: 'Empat', quantity: 5 },
  ]);
  expect((await read(shopper)).notes).toEqual([]);
});

test('the stock caps the merge, and what is gone stays out, with notes', async () => {
  const [few, gone, hidden] = [
    await aProduct(app.db, { name: 'Sedikit' }),
    await aProduct(app.db, { name: 'Habis' }),
    await aProduct(app.db, { name: 'Ditarik' }),
  ];
  await atHome([few, 2], [gone, 1]);
  const visitor = await aShopperWith(app.url, [few, 6], [gone, 3], [hidden, 1]);
  await sell(few, 4);
  await sell(gone, 0);
  await app.db.query('UPDATE product SET is_active = false WHERE id = $1', [hidden.id]);
  await signIn(visitor, account.email);
  const cart = await read(visitor);
  expect(contentOf(cart)).toEqual([[few.id, 4]]);
  expect(cart.notes).toEqual([
    { code: 'quantity_capped', productName: 'Sedikit', quantity: 4 },
    { code: 'removed', productName: 'Habis' },
    { code: 'removed', productName: 'Ditarik' },
  ]);
  expect((await read(visitor)).notes).toEqual([]);
});

test('a first write after signing in adds to both carts', async () => {
  const product = await aProduct(app.db, { name: 'Gitar' });
  await atHome([product, 1]);
  const shopper = await cameHome([product, 3]);
  const { body } = await shopper.post<CartDto>('/cart/items', { productId: product.id, quantity: 2 });
  expect(contentOf(body)).toEqual([[product.id, 5]]);
  expect(body.notes).toEqual([{ code: 'merged', productName: 'Gitar', quantity: 3 }]);
});

test.each(['put', 'delete'] as const)(
  'a first %s after signing in is about the merged cart',
  async (method) => {
    const [stays, goes] = [await aProduct(app.db), await aProduct(app.db)];
    const shopper = await cameHome([stays, 1], [goes, 3]);
    const path = `/cart/items/${goes.id}`;
    const { status, body } =
      method === 'put'
        ? await shopper.put<CartDto>(path, { quantity: 2 })
        : await shopper.delete<CartDto>(path);
    expect(status).toBe(200);
    expect(contentOf(body)).toEqual(
      method === 'put'
        ? [
            [stays.id, 1],
            [goes.id, 2],
          ]
        : [[stays.id, 1]],
    );
  },
);

test('a checkout that comes first merges first', async () => {
  const [mine, theirs] = [await aProduct(app.db), await aProduct(app.db, { name: 'Baru' })];
  const home = await atHome([mine, 1]);
  const shopper = await cameHome([theirs, 2]);
  const [row] = await app.db.query(`SELECT visitor_id AS "visitorId" FROM cart WHERE visitor_id IS NOT NULL`);
  const { visitorId } = row as { visitorId: string };
  const lines = await app.db.transaction((tx) =>
    orderLines(app.app.get(CartService), tx, { userId: account.id, visitorId }),
  );
  expect(lines).toEqual(
    [
      { productId: mine.id, quantity: 1 },
      { productId: theirs.id, quantity: 2 },
    ].sort((a, b) => (a.productId < b.productId ? -1 : 1)),
  );
  expect((await read(shopper)).notes).toEqual([{ code: 'merged', productName: 'Baru', quantity: 2 }]);
  expect((await read(home)).notes).toEqual([]);
});

test('the next person on the same device finds an empty cart', async () => {
  const shopper = await cameHome([await aProduct(app.db), 2]);
  await read(shopper);
  await shopper.post('/auth/logout');
  expect((await read(shopper)).items).toEqual([]);
  const next = await anAccount(app);
  await shopper.post('/cart/items', {
    productId: (await aProduct(app.db, { name: 'Milik tamu' })).id,
    quantity: 1,
  });
  await signIn(shopper, next.email);
  expect((await read(shopper)).items.map(({ product }) => product.name)).toEqual(['Milik tamu']);
  await signIn(account.client, account.email);
  expect((await read(account.client)).itemCount).toBe(2);
});

test('somebody who signs out before looking takes nothing along and leaves nothing', async () => {
  const shopper = await cameHome([await aProduct(app.db), 2]);
  await shopper.post('/auth/logout');
  expect((await read(shopper)).items).toEqual([]);
});

test("nobody sees or changes another's cart", async () => {
  const product = await aProduct(app.db);
  const home = await atHome([product, 2]);
  for (const stranger of [new Client(app.url), await aShopperWith(app.url, [await aProduct(app.db), 1])]) {
    expect((await stranger.put(`/cart/items/${product.id}`, { quantity: 1 })).status).toBe(404);
    await stranger.delete(`/cart/items/${product.id}`);
    expect(contentOf(await read(stranger)).map(([id]) => id)).not.toContain(product.id);
  }
  expect(contentOf(await read(home))).toEqual([[product.id, 2]]);
});

test('after the merge a read is one statement again', async () => {
  const shopper = await cameHome([await aProduct(app.db), 1]);
  await read(shopper);
  const statements = await statementsOf(() => shopper.get('/cart'));
  expect(statements.filter((text) => / cart\b/.test(text)).map((text) => text.split(' ')[0])).toEqual([
    'SELECT',
  ]);
});
