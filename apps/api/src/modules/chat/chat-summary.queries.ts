import type { ChatEvent, ChatKind, ChatSide } from '@hurtrock/shared/chat-events';
import { STATE_COLUMNS, type StateRow } from './chat-message.queries.js';

/** A row of staff's list; `lastAtKey` and `waitingKey` are PostgreSQL's own text of the times, for the keyset. */
export interface SummaryRow extends StateRow {
  userId: string | null;
  visitorId: string | null;
  name: string;
  email: string;
  assignedTo: { id: string; name: string } | null;
  shopperOnline: boolean;
  lastSide: ChatSide | null;
  lastKind: ChatKind | null;
  lastText: string | null;
  lastEvent: ChatEvent | null;
  lastMessageAt: Date | null;
  lastAtKey: string;
  waitingKey: string;
}

/** Whether the person of conversation `c` is connected just now. */
export const IS_ONLINE = `EXISTS (SELECT FROM chat_connection n WHERE n.side = 'shopper' AND n.person IN (c.user_id, c.visitor_id))`;

const summaryOf = (conversations: string): string => `
  SELECT ${STATE_COLUMNS}, c.user_id AS "userId", c.visitor_id AS "visitorId", coalesce(u.name, c.name) AS name,
         coalesce(u.email, c.email) AS email, c.last_message_at AS "lastMessageAt", c.last_message_at::text AS "lastAtKey",
         c.waiting_since::text AS "waitingKey", ${IS_ONLINE} AS "shopperOnline",
         CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name', a.name) END AS "assignedTo",
         m.side AS "lastSide", m.kind AS "lastKind", left(m.text, 160) AS "lastText", m.event AS "lastEvent"
    FROM ${conversations} c
    LEFT JOIN user_account u ON u.id = c.user_id
    LEFT JOIN user_account a ON a.id = c.assigned_to
    LEFT JOIN chat_message m ON m.conversation_id = c.id AND m.sequence = c.last_sequence`;

/** The caller appends its WHERE on `c`. */
export const SUMMARY = summaryOf('chat_conversation');

/** Which ones is settled by the index alone, before anything is joined to them. */
const walk = (where: string, order: string): string =>
  `${summaryOf(`(SELECT c.* FROM chat_conversation c WHERE ${where} ORDER BY ${order} LIMIT $5)`)} ORDER BY ${order}`;

export const CHAT_FILTERS = ['all', 'unread', 'mine', 'waiting', 'today', 'archived'] as const;
export type ChatFilter = (typeof CHAT_FILTERS)[number];

const TODAY = `c.last_message_at >= date_trunc('day', shop_now() AT TIME ZONE 'Asia/Jakarta') AT TIME ZONE 'Asia/Jakarta'`;

/** What a filter asks beside the status; $1 is who asks. */
const ALSO: Record<ChatFilter, string> = {
  all: '$1::uuid IS NOT NULL',
  unread: '$1::uuid IS NOT NULL AND c.last_sequence > c.staff_read',
  mine: 'c.assigned_to = $1',
  waiting: '$1::uuid IS NOT NULL',
  today: `$1::uuid IS NOT NULL AND ${TODAY}`,
  archived: '$1::uuid IS NOT NULL',
};

/** Words in the messages, or in who the person is: $2 as a pattern. */
const WORDS = `c.id IN (
  SELECT w.conversation_id FROM chat_message w WHERE w.text ILIKE $2
  UNION ALL SELECT n.id FROM chat_conversation n WHERE (n.name || ' ' || n.email) ILIKE $2
  UNION ALL SELECT n.id FROM chat_conversation n JOIN user_account p ON p.id = n.user_id
             WHERE p.name ILIKE $2 OR p.email ILIKE $2)`;

const words = (searched: boolean): string => (searched ? WORDS : '$2::text IS NULL');

/** Those who wait, the longest first: after (time $3, id $4), at most $5. */
export const waitingWalk = (filter: ChatFilter, searched: boolean): string =>
  walk(
    `c.status = 'waiting' AND ${ALSO[filter]} AND ${words(searched)} AND (c.waiting_since, c.id)
      > (coalesce($3::timestamptz, '-infinity'), coalesce($4::uuid, '00000000-0000-0000-0000-000000000000'))`,
    'c.waiting_since, c.id',
  );

/** The others, where something was said last first: before (time $3, id $4), at most $5. */
export const recentWalk = (filter: ChatFilter, searched: boolean): string =>
  walk(
    `${filter === 'archived' ? "c.status = 'archived'" : "c.status IN ('open', 'resolved')"} AND ${ALSO[filter]}
      AND ${words(searched)} AND (c.last_message_at, c.id)
      < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`,
    'c.last_message_at DESC, c.id DESC',
  );

export const COUNTS = `
  SELECT (SELECT count(*) FROM chat_conversation WHERE status = 'waiting') AS waiting,
         (SELECT count(*) FROM chat_conversation WHERE status = 'waiting' AND last_sequence > staff_read)
           + (SELECT count(*) FROM chat_conversation WHERE last_sequence > staff_read AND status IN ('open', 'resolved')) AS unread,
         (SELECT count(*) FROM chat_conversation WHERE assigned_to = $1 AND status IN ('open', 'waiting')) AS mine`;
