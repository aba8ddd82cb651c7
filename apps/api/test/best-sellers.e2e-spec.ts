import { Client } from './client.js';
import { anOrder } from './factories.js';
import { PayingShop } from './paying-shop.js';

let shop: PayingShop;
beforeAll(async () => {
  shop = await PayingShop.start();
});
afterAll(() => shop.stop());

test('what was paid for is among the best sellers, what was only ordered is not', async () => {
  const paid = await shop.aPaidOrder();
  const waiting = await anOrder(shop.app);
  const { body } = await new Client(shop.app.url).get<{ items: { slug: string }[] }>(
    '/products?sort=best-selling&limit=4',
  );
  // Equal sales would put the newer one first.
  expect(body.items.map(({ slug }) => slug)).toEqual([paid.product.slug, waiting.product.slug]);
});
