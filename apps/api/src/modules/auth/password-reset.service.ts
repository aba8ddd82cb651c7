import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { GuessThrottle } from '../../common/guess-throttle.js';
import { inTransaction } from '../../common/transaction.js';
import { UsersService } from '../users/users.service.js';
import type { ResetPasswordDto } from './dto/credentials.dto.js';
import { MailedTokensService } from './mailed-tokens.service.js';
import { PasswordHasher } from './password-hasher.js';
import { refuseWeakPassword } from './password-rules.js';
import { SessionsService } from './sessions.service.js';

@Injectable()
export class PasswordResetService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly tokens: MailedTokensService,
    private readonly hasher: PasswordHasher,
    private readonly throttle: GuessThrottle,
  ) {}

  /** By whoever reads the mailbox. Everybody is signed out, and a throttled account opens again. */
  async reset({ token, password }: ResetPasswordDto, actor: Actor): Promise<void> {
    const to = await this.hasher.hash(password);
    await inTransaction(this.db, async (tx) => {
      const userId = await this.tokens.redeem(tx, token, 'reset_password');
      const user = await this.users.byId(userId, tx);
      refuseWeakPassword(password, user.email);
      const change = { to, action: 'account.password_reset', actor: { ...actor, userId } } as const;
      if (!(await this.users.replacePassword(tx, user, change))) throw new AppError('token_invalid');
      await this.sessions.endAll(tx, userId);
      await this.throttle.forget(tx, { kind: 'login', of: user.email });
    });
  }
}
