import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A browser without an account that has done something: it may own a cart and follow its guest orders. */
@Entity('visitor')
@Unique('visitor_token_unique', ['tokenHash'])
export class Visitor {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visitor_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;
}
