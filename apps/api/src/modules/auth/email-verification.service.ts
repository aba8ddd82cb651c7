import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { addJob } from '../../common/jobs.js';
import { RateLimiter } from '../../common/rate-limit.js';
import { inTransaction } from '../../common/transaction.js';
import { UsersService } from '../users/users.service.js';
import { MailedTokensService } from './mailed-tokens.service.js';

@Injectable()
export class EmailVerificationService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersService,
    private readonly tokens: MailedTokensService,
    private readonly limiter: RateLimiter,
  ) {}

  /** The link works in any browser: its token says whose e-mail it is. Guest orders with that e-mail follow by job. */
  async verify(token: string, actor: Actor): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const userId = await this.tokens.redeem(tx, token, 'verify_email');
      await this.users.markVerified(tx, userId, { ...actor, userId });
      await addJob(tx, 'orders.adopt-guest-orders', { userId });
    });
  }

  /** Another link for the one who asks; none once the address is verified. */
  async mailAgain(userId: string): Promise<void> {
    await this.limiter.hit(`resend-verification:${userId}`, 3, 900);
    await inTransaction(this.db, async (tx) => {
      const user = await this.users.byId(userId, tx);
      if (!user.emailVerifiedAt) await this.tokens.mail(tx, user, 'verify_email');
    });
  }
}
