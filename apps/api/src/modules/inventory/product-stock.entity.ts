import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Product } from '../catalog/product.entity.js';

/** What lies on the shelf, and how much of it is promised to orders. */
@Entity('product_stock')
@Check('product_stock_not_negative', 'on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand')
export class ProductStock {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'product_stock_pkey' })
  @ForeignKey(() => Product, { name: 'product_stock_product' })
  productId!: string;

  @Column('integer', { default: 0 })
  onHand!: number;

  @Column('integer', { default: 0 })
  reserved!: number;
}
