import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { SignedInActor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { UsersService } from '../users/users.service.js';
import type { ChangePasswordDto } from './dto/account.dto.js';
import { MailedTokensService } from './mailed-tokens.service.js';
import { PasswordHasher } from './password-hasher.js';
import { refuseWeakPassword } from './password-rules.js';
import { SessionsService } from './sessions.service.js';

@Injectable()
export class PasswordChangeService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly tokens: MailedTokensService,
    private readonly hasher: PasswordHasher,
  ) {}

  /** By the owner, who knows the old one. Every other browser is signed out and mailed reset links end. */
  async change(actor: SignedInActor, { currentPassword, newPassword }: ChangePasswordDto): Promise<void> {
    const user = await this.users.byId(actor.userId);
    refuseWeakPassword(newPassword, user.email, 'newPassword');
    if (!(await this.hasher.verify(user.passwordHash, currentPassword))) throw new AppError('password_wrong');
    const to = await this.hasher.hash(newPassword);
    await inTransaction(this.db, async (tx) => {
      const change = { to, action: 'account.password_changed', actor } as const;
      if (!(await this.users.replacePassword(tx, user, change))) throw new AppError('password_wrong');
      await this.sessions.endAll(tx, user.id, actor.sessionId);
      await this.tokens.endAll(tx, user.id, 'reset_password');
    });
  }
}
