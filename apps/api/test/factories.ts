import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { rows } from '../src/database/sql.js';
import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import type { PaymentDto } from '../src/modules/payments/dto/payment.dto.js';
import type { OrderDto } from '../src/modules/orders/dto/order.dto.js';
import { Client, type Answer } from './client.js';
import { openStore } from './people.js';
import type { TestApp } from './test-app.js';

export interface TestProduct {
  id: string;
  slug: string;
  sku: string;
  price: number;
}

interface ProductFacts {
  stock?: number;
  price?: number;
  name?: string;
  weightGrams?: number;
  size?: [number, number, number];
  isActive?: boolean;
}

let products = 0;

/** A shop that can sell: its profile, a category and JNE Regular. */
export async function openShop(db: DataSource): Promise<void> {
  await openStore(db);
  await db.query(`INSERT INTO category (name, slug) VALUES ('Gitar', 'gitar')`);
  await db.query(
    `INSERT INTO shipping_service (code, name, courier, base_price, price_per_kg, volume_factor, min_days, max_days)
     VALUES ('jne_reg', 'JNE Regular', 'jne', 15000, 8000, 6000, 2, 4)`,
  );
}

/** A Stratocaster unless told otherwise: Rp12.500.000, and Rp43.000 by JNE Regular. */
export async function aProduct(db: DataSource, facts: ProductFacts = {}): Promise<TestProduct> {
  products += 1;
  const {
    stock = 10,
    price = 12_500_000,
    name = `Gitar ${products}`,
    weightGrams = 3500,
    size = [99, 32, 5],
    isActive = true,
  } = facts;
  const [row] = await rows<TestProduct>(
    db,
    `INSERT INTO product (sku, slug, name, brand, model, price, category_id, weight_grams, length_cm, width_cm, height_cm,
                          minimum_stock, low_stock_threshold, is_active, availability)
     SELECT 'SKU-' || $1::text, 'gitar-' || $1::text, $2, 'Fender', 'Player', $3, id, $4, $5, $6, $7, 2, 5, $8,
            CASE WHEN $9 > 5 THEN 'in_stock' WHEN $9 > 0 THEN 'low' ELSE 'out' END
       FROM category WHERE slug = 'gitar'
     RETURNING id, slug, sku, price`,
    [products, name, price, weightGrams, ...size, isActive, stock],
  );
  await db.query('INSERT INTO product_stock (product_id, on_hand) VALUES ($1, $2)', [row!.id, stock]);
  if (stock > 0)
    await db.query(
      `INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta) VALUES ($1, 'restock', $2, 0)`,
      [row!.id, stock],
    );
  return row!;
}

/** Somebody new whose cart holds these. */
export async function aShopperWith(url: string, ...items: [TestProduct, number][]): Promise<Client> {
  const shopper = new Client(url);
  for (const [{ id: productId }, quantity] of items) {
    const { status, body } = await shopper.post('/cart/items', { productId, quantity });
    if (status >= 300) throw new Error(`The cart refused: ${JSON.stringify(body)}`);
  }
  return shopper;
}

export const CONTACT = { name: 'Rina Wati', email: 'rina@example.com', phone: '0812-3456-7890' };
export const ADDRESS = {
  province: 'Jawa Barat',
  city: 'Kota Bandung',
  district: 'Sukasari',
  village: 'Gegerkalong',
  postalCode: '40153',
  detail: 'Jl Gegerkalong Girang 22, RT 03/RW 05',
};

export function orderBody(total: number, changed: object = {}): object {
  return {
    contact: CONTACT,
    address: ADDRESS,
    shippingService: 'jne_reg',
    paymentMethod: 'stripe',
    expectedTotal: { amount: total, currency: 'IDR' },
    ...changed,
  };
}

export function place(
  shopper: Client,
  total: number,
  { key = randomUUID(), ...changed }: { key?: string; [field: string]: unknown } = {},
): Promise<Answer<OrderDto>> {
  return shopper.post('/orders', orderBody(total, changed), { 'idempotency-key': key });
}

export function startPayment(
  shopper: Client,
  number: string,
  { key = randomUUID(), method }: { key?: string; method?: PaymentMethod } = {},
): Promise<Answer<PaymentDto>> {
  return shopper.post(`/orders/${number}/payments`, method ? { method } : {}, { 'idempotency-key': key });
}

/** One guitar, ordered by a guest. */
export async function anOrder(
  { url, db }: TestApp,
  facts: ProductFacts = {},
): Promise<{ shopper: Client; product: TestProduct; order: OrderDto }> {
  const product = await aProduct(db, facts);
  const shopper = await aShopperWith(url, [product, 1]);
  const { body } = await place(shopper, product.price + 43_000);
  return { shopper, product, order: body };
}

/** What the books say of one product: the shelf, and what came and went. */
export async function stockOf(
  db: DataSource,
  { id }: TestProduct,
): Promise<{ onHand: number; reserved: number; moves: string[] }> {
  const [stock] = await rows<{ onHand: number; reserved: number }>(
    db,
    'SELECT on_hand AS "onHand", reserved FROM product_stock WHERE product_id = $1',
    [id],
  );
  const moves = await rows<{ reason: string; on_hand_delta: number; reserved_delta: number }>(
    db,
    'SELECT reason, on_hand_delta, reserved_delta FROM stock_movement WHERE product_id = $1 ORDER BY id',
    [id],
  );
  return {
    ...stock!,
    moves: moves.map((move) => `${move.reason} ${move.on_hand_delta}/${move.reserved_delta}`),
  };
}

/** How many rows each table holds: a refusal must not change it. */
export async function rowCounts(db: DataSource, tables: string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await rows<{ n: number }>(db, `SELECT count(*)::integer AS n FROM ${table}`);
    counts[table] = row!.n;
  }
  return counts;
}
