import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Role } from '@hurtrock/shared/permissions';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type Actor, type SignedInActor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { hashToken, newToken } from '../../common/secrets.js';
import { inTransaction } from '../../common/transaction.js';
import { Config } from '../../config.js';
import { prepared, rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import type { UserAccount } from '../users/user-account.entity.js';
import { SESSION_DAYS, type Browser, type BrowserTokens } from './browser.js';
import { Session } from './session.entity.js';

interface Known {
  sessionId: string | null;
  userId: string | null;
  role: Role | null;
  isStale: boolean | null;
  visitorId: string | null;
}

/** One statement for both. A deactivated user is nobody, whatever session is left. */
const identify = (session: string, visitor: string): string => `
  SELECT s.id AS "sessionId", s.user_id AS "userId", s.role, s.is_stale AS "isStale", v.id AS "visitorId"
    FROM (VALUES (true)) AS one (row)
    LEFT JOIN (SELECT s.id, s.user_id, u.role, s.token_hash, s.last_seen_at < shop_now() - interval '5 minutes' AS is_stale
                 FROM session s JOIN user_account u ON u.id = s.user_id
                WHERE s.expires_at > shop_now() AND u.is_active) s ON ${session}
    LEFT JOIN visitor v ON ${visitor}`;

const IDENTIFY = identify('s.token_hash = $1::bytea', 'v.token_hash = $2::bytea');
const IDENTIFY_AGAIN = identify('s.id = $1::uuid', 'v.id = $2::uuid');

const toActor = (known: Known | undefined): Actor => ({
  userId: known?.userId ?? undefined,
  role: known?.role ?? undefined,
  sessionId: known?.sessionId ?? undefined,
  visitorId: known?.visitorId ?? undefined,
});

@Injectable()
export class SessionsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly config: Config,
    private readonly audit: AuditService,
  ) {}

  /** Who is behind the cookies. Without any there is nothing to ask the database. */
  async identify(browser: Browser): Promise<Actor> {
    const { sessionToken } = browser;
    const known = await this.lookUp(browser);
    if (sessionToken && known?.sessionId && known.isStale) {
      await this.prolong(known.sessionId);
      browser.keepSession(sessionToken);
    }
    return toActor(known);
  }

  /** The same for somebody who can not be given a cookie, such as a socket. */
  async identifyTokens(tokens: BrowserTokens): Promise<Actor> {
    return toActor(await this.lookUp(tokens));
  }

  /** Who is behind a session and a visitor that were told apart before, if they still are somebody. */
  async identifyAgain({ sessionId, visitorId }: Pick<Actor, 'sessionId' | 'visitorId'>): Promise<Actor> {
    const [known] = await prepared<Known>(this.db, 'auth_identify_again', IDENTIFY_AGAIN, [
      sessionId ?? null,
      visitorId ?? null,
    ]);
    return toActor(known);
  }

  private async lookUp({ sessionToken, visitorToken }: BrowserTokens): Promise<Known | undefined> {
    if (!sessionToken && !visitorToken) return undefined;
    const [known] = await prepared<Known>(this.db, 'auth_identify', IDENTIFY, [
      sessionToken ? this.hash(sessionToken) : null,
      visitorToken ? this.hash(visitorToken) : null,
    ]);
    return known;
  }

  /**
   * A new session with a new token, in place of the browser's old one. The account is locked and looked at once more:
   * a password changed or an account closed since it was checked must not gain a session.
   */
  async start(
    tx: EntityManager,
    user: Pick<UserAccount, 'id' | 'passwordHash'>,
    { browser, actor }: { browser: Browser; actor: Actor },
  ): Promise<string> {
    const token = newToken();
    if (actor.sessionId) await tx.query('DELETE FROM session WHERE id = $1', [actor.sessionId]);
    const [started] = await rows(
      tx,
      `INSERT INTO session (token_hash, user_id, user_agent, expires_at)
       SELECT $3, u.id, $4, shop_now() + make_interval(days => $5)
         FROM (SELECT id FROM user_account WHERE id = $1 AND password_hash = $2 AND is_active FOR SHARE) u
       RETURNING id`,
      [user.id, user.passwordHash, this.hash(token), browser.userAgent, SESSION_DAYS],
    );
    if (!started) throw new AppError('invalid_credentials');
    return token;
  }

  list(userId: string): Promise<Session[]> {
    return this.db.manager
      .createQueryBuilder(Session, 'session')
      .where('session.userId = :userId AND session.expiresAt > shop_now()', { userId })
      .orderBy('session.lastSeenAt', 'DESC')
      .addOrderBy('session.id', 'DESC')
      .limit(100)
      .getMany();
  }

  /** Nothing happens when it is over already: signing out twice is no mistake. */
  async end(sessionId: string): Promise<void> {
    await this.db.query('DELETE FROM session WHERE id = $1', [sessionId]);
  }

  /** One of the user's, who is the one who asks or somebody whom an admin signs out. */
  async endOne(actor: SignedInActor, userId: string, sessionId: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      const ended = await this.delete(tx, 'user_id = $1 AND id = $2', [userId, sessionId]);
      if (ended.length === 0) throw new AppError('not_found');
      await this.note(tx, actor, userId, ended);
    });
  }

  /** All of the user's but the one that asks. */
  async endOthers(actor: SignedInActor, userId: string): Promise<void> {
    await inTransaction(this.db, async (tx) =>
      this.note(tx, actor, userId, await this.endAll(tx, userId, actor.sessionId)),
    );
  }

  /** Ends every session of the user, except the one named. Returns their ids. */
  endAll(tx: EntityManager, userId: string, exceptSessionId?: string): Promise<string[]> {
    return this.delete(tx, 'user_id = $1 AND id IS DISTINCT FROM $2::uuid', [
      userId,
      exceptSessionId ?? null,
    ]);
  }

  private async delete(tx: EntityManager, where: string, parameters: unknown[]): Promise<string[]> {
    const ended = await rows<{ id: string }>(
      tx,
      `DELETE FROM session WHERE ${where} RETURNING id`,
      parameters,
    );
    return ended.map(({ id }) => id);
  }

  private note(tx: EntityManager, actor: SignedInActor, userId: string, sessionIds: string[]): Promise<void> {
    return this.audit.record(tx, {
      actor: actorRef(actor),
      action: 'account.sessions_ended',
      entity: 'user_account',
      entityId: userId,
      before: { sessionIds },
    });
  }

  /** Sliding expiry, written at most every five minutes however busy the browser is. */
  private async prolong(sessionId: string): Promise<void> {
    await this.db.query(
      `UPDATE session SET last_seen_at = shop_now(), expires_at = shop_now() + make_interval(days => $2)
        WHERE id = $1 AND last_seen_at < shop_now() - interval '5 minutes'`,
      [sessionId, SESSION_DAYS],
    );
  }

  private hash(token: string): Buffer {
    return hashToken(token, this.config.SESSION_SECRET);
  }
}
