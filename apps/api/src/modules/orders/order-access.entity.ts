import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Visitor } from '../auth/visitor.entity.js';
import { Order } from './order.entity.js';

/** A browser that came with the link of the order's mail and may follow that order from then on. */
@Entity('order_access')
export class OrderAccess {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'order_access_pkey' })
  @ForeignKey(() => Order, { name: 'order_access_order' })
  orderId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'order_access_pkey' })
  @ForeignKey(() => Visitor, { name: 'order_access_visitor', onDelete: 'CASCADE' })
  visitorId!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  grantedAt!: Date;
}
