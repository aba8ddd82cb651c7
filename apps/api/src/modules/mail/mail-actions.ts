import { ACCOUNT_MAILS } from './mail-kinds.js';
import type { Mail } from './mail.entity.js';
import { mailState } from './mail.queries.js';

export const MAIL_ACTIONS = ['resend'] as const;
export type MailAction = (typeof MAIL_ACTIONS)[number];

/** One that waits is sent anyway; one that acts for an account is asked for anew by its owner. */
export function isResendable(mail: Pick<Mail, 'kind' | 'sentAt' | 'failedAt'>): boolean {
  return mailState(mail) !== 'waiting' && !ACCOUNT_MAILS.includes(mail.kind);
}
