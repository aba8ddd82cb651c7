import type { Locale } from '@hurtrock/shared/format';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MailKind } from './mail-kinds.js';

/** The outbox: a mail as it was written, in the transaction of its cause. Without SMTP it is the mailbox too. */
@Entity('mail')
@Unique('mail_dedupe_unique', ['dedupeKey'])
@Index('mail_order_number', ['orderNumber'])
@Index('mail_to_address', ['toAddress', 'id'])
@Index('mail_resent_of_id', ['resentOfId'])
export class Mail {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  kind!: MailKind;

  @Column('text')
  dedupeKey!: string;

  @Column('text')
  toAddress!: string;

  @Column('text', { nullable: true })
  replyTo!: string | null;

  @Column('text')
  locale!: Locale;

  @Column('text')
  subject!: string;

  @Column('text')
  html!: string;

  @Column('text')
  text!: string;

  @Column('text', { nullable: true })
  orderNumber!: string | null;

  @Column('timestamptz', { default: () => 'shop_now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  failedAt!: Date | null;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('text', { nullable: true })
  lastError!: string | null;

  /** What the links of a sent mail open, for who may send it again: blanked above, readable with the shop's key alone. */
  @Column('bytea', { nullable: true })
  sealedToken!: Buffer | null;

  /** The mail that staff sent again as this one. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mail, { name: 'mail_resent_of', onDelete: 'CASCADE' })
  resentOfId!: string | null;
}
