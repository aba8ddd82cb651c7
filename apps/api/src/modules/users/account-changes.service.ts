import type { Locale } from '@hurtrock/shared/format';
import type { Role } from '@hurtrock/shared/permissions';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorRef, type Actor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { changesOf } from '../../common/changes.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import { UserAccount } from './user-account.entity.js';

export interface Invitation {
  email: string;
  name: string;
  role: Role;
  locale: Locale;
  /** A hash that no password has. */
  noPassword: string;
}

export interface AccountFacts {
  name: string;
  role: Role;
  isActive: boolean;
}

/** The person and every admin at work, locked in one order: of two admins who let each other go, the second finds out. */
const LOCK = `
  SELECT id, email, name, role, is_active AS "isActive", locale, erased_at AS "erasedAt", invited_at AS "invitedAt"
    FROM user_account WHERE id = $1 OR (role = 'admin' AND is_active) ORDER BY id FOR NO KEY UPDATE`;

/** What admins do to the accounts of others. Every change is audited here, so that no caller can forget to. */
@Injectable()
export class AccountChangesService {
  constructor(private readonly audit: AuditService) {}

  /** An account that nobody can sign in to yet; null when the e-mail has one already. */
  async insertInvited(tx: EntityManager, actor: Actor, invitation: Invitation): Promise<UserAccount | null> {
    const { email, name, role, locale, noPassword } = invitation;
    const [row] = await rows<{ id: string }>(
      tx,
      `INSERT INTO user_account (email, name, role, locale, password_hash, invited_at)
       VALUES ($1, $2, $3, $4, $5, shop_now()) ON CONFLICT (email) DO NOTHING RETURNING id`,
      [email, name, role, locale, noPassword],
    );
    if (!row) return null;
    await this.note(tx, actor, row.id, { action: 'account.invited', after: { email, name, role } });
    return tx.findOneByOrFail(UserAccount, { id: row.id });
  }

  /** Nobody changes their own rights, and the shop is never left without an admin. */
  async change(
    tx: EntityManager,
    actor: Actor,
    id: string,
    changes: Partial<AccountFacts>,
  ): Promise<{ before: AccountFacts; after: AccountFacts }> {
    const locked = await rows<UserAccount>(tx, LOCK, [id]);
    const user = locked.find((account) => account.id === id);
    if (!user || user.erasedAt) throw new AppError('not_found');
    const before: AccountFacts = { name: user.name, role: user.role, isActive: user.isActive };
    const after: AccountFacts = {
      name: changes.name ?? before.name,
      role: changes.role ?? before.role,
      isActive: changes.isActive ?? before.isActive,
    };
    const different = changesOf(before, after);
    if (!different) return { before, after };
    const touchesRights = 'role' in different.after || 'isActive' in different.after;
    if (touchesRights && id === actor.userId) throw new AppError('own_account');
    const isAdminAfter = after.role === 'admin' && after.isActive;
    if (!isAdminAfter && before.role === 'admin' && !locked.some((other) => other.id !== id))
      throw new AppError('last_admin');
    await tx.query('UPDATE user_account SET name = $2, role = $3, is_active = $4 WHERE id = $1', [
      id,
      after.name,
      after.role,
      after.isActive,
    ]);
    await this.note(tx, actor, id, { action: 'account.changed', ...different });
    return { before, after };
  }

  /** That a mailed link was sent for somebody: a new invitation to who never came, else one to choose a new password. */
  async noteLink(
    tx: EntityManager,
    actor: Actor,
    { id, invitedAt }: Pick<UserAccount, 'id' | 'invitedAt'>,
  ): Promise<void> {
    if (invitedAt) await tx.query('UPDATE user_account SET invited_at = shop_now() WHERE id = $1', [id]);
    await this.note(tx, actor, id, {
      action: invitedAt ? 'account.invited_again' : 'account.reset_mailed',
    });
  }

  /** The first password of who was invited: only they can have had the link, so the address is theirs too. */
  async accept(tx: EntityManager, actor: Actor, id: string, passwordHash: string): Promise<UserAccount> {
    const accepted = await rows(
      tx,
      `UPDATE user_account SET password_hash = $2, invited_at = NULL, email_verified_at = coalesce(email_verified_at, shop_now())
        WHERE id = $1 AND invited_at IS NOT NULL RETURNING id`,
      [id, passwordHash],
    );
    if (accepted.length === 0) throw new AppError('token_invalid');
    await this.note(tx, { ...actor, userId: id }, id, { action: 'account.invitation_accepted' });
    return tx.findOneByOrFail(UserAccount, { id });
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    id: string,
    entry: { action: string; before?: object; after?: object },
  ): Promise<void> {
    return this.audit.record(tx, {
      actor: actorRef(actor),
      entity: 'user_account',
      entityId: id,
      ...entry,
    });
  }
}
