import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { SignedInActor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { addJob, JobRegistry } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { Config } from '../../config.js';
import { rows } from '../../database/sql.js';
import { AccountClosingService } from '../auth/account-closing.service.js';
import { ChatErasure } from '../chat/chat-erasure.service.js';
import { MailService } from '../mail/mail.service.js';
import type { UserAccount } from '../users/user-account.entity.js';
import { FORGET_NOTES, FORGET_RETURNS, FORGET_UNINVOICED, HAS_OPEN_ORDERS } from './personal-data.queries.js';

/** How long the good-bye stays in the outbox: long enough to be handed over, and to tell an owner who was robbed. */
const GOODBYE_DAYS = 30;

/** Forgets a buyer. Invoices, and the orders they belong to, are kept as tax law demands. */
@Injectable()
export class ErasureService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly jobs: JobRegistry,
    private readonly accounts: AccountClosingService,
    private readonly chat: ChatErasure,
    private readonly mail: MailService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('privacy.forget-goodbye', async ({ dedupeKey }) => {
      await this.db.query('DELETE FROM mail WHERE dedupe_key = $1', [dedupeKey]);
    });
  }

  async erase(actor: SignedInActor, password: string): Promise<void> {
    await this.forget(actor, await this.accounts.provenBuyer(actor.userId, password));
  }

  /** By an admin, for a buyer who asked the shop to. */
  async eraseCustomer(actor: SignedInActor, userId: string): Promise<void> {
    await this.forget(actor, await this.accounts.buyer(userId));
  }

  private async forget(actor: SignedInActor, user: UserAccount): Promise<void> {
    const conversations = await inTransaction(this.db, async (tx) => {
      // Waits for an order that is just being placed for this account, so that it is seen below.
      await tx.query('SELECT FROM user_account WHERE id = $1 FOR UPDATE', [user.id]);
      if ((await rows(tx, HAS_OPEN_ORDERS, [user.id])).length > 0)
        throw new AppError('account_has_open_orders');
      if (!(await this.accounts.close(tx, user.id, actor))) return [];
      await tx.query('DELETE FROM cart WHERE user_id = $1', [user.id]);
      await tx.query(FORGET_UNINVOICED, [user.id]);
      await tx.query(FORGET_RETURNS, [user.id]);
      await tx.query(FORGET_NOTES, [user.id]);
      const theirs = await this.chat.forget(tx, user.id);
      await tx.query('DELETE FROM mail WHERE to_address = $1', [user.email]);
      await this.sayGoodbye(tx, user);
      return theirs;
    });
    for (const id of conversations) await this.chat.tell(user.id, id);
  }

  private async sayGoodbye(tx: EntityManager, { id, email, name, locale }: UserAccount): Promise<void> {
    const dedupeKey = `account_erased:${id}`;
    await this.mail.queue(tx, {
      kind: 'account_erased',
      dedupeKey,
      to: email,
      locale,
      data: { name, link: this.config.PUBLIC_URL },
    });
    await addJob(tx, 'privacy.forget-goodbye', { dedupeKey }, { delay: GOODBYE_DAYS * 86_400 });
  }
}
