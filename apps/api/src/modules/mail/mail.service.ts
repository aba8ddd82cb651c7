import { mailEn } from '@hurtrock/i18n/mail.en';
import { mailId } from '@hurtrock/i18n/mail.id';
import { can } from '@hurtrock/shared/permissions';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT, toPage, type Page } from '../../common/page.js';
import { prepared, rows } from '../../database/sql.js';
import { StoreService } from '../store/store.service.js';
import { mailContent } from './mail-content.js';
import { mailHtml, type MailFrame } from './mail-html.js';
import { ACCOUNT_MAILS, type MailToQueue } from './mail-kinds.js';
import { withoutTokens } from './mail-secrets.js';
import { mailText } from './mail-text.js';
import { Mail } from './mail.entity.js';
import { MAIL_LIST, QUEUE, type MailListFilter } from './mail.queries.js';

@Injectable()
export class MailService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly store: StoreService,
  ) {}

  /** Writes the mail now, in the transaction of its cause; a worker hands it over after the commit. */
  async queue(tx: EntityManager, mail: MailToQueue): Promise<void> {
    const frame: MailFrame = {
      shop: await this.store.profile(tx),
      messages: mail.locale === 'en' ? mailEn : mailId,
      locale: mail.locale,
    };
    const content = mailContent(mail, frame.messages);
    await prepared(tx, 'mail:queue', QUEUE, [
      mail.kind,
      mail.dedupeKey,
      oneAddress(mail.to),
      mail.locale,
      content.subject,
      mailHtml(content, frame),
      mailText(content, frame),
      mail.orderNumber ?? null,
    ]);
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

  /** Staff do not see links that would make them somebody else: reading a mailbox must not be worth a password. */
  async read(id: string, actor: Actor): Promise<Mail> {
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
