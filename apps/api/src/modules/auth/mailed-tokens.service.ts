import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { hashToken, newToken } from '../../common/secrets.js';
import { Config } from '../../config.js';
import { rows } from '../../database/sql.js';
import { MailService } from '../mail/mail.service.js';
import type { UserAccount } from '../users/user-account.entity.js';
import type { TokenPurpose } from './mailed-token.entity.js';

const HOURS: Record<TokenPurpose, number> = { verify_email: 24, reset_password: 1, invitation: 72 };
const PAGE: Record<TokenPurpose, string> = {
  verify_email: '/verify-email',
  reset_password: '/reset-password',
  invitation: '/admin/invitation',
};

@Injectable()
export class MailedTokensService {
  constructor(
    private readonly config: Config,
    private readonly mails: MailService,
  ) {}

  /** Mails a new link and ends the older ones of its kind. */
  async mail(tx: EntityManager, user: UserAccount, purpose: TokenPurpose): Promise<void> {
    // One at a time for each user: two links made at once would else both be the newest.
    await tx.query('SELECT FROM user_account WHERE id = $1 FOR NO KEY UPDATE', [user.id]);
    await this.endAll(tx, user.id, purpose);
    const token = newToken();
    const [row] = await rows<{ id: string }>(
      tx,
      `INSERT INTO mailed_token (purpose, user_id, token_hash, expires_at)
       VALUES ($1, $2, $3, shop_now() + make_interval(hours => $4)) RETURNING id`,
      [purpose, user.id, this.hash(token), HOURS[purpose]],
    );
    await this.mails.queue(tx, {
      kind: purpose,
      dedupeKey: `${purpose}:${row!.id}`,
      to: user.email,
      locale: user.locale,
      data: { name: user.name, link: this.link(purpose, token) },
    });
  }

  /** Trades a token for its user. The condition in SQL lets exactly one of two uses through. */
  async redeem(tx: EntityManager, token: string, purpose: TokenPurpose): Promise<string> {
    const [row] = await rows<{ userId: string }>(
      tx,
      `UPDATE mailed_token t SET used_at = shop_now()
        WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > shop_now()
          AND EXISTS (SELECT FROM user_account u WHERE u.id = t.user_id AND u.is_active)
       RETURNING user_id AS "userId"`,
      [this.hash(token), purpose],
    );
    if (!row) throw new AppError('token_invalid');
    return row.userId;
  }

  async endAll(tx: EntityManager, userId: string, purpose: TokenPurpose): Promise<void> {
    await tx.query(
      'UPDATE mailed_token SET used_at = shop_now() WHERE user_id = $1 AND purpose = $2 AND used_at IS NULL',
      [userId, purpose],
    );
  }

  /** No link that was mailed works any more, whatever it is for. */
  async endAllOf(tx: EntityManager, userId: string): Promise<void> {
    await tx.query('UPDATE mailed_token SET used_at = shop_now() WHERE user_id = $1 AND used_at IS NULL', [
      userId,
    ]);
  }

  /** From the configuration, never from the request: a forged Host header must not lead mail elsewhere. */
  private link(purpose: TokenPurpose, token: string): string {
    return new URL(`${PAGE[purpose]}#token=${token}`, this.config.PUBLIC_URL).href;
  }

  private hash(token: string): Buffer {
    return hashToken(token, this.config.SESSION_SECRET);
  }
}
