import type { Locale } from '@hurtrock/shared/format';
import type { Role } from '@hurtrock/shared/permissions';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('user_account')
@Unique('user_account_email_unique', ['email'])
@Index('user_account_crew', { synchronize: false })
@Index('user_account_by_role', ['role', 'id'])
@Index('user_account_words', { synchronize: false })
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

  /** When an admin last invited the person; empty once they have chosen a password. */
  @Column('timestamptz', { nullable: true })
  invitedAt!: Date | null;

  /** When the person behind it was forgotten; what the law wants kept, such as invoices, still points here. */
  @Column('timestamptz', { nullable: true })
  erasedAt!: Date | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;
}
