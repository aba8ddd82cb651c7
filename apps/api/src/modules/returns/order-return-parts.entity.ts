import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrderLine } from '../orders/order-line.entity.js';
import { OrderReturn } from './order-return.entity.js';
import type { ReturnReason } from './return-state.js';

@Entity('order_return_line')
@Check(
  'order_return_line_counts_sane',
  `quantity > 0 AND quantity_received >= 0
  AND quantity_received <= quantity AND quantity_restocked >= 0 AND quantity_restocked <= quantity_received`,
)
@Check(
  'order_return_line_reason_known',
  `reason IN ('damaged', 'wrong_item', 'not_as_described', 'changed_mind', 'other')`,
)
@Index('order_return_line_order_line_id', ['orderLineId'])
export class OrderReturnLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'order_return_line_pkey' })
  @ForeignKey(() => OrderReturn, { name: 'order_return_line_return' })
  returnId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'order_return_line_pkey' })
  @ForeignKey(() => OrderLine, { name: 'order_return_line_order_line' })
  orderLineId!: string;

  @Column('integer')
  quantity!: number;

  @Column('text')
  reason!: ReturnReason;

  @Column('integer', { default: 0 })
  quantityReceived!: number;

  /** Of those received, units that are fit to be sold again. */
  @Column('integer', { default: 0 })
  quantityRestocked!: number;
}

/** A picture that shows why. Private, like a proof of payment. */
@Entity('order_return_photo')
@Index('order_return_photo_return_id', ['returnId', 'id'])
export class OrderReturnPhoto {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'order_return_photo_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => OrderReturn, { name: 'order_return_photo_return' })
  returnId!: string;

  @Column('bytea', { select: false })
  image!: Buffer;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;
}
