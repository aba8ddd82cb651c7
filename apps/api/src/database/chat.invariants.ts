import type { Invariant } from './invariant.js';

export const CHAT_INVARIANTS: Invariant[] = [
  {
    id: 'INV-11',
    title: 'A conversation’s messages are numbered 1 to n without a gap, and each was stored once',
    sql: `SELECT 'not numbered 1 to ' || c.last_sequence AS problem, c.id::text AS conversation, count(m.sequence) AS messages,
                 min(m.sequence) AS first, max(m.sequence) AS last
            FROM chat_conversation c LEFT JOIN chat_message m ON m.conversation_id = c.id
           GROUP BY c.id
          HAVING count(m.sequence) <> c.last_sequence OR coalesce(min(m.sequence), 1) <> 1
              OR coalesce(max(m.sequence), 0) <> c.last_sequence
          UNION ALL
          SELECT 'stored ' || count(*) || ' times', conversation_id::text, count(*), min(sequence), max(sequence)
            FROM chat_message GROUP BY conversation_id, side, client_key HAVING count(*) > 1`,
  },
];
