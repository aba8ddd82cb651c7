import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { Product } from '../catalog/product.entity.js';
import { Order } from './order.entity.js';

/** One product of an order with its share of the document's money; shares add up to the document to the rupiah. */
@Entity('order_line')
@Unique('order_line_position_unique', ['orderId', 'position'])
@Check(
  'order_line_counts_sane',
  `quantity > 0 AND quantity_shipped >= 0 AND quantity_cancelled >= 0
  AND quantity_shipped + quantity_cancelled <= quantity
  AND quantity_returned >= 0 AND quantity_returned <= quantity_shipped`,
)
@Index('order_line_product_id', ['productId'])
export class OrderLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'order_line_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Order, { name: 'order_line_order' })
  orderId!: string;

  @Column('integer')
  position!: number;

  @Column('uuid')
  @ForeignKey(() => Product, { name: 'order_line_product' })
  productId!: string;

  @Column('text')
  sku!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  weightGrams!: number;

  @MoneyColumn()
  unitPrice!: number;

  @Column('integer')
  quantity!: number;

  @MoneyColumn({ default: 0 })
  discountShare!: number;

  @MoneyColumn()
  shippingShare!: number;

  @MoneyColumn()
  taxShare!: number;

  /** What the shop paid for one, a moving average when sold; null while unknown. */
  @MoneyColumn({ nullable: true })
  unitCost!: number | null;

  @Column('integer', { default: 0 })
  quantityShipped!: number;

  @Column('integer', { default: 0 })
  quantityCancelled!: number;

  /** Of those shipped, units that came back. */
  @Column('integer', { default: 0 })
  quantityReturned!: number;
}
