import type { BuyAgainDto } from '../src/modules/orders/dto/buy-again.dto.js';
import { type Client } from './client.js';
import { anOrder, aProduct, aShopperWith, openShop, place, rowCounts } from './factories.js';
import { problem } from './people.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await openShop(app.db);
});
afterAll(() => app.stop());

interface Cart {
  items: { product: { id: string }; quantity: number }[];
}
const cartOf = async (shopper: Client): Promise<[string, number][]> =>
  (await shopper.get<Cart>('/cart')).body.items.map(({ product, quantity }) => [product.id, quantity]);

test('what was ordered lies in the cart again, and asking twice does not double it', async () => {
  const { shopper, product, order } = await anOrder(app);
  for (let asked = 0; asked < 2; asked += 1) {
    const { status, body } = await shopper.post<BuyAgainDto>(`/orders/${order.number}/buy-again`);
    const line = { sku: product.sku, name: expect.any(String) as string, quantity: 1 };
    expect([status, body]).toEqual([200, { added: [line], missing: [] }]);
    expect(await cartOf(shopper)).toEqual([[product.id, 1]]);
  }
});

test('what is gone is told, what is short is put in as far as it goes, and more in the cart stays', async () => {
  const [plenty, short, hidden] = [
    await aProduct(app.db, { stock: 20, price: 100_000, weightGrams: 1000, size: [10, 10, 10] }),
    await aProduct(app.db, { stock: 5, price: 100_000, weightGrams: 1000, size: [10, 10, 10] }),
    await aProduct(app.db, { stock: 5, price: 100_000, weightGrams: 1000, size: [10, 10, 10] }),
  ];
  const shopper = await aShopperWith(app.url, [plenty, 1], [short, 3], [hidden, 1]);
  const { body: order } = await place(shopper, 500_000 + 15_000 + 40_000);
  await app.db.query('UPDATE product SET is_active = false WHERE id = $1', [hidden.id]);
  await shopper.post('/cart/items', { productId: plenty.id, quantity: 4 });

  const { body } = await shopper.post<BuyAgainDto>(`/orders/${order.number}/buy-again`);
  const told = (lines: BuyAgainDto['added']) =>
    Object.fromEntries(lines.map(({ sku, quantity }) => [sku, quantity]));
  expect(told(body.added)).toEqual({ [plenty.sku]: 1, [short.sku]: 2 });
  expect(told(body.missing)).toEqual({ [short.sku]: 1, [hidden.sku]: 1 });
  expect(new Map(await cartOf(shopper))).toEqual(
    new Map([
      [plenty.id, 4],
      [short.id, 2],
    ]),
  );
});

test('nobody buys again what somebody else ordered, and nothing is written', async () => {
  const { order } = await anOrder(app);
  const stranger = await aShopperWith(app.url);
  const before = await rowCounts(app.db, ['cart', 'cart_item']);
  expect((await stranger.post(`/orders/${order.number}/buy-again`)).body).toEqual(problem('not_found', 404));
  expect(await rowCounts(app.db, ['cart', 'cart_item'])).toEqual(before);
});
