import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Picture } from '../media/picture.entity.js';
import { Product } from './product.entity.js';

/** A picture of a product. Where there are any, exactly one is the thumbnail. */
@Entity('product_image')
@Index('product_image_by_position', ['productId', 'position', 'id'])
@Index('product_image_picture_id', ['pictureId'])
@Index('product_image_one_thumbnail', ['productId'], { unique: true, where: 'is_thumbnail' })
export class ProductImage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'product_image_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Product, { name: 'product_image_product', onDelete: 'CASCADE' })
  productId!: string;

  @Column('uuid')
  @ForeignKey(() => Picture, { name: 'product_image_picture' })
  pictureId!: string;

  @Column('integer')
  position!: number;

  @Column('text', { default: '' })
  alt!: string;

  @Column('boolean', { default: false })
  isThumbnail!: boolean;
}
