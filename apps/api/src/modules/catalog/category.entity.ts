import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Picture } from '../media/picture.entity.js';

/** A shelf of the shop. Shelves form a tree; one that is not active hides everything below it. */
@Entity('category')
@Unique('category_slug_unique', ['slug'])
@Index('category_parent_id', ['parentId'])
@Index('category_picture_id', ['pictureId'])
export class Category {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'category_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Category, { name: 'category_parent' })
  parentId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  slug!: string;

  @Column('text', { default: '' })
  description!: string;

  @Column('integer', { default: 0 })
  position!: number;

  @Column('boolean', { default: true })
  isActive!: boolean;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Picture, { name: 'category_picture' })
  pictureId!: string | null;

  /** Counts the changes staff made. */
  @Column('integer', { default: 1 })
  version!: number;
}
