import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OrderLine } from './order-line.entity.js';
import { Order } from './order.entity.js';

/** One parcel. */
@Entity('shipment')
@Index('shipment_order_id', ['orderId'])
@Index('shipment_shipped_at', ['shippedAt'])
@Index('shipment_tracking_words', { synchronize: false })
@Unique('shipment_request_unique', ['orderId', 'requestKey'])
@Index('shipment_own_number_unique', ['trackingNumber'], { unique: true, where: `courier = 'own'` })
@Index('shipment_tracking_number', ['courier', 'trackingNumber'])
export class Shipment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shipment_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Order, { name: 'shipment_order' })
  orderId!: string;

  @Column('text')
  courier!: string;

  @Column('text')
  trackingNumber!: string;

  /** Of the request that sent it, so that a repeat sends no second one. */
  @Column('text', { nullable: true })
  requestKey!: string | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  shippedAt!: Date;

  @Column('timestamptz', { nullable: true })
  deliveredAt!: Date | null;
}

/** What lies in a parcel. */
@Entity('shipment_line')
@Check('shipment_line_quantity_positive', 'quantity > 0')
export class ShipmentLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shipment_line_pkey' })
  @ForeignKey(() => Shipment, { name: 'shipment_line_shipment' })
  shipmentId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shipment_line_pkey' })
  @ForeignKey(() => OrderLine, { name: 'shipment_line_order_line' })
  orderLineId!: string;

  @Column('integer')
  quantity!: number;
}
