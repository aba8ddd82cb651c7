import type { ChatSummary } from '@hurtrock/shared/chat-events';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page } from '../../common/page.js';
import { prepared } from '../../database/sql.js';
import { toChatState } from './chat-message.js';
import { ChatNews } from './chat-news.js';
import {
  COUNTS,
  recentWalk,
  SUMMARY,
  waitingWalk,
  type ChatFilter,
  type SummaryRow,
} from './chat-summary.queries.js';

export interface ListChats {
  filter?: ChatFilter;
  q?: string;
  limit?: number;
  after?: string;
}

export interface ChatCounts {
  waiting: number;
  unread: number;
  mine: number;
}

type Place = [group: number, time: string, id: string];

/** Conversations as staff's list shows them. */
@Injectable()
export class ChatSummaries {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly news: ChatNews,
  ) {}

  async row(id: string): Promise<SummaryRow> {
    const [row] = await prepared<SummaryRow>(this.db, 'chat:summary', `${SUMMARY} WHERE c.id = $1`, [id]);
    if (!row) throw new AppError('not_found');
    return row;
  }

  /** Staff's lists show the conversation as it is now. */
  async tell(id: string): Promise<void> {
    this.news.conversation(toChatSummary(await this.row(id)));
  }

  async counts(userId: string): Promise<ChatCounts> {
    const [counts] = await prepared<ChatCounts>(this.db, 'chat:counts', COUNTS, [userId]);
    return counts!;
  }

  /** Two walks along an index: who waits, the longest first, then the others, the newest first. */
  async list(
    userId: string,
    { filter = 'all', q, limit = DEFAULT_LIMIT, after }: ListChats,
  ): Promise<Page<ChatSummary>> {
    const place = (decodeCursor(after, ['number', 'time', 'uuid']) ?? null) as Place | null;
    const pattern = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null;
    const found: SummaryRow[] = [];
    const walk = async (group: 0 | 1, text: string): Promise<void> => {
      const from = place?.[0] === group ? place.slice(1) : [null, null];
      const values = [userId, pattern, ...from, limit + 1 - found.length];
      const name = `chat:list:${group}:${filter}:${pattern !== null}`;
      found.push(...(await prepared<SummaryRow>(this.db, name, text, values)));
    };
    if (filter !== 'archived' && place?.[0] !== 1) await walk(0, waitingWalk(filter, q !== undefined));
    if (filter !== 'waiting' && found.length <= limit) await walk(1, recentWalk(filter, q !== undefined));
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(toChatSummary),
      nextCursor: found.length > limit && last ? encodeCursor(placeOf(last)) : null,
    };
  }
}

const placeOf = ({ status, waitingKey, lastAtKey, conversationId }: SummaryRow): Place =>
  status === 'waiting' ? [0, waitingKey, conversationId] : [1, lastAtKey, conversationId];

export function toChatSummary(row: SummaryRow): ChatSummary {
  const { lastSide, lastKind, lastText, lastEvent } = row;
  return {
    name: row.name,
    email: row.email,
    isVisitor: row.userId === null,
    assignedTo: row.assignedTo,
    unread: row.lastSequence - row.staffRead,
    shopperOnline: row.shopperOnline,
    lastMessage:
      lastSide && lastKind
        ? { side: lastSide, kind: lastKind, text: lastText ?? '', event: lastEvent }
        : null,
    lastMessageAt: row.lastMessageAt?.toISOString() ?? null,
    // Last, because Node 20 takes a microsecond for each field that is written after a spread.
    ...toChatState(row),
  };
}
