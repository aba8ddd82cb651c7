import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { Product } from '../catalog/product.entity.js';
import { RestockReceipt } from './restock-receipt.entity.js';
import { STOCK_REASONS, type StockReason } from './stock-level.js';

/** One change of a balance. Only ever added to: the balances are the sums of these rows. */
@Entity('stock_movement')
@Check(
  'stock_movement_reason_known',
  `reason IN (${STOCK_REASONS.map((reason) => `'${reason}'`).join(', ')})`,
)
@Index('stock_movement_product_id', ['productId', 'id'])
@Index('stock_movement_order_id', ['orderId'])
export class StockMovement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stock_movement_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Product, { name: 'stock_movement_product' })
  productId!: string;

  @Column('text')
  reason!: StockReason;

  @Column('integer')
  onHandDelta!: number;

  @Column('integer')
  reservedDelta!: number;

  @Column('uuid', { nullable: true })
  @ForeignKey('sales_order', { name: 'stock_movement_order' })
  orderId!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => RestockReceipt, { name: 'stock_movement_receipt' })
  restockReceiptId!: string | null;

  /** What one of the units that arrived cost; null while unknown. */
  @MoneyColumn({ nullable: true })
  unitCost!: number | null;

  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  at!: Date;
}
