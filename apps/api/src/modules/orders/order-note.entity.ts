import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UserAccount } from '../users/user-account.entity.js';
import { Order } from './order.entity.js';

/** What staff write to each other about an order; the buyer never reads it. */
@Entity('order_note')
@Index('order_note_order_id', ['orderId', 'id'])
export class OrderNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'order_note_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Order, { name: 'order_note_order' })
  orderId!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  at!: Date;

  @Column('uuid')
  @ForeignKey(() => UserAccount, { name: 'order_note_author' })
  authorId!: string;

  @Column('text')
  text!: string;
}
