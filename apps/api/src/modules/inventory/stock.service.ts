import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { ActorRef } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { prepared, rows } from '../../database/sql.js';
import type { Availability } from '../catalog/availability.js';
import {
  availabilityOf,
  sumByProduct,
  type Quantity,
  type StockFacts,
  type StockReason,
} from './stock-level.js';
import {
  AVAILABLE,
  END_RESERVATIONS,
  ENSURE_STOCK,
  LEVELS,
  PUT_BACK,
  RECEIVE,
  RELEASE,
  RESERVE,
  SELL,
} from './stock.queries.js';

interface OrderStock {
  orderId: string;
  actor: ActorRef;
}

interface StockChange {
  /** Its name and text. */
  statement: [string, string];
  quantity: Quantity;
  reason: StockReason;
  orderId: string | null;
  actor: ActorRef;
}

type Level = StockFacts & { id: string; availability: Availability };

/**
 * The only writer of stock. Each method joins the caller's transaction and takes its rows in product order; the
 * database decides every race, and each change leaves a row in the ledger.
 */
@Injectable()
export class StockService {
  /** Promises all lines to the order, or throws `out_of_stock` for the first product of which there is too little. */
  async reserve(
    tx: EntityManager,
    { orderId, actor, lines }: OrderStock & { lines: Quantity[] },
  ): Promise<void> {
    const demand = sumByProduct(lines);
    for (const quantity of demand)
      if (
        !(await change(tx, {
          statement: ['stock:reserve', RESERVE],
          quantity,
          reason: 'reserve',
          orderId,
          actor,
        }))
      )
        throw await outOfStock(tx, quantity.productId);
    await this.showLevels(tx, demand);
  }

  /** Ends all promises to the order; none left is no error. */
  async release(tx: EntityManager, { orderId, actor }: OrderStock): Promise<void> {
    const held = await this.endReservations(tx, orderId, 'released');
    for (const quantity of held)
      await change(tx, {
        statement: ['stock:release', RELEASE],
        quantity,
        reason: 'release',
        orderId,
        actor,
      });
    await this.showLevels(tx, held);
  }

  /** What was promised to the order is sold. */
  async sell(tx: EntityManager, { orderId, actor }: OrderStock): Promise<void> {
    const held = await this.endReservations(tx, orderId, 'sold');
    for (const quantity of held)
      await change(tx, { statement: ['stock:sell', SELL], quantity, reason: 'sale', orderId, actor });
    await this.showLevels(tx, held);
  }

  /** Units that were sold lie on the shelf again. */
  async putBack(
    tx: EntityManager,
    { orderId, actor, lines, reason }: OrderStock & { lines: Quantity[]; reason: 'return' | 'adjustment' },
  ): Promise<void> {
    const returned = sumByProduct(lines);
    for (const quantity of returned)
      await change(tx, { statement: ['stock:put-back', PUT_BACK], quantity, reason, orderId, actor });
    await this.showLevels(tx, returned);
  }

  async hasHold(db: DataSource | EntityManager, orderId: string): Promise<boolean> {
    const held = await rows(
      db,
      `SELECT 1 FROM stock_reservation WHERE order_id = $1 AND state = 'held' LIMIT 1`,
      [orderId],
    );
    return held.length > 0;
  }

  /** What can be promised now. A product that never had stock has 0. */
  async available(db: DataSource | EntityManager, productIds: string[]): Promise<Map<string, number>> {
    const found = await rows<{ product_id: string; available: number }>(db, AVAILABLE, [productIds]);
    const known = new Map(found.map(({ product_id, available }) => [product_id, available]));
    return new Map(productIds.map((id) => [id, known.get(id) ?? 0]));
  }

  /** Units that arrive, or, below zero, go; promised ones cannot. */
  async receive(
    tx: EntityManager,
    { productId, quantity, reason, actor }: Quantity & { reason: StockReason; actor: ActorRef },
  ): Promise<void> {
    await tx.query(ENSURE_STOCK, [productId]);
    const one = { productId, quantity };
    if (
      !(await change(tx, {
        statement: ['stock:receive', RECEIVE],
        quantity: one,
        reason,
        orderId: null,
        actor,
      }))
    )
      throw await outOfStock(tx, productId);
    await this.showLevels(tx, [one]);
  }

  private async endReservations(
    tx: EntityManager,
    orderId: string,
    state: 'sold' | 'released',
  ): Promise<Quantity[]> {
    return sumByProduct(await rows<Quantity>(tx, END_RESERVATIONS, [orderId, state]));
  }

  /** Tells the catalogue, where what shoppers are told has changed: seldom, so lists stay as they are. */
  private async showLevels(tx: EntityManager, changed: Quantity[]): Promise<void> {
    if (changed.length === 0) return;
    const levels = await prepared<Level>(tx, 'stock:levels', LEVELS, [
      changed.map(({ productId }) => productId),
    ]);
    for (const level of levels) {
      const availability = availabilityOf(level);
      if (availability !== level.availability)
        await tx.query('UPDATE product SET availability = $2 WHERE id = $1', [level.id, availability]);
    }
  }
}

/** True where the statement found a row that allowed it. */
async function change(
  tx: EntityManager,
  { statement, quantity: { productId, quantity }, reason, orderId, actor }: StockChange,
): Promise<boolean> {
  const changed = await prepared(tx, ...statement, [productId, quantity, reason, orderId, actor.id]);
  return changed.length > 0;
}

async function outOfStock(tx: EntityManager, productId: string): Promise<AppError> {
  const [row] = await rows<{ available: number }>(tx, AVAILABLE, [[productId]]);
  return new AppError('out_of_stock', { productId, available: row?.available ?? 0 });
}
