import { LEVELS, RESERVE } from '../src/modules/inventory/stock.queries.js';
import { ORDER_FACTS, quoteFacts } from '../src/modules/orders/checkout-facts.js';
import { fiveThousandProducts, plansOf, scannedWhole } from './plans.js';
import { startTestApp, type TestApp } from './test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await fiveThousandProducts(app.db);
  await app.db.query('INSERT INTO product_stock (product_id) SELECT id FROM product');
  await app.db.query('ANALYZE product_stock');
});
afterAll(() => app.stop());

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

test.each<[string, string, unknown[]]>([
  ['what a visitor is quoted', quoteFacts('visitor'), [ID]],
  ['what an account is quoted', quoteFacts('user'), [ID]],
  ['what an order is made of', ORDER_FACTS, [ID, ID, 'key']],
  ['what is promised to an order', RESERVE, [[ID, ID], [1, 1], 'reserve', ID, null]],
  ['what is left afterwards', LEVELS, [[ID, ID]]],
])('%s is found by index, whatever the values', async (_, text, parameters) => {
  for (const plan of await plansOf(app.db, { text, parameters })) expect(scannedWhole(plan)).toEqual([]);
});
