import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rows } from '../../database/sql.js';
import { ChatNews } from './chat-news.js';
import { ChatSummaries } from './chat-summaries.js';

/**
 * The conversation of user $1: that it was, and how long people waited, may be counted; whose it was and what was said is
 * gone, also from the mails that told staff of it.
 */
const FORGET = `
  WITH theirs AS (
    UPDATE chat_conversation SET user_id = NULL, name = '', email = '', status = 'archived', waiting_since = NULL,
           shopper_unread_since = NULL WHERE user_id = $1 RETURNING id),
  notes AS (DELETE FROM chat_note WHERE conversation_id IN (SELECT id FROM theirs)),
  mails AS (DELETE FROM mail USING theirs WHERE kind = 'chat_waiting' AND starts_with(dedupe_key, 'chat_waiting:' || theirs.id)),
  words AS (UPDATE chat_message SET text = '', author_id = CASE side WHEN 'staff' THEN author_id END, product_id = NULL,
                   order_id = NULL, picture_id = NULL
             WHERE conversation_id IN (SELECT id FROM theirs))
  SELECT id FROM theirs`;

/** Whoever writes into it just now is through with that, and what they wrote is seen and forgotten with the rest. */
const LOCK = 'SELECT FROM chat_conversation WHERE user_id = $1 FOR UPDATE';

/** Its pictures, once no message shows them. */
const FORGET_PICTURES = 'DELETE FROM chat_picture WHERE conversation_id = ANY($1)';

/** What the chat keeps of a person who is to be forgotten. */
@Injectable()
export class ChatErasure {
  constructor(
    private readonly news: ChatNews,
    private readonly summaries: ChatSummaries,
  ) {}

  /** Which conversations were theirs. */
  async forget(tx: EntityManager, userId: string): Promise<string[]> {
    await tx.query(LOCK, [userId]);
    const theirs = (await rows<{ id: string }>(tx, FORGET, [userId])).map(({ id }) => id);
    await tx.query(FORGET_PICTURES, [theirs]);
    return theirs;
  }

  /** Once that is committed: whatever is open anywhere shows it no longer. Their sockets end with their sessions. */
  async tell(userId: string, conversationId: string): Promise<void> {
    this.news.moved(userId, conversationId);
    await this.summaries.tell(conversationId);
  }
}
