import type { Locale } from '@hurtrock/shared/format';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { UserAccount } from './user-account.entity.js';

interface NewBuyer {
  email: string;
  name: string;
  phone: string | null;
  locale: Locale;
  passwordHash: string;
}

export interface ProfileChanges {
  name?: string;
  phone?: string | null;
  locale?: Locale;
}

interface Note {
  actor: Actor;
  userId: string;
  before?: object;
  after?: object;
}

/** Accounts as rows. Every change is audited here, so that no caller can forget to. */
@Injectable()
export class UsersService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  findByEmail(email: string): Promise<UserAccount | null> {
    return this.db.manager.findOneBy(UserAccount, { email });
  }

  async byId(id: string, tx: EntityManager = this.db.manager): Promise<UserAccount> {
    const user = await tx.findOneBy(UserAccount, { id });
    if (!user) throw new AppError('not_found');
    return user;
  }

  /** A new account, always a buyer's; null when the e-mail has one already. */
  async insertBuyer(tx: EntityManager, buyer: NewBuyer, actor: Actor): Promise<UserAccount | null> {
    const { email, name, phone, locale, passwordHash } = buyer;
    const [row] = await rows<{ id: string }>(
      tx,
      `INSERT INTO user_account (email, name, phone, locale, password_hash, role) VALUES ($1, $2, $3, $4, $5, 'buyer')
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [email, name, phone, locale, passwordHash],
    );
    if (!row) return null;
    await this.note(tx, 'account.registered', {
      actor: { ...actor, userId: row.id },
      userId: row.id,
      after: { email, name, phone, locale },
    });
    return this.byId(row.id, tx);
  }

  /** Replaces the password unless it is no longer the one that `user` was read with. False when somebody was faster. */
  async replacePassword(
    tx: EntityManager,
    { id, passwordHash }: Pick<UserAccount, 'id' | 'passwordHash'>,
    change: { to: string; action: 'account.password_changed' | 'account.password_reset'; actor: Actor },
  ): Promise<boolean> {
    const changed = await rows(
      tx,
      'UPDATE user_account SET password_hash = $3, invited_at = NULL WHERE id = $1 AND password_hash = $2 RETURNING id',
      [id, passwordHash, change.to],
    );
    if (changed.length === 0) return false;
    await this.note(tx, change.action, { actor: change.actor, userId: id });
    return true;
  }

  async markVerified(tx: EntityManager, userId: string, actor: Actor): Promise<void> {
    await tx.query(
      'UPDATE user_account SET email_verified_at = shop_now() WHERE id = $1 AND email_verified_at IS NULL',
      [userId],
    );
    await this.note(tx, 'account.email_verified', { actor, userId });
  }

  changeProfile(userId: string, changes: ProfileChanges, actor: Actor): Promise<UserAccount> {
    return inTransaction(this.db, async (tx) => {
      const user = await tx.findOneOrFail(UserAccount, {
        where: { id: userId },
        lock: { mode: 'pessimistic_write' },
      });
      const before = profileOf(user);
      const after = { ...before, ...given(changes) };
      await tx.query('UPDATE user_account SET name = $2, phone = $3, locale = $4 WHERE id = $1', [
        userId,
        after.name,
        after.phone,
        after.locale,
      ]);
      await this.note(tx, 'account.profile_changed', { actor, userId, before, after });
      return Object.assign(user, after);
    });
  }

  /**
   * Forgets the person: nothing here tells any more who they were, and nobody can sign in. False when that was done
   * before. The row stays, because invoices must say whose they are.
   */
  async erase(
    tx: EntityManager,
    userId: string,
    { noPassword, actor }: { noPassword: string; actor: Actor },
  ): Promise<boolean> {
    const erased = await rows(
      tx,
      `UPDATE user_account SET email = 'erased-' || id || '@erased.invalid', name = '', phone = NULL, password_hash = $2,
              is_active = false, email_verified_at = NULL, invited_at = NULL, erased_at = shop_now()
        WHERE id = $1 AND erased_at IS NULL RETURNING id`,
      [userId, noPassword],
    );
    if (erased.length === 0) return false;
    await tx.query('DELETE FROM user_address WHERE user_id = $1', [userId]);
    await this.note(tx, 'account.erased', { actor, userId });
    return true;
  }

  private note(tx: EntityManager, action: string, { actor, userId, before, after }: Note): Promise<void> {
    const entry = { actor: actorRef(actor), action, entity: 'user_account', entityId: userId };
    return this.audit.record(tx, { ...entry, before, after });
  }
}

const profileOf = ({ name, phone, locale }: UserAccount): Required<ProfileChanges> => ({
  name,
  phone,
  locale,
});

/** Only what was sent: a missing field keeps its value, `null` empties it. */
function given({ name, phone, locale }: ProfileChanges): ProfileChanges {
  return {
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(locale !== undefined && { locale }),
  };
}
