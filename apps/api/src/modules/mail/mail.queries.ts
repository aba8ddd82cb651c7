import { addJobSql } from '../../common/jobs.js';

export const MAIL_STATES = ['waiting', 'sent', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export interface MailListFilter {
  q?: string;
  state?: MailState;
  limit?: number;
  after?: string;
}

/** Newest first along the primary key: uuidv7 grows with time. */
export const MAIL_LIST = `
  SELECT id, kind, to_address AS "toAddress", subject, created_at AS "createdAt", sent_at AS "sentAt",
         failed_at AS "failedAt", order_number AS "orderNumber"
    FROM mail
   WHERE ($1::uuid IS NULL OR id < $1)
     AND ($2::text IS NULL OR strpos(to_address, lower($2)) > 0 OR order_number = upper($2)
          OR strpos(lower(subject), lower($2)) > 0)
     AND ($3::text IS NULL OR $3 = CASE WHEN sent_at IS NOT NULL THEN 'sent'
                                        WHEN failed_at IS NOT NULL THEN 'failed' ELSE 'waiting' END)
   ORDER BY id DESC LIMIT $4`;

export function mailState({ sentAt, failedAt }: { sentAt: Date | null; failedAt: Date | null }): MailState {
  if (sentAt) return 'sent';
  return failedAt ? 'failed' : 'waiting';
}

/** The mail and the job that sends it; neither where the same mail was queued before. */
export const QUEUE = `
  WITH queued AS (
    INSERT INTO mail (kind, dedupe_key, to_address, locale, subject, html, text, order_number, reply_to)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (dedupe_key) DO NOTHING RETURNING id)
  SELECT ${addJobSql('mail.send', "json_build_object('mailId', id)")} FROM queued`;
