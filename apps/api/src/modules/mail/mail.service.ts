import type { Locale } from '@hurtrock/shared/format';
import { can } from '@hurtrock/shared/permissions';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT, toPage, type Page } from '../../common/page.js';
import { Config } from '../../config.js';
import { prepared, rows } from '../../database/sql.js';
import { StoreService } from '../store/store.service.js';
import type { MailShop } from './mail-html.js';
import { MailAttempt } from './mail-attempt.entity.js';
import { ACCOUNT_MAILS, type MailKind, type MailToQueue } from './mail-kinds.js';
import { mailSamples } from './mail-samples.js';
import { withoutTokens } from './mail-secrets.js';
import { written, type WrittenMail } from './mail-written.js';
import { Mail } from './mail.entity.js';
import { MAIL_LIST, QUEUE, type MailListFilter } from './mail.queries.js';

export interface WholeMail {
  mail: Mail;
  attempts: MailAttempt[];
  repetitions: Pick<Mail, 'id' | 'createdAt'>[];
}

@Injectable()
export class MailService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly store: StoreService,
    private readonly config: Config,
  ) {}

  /**
   * Writes the mail now, in the transaction of its cause; a worker hands it over after the commit. False where the
   * same mail was written before. `shop` is for who has read it already.
   */
  async queue(tx: EntityManager, mail: MailToQueue, shop?: MailShop): Promise<boolean> {
    const { subject, html, text } = written(
      mail,
      shop ?? (await this.store.profile(tx)),
      this.config.PUBLIC_URL,
    );
    const queued = await prepared(tx, 'mail:queue', QUEUE, [
      mail.kind,
      mail.dedupeKey,
      oneAddress(mail.to),
      mail.locale,
      subject,
      html,
      text,
      mail.orderNumber ?? null,
      mail.replyTo === undefined ? null : oneAddress(mail.replyTo),
    ]);
    return queued.length > 0;
  }

  async list(filter: MailListFilter): Promise<Page<Mail>> {
    const limit = filter.limit ?? DEFAULT_LIMIT;
    const [before] = decodeCursor(filter.after, ['uuid']) ?? [null];
    const found = await rows<Mail>(this.db, MAIL_LIST, [
      before,
      filter.q || null,
      filter.state ?? null,
      limit + 1,
    ]);
    return toPage(
      found,
      limit,
      (mail) => mail,
      (mail) => [mail.id],
    );
  }

  /** Every kind of mail, as an example says it. */
  async preview(kind: MailKind, locale: Locale): Promise<WrittenMail> {
    const shop = await this.store.profile();
    return written(
      { kind, data: mailSamples(this.config.PUBLIC_URL)[kind], locale },
      shop,
      this.config.PUBLIC_URL,
    );
  }

  /** With its hand-overs, and what it was sent again as. */
  async readWhole(id: string, actor: Actor): Promise<WholeMail> {
    const mail = await this.read(id, actor);
    const attempts = await this.db.manager.find(MailAttempt, { where: { mailId: id }, order: { id: 'ASC' } });
    const repetitions = await this.db.manager.find(Mail, {
      select: { id: true, createdAt: true },
      where: { resentOfId: id },
      order: { id: 'ASC' },
    });
    return { mail, attempts, repetitions };
  }

  /** Staff do not see links that would make them somebody else: reading a mailbox must not be worth a password. */
  private async read(id: string, actor: Actor): Promise<Mail> {
    const mail = await this.db.manager.findOneBy(Mail, { id });
    if (!mail) throw new AppError('not_found');
    if (!ACCOUNT_MAILS.includes(mail.kind) || can(actor.role, 'shop:admin')) return mail;
    return Object.assign(mail, { html: withoutTokens(mail.html), text: withoutTokens(mail.text) });
  }
}

/** Addresses were validated where they came in; this stands behind it, because here a line break is an attack. */
function oneAddress(address: string): string {
  if (!/^[^\s"(),:;<>\\@]+@[^\s"(),:;<>\\@]+$/.test(address)) throw new Error('Not one e-mail address');
  return address;
}
