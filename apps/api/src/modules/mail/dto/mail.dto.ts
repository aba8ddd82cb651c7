import {
  DateTimeField,
  EnumField,
  IntField,
  ListField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import type { Page } from '../../../common/page.js';
import { MAIL_STATES, mailState, type MailState } from '../mail.queries.js';
import type { Mail } from '../mail.entity.js';

export class MailIdDto {
  @UuidField() id!: string;
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
  @IntField() attempts!: number;
  @TextField({ nullable: true }) lastError!: string | null;
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

export function toMailDto(mail: Mail): MailDto {
  return {
    ...toMailSummaryDto(mail),
    html: mail.html,
    text: mail.text,
    attempts: mail.attempts,
    lastError: mail.lastError,
  };
}

export function toMailPageDto({ items, nextCursor }: Page<Mail>): MailPageDto {
  return { items: items.map(toMailSummaryDto), nextCursor };
}
