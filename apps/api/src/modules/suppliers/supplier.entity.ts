import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Where the shop buys. */
@Entity('supplier')
@Unique('supplier_name_unique', ['name'])
export class Supplier {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'supplier_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  contactPerson!: string;

  @Column('text')
  email!: string;

  @Column('text')
  phone!: string;

  @Column('text')
  company!: string;

  @Column('text', { default: '' })
  notes!: string;

  @Column('boolean', { default: true })
  isActive!: boolean;

  @Column('text', { default: '' })
  address!: string;

  /** Counts the changes staff made. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;
}
