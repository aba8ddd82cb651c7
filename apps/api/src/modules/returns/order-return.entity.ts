import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { Order } from '../orders/order.entity.js';
import type { ReturnStatus } from './return-state.js';

/** What a buyer wants to send back of an order. */
@Entity('order_return')
@Unique('order_return_key_unique', ['requestedBy', 'idempotencyKey'])
@Check(
  'order_return_status_known',
  `status IN ('requested', 'approved', 'rejected', 'cancelled', 'received')`,
)
@Check('order_return_received_once', `(status = 'received') = (received_at IS NOT NULL)`)
@Check('order_return_owed_sane', 'owed >= 0')
@Index('order_return_order_id', ['orderId', 'id'])
@Index('order_return_by_status', ['status', 'id'])
@Index('order_return_one_shipping', ['orderId'], { unique: true, where: 'with_shipping' })
export class OrderReturn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'order_return_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Order, { name: 'order_return_order' })
  orderId!: string;

  @Column('text', { default: 'requested' })
  status!: ReturnStatus;

  @Column('text', { default: '' })
  comment!: string;

  /** The user or, for a guest, the visitor: whose idempotency key it is. */
  @Column('uuid')
  requestedBy!: string;

  @Column('text')
  idempotencyKey!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  requestedAt!: Date;

  /** What the shop says to it: a remark, or why not. */
  @Column('text', { default: '' })
  answer!: string;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { nullable: true })
  receivedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  receivedAt!: Date | null;

  /** What the goods that came back added to the order's refund. */
  @MoneyColumn({ default: 0 })
  owed!: number;

  /** Whether that holds what the order's shipping had cost. */
  @Column('boolean', { default: false })
  withShipping!: boolean;
}
