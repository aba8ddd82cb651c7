import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mail } from './mail.entity.js';

/**
 * `begun`: no more is known, so the process may have died in the middle; `taken` by the mail server; `kept` in the local
 * mailbox; `deferred`: not now; `refused`: never; `lost`: the line broke after the whole mail was through.
 */
export const ATTEMPT_OUTCOMES = ['begun', 'taken', 'kept', 'deferred', 'refused', 'lost'] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** One hand-over of a mail, and what the server answered. */
@Entity('mail_attempt')
@Index('mail_attempt_mail_id', ['mailId'])
@Check('mail_attempt_outcome_known', `outcome IN ('begun', 'taken', 'kept', 'deferred', 'refused', 'lost')`)
export class MailAttempt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_attempt_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Mail, { name: 'mail_attempt_mail', onDelete: 'CASCADE' })
  mailId!: string;

  @Column('timestamptz', { default: () => 'shop_now()' })
  at!: Date;

  @Column('text', { default: 'begun' })
  outcome!: AttemptOutcome;

  @Column('text', { nullable: true })
  answer!: string | null;
}
