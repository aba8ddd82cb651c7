import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { RateLimiter } from '../../common/rate-limit.js';
import { hashToken } from '../../common/secrets.js';
import { Config } from '../../config.js';
import { peerBucket } from './peer.js';

interface Limit {
  hits: number;
  seconds: number;
}

/** One address against many accounts; one address against one account; the whole world against one account. */
const PEER: Limit = { hits: 100, seconds: 900 };
const PEER_ON_ACCOUNT: Limit = { hits: 10, seconds: 900 };
const ACCOUNT: Limit = { hits: 100, seconds: 3600 };

/**
 * Counts wrong passwords, before they are checked, so that parallel guesses count too. What one address may try is
 * small and refused first, so a single attacker can not use up the account's own limit and lock its owner out.
 */
@Injectable()
export class LoginThrottle {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly limiter: RateLimiter,
    private readonly config: Config,
  ) {}

  async count(email: string, ip: string): Promise<void> {
    const [peer, peerOnAccount, account] = this.buckets(email, ip);
    await this.limiter.hit(peer, PEER.hits, PEER.seconds);
    await this.limiter.hit(peerOnAccount, PEER_ON_ACCOUNT.hits, PEER_ON_ACCOUNT.seconds);
    await this.limiter.hit(account, ACCOUNT.hits, ACCOUNT.seconds);
  }

  /** A right password gives its own hits back: only failures add up. */
  async giveBack(email: string, ip: string): Promise<void> {
    await this.db.query(
      `UPDATE rate_limit r SET hits = r.hits - 1
         FROM (SELECT bucket, window_start FROM rate_limit WHERE bucket = ANY ($1) AND hits > 0
                ORDER BY bucket, window_start FOR UPDATE) mine
        WHERE r.bucket = mine.bucket AND r.window_start = mine.window_start`,
      [this.buckets(email, ip)],
    );
  }

  /** Whoever reads the mailbox owns the account: a password reset by mail opens it again from everywhere. */
  async forget(tx: EntityManager, email: string): Promise<void> {
    await tx.query('DELETE FROM rate_limit WHERE starts_with(bucket, $1)', [this.accountBucket(email)]);
  }

  private buckets(email: string, ip: string): [string, string, string] {
    const peer = peerBucket(ip);
    const account = this.accountBucket(email);
    return [`login-peer:${peer}`, `${account}:${peer}`, account];
  }

  /** Hashed, so that the table of limits is not a list of customers. */
  private accountBucket(email: string): string {
    return `login-account:${hashToken(email, this.config.SESSION_SECRET).toString('base64url')}`;
  }
}
