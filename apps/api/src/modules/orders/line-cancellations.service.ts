import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { StockService } from '../inventory/stock.service.js';
import { worthOfUnits, type LineWorth } from '@hurtrock/shared/line-worth';
import { isRepeated, lockOrder, recordStep, type LockedOrder } from './order-ledger.js';
import { OrderMails } from './order-mails.js';
import { isPossible, nextStatus, refused } from './order-state.js';
import { refuseRepeats, type NamedUnits } from './parcel.js';
import { oweBack } from './refund-owed.js';

interface Wish {
  key: string;
  lines: NamedUnits[];
  /** Whether what was sold already can be sold again; else it is lost. */
  restock: boolean;
  reason: string;
}

interface OrderedLine extends LineWorth {
  id: string;
  productId: string;
  sku: string;
  name: string;
  left: number;
  /** Units that were cancelled or came back before. */
  gone: number;
}

const LINES = `
  SELECT id, product_id AS "productId", sku, name, unit_price AS "unitPrice", quantity, discount_share AS "discountShare",
         quantity - quantity_shipped - quantity_cancelled AS "left", quantity_cancelled + quantity_returned AS gone
    FROM order_line WHERE order_id = $1 ORDER BY id FOR UPDATE`;

/** Staff take units that have not left out of a paid order; what they came to is owed back. */
@Injectable()
export class LineCancellationsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly stock: StockService,
    private readonly mails: OrderMails,
    private readonly audit: AuditService,
  ) {}

  /** Throws `shipment_exceeds_order` with what is left. A repeated key changes nothing. */
  async cancel(actor: Actor, number: string, { key, ...wish }: Wish): Promise<void> {
    refuseRepeats(wish.lines);
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { number });
      if (await isRepeated(tx, order.id, key)) return;
      if (!isPossible(order, 'cancel_lines')) throw refused(order.status, 'cancel_lines');
      const lines = await rows<OrderedLine>(tx, LINES, [order.id]);
      const taken = whatToTake(lines, wish.lines);
      for (const { line, units } of taken)
        await tx.query('UPDATE order_line SET quantity_cancelled = quantity_cancelled + $2 WHERE id = $1', [
          line.id,
          units,
        ]);
      await this.stock.undoSomeSales(tx, {
        orderId: order.id,
        actor: actorRef(actor),
        lines: taken.map(({ line, units }) => ({ productId: line.productId, quantity: units })),
        restock: wish.restock,
      });
      await this.settle(tx, order, { actor, key, wish, lines, taken });
    });
  }

  /** What is owed for the units, and what becomes of an order of which nothing is left to send. */
  private async settle(
    tx: EntityManager,
    order: LockedOrder,
    { actor, key, wish, lines, taken }: Cancelled,
  ): Promise<void> {
    const isNothingLeft = unitsLeft(lines) === taken.reduce((sum, { units }) => sum + units, 0);
    const isCancelled = isNothingLeft && !order.hasShipped;
    const worth = taken.reduce((sum, { line, units }) => sum + worthOfUnits(line, line.gone, units), 0);
    const owedBefore = order.refundOwed;
    // With the last unit the shipping goes back too.
    const paymentStatus = await oweBack(tx, order, isCancelled ? order.total : worth);
    await recordStep(tx, order, {
      action: 'lines_cancelled',
      actor: actorRef(actor),
      detail: [...taken.map(({ line, units }) => `${units} × ${line.name}`), wish.reason].join(' · '),
      paymentStatus,
      requestKey: key,
    });
    if (isNothingLeft)
      await recordStep(tx, order, {
        action: isCancelled ? 'cancelled' : 'shipped',
        actor: actorRef(actor),
        status: nextStatus(order.status, isCancelled ? 'cancel' : 'ship'),
      });
    await this.audit.record(tx, {
      actor: actorRef(actor),
      action: 'order.cancel_lines',
      entity: 'order',
      entityId: order.number,
      after: { ...wish, owed: order.refundOwed - owedBefore, status: order.status },
    });
    if (isCancelled) await this.mails.queue(tx, order.id, 'order_cancelled');
    else
      await this.mails.queue(tx, order.id, 'order_lines_cancelled', {
        occasion: key,
        isPart: true,
        lines: taken.map(({ line, units }) => ({
          name: line.name,
          quantity: units,
          lineTotal: line.unitPrice * units,
        })),
        answer: wish.reason,
        refundDue: order.refundOwed - owedBefore,
      });
  }
}

interface Taken {
  line: OrderedLine;
  units: number;
}

interface Cancelled {
  actor: Actor;
  key: string;
  wish: Omit<Wish, 'key'>;
  /** As they were before. */
  lines: OrderedLine[];
  taken: Taken[];
}

const unitsLeft = (lines: OrderedLine[]): number => lines.reduce((sum, { left }) => sum + left, 0);

function whatToTake(lines: OrderedLine[], wanted: NamedUnits[]): Taken[] {
  return wanted.map(({ sku, quantity: units }) => {
    const line = lines.find((one) => one.sku === sku);
    if (!line || line.left < units)
      throw new AppError('shipment_exceeds_order', { sku, left: line?.left ?? 0 });
    return { line, units };
  });
}
