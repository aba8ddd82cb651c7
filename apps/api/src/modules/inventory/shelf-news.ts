import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { addJob } from '../../common/jobs.js';
import { prepared, rows } from '../../database/sql.js';
import type { Availability } from '../catalog/availability.js';
import {
  availabilityOf,
  isWorse,
  levelOf,
  type ShortLevel,
  type StockFacts,
  type StockLevel,
} from './stock-level.js';
import { ALLOT, AWAITED, LEVELS } from './stock.queries.js';

type Shelf = StockFacts & { id: string; availability: Availability; level: StockLevel; isArchived: boolean };

/** Staff get one mail for what runs short within a minute. */
const ALERT_SECONDS = 60;

/** Units became free: those who wait get them before anybody else can, and orders hear of it. Shelves are locked. */
export async function allotFreeUnits(tx: EntityManager, productIds: string[]): Promise<void> {
  const served = new Set<string>();
  for (const { productId } of await rows<{ productId: string }>(tx, AWAITED, [productIds]))
    for (const { orderId } of await rows<{ orderId: string }>(tx, ALLOT, [productId])) served.add(orderId);
  for (const orderId of served)
    await addJob(tx, 'orders.backorders-allotted', { orderId, occasion: randomUUID() });
}

/** Tells catalogue and staff, where what they are told has changed: seldom, so lists stay as they are. */
export async function showLevels(tx: EntityManager, productIds: string[]): Promise<void> {
  if (productIds.length === 0) return;
  for (const shelf of await prepared<Shelf>(tx, 'stock:levels', LEVELS, [productIds])) {
    const availability = availabilityOf(shelf);
    if (availability !== shelf.availability)
      await tx.query('UPDATE product SET availability = $2 WHERE id = $1', [shelf.id, availability]);
    const level = levelOf(shelf);
    if (level === shelf.level) continue;
    await tx.query('UPDATE product_stock SET level = $2 WHERE product_id = $1', [shelf.id, level]);
    if (isWorse(level, shelf.level) && !shelf.isArchived) await alertStaff(tx, shelf, level);
  }
}

async function alertStaff(tx: EntityManager, { id, available }: Shelf, level: ShortLevel): Promise<void> {
  await tx.query('INSERT INTO stock_alert (product_id, level, available) VALUES ($1, $2, $3)', [
    id,
    level,
    available,
  ]);
  // Without a key, for which everything that runs short would have to wait for everything else that does.
  await addJob(tx, 'inventory.mail-alerts', {}, { delay: ALERT_SECONDS });
}
