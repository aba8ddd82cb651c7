import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { AppError, fieldError } from '../../common/app-error.js';
import { rows } from '../../database/sql.js';
import { OWN_COURIER } from '../shipping/couriers.js';
import { ownTrackingNumber } from './order-number.js';

export interface TrackingWish {
  courier: string;
  trackingNumber?: string;
  confirmDuplicate?: boolean;
}

export interface Tracking {
  courier: string;
  trackingNumber: string;
}

/**
 * The number by which a parcel is followed: the courier's as it was typed or scanned, or one that the shop makes for its
 * own. Throws `tracking_number_used` where another order carries it; whoever asks for the same one meanwhile waits.
 */
export async function claimTracking(
  tx: EntityManager,
  orderId: string,
  { courier, trackingNumber, confirmDuplicate = false }: TrackingWish,
): Promise<Tracking> {
  const isOwn = courier === OWN_COURIER;
  if (!trackingNumber && !isOwn)
    throw fieldError('trackingNumber', 'required', 'The courier gives the parcel a number');
  const number = (trackingNumber ?? (await madeNumber(tx))).toUpperCase();
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('tracking:' || $1 || ':' || $2, 0))`, [
    courier,
    number,
  ]);
  const [used] = await rows<{ number: string }>(
    tx,
    `SELECT o.number FROM shipment s JOIN sales_order o ON o.id = s.order_id
      WHERE s.courier = $1 AND s.tracking_number = $2 AND (s.order_id <> $3 OR $4) LIMIT 1`,
    [courier, number, orderId, isOwn],
  );
  // Two parcels of the shop's own courier are never one.
  if (used && (isOwn || !confirmDuplicate))
    throw new AppError('tracking_number_used', { orderNumber: used.number, trackingNumber: number });
  return { courier, trackingNumber: number };
}

async function madeNumber(tx: EntityManager): Promise<string> {
  const [today] = await rows<{ day: string }>(
    tx,
    `SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYYMMDD') AS day`,
  );
  return ownTrackingNumber(today!.day, randomInt);
}
