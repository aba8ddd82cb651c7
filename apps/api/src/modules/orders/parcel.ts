import type { EntityManager } from 'typeorm';
import { AppError, fieldError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import type { Shortage } from './shortage.js';

/** So many units of a product, as a person names them. */
export interface NamedUnits {
  sku: string;
  quantity: number;
}

export interface OpenLine {
  id: string;
  sku: string;
  /** Units that have not left yet. */
  left: number;
  /** Of these, units that have not arrived yet. */
  backordered: number;
}

interface Packed {
  id: string;
  quantity: number;
}

/** The lines of which something has not left yet, locked. */
export const openLines = (tx: EntityManager, orderId: string): Promise<OpenLine[]> =>
  rows<OpenLine>(
    tx,
    `SELECT l.id, l.sku, l.quantity - l.quantity_shipped - l.quantity_cancelled AS "left",
            coalesce(r.backordered, 0) AS backordered
       FROM order_line l
       LEFT JOIN stock_reservation r ON r.order_id = l.order_id AND r.product_id = l.product_id AND r.state = 'sold'
      WHERE l.order_id = $1 AND l.quantity > l.quantity_shipped + l.quantity_cancelled ORDER BY l.id FOR UPDATE OF l`,
    [orderId],
  );

/** A buyer who wants all at once gets nothing before, and nobody gets what is not here. */
export function mustWait(shortage: Shortage | null, open: Pick<OpenLine, 'left' | 'backordered'>[]): boolean {
  const isWaiting = open.some(({ backordered }) => backordered > 0);
  return isWaiting && (shortage === 'wait' || open.every(({ left, backordered }) => left === backordered));
}

/** All that is here, or what is named of it. Throws `shipment_exceeds_order` with what is left. */
export function whatToSend(open: OpenLine[], wanted?: NamedUnits[]): Packed[] {
  if (open.length === 0) throw new AppError('shipment_exceeds_order');
  const here = open
    .map(({ id, sku, left, backordered }) => ({ id, sku, quantity: left - backordered }))
    .filter(({ quantity }) => quantity > 0);
  if (!wanted) return here;
  refuseRepeats(wanted);
  return wanted.map(({ sku, quantity }) => {
    const line = here.find((one) => one.sku === sku);
    if (!line || line.quantity < quantity)
      throw new AppError('shipment_exceeds_order', { sku, left: line?.quantity ?? 0 });
    return { id: line.id, quantity };
  });
}

export function refuseRepeats(wanted: NamedUnits[]): void {
  const skus = wanted.map(({ sku }) => sku);
  if (wanted.length === 0 || new Set(skus).size !== skus.length)
    throw fieldError('lines', 'unique', 'Name each product once, and at least one');
}

/** Notes that the units have left. */
export async function packParcel(tx: EntityManager, shipmentId: string, parcel: Packed[]): Promise<void> {
  await tx.query(
    `WITH packed AS (
       INSERT INTO shipment_line (shipment_id, order_line_id, quantity)
       SELECT $1, * FROM unnest($2::uuid[], $3::integer[]) RETURNING order_line_id, quantity)
     UPDATE order_line l SET quantity_shipped = l.quantity_shipped + p.quantity
       FROM packed p WHERE p.order_line_id = l.id`,
    [shipmentId, parcel.map(({ id }) => id), parcel.map(({ quantity }) => quantity)],
  );
}
