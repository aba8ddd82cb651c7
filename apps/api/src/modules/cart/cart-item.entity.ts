import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Product } from '../catalog/product.entity.js';
import { Cart } from './cart.entity.js';

@Entity('cart_item')
@Check('cart_item_quantity_in_range', 'quantity BETWEEN 1 AND 99')
export class CartItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cart_item_pkey' })
  @ForeignKey(() => Cart, { name: 'cart_item_cart', onDelete: 'CASCADE' })
  cartId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cart_item_pkey' })
  @ForeignKey(() => Product, { name: 'cart_item_product' })
  productId!: string;

  @Column('integer')
  quantity!: number;

  @Column('timestamptz', { default: () => 'shop_now()' })
  addedAt!: Date;
}
