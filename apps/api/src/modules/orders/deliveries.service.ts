import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { addJob } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { lockOrder, recordStep, type LockedOrder } from './order-ledger.js';
import { OrderMails } from './order-mails.js';
import { isPossible, nextStatus, refused } from './order-state.js';

/** Parcels have arrived: one, or all that are under way. */
@Injectable()
export class DeliveriesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly mails: OrderMails,
    private readonly audit: AuditService,
  ) {}

  async deliver(actor: Actor, number: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { number });
      if (!isPossible(order, 'deliver')) throw refused(order.status, 'deliver');
      await tx.query(
        'UPDATE shipment SET delivered_at = shop_now() WHERE order_id = $1 AND delivered_at IS NULL',
        [order.id],
      );
      await this.finish(tx, order, actor);
    });
  }

  /** With the last parcel of all the order has arrived. A parcel that has arrived before stays as it is. */
  async deliverShipment(actor: Actor, number: string, shipmentId: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const order = await lockOrder(tx, { number });
      const parcels = await rows<Parcel>(
        tx,
        `SELECT id, tracking_number AS "trackingNumber", delivered_at IS NOT NULL AS "isDelivered"
           FROM shipment WHERE order_id = $1`,
        [order.id],
      );
      const parcel = parcels.find(({ id }) => id === shipmentId);
      if (!parcel) throw new AppError('not_found');
      if (parcel.isDelivered) return;
      await tx.query('UPDATE shipment SET delivered_at = shop_now() WHERE id = $1', [shipmentId]);
      const isLast = parcels.every(({ id, isDelivered }) => isDelivered || id === shipmentId);
      if (isLast && isPossible(order, 'deliver')) return this.finish(tx, order, actor);
      await this.note(tx, order, { actor, parcel });
    });
  }

  private async note(
    tx: EntityManager,
    order: LockedOrder,
    { actor, parcel }: { actor: Actor; parcel: Parcel },
  ): Promise<void> {
    const { id: shipmentId, trackingNumber } = parcel;
    await recordStep(tx, order, {
      action: 'shipment_delivered',
      actor: actorRef(actor),
      detail: trackingNumber,
    });
    await this.audit.record(tx, {
      actor: actorRef(actor),
      action: 'order.deliver_shipment',
      entity: 'order',
      entityId: order.number,
      after: { shipmentId, trackingNumber },
    });
  }

  private async finish(tx: EntityManager, order: LockedOrder, actor: Actor): Promise<void> {
    const { status } = order;
    await recordStep(tx, order, {
      action: 'delivered',
      actor: actorRef(actor),
      status: nextStatus(status, 'deliver'),
    });
    await this.audit.record(tx, {
      actor: actorRef(actor),
      action: 'order.deliver',
      entity: 'order',
      entityId: order.number,
      before: { status },
      after: { status: order.status },
    });
    await this.mails.queue(tx, order.id, 'order_delivered');
    if (isUncollected(order)) await addJob(tx, 'payments.collect-cash', { orderId: order.id });
  }
}

interface Parcel {
  id: string;
  trackingNumber: string;
  isDelivered: boolean;
}

const isUncollected = ({ paymentMethod, paymentStatus }: LockedOrder): boolean =>
  paymentMethod === 'cash_on_delivery' && paymentStatus === 'awaiting';
