import type { Locale } from '@hurtrock/shared/format';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MailKind } from './mail-kinds.js';

/** The outbox: a mail as it was written, in the transaction of its cause. Without SMTP it is the mailbox too. */
@Entity('mail')
@Unique('mail_dedupe_unique', ['dedupeKey'])
@Index('mail_order_number', ['orderNumber'])
export class Mail {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  kind!: MailKind;

  @Column('text')
  dedupeKey!: string;

  @Column('text')
  toAddress!: string;

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
}
