import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { addJobSql } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { isResendable } from './mail-actions.js';
import { resendSql } from './mail-attempts.queries.js';
import { MailSecrets } from './mail-secrets.js';
import { Mail } from './mail.entity.js';

const RESEND = resendSql(addJobSql('mail.send', "json_build_object('mailId', id)"));

/** Staff send a mail again: as a new one, which mailboxes do not take for a repeat. */
@Injectable()
export class MailResendService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly secrets: MailSecrets,
    private readonly audit: AuditService,
  ) {}

  /** The id of the new mail; of the same one for the same key. */
  resend(actor: Actor, id: string, key: string): Promise<string> {
    return inTransaction(this.db, async (tx) => {
      const mail = await tx.findOneBy(Mail, { id });
      if (!mail) throw new AppError('not_found');
      const whole = isResendable(mail) ? this.secrets.restore(mail) : null;
      if (!whole) throw new AppError('mail_not_resendable');
      const dedupeKey = `resend:${id}:${key}`;
      const [queued] = await rows<{ id: string }>(tx, RESEND, [id, dedupeKey, whole.html, whole.text]);
      if (!queued) return (await tx.findOneByOrFail(Mail, { dedupeKey })).id;
      await this.audit.record(tx, {
        actor: actorRef(actor),
        action: 'mail.resent',
        entity: 'mail',
        entityId: id,
        after: { id: queued.id },
      });
      return queued.id;
    });
  }
}
