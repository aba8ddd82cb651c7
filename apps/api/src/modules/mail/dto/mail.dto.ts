import { can } from '@hurtrock/shared/permissions';
import type { Actor } from '../../../common/actor.js';
import {
  DateTimeField,
  EnumField,
  EnumListField,
  ListField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import type { Page } from '../../../common/page.js';
import { isResendable, MAIL_ACTIONS, type MailAction } from '../mail-actions.js';
import { ATTEMPT_OUTCOMES, type AttemptOutcome } from '../mail-attempt.entity.js';
import { MAIL_STATES, mailState, type MailState } from '../mail.queries.js';
import type { Mail } from '../mail.entity.js';
import type { WholeMail } from '../mail.service.js';

export class MailIdDto {
  @UuidField() id!: string;
}

/** One hand-over to the mail server. */
export class MailAttemptDto {
  @DateTimeField() at!: string;
  @EnumField('MailAttemptOutcome', ATTEMPT_OUTCOMES) outcome!: AttemptOutcome;
  @TextField({ nullable: true, description: 'What the mail server said' }) answer!: string | null;
}

export class ResentMailDto {
  @UuidField() id!: string;
}

/** The same mail, sent again by staff. */
export class MailRepetitionDto {
  @UuidField() id!: string;
  @DateTimeField() createdAt!: string;
}

export class MailSummaryDto {
  @UuidField() id!: string;
  @TextField() kind!: string;
  @TextField() to!: string;
  @TextField() subject!: string;
  @DateTimeField() createdAt!: string;
  @DateTimeField({ nullable: true }) sentAt!: string | null;
  @EnumField('MailState', MAIL_STATES) state!: MailState;
  @TextField({ nullable: true }) orderNumber!: string | null;
}

export class MailDto extends MailSummaryDto {
  @TextField({ description: 'A whole document; show it in a sandboxed frame' }) html!: string;
  @TextField() text!: string;
  @ListField(() => MailAttemptDto) attempts!: MailAttemptDto[];
  @TextField({ nullable: true }) lastError!: string | null;
  @UuidField({ nullable: true, description: 'The mail that staff sent again as this one' })
  resentOf!: string | null;
  @ListField(() => MailRepetitionDto, { description: 'What staff sent this one again as, oldest first' })
  repetitions!: MailRepetitionDto[];
  @EnumListField('MailAction', MAIL_ACTIONS) allowedActions!: MailAction[];
}

export class MailPageDto {
  @ListField(() => MailSummaryDto) items!: MailSummaryDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export function toMailSummaryDto(mail: Mail): MailSummaryDto {
  return {
    id: mail.id,
    kind: mail.kind,
    to: mail.toAddress,
    subject: mail.subject,
    createdAt: mail.createdAt.toISOString(),
    sentAt: mail.sentAt?.toISOString() ?? null,
    state: mailState(mail),
    orderNumber: mail.orderNumber,
  };
}

export function toMailDto({ mail, attempts, repetitions }: WholeMail, actor: Actor): MailDto {
  const mayResend = can(actor.role, 'mails:resend') && isResendable(mail);
  return {
    ...toMailSummaryDto(mail),
    html: mail.html,
    text: mail.text,
    attempts: attempts.map(({ at, outcome, answer }) => ({ at: at.toISOString(), outcome, answer })),
    lastError: mail.lastError,
    resentOf: mail.resentOfId,
    repetitions: repetitions.map(({ id, createdAt }) => ({ id, createdAt: createdAt.toISOString() })),
    allowedActions: mayResend ? ['resend'] : [],
  };
}

export function toMailPageDto({ items, nextCursor }: Page<Mail>): MailPageDto {
  return { items: items.map(toMailSummaryDto), nextCursor };
}
