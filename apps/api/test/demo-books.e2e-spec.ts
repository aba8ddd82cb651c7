import { rows } from '../src/database/sql.js';
import type { AdminProductDto } from '../src/modules/inventory/dto/admin-product.dto.js';
import { failedInvariants } from '../src/database/invariants.js';
import { availabilityOf } from '../src/modules/inventory/stock-level.js';
import { allot } from '../src/modules/orders/shares.js';
import { splitTax } from '../src/modules/orders/tax.js';
import { billableWeight, parcelOf, shippingCost } from '../src/modules/shipping/shipping-cost.js';
import { Client } from './client.js';
import { seedDemoShop } from './demo-seed.js';
import { count, signIn } from './people.js';
import { createDatabase, startTestApp, type TestApp } from './test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  expect(await seedDemoShop(app.databaseUrl)).toBe('The demo shop is loaded');
});
afterAll(() => app.stop());

const select = <T = Record<string, unknown>>(sql: string): Promise<T[]> => rows<T>(app.db, sql);

test('every availability is what the rule says of the stock', async () => {
  const admin = new Client(app.url);
  await signIn(admin, 'admin@hurtrock.com', 'admin123');
  const { body } = await admin.get<{ items: AdminProductDto[] }>('/admin/products?limit=100');
  const backorders = await select<{ id: string }>('SELECT id FROM product WHERE allows_backorder');
  for (const { id, available, lowStockThreshold, availability } of body.items) {
    const allowsBackorder = backorders.some((product) => product.id === id);
    expect(availability).toBe(availabilityOf({ available, lowStockThreshold, allowsBackorder }));
  }
  expect([...new Set(body.items.map(({ availability }) => availability))].sort()).toEqual([
    'backorder',
    'in_stock',
    'low',
    'out',
  ]);
});

test('400 orders in every state, none of them in the future', async () => {
  const states = await select(
    `SELECT status, payment_status, count(*) AS n FROM sales_order GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  expect(states.map((row) => Object.values(row))).toEqual([
    ['cancelled', 'refund_due', 1],
    ['cancelled', 'refunded', 5],
    ['cancelled', 'unpaid', 20],
    ['delivered', 'paid', 329],
    ['delivered', 'partially_refunded', 6],
    ['delivered', 'refunded', 5],
    ['paid', 'paid', 17],
    ['pending', 'unpaid', 5],
    ['shipped', 'paid', 12],
  ]);
  for (const [table, column] of [
    ['order_history', 'at'],
    ['stock_movement', 'at'],
    ['shipment', 'shipped_at'],
    ['payment_refund', 'created_at'],
  ])
    expect(await count(app.db, table!, `${column} > shop_now()`)).toBe(0);
  expect(await count(app.db, 'sales_order', `placed_at < shop_now() - interval '400 days'`)).toBe(0);
});

test('no invariant of the shop is broken, and none was at any moment of its past', async () => {
  expect(await failedInvariants(app.db)).toEqual([]);
  const impossible = await select(`
    SELECT * FROM (
      SELECT product_id, at, sum(on_hand_delta) OVER past AS on_hand, sum(reserved_delta) OVER past AS reserved
        FROM stock_movement WINDOW past AS (PARTITION BY product_id ORDER BY at, id)) balance
     WHERE on_hand < reserved OR reserved < 0`);
  expect(impossible).toEqual([]);
});

test('each reservation has its movements, and ended the way its order went', async () => {
  const wrong = await select(`
    SELECT o.number, o.status, r.state, r.product_id FROM sales_order o JOIN stock_reservation r ON r.order_id = o.id
     WHERE (o.invoice_number IS NOT NULL) <> (r.state = 'sold') AND r.state <> 'released'
        OR r.state = 'held' AND o.pay_until < shop_now()
        OR NOT EXISTS (SELECT FROM stock_movement m WHERE m.order_id = o.id AND m.product_id = r.product_id AND m.reason = 'reserve')
        OR r.state = 'sold' AND 1 <> (SELECT count(*) FROM stock_movement m
             WHERE m.order_id = o.id AND m.product_id = r.product_id AND m.reason = 'sale' AND m.on_hand_delta = -r.quantity)`);
  expect(wrong).toEqual([]);
});

interface SeededOrder {
  total: number;
  subtotal: number;
  shippingTotal: number;
  net: number;
  base: number;
  amount: number;
  shipping: {
    cost: number;
    billableWeightGrams: number;
    weightGrams: number;
    volumeCm3: number;
    tariff: { basePrice: number; pricePerKg: number; volumeFactor: number };
  };
  lines: {
    quantity: number;
    unitPrice: number;
    shippingShare: number;
    taxShare: number;
    weightGrams: number;
    lengthCm: number;
    widthCm: number;
    heightCm: number;
  }[];
}

test('the money of every order is what the shop itself would have worked out', async () => {
  const orders = await select<SeededOrder>(`
    SELECT o.total, o.subtotal, o.shipping_total AS "shippingTotal", o.tax_net AS net, o.tax_base AS base,
           o.tax_amount AS amount, o.shipping,
           json_agg(json_build_object('quantity', l.quantity, 'unitPrice', l.unit_price, 'shippingShare', l.shipping_share,
             'taxShare', l.tax_share, 'weightGrams', p.weight_grams, 'lengthCm', p.length_cm, 'widthCm', p.width_cm,
             'heightCm', p.height_cm) ORDER BY l.position) AS lines
      FROM sales_order o JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id GROUP BY o.id`);
  expect(orders).toHaveLength(400);
  for (const { total, subtotal, shippingTotal, net, base, amount, shipping, lines } of orders) {
    const parcel = parcelOf(lines);
    const amounts = lines.map(({ quantity, unitPrice }) => quantity * unitPrice);
    const shippingShares = allot(shippingTotal, amounts);
    expect({ net, base, amount }).toEqual(
      splitTax(total, { basisPoints: 1200, baseNumerator: 11, baseDenominator: 12 }),
    );
    expect({ total, subtotal, shippingTotal }).toEqual({
      total: subtotal + shippingTotal,
      subtotal: amounts.reduce((a, b) => a + b, 0),
      shippingTotal: shippingCost(shipping.tariff, parcel),
    });
    expect(shipping).toMatchObject({
      ...parcel,
      cost: shippingTotal,
      billableWeightGrams: billableWeight(shipping.tariff, parcel),
    });
    expect(lines.map(({ shippingShare }) => shippingShare)).toEqual(shippingShares);
    expect(lines.map(({ taxShare }) => taxShare)).toEqual(
      allot(
        amount,
        amounts.map((goods, i) => goods + shippingShares[i]!),
      ),
    );
  }
});

test('invoices are numbered in the order of the money', async () => {
  const paid = await select<{ invoice_number: string }>(`
    SELECT o.invoice_number FROM sales_order o JOIN order_history h ON h.order_id = o.id AND h.action = 'paid'
     ORDER BY h.at`);
  const numbers = paid.map(({ invoice_number }) => invoice_number);
  expect(numbers).toEqual([...numbers].sort());
  expect(new Set(numbers).size).toBe(375);
});

test('a second start loads nothing, and production is refused', async () => {
  expect(await seedDemoShop(app.databaseUrl)).toBe('The shop has products already; nothing was loaded');
  await expect(seedDemoShop(app.databaseUrl, 'production')).rejects.toThrow(
    'never loaded with SHOP_MODE=production',
  );
});

test('of two that start at once, one loads the shop', async () => {
  const { url, drop } = await createDatabase();
  try {
    expect((await Promise.all([seedDemoShop(url), seedDemoShop(url)])).sort()).toEqual([
      'The demo shop is loaded',
      'The shop has products already; nothing was loaded',
    ]);
  } finally {
    await drop();
  }
});
