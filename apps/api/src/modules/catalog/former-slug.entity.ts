import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Category } from './category.entity.js';
import { Product } from './product.entity.js';

/** An address that a product had. Whoever comes by it is sent on. */
@Entity('former_product_slug')
export class FormerProductSlug {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'former_product_slug_pkey' })
  slug!: string;

  @Column('uuid')
  @ForeignKey(() => Product, { name: 'former_product_slug_product', onDelete: 'CASCADE' })
  productId!: string;
}

/** An address that a category had. */
@Entity('former_category_slug')
export class FormerCategorySlug {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'former_category_slug_pkey' })
  slug!: string;

  @Column('uuid')
  @ForeignKey(() => Category, { name: 'former_category_slug_category', onDelete: 'CASCADE' })
  categoryId!: string;
}
