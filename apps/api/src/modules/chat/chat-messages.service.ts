import { withoutCardNumbers } from '@hurtrock/shared/card-numbers';
import {
  LONGEST_CHAT_TEXT,
  MOST_CHAT_MESSAGES,
  type ChatCaughtUp,
  type ChatParty,
  type ChatSent,
  type ChatState,
  type SendChatMessage,
} from '@hurtrock/shared/chat-events';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { violates } from '../../common/constraints.js';
import { prepared } from '../../database/sql.js';
import { ChatMergeService } from './chat-merge.service.js';
import { toChatMessage, toChatState } from './chat-message.js';
import {
  MESSAGES_AFTER,
  MESSAGES_BEFORE,
  STATE,
  type MessageRow,
  type StateRow,
} from './chat-message.queries.js';
import { ChatNews } from './chat-news.js';
import { ownerOf, type ChatPerson } from './chat-person.js';
import { ChatReferences } from './chat-references.js';
import { beginConversation, markRead, storeMessage, type Whose } from './chat-store.queries.js';
import { ChatSummaries } from './chat-summaries.js';

type StoredRow = Omit<MessageRow, 'sequence'> &
  StateRow &
  ChatPerson & { isFirst: boolean; isNew: boolean; isAllowed: boolean; sequence: number | null };

/** What is put into a conversation: words, something named, or a picture that was just taken in. */
export type ChatContent = Omit<SendChatMessage, 'kind' | 'conversationId'> & {
  kind: SendChatMessage['kind'] | 'image' | 'event';
  pictureId?: string;
  event?: 'cart_item_added';
};

/** What a conversation opens with. */
const PAGE = 30;

export interface ChatPlace {
  before?: number;
  after?: number;
  limit?: number;
}

interface Sender {
  whose: Whose;
  /** The account, the visitor or, for staff, the conversation. */
  id: string;
  side: ChatParty;
  actor: Actor;
}

/** Messages of both sides: stored, told, caught up with. */
@Injectable()
export class ChatMessagesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly news: ChatNews,
    private readonly merges: ChatMergeService,
    private readonly references: ChatReferences,
    private readonly summaries: ChatSummaries,
  ) {}

  /** The shopper's own word; the first one begins the conversation. */
  async sendAsShopper(actor: Actor, content: ChatContent): Promise<ChatSent> {
    await this.merges.mergeFirst(actor);
    const [whose, id] = ownerOf(actor);
    return this.send({ whose, id, side: 'shopper', actor }, content);
  }

  sendAsStaff(actor: Actor, conversationId: string, content: ChatContent): Promise<ChatSent> {
    return this.send({ whose: 'staff', id: conversationId, side: 'staff', actor }, content);
  }

  /** The conversation that a shopper writes in, made if there is none. */
  async begin(actor: Actor): Promise<ChatState> {
    await this.merges.mergeFirst(actor);
    const state = await this.ownState(actor);
    if (state) return state;
    const [whose, id] = ownerOf(actor);
    await prepared(this.db, `chat:begin:${whose}`, beginConversation(whose), [id]);
    return (await this.ownState(actor))!;
  }

  async ownState(actor: Actor): Promise<ChatState | null> {
    await this.merges.mergeFirst(actor);
    if (!actor.userId && !actor.visitorId) return null;
    const [whose, id] = ownerOf(actor);
    const [row] = await prepared<StateRow>(
      this.db,
      `chat:own:${whose}`,
      `${STATE} WHERE c.${whose}_id = $1`,
      [id],
    );
    return row ? toChatState(row) : null;
  }

  /** Staff may read any. Throws `not_found`. */
  async state(conversationId: string): Promise<ChatState> {
    const [row] = await prepared<StateRow>(this.db, 'chat:state', `${STATE} WHERE c.id = $1`, [
      conversationId,
    ]);
    if (!row) throw new AppError('not_found');
    return toChatState(row);
  }

  /** Everything after a sequence, in parts. */
  async after(state: ChatState, after: number, limit = MOST_CHAT_MESSAGES): Promise<ChatCaughtUp> {
    if (after >= state.lastSequence) return { state, messages: [], hasMore: false };
    const found = await prepared<MessageRow>(this.db, 'chat:after', MESSAGES_AFTER, [
      state.conversationId,
      after,
      limit + 1,
    ]);
    return { state, messages: found.slice(0, limit).map(toChatMessage), hasMore: found.length > limit };
  }

  /** The last ones before a sequence, oldest first. */
  async before(state: ChatState, before: number, limit: number): Promise<ChatCaughtUp> {
    const found = await prepared<MessageRow>(this.db, 'chat:before', MESSAGES_BEFORE, [
      state.conversationId,
      before,
      limit + 1,
    ]);
    const messages = found.slice(0, limit).map(toChatMessage).reverse();
    return { state, messages, hasMore: found.length > limit };
  }

  /** One page of any conversation. */
  async pageOf(conversationId: string, place: ChatPlace): Promise<ChatCaughtUp> {
    return this.page(await this.state(conversationId), place);
  }

  /** In the direction asked for; the last one unless told. */
  page(state: ChatState, { before, after, limit = PAGE }: ChatPlace): Promise<ChatCaughtUp> {
    if (after !== undefined) return this.after(state, after, limit);
    return this.before(state, before ?? state.lastSequence + 1, limit);
  }

  async readAsShopper(actor: Actor, upTo: number): Promise<ChatState | null> {
    await this.merges.mergeFirst(actor);
    const [whose, id] = ownerOf(actor);
    await this.markRead('shopper', { whose, id }, upTo);
    return this.ownState(actor);
  }

  async readAsStaff(conversationId: string, upTo: number): Promise<ChatState> {
    await this.markRead('staff', { whose: 'staff', id: conversationId }, upTo);
    return this.state(conversationId);
  }

  private async markRead(
    side: ChatParty,
    { whose, id }: Pick<Sender, 'whose' | 'id'>,
    upTo: number,
  ): Promise<void> {
    const which = whose === 'staff' ? 'c.id = $1' : `c.${whose}_id = $1`;
    const [row] = await prepared<StateRow & ChatPerson>(
      this.db,
      `chat:read:${side}:${whose}`,
      markRead(side, which),
      [id, upTo],
    );
    if (row) this.news.read(row, toChatState(row), side);
  }

  private async send(sender: Sender, content: ChatContent): Promise<ChatSent> {
    const text = withoutCardNumbers(content.text ?? '');
    const values = await this.valuesOf(sender, { ...content, text });
    const row = await this.store(sender, values);
    if (row.sequence === null) throw await this.refusal(sender, row.isAllowed);
    const sent = {
      message: toChatMessage(row as MessageRow),
      state: toChatState(row),
      masked: text !== (content.text ?? ''),
    };
    if (!row.isNew) return sent;
    this.news.message(row, sent.message, sent.state);
    if (row.isFirst) await this.summaries.tell(sent.state.conversationId);
    return sent;
  }

  /** Throws `not_found` where the conversation became part of another one meanwhile. */
  private async refusal({ whose, id }: Sender, isAllowed: boolean): Promise<AppError> {
    if (whose !== 'staff' || !isAllowed) return new AppError('too_many_requests', { retryAfter: 10 });
    await this.state(id);
    return new AppError('chat_person_erased');
  }

  private async valuesOf({ whose, id, side, actor }: Sender, content: ChatContent): Promise<unknown[]> {
    const { kind, clientId, text = '', pictureId = null, event = null } = content;
    refuseMisfit(content);
    const productId = content.productId ? await this.references.product(content.productId) : null;
    const orderId = content.orderNumber
      ? await this.references.order(content.orderNumber, side === 'staff' ? { conversationId: id } : actor)
      : null;
    const session = whose === 'visitor' ? null : (actor.sessionId ?? null);
    const author = whose === 'visitor' ? null : actor.userId;
    return [id, session, side, clientId, author, kind, text, productId, orderId, pictureId, event];
  }

  /** Two tries at the same time may both believe to be the first: the key decides, and the second finds the other's. */
  private async store(sender: Sender, values: unknown[]): Promise<StoredRow> {
    for (let tries = 0; tries < 3; tries += 1) {
      const row = await this.tryToStore(sender, values);
      if (row) return row;
      if (sender.whose === 'staff') throw new AppError('not_found');
      await this.begin(sender.actor);
    }
    throw new AppError('unauthenticated');
  }

  private async tryToStore({ whose }: Sender, values: unknown[]): Promise<StoredRow | undefined> {
    const attempt = (): Promise<StoredRow[]> =>
      prepared(this.db, `chat:store:${whose}`, storeMessage(whose), values);
    try {
      return (await attempt())[0];
    } catch (error) {
      if (!violates(error, 'chat_message_client_unique')) throw error;
      return (await attempt())[0];
    }
  }
}

/** Each kind carries what it is about and nothing else; words may go with a card. */
function refuseMisfit({ kind, text = '', productId, orderNumber }: ChatContent): void {
  if (text.length > LONGEST_CHAT_TEXT) throw fieldError('text', 'maxLength', 'Too long');
  if (kind === 'text' && text === '') throw fieldError('text', 'minLength', 'Nothing was said');
  if (kind === 'product' && !productId) throw fieldError('productId', 'required', 'Which product?');
  if (kind === 'order' && !orderNumber) throw fieldError('orderNumber', 'required', 'Which order?');
  if (productId && kind !== 'product' && kind !== 'event')
    throw fieldError('productId', 'misplaced', 'Only with kind product');
  if (orderNumber && kind !== 'order') throw fieldError('orderNumber', 'misplaced', 'Only with kind order');
}
