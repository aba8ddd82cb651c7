import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { RestockOrder } from './restock-order.entity.js';

/** Goods that came in together. The key makes a repeated receipt the same one, for ever. */
@Entity('restock_receipt')
@Unique('restock_receipt_once', ['restockOrderId', 'idempotencyKey'])
export class RestockReceipt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'restock_receipt_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => RestockOrder, { name: 'restock_receipt_order' })
  restockOrderId!: string;

  @Column('text')
  idempotencyKey!: string;

  @Column('text', { default: '' })
  note!: string;

  @Column('uuid', { nullable: true })
  receivedBy!: string | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  at!: Date;
}
