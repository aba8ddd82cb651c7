import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { AppError } from '../src/common/app-error.js';
import { rows } from '../src/database/sql.js';
import type { Quantity } from '../src/modules/inventory/stock-level.js';
import type { TestProduct } from './factories.js';

/** An order that exists, for the ledger to point at; nothing else about it is of interest. */
export async function anOrderRow(db: DataSource, line: TestProduct, quantity = 1): Promise<string> {
  const id = randomUUID();
  await db.query(
    `INSERT INTO sales_order (id, number, placed_by, idempotency_key, locale, payment_method, contact, address, shipping,
                              subtotal, shipping_total, total, tax_net, tax_base, tax_amount)
     VALUES ($1::uuid, $1::uuid::text, $1::uuid, $1::uuid::text, 'id', 'stripe', '{}', '{}', '{}', $2, 0, $2, $2, 0, 0)`,
    [id, line.price * quantity],
  );
  await db.query(
    `INSERT INTO order_line (order_id, position, product_id, sku, slug, name, weight_grams, unit_price, quantity, shipping_share, tax_share)
     VALUES ($1, 1, $2, $3, $4, '', 1, $5, $6, 0, 0)`,
    [id, line.id, line.sku, line.slug, line.price, quantity],
  );
  await db.query(
    `INSERT INTO order_history (order_id, action, to_status, actor_kind) VALUES ($1, 'placed', 'pending', 'system')`,
    [id],
  );
  return id;
}

export const lineOf = ({ id }: TestProduct, quantity: number): Quantity => ({ productId: id, quantity });

export async function availabilityOf(db: DataSource, { id }: TestProduct): Promise<string> {
  const [row] = await rows<{ availability: string }>(db, 'SELECT availability FROM product WHERE id = $1', [
    id,
  ]);
  return row!.availability;
}

/** `reserved`, or the refusal with what is available. */
export const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'reserved',
    (error: unknown) =>
      error instanceof AppError ? `${error.code} ${String(error.details['available'])}` : String(error),
  );
