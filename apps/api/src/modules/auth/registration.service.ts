import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { UsersService } from '../users/users.service.js';
import type { Browser } from './browser.js';
import type { RegisterDto } from './dto/credentials.dto.js';
import type { SignedIn } from './login.service.js';
import { MailedTokensService } from './mailed-tokens.service.js';
import { PasswordHasher } from './password-hasher.js';
import { refuseWeakPassword } from './password-rules.js';
import { SessionsService } from './sessions.service.js';

@Injectable()
export class RegistrationService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly tokens: MailedTokensService,
    private readonly hasher: PasswordHasher,
  ) {}

  /** A new buyer, signed in at once, with the verification mail on its way. */
  async register(input: RegisterDto, who: { browser: Browser; actor: Actor }): Promise<SignedIn> {
    const { email, password, name, phone = null, locale = 'id' } = input;
    refuseWeakPassword(password, email);
    const passwordHash = await this.hasher.hash(password);
    return inTransaction(this.db, async (tx) => {
      const user = await this.users.insertBuyer(tx, { email, name, phone, locale, passwordHash }, who.actor);
      if (!user) throw new AppError('email_taken');
      const token = await this.sessions.start(tx, user, who);
      await this.tokens.mail(tx, user, 'verify_email');
      return { user, token };
    });
  }
}
