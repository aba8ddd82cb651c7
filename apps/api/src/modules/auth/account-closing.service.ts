import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedInActor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import type { UserAccount } from '../users/user-account.entity.js';
import { UsersService } from '../users/users.service.js';
import { NOBODYS_HASH, PasswordHasher } from './password-hasher.js';
import { SessionsService } from './sessions.service.js';

/** What of an account lets its person in, ended for good. */
@Injectable()
export class AccountClosingService {
  constructor(
    private readonly users: UsersService,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionsService,
  ) {}

  /** The buyer who asks, if the password is theirs. Staff are let go by an admin, never by themselves. */
  async provenBuyer(userId: string, password: string): Promise<UserAccount> {
    const user = await this.users.byId(userId);
    if (user.role !== 'buyer') throw new AppError('forbidden');
    if (!(await this.hasher.verify(user.passwordHash, password))) throw new AppError('password_wrong');
    return user;
  }

  /** A buyer's account, as somebody else asks for it. */
  async buyer(userId: string): Promise<UserAccount> {
    const user = await this.users.byId(userId);
    if (user.role !== 'buyer') throw new AppError('not_found');
    return user;
  }

  /** False when that was done before. */
  async close(tx: EntityManager, userId: string, actor: SignedInActor): Promise<boolean> {
    if (!(await this.users.erase(tx, userId, { noPassword: NOBODYS_HASH, actor }))) return false;
    await this.sessions.endAll(tx, userId);
    await tx.query('DELETE FROM mailed_token WHERE user_id = $1', [userId]);
    return true;
  }
}
