import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { failedInvariants } from '../src/database/invariants.js';
import { rows } from '../src/database/sql.js';
import type { ProductDto } from '../src/modules/catalog/dto/product.dto.js';
import type { AdminProductDto } from '../src/modules/inventory/dto/admin-product.dto.js';
import { availabilityOf } from '../src/modules/inventory/stock-level.js';
import { allot } from '../src/modules/orders/shares.js';
import { splitTax } from '../src/modules/orders/tax.js';
import { billableWeight, parcelOf, shippingCost } from '../src/modules/shipping/shipping-cost.js';
import { Client } from './client.js';
import { count, signIn } from './people.js';
import { createDatabase, startTestApp, type TestApp } from './test-app.js';

const SEED = resolve(__dirname, '../../../tools/demo/seed.mjs');
const run = promisify(execFile);
const seed = (DATABASE_URL: string, SHOP_MODE = 'demo') =>
  run(process.execPath, [SEED], { env: { DATABASE_URL, SHOP_MODE } }).then(({ stdout }) => stdout.trim());

let app: TestApp;
let anyone: Client;

beforeAll(async () => {
  app = await startTestApp();
  anyone = new Client(app.url);
  expect(await seed(app.databaseUrl)).toBe('The demo shop is loaded');
});
afterAll(() => app.stop());

const select = <T = Record<string, unknown>>(sql: string): Promise<T[]> => rows<T>(app.db, sql);

/** [slug, brand, model, category, supplier, price, stock, minimum, low, grams, length, width, height, featured] */
const PRODUCTS = [
  [
    'yamaha-f310-acoustic-guitar',
    'Yamaha',
    'F310',
    'Gitar',
    'PT. Music Indonesia',
    1850000,
    15,
    3,
    8,
    2200,
    104,
    38,
    12,
    true,
  ],
  [
    'fender-player-stratocaster',
    'Fender',
    'Player Stratocaster',
    'Gitar',
    'CV. Harmoni Nada',
    12500000,
    8,
    2,
    5,
    3500,
    99,
    32,
    5,
    true,
  ],
  [
    'fender-player-jazz-bass',
    'Fender',
    'Player Jazz Bass',
    'Bass',
    'CV. Harmoni Nada',
    8750000,
    6,
    2,
    4,
    4200,
    116,
    36,
    6,
    true,
  ],
  [
    'pearl-export-series-drum-kit',
    'Pearl',
    'Export Series',
    'Drum',
    'UD. Drum Center',
    8750000,
    4,
    1,
    3,
    35000,
    150,
    120,
    80,
    true,
  ],
  [
    'yamaha-psr-e373-keyboard',
    'Yamaha',
    'PSR-E373',
    'Keyboard',
    'PT. Music Indonesia',
    2750000,
    12,
    3,
    8,
    4500,
    94,
    31,
    10,
    true,
  ],
  [
    'roland-fp-30x-digital-piano',
    'Roland',
    'FP-30X',
    'Keyboard',
    'PT. Music Indonesia',
    9850000,
    5,
    2,
    4,
    16500,
    130,
    28,
    15,
    true,
  ],
  [
    'yamaha-dxr10-active-speaker',
    'Yamaha',
    'DXR10',
    'Sound System',
    'PT. Music Indonesia',
    6750000,
    8,
    2,
    5,
    18500,
    60,
    40,
    35,
    true,
  ],
  [
    'audio-technica-ath-m50x-headphones',
    'Audio-Technica',
    'ATH-M50x',
    'Aksesoris',
    'Swelee Music Store',
    1850000,
    20,
    5,
    12,
    285,
    20,
    18,
    8,
    true,
  ],
  [
    'shure-sm58-dynamic-microphone',
    'Shure',
    'SM58',
    'Aksesoris',
    'Media Recording Tech',
    1650000,
    15,
    3,
    8,
    298,
    16,
    5,
    5,
    false,
  ],
  [
    'boss-ds-1-distortion-pedal',
    'Boss',
    'DS-1',
    'Efek',
    'Swelee Music Store',
    1250000,
    2,
    3,
    8,
    400,
    12,
    7,
    6,
    false,
  ],
] as const;

test.each(PRODUCTS)('%s is as the shop began with it', async (slug, ...facts) => {
  const [product] = await select<Record<string, unknown>>(`
    SELECT p.brand, p.model, c.name AS category, s.name AS supplier, p.price, t.on_hand - t.reserved AS stock, p.minimum_stock,
           p.low_stock_threshold, p.weight_grams, p.length_cm, p.width_cm, p.height_cm, p.is_featured
      FROM product p JOIN category c ON c.id = p.category_id JOIN supplier s ON s.id = p.supplier_id
      JOIN product_stock t ON t.product_id = p.id WHERE p.slug = '${slug}'`);
  expect(Object.values(product!)).toEqual(facts);
});

test('the shop is Hurtrock, in Bandung, closed on Sundays, and pays tax', async () => {
  const { body } = await anyone.get('/store');
  expect(body).toEqual({
    name: 'Hurtrock Music Store',
    tagline: 'Toko Alat Musik Terpercaya',
    address: 'Jl Gegerkalong Girang Complex Darut Tauhid Kav 22, Kec. Sukasari',
    city: 'Kota Bandung, Jawa Barat',
    postalCode: '40153',
    phone: '0821-1555-8035',
    email: 'info@hurtrock.com',
    whatsapp: '6282115558035',
    branchName: 'Cabang Pusat',
    branchCode: 'HRT-001',
    openingHours: [
      ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:30', closes: '18:00' })),
      { weekday: 6, opens: '09:30', closes: '17:00' },
      { weekday: 7, opens: null, closes: null },
    ],
    isTaxable: true,
    taxRatePercent: 12,
  });
});

test('eight shelves, each with shelves below it', async () => {
  const { body } = await anyone.get<{ name: string; children: unknown[] }[]>('/categories');
  expect(body.map(({ name }) => name)).toEqual([
    'Gitar',
    'Bass',
    'Drum',
    'Keyboard',
    'Sound System',
    'Amplifier',
    'Efek',
    'Aksesoris',
  ]);
  expect(body.filter(({ children }) => children.length < 2)).toEqual([]);
});

test('five services and five suppliers', async () => {
  expect(
    (
      await select(
        'SELECT code, name, base_price, price_per_kg, volume_factor, min_days, max_days FROM shipping_service ORDER BY position',
      )
    ).map((row) => Object.values(row)),
  ).toEqual([
    ['jne_reg', 'JNE Regular', 15000, 8000, 6000, 2, 4],
    ['jne_exp', 'JNE Express', 25000, 12000, 5000, 1, 2],
    ['jnt_reg', 'J&T Regular', 12000, 7000, 6000, 2, 5],
    ['sicepat_reg', 'SiCepat Regular', 14000, 7500, 5500, 2, 4],
    ['pos_reg', 'Pos Indonesia', 10000, 6000, 7000, 3, 7],
  ]);
  expect(
    (await select('SELECT name, contact_person, email, phone, company FROM supplier ORDER BY id')).map(
      (row) => Object.values(row),
    ),
  ).toEqual([
    ['PT. Music Indonesia', 'Budi Santoso', 'budi@musicindonesia.com', '021-12345678', 'PT. Music Indonesia'],
    ['CV. Harmoni Nada', 'Siti Rahayu', 'siti@harmoninada.co.id', '021-87654321', 'CV. Harmoni Nada'],
    ['UD. Drum Center', 'Ahmad Fadli', 'ahmad@drumcenter.com', '021-11223344', 'UD. Drum Center'],
    ['Swelee Music Store', 'John Swelee', 'contact@swelee.com', '021-555-0101', 'PT. Swelee Indonesia'],
    [
      'Media Recording Tech',
      'Sarah Mitchell',
      'sales@mediarecordingtech.com',
      '021-555-0202',
      'CV. Media Recording Technology',
    ],
  ]);
});

test.each([
  ['admin@hurtrock.com', 'admin123', 'admin'],
  ['staff@hurtrock.com', 'staff123', 'staff'],
  ['buyer@hurtrock.com', 'buyer123', 'buyer'],
])('%s signs in as %s: %s', async (email, password, role) => {
  const person = new Client(app.url);
  await signIn(person, email, password);
  const { body } = await person.get<{ user: { role: string; isEmailVerified: boolean } }>('/me');
  expect(body.user).toMatchObject({ role, isEmailVerified: true });
});

test('every product has its page: a story without HTML, measures, a way and neighbours', async () => {
  const slugs = await select<{ slug: string }>('SELECT slug FROM product ORDER BY id');
  expect(slugs).toHaveLength(79);
  for (const { slug } of slugs) {
    const { status, body } = await anyone.get<ProductDto>(`/products/${slug}`);
    expect({ slug, status }).toEqual({ slug, status: 200 });
    expect(body.description).toMatch(/^[^<>]{120,}$/);
    expect(body.specifications.length).toBeGreaterThanOrEqual(2);
    expect(body.breadcrumb.at(-1)).toEqual(body.category);
  }
});

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

test('120 orders in every state, none of them in the future', async () => {
  const states = await select(
    `SELECT status, payment_status, count(*) AS n FROM sales_order GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  expect(states.map((row) => Object.values(row))).toEqual([
    ['cancelled', 'refund_due', 1],
    ['cancelled', 'refunded', 3],
    ['cancelled', 'unpaid', 8],
    ['delivered', 'paid', 80],
    ['delivered', 'partially_refunded', 2],
    ['delivered', 'refunded', 2],
    ['paid', 'paid', 11],
    ['pending', 'unpaid', 5],
    ['shipped', 'paid', 8],
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
  expect(orders).toHaveLength(120);
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
  expect(new Set(numbers).size).toBe(107);
});

test('a second start loads nothing, and production is refused', async () => {
  expect(await seed(app.databaseUrl)).toBe('The shop has products already; nothing was loaded');
  await expect(seed(app.databaseUrl, 'production')).rejects.toThrow('never loaded with SHOP_MODE=production');
});

test('of two that start at once, one loads the shop', async () => {
  const { url, drop } = await createDatabase();
  try {
    expect((await Promise.all([seed(url), seed(url)])).sort()).toEqual([
      'The demo shop is loaded',
      'The shop has products already; nothing was loaded',
    ]);
  } finally {
    await drop();
  }
});
