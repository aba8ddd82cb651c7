import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Product } from '../catalog/product.entity.js';

export type ReservationState = 'held' | 'sold' | 'released';

/** Units of one product promised to one order, until they are sold or given back. */
@Entity('stock_reservation')
@Check('stock_reservation_quantity_positive', 'quantity > 0')
@Check('stock_reservation_state_known', "state IN ('held', 'sold', 'released')")
@Check('stock_reservation_ends_once', "(state = 'held') = (ended_at IS NULL)")
@Index('stock_reservation_one_active', ['orderId', 'productId'], {
  unique: true,
  where: "state <> 'released'",
})
@Index('stock_reservation_product_id', ['productId'])
export class StockReservation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stock_reservation_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Product, { name: 'stock_reservation_product' })
  productId!: string;

  @Column('uuid')
  @ForeignKey('sales_order', { name: 'stock_reservation_order' })
  orderId!: string;

  @Column('integer')
  quantity!: number;

  @Column('text', { default: 'held' })
  state!: ReservationState;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
