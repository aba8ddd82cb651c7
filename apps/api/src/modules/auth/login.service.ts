import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { GuessThrottle } from '../../common/guess-throttle.js';
import { inTransaction } from '../../common/transaction.js';
import type { UserAccount } from '../users/user-account.entity.js';
import { UsersService } from '../users/users.service.js';
import type { Browser } from './browser.js';
import type { LoginDto } from './dto/credentials.dto.js';
import { PasswordHasher } from './password-hasher.js';
import { SessionsService } from './sessions.service.js';

export interface SignedIn {
  user: UserAccount;
  /** For the cookie; nobody sees it again. */
  token: string;
}

@Injectable()
export class LoginService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly hasher: PasswordHasher,
    private readonly throttle: GuessThrottle,
  ) {}

  /** Unknown e-mail, wrong password and closed account are one answer, after the same work. */
  async login({ email, password }: LoginDto, who: { browser: Browser; actor: Actor }): Promise<SignedIn> {
    const { ip } = who.browser;
    await this.throttle.count({ kind: 'login', of: email, ip });
    const user = await this.users.findByEmail(email);
    const isRight = await this.hasher.verify(user?.passwordHash, password);
    if (!user || !isRight) throw new AppError('invalid_credentials');
    const token = await inTransaction(this.db, (tx) => this.sessions.start(tx, user, who));
    await this.throttle.giveBack({ kind: 'login', of: email, ip });
    return { user, token };
  }

  async logout({ sessionId }: Actor): Promise<void> {
    if (sessionId) await this.sessions.end(sessionId);
  }
}
