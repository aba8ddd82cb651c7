import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Config } from '../config.js';
import { peerBucket } from './peer.js';
import { RateLimiter } from './rate-limit.js';
import { hashToken } from './secrets.js';

interface Limit {
  hits: number;
  seconds: number;
}

/** One address against many secrets; one address against one; the whole world against one. */
const PEER: Limit = { hits: 100, seconds: 900 };
const PEER_ON_ONE: Limit = { hits: 10, seconds: 900 };
const ONE: Limit = { hits: 100, seconds: 3600 };

/** Whose secret is tried: the password of an account, the link of an order. */
interface Guess {
  kind: 'login' | 'order-link';
  /** The e-mail of the account, the number of the order. */
  of: string;
  ip: string;
}

/**
 * Counts wrong guesses, before they are checked, so that parallel ones count too. What one address may try is small and
 * refused first, so a single attacker can not use up the limit of the secret itself and lock its owner out.
 */
@Injectable()
export class GuessThrottle {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly limiter: RateLimiter,
    private readonly config: Config,
  ) {}

  async count(guess: Guess): Promise<void> {
    const [peer, peerOnOne, one] = this.buckets(guess);
    await this.limiter.hit(peer, PEER.hits, PEER.seconds);
    await this.limiter.hit(peerOnOne, PEER_ON_ONE.hits, PEER_ON_ONE.seconds);
    await this.limiter.hit(one, ONE.hits, ONE.seconds);
  }

  /** A right guess gives its own hits back: only failures add up. */
  async giveBack(guess: Guess): Promise<void> {
    await this.db.query(
      `UPDATE rate_limit r SET hits = r.hits - 1
         FROM (SELECT bucket, window_start FROM rate_limit WHERE bucket = ANY ($1) AND hits > 0
                ORDER BY bucket, window_start FOR UPDATE) mine
        WHERE r.bucket = mine.bucket AND r.window_start = mine.window_start`,
      [this.buckets(guess)],
    );
  }

  /** Whoever reads the mailbox owns the account: a password reset by mail opens it again from everywhere. */
  async forget(tx: EntityManager, what: Pick<Guess, 'kind' | 'of'>): Promise<void> {
    await tx.query('DELETE FROM rate_limit WHERE starts_with(bucket, $1)', [this.bucketOf(what)]);
  }

  private buckets(guess: Guess): [string, string, string] {
    const peer = peerBucket(guess.ip);
    const one = this.bucketOf(guess);
    return [`${guess.kind}-peer:${peer}`, `${one}:${peer}`, one];
  }

  /** Hashed, so that the table of limits is not a list of customers. */
  private bucketOf({ kind, of }: Pick<Guess, 'kind' | 'of'>): string {
    return `${kind}:${hashToken(of, this.config.SESSION_SECRET).toString('base64url')}`;
  }
}
