import type { Invariant } from './invariant.js';

/** Rows that must not be there without their parent; beside the keys themselves, in case those were switched off. */
const PARENTS: [child: string, column: string, parent: string][] = [
  ['order_line', 'order_id', 'sales_order'],
  ['order_history', 'order_id', 'sales_order'],
  ['shipment', 'order_id', 'sales_order'],
  ['shipment_line', 'order_line_id', 'order_line'],
  ['stock_movement', 'product_id', 'product'],
  ['stock_reservation', 'order_id', 'sales_order'],
  ['payment_attempt', 'order_id', 'sales_order'],
  ['payment_refund', 'attempt_id', 'payment_attempt'],
];

const ORPHANS = PARENTS.map(
  ([child, column, parent]) => `
  SELECT 'a row without its ${parent}' AS problem, '${child}' AS "table", c.${column}::text AS name
    FROM ${child} c LEFT JOIN ${parent} p ON p.id = c.${column} WHERE p.id IS NULL`,
).join(' UNION ALL ');

/** Who acted may be somebody whose row is gone. */
const KEYLESS = `('actor_id')`;

/** An order has one of each of these in its life. */
const ONCE = `('order_placed', 'payment_received', 'order_delivered', 'order_cancelled')`;

export const SYSTEM_INVARIANTS: Invariant[] = [
  {
    id: 'INV-07',
    title: 'No gateway event waits longer than five minutes',
    sql: `SELECT provider, event_key, type, received_at FROM payment_event
           WHERE processed_at IS NULL AND received_at < shop_now() - interval '5 minutes'`,
  },
  {
    id: 'INV-09',
    title: 'Every reference has its foreign key, checked and in force, and nothing refers to what is gone',
    sql: `${ORPHANS}
          UNION ALL
          SELECT 'not checked', conrelid::regclass::text, conname FROM pg_constraint
           WHERE contype = 'f' AND NOT convalidated AND connamespace = 'public'::regnamespace
          UNION ALL
          SELECT DISTINCT 'switched off', k.conrelid::regclass::text, k.conname::text
            FROM pg_trigger t JOIN pg_constraint k ON k.oid = t.tgconstraint
           WHERE t.tgenabled <> 'O' AND k.contype = 'f' AND k.connamespace = 'public'::regnamespace
          UNION ALL
          SELECT 'without a key', c.oid::regclass::text, a.attname
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
           WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
             AND a.atttypid = 'uuid'::regtype AND a.attname LIKE '%\\_id' AND a.attname NOT IN ${KEYLESS}
             AND NOT EXISTS (SELECT FROM pg_constraint k
                              WHERE k.conrelid = c.oid AND k.contype = 'f' AND a.attnum = ANY (k.conkey))`,
  },
  {
    id: 'INV-10',
    title: 'A mail is written once, handed over at most twice, and one that waits has its job',
    sql: `SELECT 'written ' || count(*) || ' times' AS problem, kind, order_number AS number, max(created_at) AS created_at
            FROM mail WHERE kind IN ${ONCE} AND order_number IS NOT NULL AND resent_of_id IS NULL
           GROUP BY kind, order_number HAVING count(*) > 1
          UNION ALL
          SELECT 'waits, and nothing will send it', m.kind, m.order_number, m.created_at
            FROM mail m
            LEFT JOIN graphile_worker._private_jobs j
              ON j.payload->>'mailId' = m.id::text AND j.attempts < j.max_attempts
           WHERE m.sent_at IS NULL AND m.failed_at IS NULL AND j.id IS NULL
          UNION ALL
          SELECT 'may have arrived ' || count(*) || ' times', m.kind, m.order_number, m.created_at
            FROM mail_attempt a JOIN mail m ON m.id = a.mail_id
           WHERE a.outcome IN ('begun', 'lost', 'taken')
           GROUP BY m.id HAVING count(*) > 2`,
  },
];
