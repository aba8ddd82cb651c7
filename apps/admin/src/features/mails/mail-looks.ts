import type { Schema } from '@hurtrock/api-client';
import type { PillLook } from '../../common/status-pill';

export type MailSummary = Schema<'MailSummaryDto'>;
export type Mail = Schema<'MailDto'>;
export type MailState = MailSummary['state'];

export const MAIL_LOOKS: Record<MailState, PillLook> = {
  waiting: { tone: 'warning', icon: 'clock' },
  sent: { tone: 'success', icon: 'check' },
  failed: { tone: 'danger', icon: 'alert' },
};

export const MAIL_STATES = Object.keys(MAIL_LOOKS) as MailState[];
