import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { UserAccount } from '../users/user-account.entity.js';

/** A list in the admin panel as somebody likes to see it. */
@Entity('saved_view')
@Unique('saved_view_name_unique', ['userId', 'page', 'name'])
export class SavedView {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_view_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => UserAccount, { name: 'saved_view_user', onDelete: 'CASCADE' })
  userId!: string;

  /** Which list. */
  @Column('text')
  page!: string;

  @Column('text')
  name!: string;

  /** Search, filters, order and columns as the page's address has them. */
  @Column('text')
  query!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;
}
