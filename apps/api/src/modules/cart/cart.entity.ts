import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CartNote } from './cart-merge.js';

/** What one account, or one browser without an account, wants to buy. */
@Entity('cart')
@Unique('cart_user_unique', ['userId'])
@Unique('cart_visitor_unique', ['visitorId'])
@Check('cart_one_owner', 'num_nonnulls(user_id, visitor_id) = 1')
@Index('cart_updated_at', ['updatedAt'])
export class Cart {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cart_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('user_account', { name: 'cart_user', onDelete: 'CASCADE' })
  userId!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('visitor', { name: 'cart_visitor', onDelete: 'CASCADE' })
  visitorId!: string | null;

  /** What a merge changed, until the shopper has been told. */
  @Column('jsonb', { default: [] })
  notes!: CartNote[];

  @Column('timestamptz', { default: () => 'shop_now()' })
  updatedAt!: Date;
}
