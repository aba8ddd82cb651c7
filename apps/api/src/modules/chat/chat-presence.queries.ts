/** Who still may be what they connected as: a visitor always, others by their session. */
const HAS_LOST_ACCESS = `n.session IS NOT NULL AND NOT EXISTS (
  SELECT FROM session s JOIN user_account u ON u.id = s.user_id
   WHERE s.id = n.session AND s.expires_at > shop_now() AND u.is_active
     AND (n.side = 'shopper' OR u.role IN ('staff', 'admin')))`;

/** People of process `gone` whom no living process has. */
const LEFT = `SELECT DISTINCT n.person, n.side FROM chat_connection n JOIN gone ON gone.id = n.process_id
  WHERE NOT EXISTS (SELECT FROM chat_connection o WHERE o.person = n.person AND o.side = n.side
                      AND o.process_id NOT IN (SELECT id FROM gone))`;

export interface Beat {
  /** The process was not known: new, or taken for dead. */
  isNew: boolean;
  /** Own connections whose people may no longer be here. */
  lost: string[];
  /** How many processes have died since. */
  died: number;
  left: { person: string; side: 'shopper' | 'staff' }[];
}

/** Process $1 is alive; others that have not said so for ten seconds are not. One statement, whatever it serves. */
export const BEAT = `
  WITH mine AS (
    INSERT INTO chat_process (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET seen_at = now()
    RETURNING old.id IS NULL AS is_new),
  gone AS (DELETE FROM chat_process WHERE seen_at < now() - interval '10 seconds' AND id <> $1 RETURNING id)
  SELECT (SELECT is_new FROM mine) AS "isNew", (SELECT count(*) FROM gone) AS died,
         ARRAY(SELECT n.id FROM chat_connection n WHERE n.process_id = $1 AND ${HAS_LOST_ACCESS}) AS lost,
         (SELECT coalesce(json_agg(l), '[]') FROM (${LEFT}) l) AS left`;

/** Process $1 goes, and takes its connections along. */
export const LEAVE_ALL = `
  WITH gone AS (DELETE FROM chat_process WHERE id = $1 RETURNING id)
  SELECT coalesce(json_agg(l), '[]') AS left FROM (${LEFT}) l`;

export interface Joined {
  others: number;
  conversationId: string | null;
}

/** Connection $1 of process $2: side $3, person $4, session $5. Says how many the person had, and staff before. */
export const JOIN = `
  WITH joined AS (
    INSERT INTO chat_connection (id, process_id, side, person, session) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (id) DO NOTHING)
  SELECT (SELECT count(*) FROM chat_connection WHERE person = $4 AND side = $3 AND id <> $1) AS others,
         (SELECT id FROM chat_conversation WHERE user_id = $4 OR visitor_id = $4) AS "conversationId"`;

/** The same for many at once: ids $1 of process $2, sides $3, people $4, sessions $5. */
export const JOIN_AGAIN = `
  INSERT INTO chat_connection (id, process_id, side, person, session)
  SELECT id, $2, side, person, session FROM unnest($1::text[], $3::text[], $4::uuid[], $5::uuid[]) AS c (id, side, person, session)
  ON CONFLICT (id) DO NOTHING`;

export const LEAVE = 'DELETE FROM chat_connection WHERE id = $1';

export const IS_THERE = `
  SELECT EXISTS (SELECT FROM chat_connection WHERE person = $1 AND side = $2) AS "isThere",
         EXISTS (SELECT FROM chat_connection WHERE side = 'staff') AS "staffOnline",
         (SELECT id FROM chat_conversation WHERE user_id = $1 OR visitor_id = $1) AS "conversationId"`;

/** What connection $1 shows: path $2, product $3. */
export const VIEW = 'UPDATE chat_connection SET viewing_path = $2, viewing_product = $3 WHERE id = $1';
