import type { Locale } from '@hurtrock/shared/format';
import type { Role } from '@hurtrock/shared/permissions';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('user_account')
@Unique('user_account_email_unique', ['email'])
@Check('user_account_email_lower', 'email = lower(email)')
@Check('user_account_role_known', `role IN ('buyer', 'staff', 'admin')`)
@Check('user_account_locale_known', `locale IN ('id', 'en')`)
export class UserAccount {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'user_account_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text')
  passwordHash!: string;

  @Column('text')
  role!: Role;

  @Column('text', { default: 'id' })
  locale!: Locale;

  @Column('boolean', { default: true })
  isActive!: boolean;

  @Column('timestamptz', { nullable: true })
  emailVerifiedAt!: Date | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;
}
