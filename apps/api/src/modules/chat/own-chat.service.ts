import type { ChatCaughtUp, ChatState } from '@hurtrock/shared/chat-events';
import type { Locale } from '@hurtrock/shared/format';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { prepared } from '../../database/sql.js';
import { ChatMessagesService, type ChatPlace } from './chat-messages.service.js';
import { ChatSummaries } from './chat-summaries.js';

/** The shopper's own conversation as its page opens. */
export interface OwnChat extends ChatCaughtUp {
  unread: number;
  staffOnline: boolean;
  name: string;
  email: string;
  isKnown: boolean;
}

interface AboutMe {
  name?: string;
  /** Null takes it away. */
  email?: string | null;
  /** In which an answer is mailed. */
  locale?: Locale;
}

const AROUND = `
  SELECT coalesce(u.name, c.name, '') AS name, coalesce(u.email, c.email, '') AS email,
         EXISTS (SELECT FROM chat_connection WHERE side = 'staff') AS "staffOnline"
    FROM (VALUES (true)) AS one (row)
    LEFT JOIN user_account u ON u.id = $1::uuid
    LEFT JOIN chat_conversation c ON c.user_id = $1 OR $1 IS NULL AND c.visitor_id = $2::uuid`;

@Injectable()
export class OwnChatService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly messages: ChatMessagesService,
    private readonly summaries: ChatSummaries,
  ) {}

  /** A view writes nothing, unless a visitor's conversation has just come home with its owner. */
  async read(actor: Actor): Promise<OwnChat> {
    const state = await this.messages.ownState(actor);
    const { userId = null, visitorId = null } = actor;
    const [around] = await prepared<Pick<OwnChat, 'name' | 'email' | 'staffOnline'>>(
      this.db,
      'chat:around',
      AROUND,
      [userId, visitorId],
    );
    const said = await this.pageOf(state, {});
    return {
      ...around!,
      ...said,
      unread: state ? state.lastSequence - state.shopperRead : 0,
      isKnown: userId !== null || visitorId !== null,
    };
  }

  async messagesOf(actor: Actor, place: ChatPlace): Promise<ChatCaughtUp> {
    return this.pageOf(await this.messages.ownState(actor), place);
  }

  /** What a visitor says of themselves; an account has its name and address elsewhere. */
  async describe(actor: Actor, { name, email, locale }: AboutMe): Promise<OwnChat> {
    const { conversationId } = await this.messages.begin(actor);
    await this.db.query(
      `UPDATE chat_conversation SET name = coalesce($2, name), email = CASE WHEN $3 THEN coalesce($4, '') ELSE email END,
              locale = coalesce($5, locale)
        WHERE id = $1 AND user_id IS NULL`,
      [conversationId, name ?? null, email !== undefined, email ?? null, locale ?? null],
    );
    await this.summaries.tell(conversationId);
    return this.read(actor);
  }

  private async pageOf(state: ChatState | null, place: ChatPlace): Promise<ChatCaughtUp> {
    return state ? this.messages.page(state, place) : { state, messages: [], hasMore: false };
  }
}
