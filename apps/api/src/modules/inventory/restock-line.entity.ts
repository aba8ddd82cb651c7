import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { Product } from '../catalog/product.entity.js';
import { RestockOrder } from './restock-order.entity.js';

/** One product of a supplier's order, with its names as they were when it was written. */
@Entity('restock_line')
@Unique('restock_line_product_unique', ['restockOrderId', 'productId'])
@Check('restock_line_counts_sane', 'quantity > 0 AND received >= 0 AND received <= quantity')
@Check('restock_line_cost_not_negative', 'unit_cost >= 0')
@Index('restock_line_product_id', ['productId'])
export class RestockLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'restock_line_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => RestockOrder, { name: 'restock_line_order', onDelete: 'CASCADE' })
  restockOrderId!: string;

  @Column('integer')
  position!: number;

  @Column('uuid')
  @ForeignKey(() => Product, { name: 'restock_line_product' })
  productId!: string;

  @Column('text')
  sku!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  quantity!: number;

  @Column('integer', { default: 0 })
  received!: number;

  /** What the supplier asks for one; only admins see it. */
  @MoneyColumn({ nullable: true })
  unitCost!: number | null;
}
