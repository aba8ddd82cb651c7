import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { inTransaction } from '../../common/transaction.js';
import { AccountChangesService } from '../users/account-changes.service.js';
import { UsersService } from '../users/users.service.js';
import type { Browser } from './browser.js';
import type { ResetPasswordDto } from './dto/credentials.dto.js';
import type { SignedIn } from './login.service.js';
import { MailedTokensService } from './mailed-tokens.service.js';
import { PasswordHasher } from './password-hasher.js';
import { refuseWeakPassword } from './password-rules.js';
import { SessionsService } from './sessions.service.js';

@Injectable()
export class InvitationService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersService,
    private readonly accounts: AccountChangesService,
    private readonly sessions: SessionsService,
    private readonly tokens: MailedTokensService,
    private readonly hasher: PasswordHasher,
  ) {}

  /** A colleague chooses their first password and is signed in at once. */
  async accept(
    { token, password }: ResetPasswordDto,
    who: { browser: Browser; actor: Actor },
  ): Promise<SignedIn> {
    const passwordHash = await this.hasher.hash(password);
    return inTransaction(this.db, async (tx) => {
      const userId = await this.tokens.redeem(tx, token, 'invitation');
      refuseWeakPassword(password, (await this.users.byId(userId, tx)).email);
      const user = await this.accounts.accept(tx, who.actor, userId, passwordHash);
      return { user, token: await this.sessions.start(tx, user, who) };
    });
  }
}
