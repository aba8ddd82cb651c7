import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AddressDto } from './postal-address.js';
import { UserAccount } from './user-account.entity.js';

/** An address that a buyer keeps to order with; one of them is filled in unless another is chosen. */
@Entity('user_address')
@Index('user_address_one_default', ['userId'], { unique: true, where: 'is_default' })
export class UserAddress {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'user_address_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @Index('user_address_user_id')
  @ForeignKey(() => UserAccount, { name: 'user_address_user', onDelete: 'CASCADE' })
  userId!: string;

  /** What its owner calls it: home, studio. */
  @Column('text')
  label!: string;

  /** Who takes the parcel in. */
  @Column('text')
  name!: string;

  @Column('text')
  phone!: string;

  @Column('jsonb')
  address!: AddressDto;

  @Column('boolean')
  isDefault!: boolean;
}
