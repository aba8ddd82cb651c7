import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { ActorRef } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { prepared, rows } from '../../database/sql.js';
import { allotFreeUnits, showLevels } from './shelf-news.js';
import { sumByProduct, type Quantity, type StockReason } from './stock-level.js';
import {
  AVAILABLE,
  END_RESERVATIONS,
  ENSURE_STOCK,
  LOCK_SHELVES,
  ON_HAND,
  PUT_BACK,
  RECEIVE,
  RELEASE,
  RESERVE,
  RESERVE_AHEAD,
  SELL,
  UNDO_SALE,
  UNDO_SALES,
  WRITE_OFF,
} from './stock.queries.js';

interface OrderStock {
  orderId: string;
  actor: ActorRef;
}

interface OrderChange extends OrderStock {
  /** Its name and text. */
  statement: [string, string];
  reason: StockReason;
}

/** Units of one product that arrive, or, below zero, go. */
interface Arrival extends Quantity {
  reason: StockReason;
  actor: ActorRef;
  note?: string;
  receiptId?: string;
  /** Rupiah for one; null while unknown. */
  unitCost?: number | null;
}

/**
 * The only writer of stock. Each method joins the caller's transaction and takes its rows in product order; the
 * database decides every race, and each change leaves a row in the ledger.
 */
@Injectable()
export class StockService {
  /**
   * Promises all lines to the order, or throws `out_of_stock` for the first product of which there is too little. An
   * order that may wait is promised what is there, and the rest as it arrives, of products that can be ordered ahead.
   */
  async reserve(
    tx: EntityManager,
    { lines, mayWait = false, ...order }: OrderStock & { lines: Quantity[]; mayWait?: boolean },
  ): Promise<void> {
    const demand = sumByProduct(lines);
    const taken = await prepared<{ productId: string }>(tx, 'stock:reserve', RESERVE, [
      idsOf(demand),
      demand.map(({ quantity }) => quantity),
      'reserve',
      order.orderId,
      order.actor.id,
    ]);
    const full = new Set(idsOf(taken));
    const ahead: OrderChange = {
      ...order,
      statement: ['stock:reserve-ahead', RESERVE_AHEAD],
      reason: 'reserve',
    };
    for (const quantity of demand.filter(({ productId }) => !full.has(productId)))
      if (!mayWait || !(await change(tx, ahead, quantity))) throw await outOfStock(tx, quantity.productId);
    await showLevels(tx, idsOf(demand));
  }

  /** Ends all promises to the order; none left is no error. */
  async release(tx: EntityManager, order: OrderStock): Promise<void> {
    const held = await this.endReservations(tx, order.orderId, 'released');
    for (const quantity of held)
      await change(tx, { ...order, statement: ['stock:release', RELEASE], reason: 'release' }, quantity);
    await this.afterGain(tx, held);
  }

  /** What was promised to the order is sold. What it still waits for will be, when it arrives. */
  async sell(tx: EntityManager, order: OrderStock): Promise<void> {
    const held = await this.endReservations(tx, order.orderId, 'sold');
    for (const quantity of held)
      await change(tx, { ...order, statement: ['stock:sell', SELL], reason: 'sale' }, quantity);
    await showLevels(tx, idsOf(held));
  }

  /** All that was sold to the order lies on the shelf again, and it waits for nothing any more. */
  async undoSales(tx: EntityManager, order: OrderStock): Promise<void> {
    await tx.query(LOCK_SHELVES, [order.orderId, 'sold']);
    const lines = await rows<Quantity>(tx, UNDO_SALES, [order.orderId]);
    await this.putBack(tx, { ...order, lines, reason: 'return' });
  }

  /**
   * The order does without some units that were sold to it and have not left: those it waits for first. The others lie
   * on the shelf again, or, where they can not be sold any more, are lost.
   */
  async undoSomeSales(
    tx: EntityManager,
    { lines, restock, ...order }: OrderStock & { lines: Quantity[]; restock: boolean },
  ): Promise<void> {
    await tx.query(LOCK_SHELVES, [order.orderId, 'sold']);
    const undone: Quantity[] = [];
    for (const { productId, quantity } of sumByProduct(lines))
      undone.push(...(await rows<Quantity>(tx, UNDO_SALE, [order.orderId, productId, quantity])));
    if (restock) return this.putBack(tx, { ...order, lines: undone, reason: 'return' });
    for (const quantity of some(undone))
      await change(tx, { ...order, statement: ['stock:write-off', WRITE_OFF], reason: 'loss' }, quantity);
  }

  /** Units that were sold lie on the shelf again. */
  async putBack(
    tx: EntityManager,
    { lines, reason, ...order }: OrderStock & { lines: Quantity[]; reason: 'return' | 'adjustment' },
  ): Promise<void> {
    const returned = some(sumByProduct(lines));
    for (const quantity of returned)
      await change(tx, { ...order, statement: ['stock:put-back', PUT_BACK], reason }, quantity);
    await this.afterGain(tx, returned);
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

  /** Units that arrive, or, below zero, go; promised ones cannot. Each product once. */
  async receive(tx: EntityManager, ...arrivals: Arrival[]): Promise<void> {
    const inOrder = [...arrivals].sort((a, b) => (a.productId < b.productId ? -1 : 1));
    for (const { productId, quantity, reason, actor, note, receiptId, unitCost } of inOrder) {
      await tx.query(ENSURE_STOCK, [productId]);
      const changed = await prepared(tx, 'stock:receive', RECEIVE, [
        productId,
        quantity,
        reason,
        note || null,
        actor.id,
        receiptId ?? null,
        unitCost ?? null,
      ]);
      if (changed.length === 0) throw await outOfStock(tx, productId);
    }
    await this.afterGain(tx, inOrder);
  }

  /** How many lie on the shelf, with the shelf kept from every other writer. */
  async lockOnHand(tx: EntityManager, productId: string): Promise<number> {
    await tx.query(ENSURE_STOCK, [productId]);
    const [shelf] = await rows<{ onHand: number }>(tx, ON_HAND, [productId]);
    return shelf!.onHand;
  }

  private async afterGain(tx: EntityManager, changed: Quantity[]): Promise<void> {
    const productIds = idsOf(changed);
    if (productIds.length === 0) return;
    await allotFreeUnits(tx, productIds);
    await showLevels(tx, productIds);
  }

  /** The units of each product; nothing for what only waited. */
  private async endReservations(
    tx: EntityManager,
    orderId: string,
    state: 'sold' | 'released',
  ): Promise<Quantity[]> {
    await tx.query(LOCK_SHELVES, [orderId, 'held']);
    return some(sumByProduct(await rows<Quantity>(tx, END_RESERVATIONS, [orderId, state])));
  }
}

const idsOf = (quantities: Pick<Quantity, 'productId'>[]): string[] =>
  quantities.map(({ productId }) => productId);
const some = (quantities: Quantity[]): Quantity[] => quantities.filter(({ quantity }) => quantity > 0);

/** True where the statement found a row that allowed it. */
async function change(
  tx: EntityManager,
  { statement, reason, orderId, actor }: OrderChange,
  { productId, quantity }: Quantity,
): Promise<boolean> {
  const changed = await prepared(tx, ...statement, [productId, quantity, reason, orderId, actor.id]);
  return changed.length > 0;
}

async function outOfStock(tx: EntityManager, productId: string): Promise<AppError> {
  const [row] = await rows<{ available: number; canBackorder: boolean }>(tx, AVAILABLE, [[productId]]);
  return new AppError('out_of_stock', {
    productId,
    available: row?.available ?? 0,
    canBackorder: row?.canBackorder ?? false,
  });
}
