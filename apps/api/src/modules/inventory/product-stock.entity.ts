import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { Product } from '../catalog/product.entity.js';
import { STOCK_LEVELS, type StockLevel } from './stock-level.js';

/** What lies on the shelf, and how much of it is promised to orders. */
@Entity('product_stock')
@Check('product_stock_not_negative', 'on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand')
@Check('product_stock_level_known', `level IN (${STOCK_LEVELS.map((level) => `'${level}'`).join(', ')})`)
@Check('product_stock_cost_not_negative', 'average_cost >= 0')
@Index('product_stock_short', ['level', 'productId'], { where: "level <> 'ok'" })
export class ProductStock {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'product_stock_pkey' })
  @ForeignKey(() => Product, { name: 'product_stock_product' })
  productId!: string;

  @Column('integer', { default: 0 })
  onHand!: number;

  @Column('integer', { default: 0 })
  reserved!: number;

  /** How much is available, against the product's thresholds. */
  @Column('text', { default: 'out' })
  level!: StockLevel;

  /** Rupiah paid for one, a moving average over receipts; null while unknown. */
  @MoneyColumn({ nullable: true })
  averageCost!: number | null;
}
