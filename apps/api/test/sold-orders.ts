import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { rows } from '../src/database/sql.js';
import type { TestProduct } from './factories.js';

export interface SoldFacts {
  /** ISO 8601. */
  paidAt: string;
  product: TestProduct;
  quantity?: number;
  /** Of the whole line, rupiah. */
  discount?: number;
  shipping?: number;
  tax?: number;
  unitCost?: number | null;
  email?: string;
  userId?: string | null;
  status?: string;
  method?: string;
  service?: string;
}

export interface SoldOrder {
  id: string;
  number: string;
  attemptId: string;
  total: number;
}

const ORDER = `
  INSERT INTO sales_order (id, number, user_id, placed_by, idempotency_key, locale, status, payment_status, payment_method,
                           contact, address, shipping, subtotal, discount_total, shipping_total, total, tax_net, tax_base,
                           tax_amount, placed_at, invoice_number)
  VALUES ($1, $2, $3, $1, $2, 'id', $4, 'paid', $5, jsonb_build_object('email', $6::text, 'name', '=cmd()', 'phone', '08'), '{}',
          jsonb_build_object('code', $7::text, 'name', 'JNE Regular', 'courier', 'jne'), $8, $9, $10, $11, $11::bigint - $12::bigint,
          $11::bigint - $12::bigint, $12, $13, NULL)`;

/** An order of one line that was paid then, as its tables hold it; by SQL, because a year of checkouts would take a day. */
export async function aSoldOrder(db: DataSource, facts: SoldFacts): Promise<SoldOrder> {
  const { product, paidAt, quantity = 1, discount = 0, shipping = 0, tax = 0, unitCost = null } = facts;
  const { email = 'rina@example.com', userId = null, status = 'paid' } = facts;
  const { method = 'stripe', service = 'jne_reg' } = facts;
  const id = randomUUID();
  const number = `HRT-${id.slice(0, 8)}`;
  const subtotal = product.price * quantity;
  const total = subtotal - discount + shipping;
  await db.query(ORDER, [
    ...[id, number, userId, status, method, email, service, subtotal, discount, shipping, total, tax, paidAt],
  ]);
  await db.query(
    `INSERT INTO order_line (order_id, position, product_id, sku, slug, name, weight_grams, unit_price, quantity,
                             discount_share, shipping_share, tax_share, unit_cost, quantity_shipped)
     VALUES ($1, 1, $2, $3, $4, '=cmd()', 1, $5, $6, $7, $8, $9, $10, 0)`,
    [id, product.id, product.sku, product.slug, product.price, quantity, discount, shipping, tax, unitCost],
  );
  await db.query(
    `INSERT INTO order_history (order_id, at, action, from_status, to_status, actor_kind)
     VALUES ($1, $2, 'placed', NULL, 'pending', 'system'), ($1, $2, 'paid', 'pending', 'paid', 'gateway')`,
    [id, paidAt],
  );
  const [attempt] = await rows<{ id: string }>(
    db,
    `INSERT INTO payment_attempt (order_id, attempt_no, provider, method, amount, state, idempotency_key, request_key,
                                  captured, captured_at, created_at)
     VALUES ($1, 1, 'stripe', $2, $3, 'paid', $4, $4, $3, $5, $5) RETURNING id`,
    [id, method, total, number, paidAt],
  );
  return { id, number, attemptId: attempt!.id, total };
}
