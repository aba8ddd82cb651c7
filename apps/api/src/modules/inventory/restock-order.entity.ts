import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Supplier } from '../suppliers/supplier.entity.js';
import { RESTOCK_STATUSES, type RestockStatus } from './restock-state.js';

/** Goods ordered from a supplier. */
@Entity('restock_order')
@Unique('restock_order_number_unique', ['number'])
@Check(
  'restock_order_status_known',
  `status IN (${RESTOCK_STATUSES.map((status) => `'${status}'`).join(', ')})`,
)
@Index('restock_order_supplier_id', ['supplierId', 'id'])
@Index('restock_order_by_status', ['status', 'id'])
export class RestockOrder {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'restock_order_pkey', default: () => 'uuidv7()' })
  id!: string;

  /** `PO-000123`. */
  @Column('text')
  number!: string;

  @Column('uuid')
  @ForeignKey(() => Supplier, { name: 'restock_order_supplier' })
  supplierId!: string;

  @Column('text', { default: 'pending' })
  status!: RestockStatus;

  @Column('text', { default: '' })
  note!: string;

  @Column('date', { nullable: true })
  expectedOn!: string | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  orderedAt!: Date | null;

  /** Received in full, or cancelled. */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
