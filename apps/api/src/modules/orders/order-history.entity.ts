import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ActorRef } from '../../common/actor.js';
import { Order } from './order.entity.js';
import type { OrderStatus, OrderStepName } from './order-state.js';

/** One step of an order's life. Append-only by trigger. */
@Entity('order_history')
@Unique('order_history_request_unique', ['orderId', 'requestKey'])
@Index('order_history_order_id', ['orderId', 'id'])
@Index('order_history_paid', ['at'], { where: `action IN ('paid', 'cash_collected')` })
export class OrderHistory {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'order_history_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Order, { name: 'order_history_order' })
  orderId!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  at!: Date;

  @Column('text')
  action!: OrderStepName;

  @Column('text', { nullable: true })
  fromStatus!: OrderStatus | null;

  @Column('text')
  toStatus!: OrderStatus;

  @Column('text')
  actorKind!: ActorRef['kind'];

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text', { nullable: true })
  detail!: string | null;

  /** Of a request that must not be repeated. */
  @Column('text', { nullable: true })
  requestKey!: string | null;
}
