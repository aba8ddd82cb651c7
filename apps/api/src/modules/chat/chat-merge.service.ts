import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Shopper } from '../../common/actor.js';
import { violates } from '../../common/constraints.js';
import { inTransaction } from '../../common/transaction.js';
import { prepared, rows } from '../../database/sql.js';
import { ADOPT, APPEND, FORGET_MERGED, LOCK_BOTH, MOVE_REST } from './chat-merge.queries.js';
import { ChatNews } from './chat-news.js';
import { ChatSummaries } from './chat-summaries.js';

interface Both {
  id: string;
  isVisitors: boolean;
}

/** Both conversations, which may be one. */
interface Merged {
  visitors: string;
  accounts: string;
}

/** What a visitor wrote becomes the account's once they have signed in. */
@Injectable()
export class ChatMergeService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly news: ChatNews,
    private readonly summaries: ChatSummaries,
  ) {}

  /** On the first request or connection that carries both ids. */
  async mergeFirst({ userId, visitorId }: Shopper): Promise<void> {
    if (!userId || !visitorId) return;
    const found = await prepared(
      this.db,
      'chat:of-visitor',
      'SELECT 1 FROM chat_conversation WHERE visitor_id = $1',
      [visitorId],
    );
    if (found.length === 0) return;
    const left = await this.mergeOnce(userId, visitorId);
    if (!left) return;
    this.news.moved(visitorId, left.visitors);
    this.news.moved(userId, left.accounts);
    await this.summaries.tell(left.accounts);
  }

  /** The account may begin its own conversation in the same instant: then there are two to merge. */
  private async mergeOnce(userId: string, visitorId: string): Promise<Merged | null> {
    const merge = (): Promise<Merged | null> =>
      inTransaction(this.db, (tx) => this.merge(tx, userId, visitorId));
    try {
      return await merge();
    } catch (error) {
      if (!violates(error, 'chat_conversation_user_unique')) throw error;
      return merge();
    }
  }

  /** From here on only the account can see it. Null where another request was first. */
  private async merge(tx: EntityManager, userId: string, visitorId: string): Promise<Merged | null> {
    const both = await rows<Both>(tx, LOCK_BOTH, [userId, visitorId]);
    const theirs = both.find(({ isVisitors }) => isVisitors);
    const mine = both.find(({ isVisitors }) => !isVisitors);
    if (!theirs) return null;
    if (!mine) {
      await tx.query(ADOPT, [theirs.id, userId]);
      return { visitors: theirs.id, accounts: theirs.id };
    }
    await tx.query(APPEND, [mine.id, theirs.id]);
    await tx.query(MOVE_REST, [mine.id, theirs.id]);
    await tx.query(FORGET_MERGED, [theirs.id]);
    return { visitors: theirs.id, accounts: mine.id };
  }
}
