import { IS_ONLINE } from './chat-summary.queries.js';

/** The last words of a side after a sequence, oldest first. */
const said = (side: 'shopper' | 'staff', after: string): string => `
  (SELECT coalesce(json_agg(l.text ORDER BY l.sequence), '[]') FROM (
     SELECT m.sequence, m.text FROM chat_message m
      WHERE m.conversation_id = c.id AND m.sequence > ${after} AND m.side = '${side}' AND m.text <> '' AND m.kind <> 'event'
      ORDER BY m.sequence DESC LIMIT 5) l)`;

const NOT_MAILED = 'NOT EXISTS (SELECT FROM mail k WHERE k.dedupe_key = w."dedupeKey")';

/** Who has waited for more than ten minutes, and staff were not told of this waiting yet. */
export const WAITING_LONG = `
  SELECT w.* FROM (
    SELECT c.id, 'chat_waiting:' || c.id || ':' || extract(epoch FROM c.waiting_since) AS "dedupeKey",
           ${said('shopper', 'c.last_sequence - 20')} AS said
      FROM chat_conversation c
     WHERE c.status = 'waiting' AND c.waiting_since < shop_now() - interval '10 minutes'
       AND c.waiting_since > shop_now() - interval '7 days') w
   WHERE ${NOT_MAILED} LIMIT 100`;

/** Whom an answer has waited for longer than ten minutes: they are not here, and left an address. */
export const UNHEARD_ANSWERS = `
  SELECT w.* FROM (
    SELECT c.id, 'chat_answer:' || c.id || ':' || extract(epoch FROM c.shopper_unread_since) AS "dedupeKey",
           coalesce(u.name, c.name) AS name, coalesce(u.email, c.email) AS email, coalesce(u.locale, c.locale) AS locale,
           ${said('staff', 'c.shopper_read')} AS said
      FROM chat_conversation c LEFT JOIN user_account u ON u.id = c.user_id
     WHERE c.shopper_unread_since < shop_now() - interval '10 minutes'
       AND c.shopper_unread_since > shop_now() - interval '7 days' AND NOT ${IS_ONLINE}) w
   WHERE w.email <> '' AND ${NOT_MAILED} LIMIT 100`;
