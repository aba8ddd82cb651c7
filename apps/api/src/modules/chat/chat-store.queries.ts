import { MESSAGE_COLUMNS, STATE_COLUMNS } from './chat-message.queries.js';
import { HAS_PERSON } from './chat-person.js';

/** Whose word it is: the conversation of an account, of a visitor, or one that staff name. */
export type Whose = 'user' | 'visitor' | 'staff';

const OWNER: Record<Whose, string> = { user: 'c.user_id', visitor: 'c.visitor_id', staff: 'c.id' };

/** Sends that count together, and how far back they are looked for. */
export const MOST_SENDS = 20;
const SEND_SECONDS = 10;

/** The session ($2) still is what it was; a visitor has none. */
const STILL_ALLOWED: Record<Whose, string> = {
  user: sessionOf(`('buyer', 'staff', 'admin')`),
  visitor: '$2::uuid IS NULL',
  staff: sessionOf(`('staff', 'admin')`),
};

function sessionOf(roles: string): string {
  return `EXISTS (SELECT FROM session s JOIN user_account u ON u.id = s.user_id
                   WHERE s.id = $2 AND s.user_id = $5 AND s.expires_at > shop_now() AND u.is_active AND u.role IN ${roles})`;
}

const AFTER_SHOPPER = `
  status = 'waiting', waiting_since = CASE c.status WHEN 'waiting' THEN c.waiting_since ELSE shop_now() END,
  shopper_read = c.last_sequence + 1, shopper_unread_since = NULL`;

const AFTER_STAFF = `
  status = 'open', waiting_since = NULL, staff_read = c.last_sequence + 1,
  shopper_unread_since = coalesce(c.shopper_unread_since, shop_now())`;

/**
 * Stores a message: owner $1, session $2, side $3, client key $4, author $5, kind $6, text $7, product $8, order $9,
 * picture $10, event $11. One statement: the number is given and the message written together or not at all, a key that
 * is known gives the message that it gave before, and whose conversation it is stands in the query. A row without a
 * sequence says that too much was sent or, where it was allowed, that the person was forgotten, be it while this waited for
 * the conversation; no row that there is no such conversation.
 */
export const storeMessage = (whose: Whose): string => `
  WITH mine AS (
    SELECT c.id, c.last_sequence FROM chat_conversation c WHERE ${OWNER[whose]} = $1 AND ${STILL_ALLOWED[whose]}),
  known AS (
    SELECT m.* FROM mine JOIN chat_message m ON m.conversation_id = mine.id AND m.side = $3 AND m.client_key = $4),
  fresh AS (
    SELECT mine.id FROM mine WHERE NOT EXISTS (SELECT FROM known) AND (
      SELECT count(*) FROM chat_message r
       WHERE r.conversation_id = mine.id AND r.sequence > mine.last_sequence - ${MOST_SENDS * 2} AND r.side = $3
         AND r.created_at > shop_now() - interval '${SEND_SECONDS} seconds') < ${MOST_SENDS}),
  bumped AS (
    UPDATE chat_conversation c SET last_sequence = c.last_sequence + 1, last_message_at = shop_now(),
           ${whose === 'staff' ? AFTER_STAFF : AFTER_SHOPPER}
      FROM fresh WHERE c.id = fresh.id AND ${HAS_PERSON}
    RETURNING c.*, old.waiting_since AS waited_since, old.last_sequence = 0 AS is_first),
  stored AS (
    INSERT INTO chat_message (conversation_id, sequence, client_key, side, author_id, kind, text, product_id, order_id,
                              picture_id, event, waited_seconds)
    SELECT id, last_sequence, $4, $3, $5, $6, $7, $8, $9, $10, $11,
           CASE $3 WHEN 'staff' THEN extract(epoch FROM shop_now() - waited_since)::integer END FROM bumped
    RETURNING *),
  said AS (SELECT * FROM stored UNION ALL SELECT * FROM known),
  now_so AS (
    SELECT id, user_id, visitor_id, name, status, last_sequence, shopper_read, staff_read, waiting_since, is_first FROM bumped
    UNION ALL
    SELECT id, user_id, visitor_id, name, status, last_sequence, shopper_read, staff_read, waiting_since, false
      FROM chat_conversation WHERE id = (SELECT conversation_id FROM known))
  SELECT ${STATE_COLUMNS}, c.user_id AS "userId", c.visitor_id AS "visitorId", c.is_first AS "isFirst",
         EXISTS (SELECT FROM stored) AS "isNew", EXISTS (SELECT FROM fresh) AS "isAllowed", ${MESSAGE_COLUMNS}
    FROM mine LEFT JOIN now_so c ON true LEFT JOIN said m ON true`;

/** The conversation of an account or a visitor ($1), made if there is none. */
export const beginConversation = (whose: Exclude<Whose, 'staff'>): string => `
  INSERT INTO chat_conversation (${whose}_id) VALUES ($1) ON CONFLICT (${whose}_id) DO NOTHING`;

/**
 * Notes in the conversation ($1) what happened to it ($3, said further by $4), done by $2. Nobody has to read it who
 * had read everything before. `change` is SQL that goes into the same row, where `unless` does not hold.
 */
export const noteEvent = (change: string, unless: string): string => `
  WITH bumped AS (
    UPDATE chat_conversation c SET ${change}, last_sequence = c.last_sequence + 1, last_message_at = shop_now(),
           staff_read = CASE c.staff_read WHEN c.last_sequence THEN c.last_sequence + 1 ELSE c.staff_read END,
           shopper_read = CASE c.shopper_read WHEN c.last_sequence THEN c.last_sequence + 1 ELSE c.shopper_read END
     WHERE c.id = $1 AND NOT (${unless}) RETURNING c.*),
  m AS (
    INSERT INTO chat_message (conversation_id, sequence, client_key, side, author_id, kind, event, text)
    SELECT id, last_sequence, gen_random_uuid(), 'system', $2, 'event', $3, $4 FROM bumped RETURNING *)
  SELECT ${STATE_COLUMNS}, c.user_id AS "userId", c.visitor_id AS "visitorId", ${MESSAGE_COLUMNS}
    FROM bumped c JOIN m ON true`;

/** How far a side of the conversation `c` has read: up to $2, and never back. None where it had read so far already. */
export const markRead = (side: 'shopper' | 'staff', which: string): string => `
  UPDATE chat_conversation c SET ${side}_read = least($2::integer, c.last_sequence)
         ${side === 'shopper' ? `, shopper_unread_since = CASE WHEN $2::integer < c.last_sequence THEN c.shopper_unread_since END` : ''}
   WHERE ${which} AND c.${side}_read < least($2::integer, c.last_sequence)
  RETURNING ${STATE_COLUMNS}, c.user_id AS "userId", c.visitor_id AS "visitorId"`;
