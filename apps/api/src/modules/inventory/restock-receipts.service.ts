import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import type { ReceiveGoodsDto, ReceivedLineDto } from './dto/restock-order.dto.js';
import { refuseUnclear } from './restock-lines.js';
import { possibleFrom, restockRefused, statusAfterReceipt, type RestockStatus } from './restock-state.js';
import { COUNT_UNITS, FILL_RESTOCK, INSERT_RECEIPT, LOCK_RESTOCK, RECEIVE_LINE } from './restock.queries.js';
import { StockService } from './stock.service.js';

interface LockedRestock {
  id: string;
  number: string;
  status: RestockStatus;
}

/** Goods come in from a supplier. */
@Injectable()
export class RestockReceiptsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly stock: StockService,
    private readonly audit: AuditService,
  ) {}

  /** Exactly once a key. Throws `receipt_exceeds_order`: more than was ordered is an order of its own. */
  async receive(
    actor: Actor,
    { number, key }: { number: string; key: string },
    { lines, note = '' }: ReceiveGoodsDto,
  ): Promise<void> {
    refuseUnclear(lines);
    await inTransaction(this.db, async (tx) => {
      const [order] = await rows<LockedRestock>(tx, LOCK_RESTOCK, [number]);
      if (!order) throw new AppError('not_found');
      const [receipt] = await rows<{ id: string }>(tx, INSERT_RECEIPT, [
        order.id,
        key,
        note,
        actor.userId ?? null,
      ]);
      if (!receipt) return;
      if (!possibleFrom('receive').includes(order.status)) throw restockRefused(order.status, 'receive');
      await this.shelve(tx, actor, { orderId: order.id, receiptId: receipt.id, lines });
      const status = await fill(tx, order.id);
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'restock.received',
        entity: 'restock_order',
        entityId: number,
        before: { status: order.status },
        after: { status, lines },
      });
    });
  }

  private async shelve(
    tx: EntityManager,
    actor: Actor,
    { orderId, receiptId, lines }: { orderId: string; receiptId: string; lines: ReceivedLineDto[] },
  ): Promise<void> {
    const arrivals = [];
    for (const { productId, quantity } of lines) {
      const [line] = await rows<{ unitCost: number | null }>(tx, RECEIVE_LINE, [
        orderId,
        receiptId,
        productId,
        quantity,
      ]);
      if (!line) throw new AppError('receipt_exceeds_order', { productId });
      const { unitCost } = line;
      arrivals.push({
        productId,
        quantity,
        unitCost,
        receiptId,
        reason: 'restock' as const,
        actor: actorRef(actor),
      });
    }
    await this.stock.receive(tx, ...arrivals);
  }
}

async function fill(tx: EntityManager, orderId: string): Promise<RestockStatus> {
  const [units] = await rows<{ ordered: number; received: number }>(tx, COUNT_UNITS, [orderId]);
  const status = statusAfterReceipt(units!);
  await tx.query(FILL_RESTOCK, [orderId, status]);
  return status;
}
