import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { StockService } from '../inventory/stock.service.js';
import { courierName, trackingUrl } from '../shipping/couriers.js';
import type { ShipOrderDto } from './dto/ship-order.dto.js';
import { lockOrder, recordStep, type LockedOrder } from './order-ledger.js';
import { OrderMails, type MailOccasion } from './order-mails.js';
import { isPossible, nextStatus, refused } from './order-state.js';
import { mustWait, openLines, packParcel, whatToSend } from './parcel.js';
import { claimTracking, type Tracking, type TrackingWish } from './tracking.js';

interface Sent {
  shipmentId: string;
  tracking: Tracking;
  isLast: boolean;
}

@Injectable()
export class ShipmentsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly stock: StockService,
    private readonly mails: OrderMails,
    private readonly audit: AuditService,
  ) {}

  /**
   * Sends a parcel with some of what is left, or all of it. The last unit makes the order `shipped`. A repeated key
   * sends nothing.
   */
  async ship(actor: Actor, number: string, { key, ...input }: ShipOrderDto & { key: string }): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { number });
      if (await isSent(tx, order.id, key)) return;
      if (!isPossible(order, 'ship')) throw refused(order.status, 'ship');
      // Goods that are not paid for yet leave the books with the first parcel.
      if (order.status === 'pending')
        await this.stock.sell(tx, { orderId: order.id, actor: actorRef(actor) });
      const open = await openLines(tx, order.id);
      if (mustWait(order.shortage, open)) throw new AppError('order_waits_for_goods');
      const parcel = whatToSend(open, input.lines);
      const tracking = await claimTracking(tx, order.id, input);
      const shipmentId = await insertShipment(tx, order.id, { ...tracking, key });
      await packParcel(tx, shipmentId, parcel);
      const isLast =
        parcel.reduce((sum, { quantity }) => sum + quantity, 0) ===
        open.reduce((sum, { left }) => sum + left, 0);
      await this.tell(tx, order, { actor, lines: input.lines, sent: { shipmentId, tracking, isLast } });
    });
  }

  /** A parcel goes by another courier or number than was noted; the buyer hears of it. */
  async correct(actor: Actor, number: string, shipmentId: string, wish: TrackingWish): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { number });
      const before = await readTracking(tx, order.id, shipmentId);
      if (before.courier === wish.courier && before.trackingNumber === wish.trackingNumber?.toUpperCase())
        return;
      const tracking = await claimTracking(tx, order.id, wish);
      await tx.query('UPDATE shipment SET courier = $2, tracking_number = $3 WHERE id = $1', [
        shipmentId,
        tracking.courier,
        tracking.trackingNumber,
      ]);
      await recordStep(tx, order, {
        action: 'tracking_corrected',
        actor: actorRef(actor),
        detail: said(tracking),
      });
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'order.correct_tracking',
        entity: 'order',
        entityId: order.number,
        before,
        after: tracking,
      });
      await this.mails.queue(tx, order.id, 'order_shipped', {
        occasion: `${shipmentId}:${randomUUID()}`,
        ...mailed(tracking),
      });
    });
  }

  private async tell(
    tx: EntityManager,
    order: LockedOrder,
    { actor, lines, sent }: { actor: Actor; lines: ShipOrderDto['lines']; sent: Sent },
  ): Promise<void> {
    const { tracking, isLast, shipmentId } = sent;
    await recordStep(tx, order, {
      action: isLast ? 'shipped' : 'shipped_partly',
      actor: actorRef(actor),
      detail: said(tracking),
      status: isLast ? nextStatus(order.status, 'ship') : order.status,
    });
    await this.audit.record(tx, {
      actor: actorRef(actor),
      action: 'order.ship',
      entity: 'order',
      entityId: order.number,
      after: { ...tracking, lines: lines ?? 'all' },
    });
    await this.mails.queue(tx, order.id, 'order_shipped', { occasion: shipmentId, ...mailed(tracking) });
  }
}

const said = ({ courier, trackingNumber }: Tracking): string => `${courierName(courier)} ${trackingNumber}`;

const mailed = ({
  courier,
  trackingNumber,
}: Tracking): Pick<MailOccasion, 'courierName' | 'trackingNumber' | 'trackingUrl'> => ({
  courierName: courierName(courier),
  trackingNumber,
  trackingUrl: trackingUrl(courier, trackingNumber) ?? undefined,
});

async function isSent(tx: EntityManager, orderId: string, key: string): Promise<boolean> {
  const sent = await rows(tx, 'SELECT 1 FROM shipment WHERE order_id = $1 AND request_key = $2', [
    orderId,
    key,
  ]);
  return sent.length > 0;
}

async function insertShipment(
  tx: EntityManager,
  orderId: string,
  { courier, trackingNumber, key }: Tracking & { key: string },
): Promise<string> {
  const [shipment] = await rows<{ id: string }>(
    tx,
    'INSERT INTO shipment (order_id, courier, tracking_number, request_key) VALUES ($1, $2, $3, $4) RETURNING id',
    [orderId, courier, trackingNumber, key],
  );
  return shipment!.id;
}

/** Throws `not_found` for a parcel of another order. */
async function readTracking(tx: EntityManager, orderId: string, shipmentId: string): Promise<Tracking> {
  const [tracking] = await rows<Tracking>(
    tx,
    'SELECT courier, tracking_number AS "trackingNumber" FROM shipment WHERE id = $1 AND order_id = $2',
    [shipmentId, orderId],
  );
  if (!tracking) throw new AppError('not_found');
  return tracking;
}
