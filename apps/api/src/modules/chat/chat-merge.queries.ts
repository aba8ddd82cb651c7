/** The conversations of an account ($1) and of a visitor ($2), kept from everybody who writes, in the order of their keys. */
export const LOCK_BOTH = `
  SELECT id, visitor_id IS NOT NULL AS "isVisitors" FROM chat_conversation
   WHERE user_id = $1 OR visitor_id = $2 ORDER BY id FOR UPDATE`;

/** The visitor's conversation ($1) is the account's ($2): nothing in it changes. */
export const ADOPT = 'UPDATE chat_conversation SET user_id = $2, visitor_id = NULL WHERE id = $1';

/** Pictures and notes of the visitor's conversation ($2) belong to the account's ($1). */
export const MOVE_REST = `
  WITH pictures AS (UPDATE chat_picture SET conversation_id = $1 WHERE conversation_id = $2)
  UPDATE chat_note SET conversation_id = $1 WHERE conversation_id = $2`;

/**
 * Writes the messages of the visitor's conversation ($2) behind those of the account's ($1), with the numbers that come
 * next, under a message that says so. What a person has not read in either is not read afterwards; whoever waited still
 * waits. A message that was tried again after the login is there already.
 */
export const APPEND = `
  WITH theirs AS (SELECT * FROM chat_conversation WHERE id = $2),
  mine AS (SELECT * FROM chat_conversation WHERE id = $1),
  coming AS (
    SELECT m.*, row_number() OVER (ORDER BY m.sequence) AS place FROM chat_message m
     WHERE m.conversation_id = $2 AND NOT EXISTS (
       SELECT FROM chat_message k WHERE k.conversation_id = $1 AND k.side = m.side AND k.client_key = m.client_key)),
  moved AS (
    INSERT INTO chat_message (conversation_id, sequence, id, client_key, side, author_id, kind, text, product_id, order_id,
                              picture_id, event, waited_seconds, created_at)
    SELECT $1, mine.last_sequence + 1, uuidv7(), gen_random_uuid(), 'system', NULL, 'event', '', NULL, NULL, NULL, 'merged',
           NULL, shop_now() FROM mine
    UNION ALL
    SELECT $1, mine.last_sequence + 1 + place, coming.id, client_key, side, author_id, kind, text, product_id, order_id,
           picture_id, event, waited_seconds, coming.created_at FROM coming, mine
    RETURNING 1),
  total AS (SELECT count(*)::integer AS n FROM moved)
  UPDATE chat_conversation c SET
         last_sequence = c.last_sequence + total.n,
         shopper_read = CASE WHEN c.shopper_read = c.last_sequence
           THEN c.last_sequence + CASE WHEN theirs.shopper_read = theirs.last_sequence THEN total.n ELSE 1 END
           ELSE c.shopper_read END,
         staff_read = CASE WHEN c.staff_read = c.last_sequence
           THEN c.last_sequence + CASE WHEN theirs.staff_read = theirs.last_sequence THEN total.n ELSE 1 END
           ELSE c.staff_read END,
         status = CASE WHEN 'waiting' IN (c.status, theirs.status) THEN 'waiting'
                       WHEN 'open' IN (c.status, theirs.status) THEN 'open' ELSE c.status END,
         waiting_since = least(c.waiting_since, theirs.waiting_since),
         shopper_unread_since = least(c.shopper_unread_since, theirs.shopper_unread_since),
         assigned_to = coalesce(c.assigned_to, theirs.assigned_to),
         last_message_at = shop_now(),
         email = CASE c.email WHEN '' THEN theirs.email ELSE c.email END
    FROM theirs, total WHERE c.id = $1`;

/** What is left of the visitor's conversation ($1): its messages live on in the account's. */
export const FORGET_MERGED = 'DELETE FROM chat_conversation WHERE id = $1';
