import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../../common/transaction.js';
import { Config } from '../../config.js';
import { MailService } from '../mail/mail.service.js';
import { StoreService } from '../store/store.service.js';
import type { SendMessageDto } from './dto/contact-message.dto.js';

@Injectable()
export class ContactService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly store: StoreService,
    private readonly mail: MailService,
  ) {}

  /** A program that fills in everything is thanked like a person, and not heard. */
  async send({ website, ...message }: SendMessageDto): Promise<void> {
    if (website) return;
    await inTransaction(this.db, async (tx) => {
      const { name, email } = await this.store.profile(tx);
      await this.mail.queue(tx, {
        kind: 'contact_message',
        dedupeKey: `contact_message:${fingerprint(message)}`,
        to: email,
        replyTo: message.email,
        locale: 'id',
        data: {
          name,
          link: `${this.config.PUBLIC_URL}/admin/mails`,
          from: message.name,
          email: message.email,
          phone: message.phone,
          subject: message.subject,
          message: message.message,
        },
      });
    });
  }
}

/** A message that was clicked twice, or sent again because no answer came, is one. */
const fingerprint = (message: object): string =>
  createHash('sha256').update(JSON.stringify(message)).digest('hex');
