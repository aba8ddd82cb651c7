import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { StockService } from '../inventory/stock.service.js';
import { courierName, trackingUrl } from '../shipping/couriers.js';
import type { ShipOrderDto } from './dto/ship-order.dto.js';
import { lockOrder, recordStep, type LockedOrder } from './order-ledger.js';
import { OrderMails } from './order-mails.js';
import { isPossible, nextStatus, refused } from './order-state.js';

interface OpenLine {
  id: string;
  sku: string;
  left: number;
}

@Injectable()
export class ShipmentsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly stock: StockService,
    private readonly mails: OrderMails,
    private readonly audit: AuditService,
  ) {}

  /** Sends a parcel with some of what is left, or all of it. The last unit makes the order `shipped`. */
  async ship(actor: Actor, number: string, input: ShipOrderDto): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { number });
      if (!isPossible(order, 'ship')) throw refused(order.status, 'ship');
      // Goods that are not paid for yet leave the books with the first parcel.
      if (order.status === 'pending')
        await this.stock.sell(tx, { orderId: order.id, actor: actorRef(actor) });
      const open = await openLines(tx, order.id);
      const parcel = whatToSend(open, input.lines);
      const shipmentId = await insertShipment(tx, order.id, input, parcel);
      const isLast =
        parcel.reduce((sum, { quantity }) => sum + quantity, 0) ===
        open.reduce((sum, { left }) => sum + left, 0);
      await this.tell(tx, order, { actor, input, isLast, shipmentId });
    });
  }

  private async tell(
    tx: EntityManager,
    order: LockedOrder,
    {
      actor,
      input,
      isLast,
      shipmentId,
    }: { actor: Actor; input: ShipOrderDto; isLast: boolean; shipmentId: string },
  ): Promise<void> {
    const { courier, trackingNumber } = input;
    await recordStep(tx, order, {
      action: isLast ? 'shipped' : 'shipped_partly',
      actor: actorRef(actor),
      detail: `${courierName(courier)} ${trackingNumber}`,
      status: isLast ? nextStatus(order.status, 'ship') : order.status,
    });
    await this.audit.record(tx, {
      actor: actorRef(actor),
      action: 'order.ship',
      entity: 'order',
      entityId: order.number,
      after: { courier, trackingNumber, lines: input.lines ?? 'all' },
    });
    await this.mails.queue(tx, order.id, 'order_shipped', {
      occasion: shipmentId,
      courierName: courierName(courier),
      trackingNumber,
      trackingUrl: trackingUrl(courier, trackingNumber) ?? undefined,
    });
  }
}

function openLines(tx: EntityManager, orderId: string): Promise<OpenLine[]> {
  return rows<OpenLine>(
    tx,
    `SELECT id, sku, quantity - quantity_shipped - quantity_cancelled AS "left" FROM order_line
      WHERE order_id = $1 AND quantity > quantity_shipped + quantity_cancelled ORDER BY id FOR UPDATE`,
    [orderId],
  );
}

function whatToSend(open: OpenLine[], wanted: ShipOrderDto['lines']): { id: string; quantity: number }[] {
  if (open.length === 0) throw new AppError('shipment_exceeds_order');
  if (!wanted) return open.map(({ id, left }) => ({ id, quantity: left }));
  const skus = wanted.map(({ sku }) => sku);
  if (wanted.length === 0 || new Set(skus).size !== skus.length)
    throw fieldError('lines', 'unique', 'Name each product once, and at least one');
  return wanted.map(({ sku, quantity }) => {
    const line = open.find((one) => one.sku === sku);
    if (!line || line.left < quantity)
      throw new AppError('shipment_exceeds_order', { sku, left: line?.left ?? 0 });
    return { id: line.id, quantity };
  });
}

async function insertShipment(
  tx: EntityManager,
  orderId: string,
  { courier, trackingNumber }: ShipOrderDto,
  parcel: { id: string; quantity: number }[],
): Promise<string> {
  const [shipment] = await rows<{ id: string }>(
    tx,
    'INSERT INTO shipment (order_id, courier, tracking_number) VALUES ($1, $2, $3) RETURNING id',
    [orderId, courier, trackingNumber],
  );
  for (const { id, quantity } of parcel) {
    await tx.query('INSERT INTO shipment_line (shipment_id, order_line_id, quantity) VALUES ($1, $2, $3)', [
      shipment!.id,
      id,
      quantity,
    ]);
    await tx.query('UPDATE order_line SET quantity_shipped = quantity_shipped + $2 WHERE id = $1', [
      id,
      quantity,
    ]);
  }
  return shipment!.id;
}
