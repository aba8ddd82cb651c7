import { INVARIANTS } from '../src/database/invariants.js';
import { DAMAGE_TO_MONEY } from './damage-to-money.js';
import { DAMAGE_TO_ORDERS } from './damage-to-orders.js';
import { DAMAGE_TO_STOCK } from './damage-to-stock.js';
import { DAMAGE_TO_UPKEEP } from './damage-to-upkeep.js';
import type { anOrder } from './factories.js';
import { corrupt, ReconciliationShop } from './reconciliation-shop.js';

type Placed = Awaited<ReturnType<typeof anOrder>>;

const DAMAGE = [...DAMAGE_TO_STOCK, ...DAMAGE_TO_ORDERS, ...DAMAGE_TO_MONEY, ...DAMAGE_TO_UPKEEP];

let shop: ReconciliationShop;
/** Paid by card; one million of it went back. */
let paid: Placed;
/** Waits for a transfer, its goods held. */
let open: Placed;
beforeAll(async () => {
  shop = await ReconciliationShop.start();
  paid = await shop.paying.aPaidOrder();
  await shop.refund(paid, 1_000_000);
  open = await shop.anOrderBy('bank_transfer');
});
afterAll(() => shop.stop());

const idOf = ({ order }: Placed): string => `(SELECT id FROM sales_order WHERE number = '${order.number}')`;

const filled = (sql: string): string =>
  sql
    .replaceAll('$paid', idOf(paid))
    .replaceAll('$open', idOf(open))
    .replaceAll('$sold', `'${paid.product.id}'`);

function withNames(row: Record<string, unknown>): Record<string, unknown> {
  const numbers: Record<string, string> = { paid: paid.order.number, open: open.order.number };
  const skus: Record<string, string> = { sold: paid.product.sku, held: open.product.sku };
  return {
    ...row,
    ...('number' in row && { number: numbers[String(row['number'])] }),
    ...('sku' in row && { sku: skus[String(row['sku'])] }),
  };
}

test.each(DAMAGE)('staff see $name, and that it is mended', async ({ breaks, mends, red }) => {
  await corrupt(shop.db, filled(breaks));
  const found = await shop.broken();
  await corrupt(shop.db, filled(mends));

  expect(found).toEqual(
    Object.fromEntries(Object.entries(red).map(([id, rows]) => [id, rows.map(withNames)])),
  );
  expect(await shop.broken()).toEqual({});
});

test('every invariant is seen red above', () => {
  const seen = new Set(DAMAGE.flatMap(({ red }) => Object.keys(red)));
  expect([...seen].sort()).toEqual(INVARIANTS.map(({ id }) => id));
});
