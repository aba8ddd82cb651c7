import type { Locale } from '@hurtrock/shared/format';
import { openingState } from '@hurtrock/shared/opening-state';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { Config } from '../../config.js';
import { rows } from '../../database/sql.js';
import { MailService } from '../mail/mail.service.js';
import { StoreService } from '../store/store.service.js';
import { UNHEARD_ANSWERS, WAITING_LONG } from './chat-mails.queries.js';

interface Unheard {
  id: string;
  dedupeKey: string;
  said: string[];
}

type UnheardAnswer = Unheard & { name: string; email: string; locale: Locale };

/** The job `chat.mail-unheard`, each minute: what nobody has seen in the chat for long is mailed, once. */
@Injectable()
export class ChatMails implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly jobs: JobRegistry,
    private readonly mail: MailService,
    private readonly store: StoreService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('chat.mail-unheard', async () => {
      await this.tellStaff();
      await this.tellShoppers();
    });
  }

  /** While the shop is open: at night nobody is there to answer, and in the morning the list says it all. */
  private async tellStaff(): Promise<void> {
    const shop = await this.store.profile();
    if (!openingState(shop.openingHours, await this.now()).isOpen) return;
    const waiting = await rows<Unheard>(this.db, WAITING_LONG);
    for (const { id, dedupeKey, said } of waiting)
      await inTransaction(this.db, (tx) =>
        this.mail.queue(
          tx,
          {
            kind: 'chat_waiting',
            dedupeKey,
            to: shop.email,
            locale: 'id',
            data: { name: shop.name, link: `${this.config.PUBLIC_URL}/admin/chats/${id}`, said },
          },
          shop,
        ),
      );
  }

  private async tellShoppers(): Promise<void> {
    for (const { dedupeKey, said, name, email, locale } of await rows<UnheardAnswer>(
      this.db,
      UNHEARD_ANSWERS,
    ))
      await inTransaction(this.db, (tx) =>
        this.mail.queue(tx, {
          kind: 'chat_answer',
          dedupeKey,
          to: email,
          locale,
          data: { name, link: `${this.config.PUBLIC_URL}/#chat`, said },
        }),
      );
  }

  private async now(): Promise<number> {
    const [row] = await rows<{ now: Date }>(this.db, 'SELECT shop_now() AS now');
    return row!.now.getTime();
  }
}
