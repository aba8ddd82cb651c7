import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Product } from '../catalog/product.entity.js';
import type { StockLevel } from './stock-level.js';

/** Available stock of a product fell past a line. Staff are told of each once. */
@Entity('stock_alert')
@Check('stock_alert_level_known', "level IN ('low', 'critical', 'out')")
@Index('stock_alert_product_id', ['productId', 'id'])
@Index('stock_alert_unmailed', ['id'], { where: 'mailed_at IS NULL' })
export class StockAlert {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stock_alert_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Product, { name: 'stock_alert_product', onDelete: 'CASCADE' })
  productId!: string;

  @Column('text')
  level!: Exclude<StockLevel, 'ok'>;

  @Column('integer')
  available!: number;

  @Column('timestamptz', { default: () => 'shop_now()' })
  at!: Date;

  @Column('timestamptz', { nullable: true })
  mailedAt!: Date | null;
}
