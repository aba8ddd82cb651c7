import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A shelf of the shop. Shelves form a tree; one that is not active hides everything below it. */
@Entity('category')
@Unique('category_slug_unique', ['slug'])
@Index('category_parent_id', ['parentId'])
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
}
