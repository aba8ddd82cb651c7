import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { Config } from '../../config.js';
import { rows } from '../../database/sql.js';
import { StoreService } from '../store/store.service.js';
import { withoutTokens } from './mail-secrets.js';
import { Mail } from './mail.entity.js';
import { SmtpProvider, type OutgoingMail } from './smtp.provider.js';

/** With the worker's growing pauses the last try is about a day after the first. */
const MAX_ATTEMPTS = 14;

/** The job `mail.send`: one hand-over a mail. A crash between hand-over and note may repeat it, with the same Message-ID. */
@Injectable()
export class MailSender implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly jobs: JobRegistry,
    private readonly smtp: SmtpProvider,
    private readonly store: StoreService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('mail.send', ({ mailId }) => this.send(mailId));
  }

  private async send(mailId: string): Promise<void> {
    const [begun] = await rows<{ attempts: number }>(
      this.db,
      `UPDATE mail SET attempts = attempts + 1 WHERE id = $1 AND sent_at IS NULL AND failed_at IS NULL RETURNING attempts`,
      [mailId],
    );
    if (!begun) return;
    const mail = await this.db.manager.findOneByOrFail(Mail, { id: mailId });
    try {
      if (this.smtp.isConfigured) await this.smtp.send(await this.outgoing(mail));
    } catch (error) {
      const isLast = begun.attempts >= MAX_ATTEMPTS;
      await this.noteFailure(mailId, error, isLast);
      if (isLast) return;
      throw error;
    }
    await this.noteSuccess(mail);
  }

  private async outgoing(mail: Mail): Promise<OutgoingMail> {
    const { MAIL_FROM, PUBLIC_URL } = this.config;
    const { name, email } = await this.store.profile();
    return {
      messageId: `<${mail.id}@${new URL(PUBLIC_URL).hostname}>`,
      date: mail.createdAt,
      from: MAIL_FROM ?? { name, address: email },
      to: mail.toAddress,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
    };
  }

  /** Once a mail server has it, our copy no longer needs to open anything. Without one, the copy is the mail. */
  private async noteSuccess({ id, html, text }: Mail): Promise<void> {
    const kept = (body: string): string => (this.smtp.isConfigured ? withoutTokens(body) : body);
    await this.db.query(
      'UPDATE mail SET sent_at = shop_now(), last_error = NULL, html = $2, text = $3 WHERE id = $1',
      [id, kept(html), kept(text)],
    );
  }

  private async noteFailure(mailId: string, error: unknown, isLast: boolean): Promise<void> {
    const message = error instanceof Error ? error.message : String(error);
    await this.db.query(
      'UPDATE mail SET last_error = $2, failed_at = CASE WHEN $3 THEN shop_now() END WHERE id = $1',
      [mailId, message.slice(0, 500), isLast],
    );
  }
}
