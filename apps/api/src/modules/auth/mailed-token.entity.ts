import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { UserAccount } from '../users/user-account.entity.js';

export type TokenPurpose = 'verify_email' | 'reset_password' | 'invitation';

/** What a mailed link carries: works once, for a while, and only the newest of its kind. */
@Entity('mailed_token')
@Unique('mailed_token_unique', ['tokenHash'])
@Index('mailed_token_user_id', ['userId', 'purpose'])
@Check('mailed_token_purpose_known', `purpose IN ('verify_email', 'reset_password', 'invitation')`)
export class MailedToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mailed_token_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  purpose!: TokenPurpose;

  @Column('uuid')
  @ForeignKey(() => UserAccount, { name: 'mailed_token_user', onDelete: 'CASCADE' })
  userId!: string;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
