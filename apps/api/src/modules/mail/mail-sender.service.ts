import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { Config } from '../../config.js';
import { rows } from '../../database/sql.js';
import { StoreService } from '../store/store.service.js';
import { BEGIN_ATTEMPT, END_FAILED, END_SENT, GIVE_UP } from './mail-attempts.queries.js';
import { MailSecrets, withoutTokens } from './mail-secrets.js';
import { Mail } from './mail.entity.js';
import { NotHandedOver, SmtpProvider, type OutgoingMail } from './smtp.provider.js';

/** With the worker's growing pauses the last try is about a day after the first. */
const MAX_ATTEMPTS = 14;

/**
 * The job `mail.send`: one hand-over a mail. A crash or a broken line between hand-over and note may repeat it once,
 * with the same Message-ID.
 */
@Injectable()
export class MailSender implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly jobs: JobRegistry,
    private readonly smtp: SmtpProvider,
    private readonly store: StoreService,
    private readonly secrets: MailSecrets,
  ) {}

  onModuleInit(): void {
    this.jobs.on('mail.send', ({ mailId }) => this.send(mailId));
  }

  private async send(mailId: string): Promise<void> {
    const mail = await this.db.manager.findOneByOrFail(Mail, { id: mailId });
    const outgoing = this.smtp.isConfigured ? await this.outgoing(mail) : null;
    const [begun] = await rows<{ attemptId: string; attempts: number }>(this.db, BEGIN_ATTEMPT, [mailId]);
    if (!begun) {
      await this.db.query(GIVE_UP, [mailId]);
      return;
    }
    try {
      const answer = outgoing && (await this.smtp.send(outgoing));
      await this.noteSuccess(begun.attemptId, mail, answer);
    } catch (error) {
      if (!(error instanceof NotHandedOver)) throw error;
      const isLast = error.outcome === 'refused' || begun.attempts >= MAX_ATTEMPTS;
      await this.db.query(END_FAILED, [begun.attemptId, error.outcome, short(error.message), isLast]);
      if (!isLast) throw error;
    }
  }

  private async outgoing(mail: Mail): Promise<OutgoingMail> {
    const { MAIL_FROM, PUBLIC_URL } = this.config;
    const { name, email } = await this.store.profile();
    return {
      messageId: `<${mail.id}@${new URL(PUBLIC_URL).hostname}>`,
      date: mail.createdAt,
      from: MAIL_FROM ?? { name, address: email },
      to: mail.toAddress,
      replyTo: mail.replyTo ?? undefined,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
    };
  }

  /** Once a mail server has it, our copy no longer needs to open anything. Without one, the copy is the mail. */
  private async noteSuccess(attemptId: string, mail: Mail, answer: string | null): Promise<void> {
    const { html, text } = mail;
    await this.db.query(
      END_SENT,
      answer === null
        ? [attemptId, 'kept', null, html, text, null]
        : [
            attemptId,
            'taken',
            short(answer),
            withoutTokens(html),
            withoutTokens(text),
            this.secrets.seal(mail),
          ],
    );
  }
}

const short = (answer: string): string => answer.slice(0, 500);
