import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { UserAccount } from '../users/user-account.entity.js';

/** A signed-in browser. The cookie holds the token; this row only its keyed hash. */
@Entity('session')
@Unique('session_token_unique', ['tokenHash'])
@Index('session_user_id', ['userId'])
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('uuid')
  @ForeignKey(() => UserAccount, { name: 'session_user', onDelete: 'CASCADE' })
  userId!: string;

  @Column('text', { default: '' })
  userAgent!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'shop_now()' })
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;
}
