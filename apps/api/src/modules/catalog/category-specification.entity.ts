import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Category } from './category.entity.js';
import { SPECIFICATION_TYPES, type SpecificationType } from './specification.js';

/** One property that products of a category, and of those below it, are described by. */
@Entity('category_specification')
@Unique('category_specification_name_unique', ['categoryId', 'name'])
@Check(
  'category_specification_type_known',
  `type IN (${SPECIFICATION_TYPES.map((type) => `'${type}'`).join(', ')})`,
)
export class CategorySpecification {
  @PrimaryColumn('uuid', {
    primaryKeyConstraintName: 'category_specification_pkey',
    default: () => 'uuidv7()',
  })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Category, { name: 'category_specification_category', onDelete: 'CASCADE' })
  categoryId!: string;

  @Column('text')
  name!: string;

  /** `mm`, `W`; null for words and for yes or no. */
  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('text')
  type!: SpecificationType;

  @Column('boolean', { default: false })
  isFilterable!: boolean;

  @Column('integer')
  position!: number;
}
