import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MoneyColumn } from '../../database/money-column.js';
import { Supplier } from '../suppliers/supplier.entity.js';
import type { PictureFacts } from '../media/picture.entity.js';
import { Category } from './category.entity.js';
import type { Availability } from './availability.js';
import type { Specification } from './specification.js';

const FOR_SALE = 'is_active AND archived_at IS NULL';
const KEPT = 'archived_at IS NULL';

/** One thing to buy, in one finish; other finishes are products of their own with the same group code. */
@Entity('product')
@Unique('product_sku_unique', ['sku'])
@Unique('product_slug_unique', ['slug'])
@Check('product_price_positive', 'price > 0')
@Check('product_sale_below_price', 'sale_price > 0 AND sale_price < coalesce(list_price, price)')
@Check(
  'product_sale_has_dates',
  `(sale_price IS NULL) = (sale_starts_at IS NULL)
  AND (sale_ends_at IS NULL OR sale_ends_at > sale_starts_at)`,
)
@Check('product_on_sale_at_sale_price', 'list_price IS NULL OR price = sale_price')
@Check('product_size_positive', 'weight_grams > 0 AND length_cm > 0 AND width_cm > 0 AND height_cm > 0')
@Check('product_thresholds_ordered', 'minimum_stock >= 0 AND low_stock_threshold > minimum_stock')
@Check('product_availability_known', "availability IN ('in_stock', 'low', 'out', 'backorder')")
@Index('product_by_newest', ['createdAt', 'id'], { where: FOR_SALE })
@Index('product_by_price', ['price', 'id'], { where: FOR_SALE })
@Index('product_by_name', ['name', 'id'], { where: FOR_SALE })
@Index('product_by_sales', ['unitsSold', 'id'], { where: FOR_SALE })
@Index('product_by_category_price', ['categoryId', 'price', 'id'], { where: FOR_SALE })
@Index('product_by_category_newest', ['categoryId', 'createdAt', 'id'], { where: FOR_SALE })
@Index('product_by_category_name', ['categoryId', 'name', 'id'], { where: FOR_SALE })
@Index('product_by_category_sales', ['categoryId', 'unitsSold', 'id'], { where: FOR_SALE })
@Index('product_by_brand', ['brand', 'name', 'id'], { where: FOR_SALE })
@Index('product_featured', ['createdAt', 'id'], { where: `is_featured AND ${FOR_SALE}` })
@Index('product_on_sale', ['createdAt', 'id'], { where: `list_price IS NOT NULL AND ${FOR_SALE}` })
@Index('product_facet_keys', ['facetKeys'], { type: 'gin', where: FOR_SALE })
@Index('product_counted', ['categoryId', 'brand', 'price', 'listPrice', 'availability', 'isFeatured'], {
  where: FOR_SALE,
})
@Index('product_kept_by_name', ['name', 'id'], { where: KEPT })
@Index('product_kept_by_price', ['price', 'id'], { where: KEPT })
@Index('product_kept_by_newest', ['createdAt', 'id'], { where: KEPT })
@Index('product_group_code', ['groupCode'], { where: 'group_code IS NOT NULL' })
@Index('product_sale_turns', ['saleStartsAt'], { where: 'sale_price IS NOT NULL' })
@Index('product_sale_ends', ['saleEndsAt'], { where: 'sale_price IS NOT NULL' })
@Index('product_supplier_id', ['supplierId'])
@Index('product_summed_up', ['id', 'categoryId', 'brand', 'price', 'createdAt', 'archivedAt'])
export class Product {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'product_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  sku!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  /** Markdown without HTML. */
  @Column('text', { default: '' })
  description!: string;

  @Column('text')
  brand!: string;

  @Column('text')
  model!: string;

  @Column('text', { nullable: true })
  groupCode!: string | null;

  /** What one costs now: the sale price while a sale runs. */
  @MoneyColumn()
  price!: number;

  /** What one costs when no sale runs; null unless one does. */
  @MoneyColumn({ nullable: true })
  listPrice!: number | null;

  @MoneyColumn({ nullable: true })
  salePrice!: number | null;

  @Column('timestamptz', { nullable: true })
  saleStartsAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  saleEndsAt!: Date | null;

  @Column('uuid')
  @ForeignKey(() => Category, { name: 'product_category' })
  categoryId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Supplier, { name: 'product_supplier' })
  supplierId!: string | null;

  @Column('integer')
  weightGrams!: number;

  @Column('integer')
  lengthCm!: number;

  @Column('integer')
  widthCm!: number;

  @Column('integer')
  heightCm!: number;

  @Column('integer', { default: 5 })
  minimumStock!: number;

  @Column('integer', { default: 10 })
  lowStockThreshold!: number;

  @Column('boolean', { default: true })
  isActive!: boolean;

  @Column('boolean', { default: false })
  isFeatured!: boolean;

  @Column('boolean', { default: false })
  allowsBackorder!: boolean;

  @Column('jsonb', { default: [] })
  specifications!: Specification[];

  /** `name:value` of each, to be found by; written by a trigger. */
  @Column({ type: 'text', array: true, default: [], select: false, insert: false, update: false })
  facetKeys!: string[];

  /** A copy of the thumbnail's facts, so that lists need no join. Written where pictures change. */
  @Column('jsonb', { nullable: true })
  thumbnail!: PictureFacts | null;

  /** Written by the inventory alone, when the class changes. */
  @Column('text', { default: 'out' })
  availability!: Availability;

  /** Written by the inventory with each sale. */
  @Column('integer', { default: 0 })
  unitsSold!: number;

  /** Counts the changes staff made: two editors cannot overwrite each other. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'shop_now()' })
  updatedAt!: Date;
}
