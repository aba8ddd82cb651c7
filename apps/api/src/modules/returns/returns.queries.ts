import type { DataSource, EntityManager } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import { CREDITED } from '../orders/credited.js';
import { RETURNABLE_UNITS } from '../orders/orders.queries.js';
import { RETURN_DAYS, type ReturnReason, type ReturnStatus } from './return-state.js';

export interface ReturnLineView {
  orderLineId: string;
  sku: string;
  name: string;
  quantity: number;
  reason: ReturnReason;
  quantityReceived: number;
  quantityRestocked: number;
}

/** A return with everything but its pictures themselves. Money is whole rupiah. */
export interface ReturnView {
  id: string;
  orderId: string;
  orderNumber: string;
  customerName: string;
  customerPhone: string;
  status: ReturnStatus;
  comment: string;
  answer: string;
  requestedAt: Date;
  decidedAt: Date | null;
  receivedAt: Date | null;
  owed: number;
  withShipping: boolean;
  shippingTotal: number;
  /** What the shop still owes for the order. */
  refundDue: number;
  lines: ReturnLineView[];
  photoIds: string[];
}

export const RETURN_VIEW = `
  SELECT r.id, r.order_id AS "orderId", o.number AS "orderNumber", o.contact->>'name' AS "customerName",
         o.contact->>'phone' AS "customerPhone", r.status, r.comment, r.answer, r.requested_at AS "requestedAt",
         r.decided_at AS "decidedAt", r.received_at AS "receivedAt", r.owed, r.with_shipping AS "withShipping",
         o.shipping_total AS "shippingTotal", greatest(o.refund_owed - ${CREDITED}, 0) AS "refundDue",
         (SELECT json_agg(json_build_object('orderLineId', l.id, 'sku', l.sku, 'name', l.name, 'quantity', rl.quantity,
                   'reason', rl.reason, 'quantityReceived', rl.quantity_received,
                   'quantityRestocked', rl.quantity_restocked) ORDER BY l.position)
            FROM order_return_line rl JOIN order_line l ON l.id = rl.order_line_id WHERE rl.return_id = r.id) AS lines,
         coalesce((SELECT json_agg(p.id ORDER BY p.id) FROM order_return_photo p WHERE p.return_id = r.id), '[]') AS "photoIds"
    FROM order_return r JOIN sales_order o ON o.id = r.order_id`;

export async function readReturn(db: DataSource | EntityManager, id: string): Promise<ReturnView> {
  const [found] = await rows<ReturnView>(db, `${RETURN_VIEW} WHERE r.id = $1`, [id]);
  if (!found) throw new AppError('not_found');
  return found;
}

/** A return of this order, kept from whoever else decides about it. */
export async function lockReturn(tx: EntityManager, orderId: string, id: string): Promise<ReturnView> {
  await tx.query('SELECT FROM order_return WHERE id = $1 AND order_id = $2 FOR UPDATE', [id, orderId]);
  const found = await readReturn(tx, id);
  if (found.orderId !== orderId) throw new AppError('not_found');
  return found;
}

/** A line with what was delivered of it, and what of that nobody has asked to send back yet. */
export interface ReturnableLine {
  id: string;
  sku: string;
  name: string;
  left: number;
}

export interface Returnable {
  /** Null while nothing has arrived. */
  until: Date | null;
  isOpen: boolean;
  lines: ReturnableLine[];
}

/** What can be sent back now. Right for as long as the order is locked. */
export async function returnableOf(db: DataSource | EntityManager, orderId: string): Promise<Returnable> {
  const [window] = await rows<Pick<Returnable, 'until' | 'isOpen'>>(
    db,
    `SELECT max(delivered_at) + make_interval(days => $2) AS until,
            coalesce(max(delivered_at) + make_interval(days => $2) >= shop_now(), false) AS "isOpen"
       FROM shipment WHERE order_id = $1`,
    [orderId, RETURN_DAYS],
  );
  const lines = await rows<ReturnableLine>(
    db,
    `SELECT l.id, l.sku, l.name, ${RETURNABLE_UNITS} AS "left" FROM order_line l
      WHERE l.order_id = $1 ORDER BY l.position`,
    [orderId],
  );
  return { ...window!, lines };
}

export interface NewReturn {
  orderId: string;
  requestedBy: string;
  key: string;
  comment: string;
  lines: { orderLineId: string; quantity: number; reason: ReturnReason }[];
}

export async function insertReturn(
  tx: EntityManager,
  { orderId, requestedBy, key, comment, lines }: NewReturn,
): Promise<string> {
  const [made] = await rows<{ id: string }>(
    tx,
    `INSERT INTO order_return (order_id, requested_by, idempotency_key, comment) VALUES ($1, $2, $3, $4) RETURNING id`,
    [orderId, requestedBy, key, comment],
  );
  await tx.query(
    `INSERT INTO order_return_line (return_id, order_line_id, quantity, reason)
     SELECT $1, * FROM unnest($2::uuid[], $3::integer[], $4::text[])`,
    [
      made!.id,
      lines.map(({ orderLineId }) => orderLineId),
      lines.map(({ quantity }) => quantity),
      lines.map(({ reason }) => reason),
    ],
  );
  return made!.id;
}

/** What this shopper asked for with this key already. */
export async function returnByKey(
  tx: EntityManager,
  requestedBy: string,
  key: string,
): Promise<string | null> {
  const [found] = await rows<{ id: string }>(
    tx,
    'SELECT id FROM order_return WHERE requested_by = $1 AND idempotency_key = $2',
    [requestedBy, key],
  );
  return found?.id ?? null;
}

/** Returns that nobody has decided about, counted no further than a hundred. */
export const WAITING_RETURNS = `
  SELECT count(*)::integer AS waiting FROM (SELECT FROM order_return WHERE status = 'requested' LIMIT 100) shown`;
