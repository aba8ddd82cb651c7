import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Product } from '../catalog/product.entity.js';

export type ReservationState = 'held' | 'sold' | 'released';

/** Units of one product promised to one order, until they are sold or given back. */
@Entity('stock_reservation')
@Check(
  'stock_reservation_units_sane',
  `quantity >= 0 AND backordered >= 0
  AND (quantity + backordered > 0 OR state <> 'held')`,
)
@Check('stock_reservation_undone_sane', 'withdrawn >= 0 AND undone >= 0 AND undone <= quantity')
@Check('stock_reservation_state_known', "state IN ('held', 'sold', 'released')")
@Check('stock_reservation_ends_once', "(state = 'held') = (ended_at IS NULL)")
@Index('stock_reservation_one_active', ['orderId', 'productId'], {
  unique: true,
  where: "state <> 'released'",
})
@Index('stock_reservation_product_id', ['productId'])
@Index('stock_reservation_backordered', ['productId', 'createdAt', 'id'], { where: 'backordered > 0' })
export class StockReservation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stock_reservation_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Product, { name: 'stock_reservation_product' })
  productId!: string;

  @Column('uuid')
  @ForeignKey('sales_order', { name: 'stock_reservation_order' })
  orderId!: string;

  /** Units from the shelf. */
  @Column('integer')
  quantity!: number;

  /** Units that are still to arrive; stock that does is allotted to the oldest order first. */
  @Column('integer', { default: 0 })
  backordered!: number;

  /** Units that it waited for once and does not want any more. */
  @Column('integer', { default: 0 })
  withdrawn!: number;

  /** Of the units that were sold, those whose sale was undone before they left. */
  @Column('integer', { default: 0 })
  undone!: number;

  @Column('text', { default: 'held' })
  state!: ReservationState;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
