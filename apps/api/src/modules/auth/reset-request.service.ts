import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { addJob, JobRegistry } from '../../common/jobs.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { UsersService } from '../users/users.service.js';
import { MailedTokensService } from './mailed-tokens.service.js';

/** Nobody's mailbox is filled by strangers who keep asking. */
const LINKS_PER_HOUR = 5;

@Injectable()
export class ResetRequestService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly jobs: JobRegistry,
    private readonly users: UsersService,
    private readonly tokens: MailedTokensService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('auth.mail-reset-link', ({ email }) => this.mailLink(email));
  }

  /** The same statement for every address: only the job finds out whether it has an account, when nobody can watch. */
  async request(email: string): Promise<void> {
    await addJob(this.db.manager, 'auth.mail-reset-link', { email });
  }

  private async mailLink(email: string): Promise<void> {
    const user = await this.users.findByEmail(email);
    if (!user?.isActive) return;
    await inTransaction(this.db, async (tx) => {
      const [recent] = await rows<{ links: number }>(
        tx,
        `SELECT count(*)::integer AS links FROM mailed_token
          WHERE user_id = $1 AND purpose = 'reset_password' AND created_at > shop_now() - interval '1 hour'`,
        [user.id],
      );
      if (recent!.links < LINKS_PER_HOUR) await this.tokens.mail(tx, user, 'reset_password');
    });
  }
}
