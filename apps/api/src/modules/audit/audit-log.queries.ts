import type { Role } from '@hurtrock/shared/permissions';
import type { ActorRef } from '../../common/actor.js';
import { fieldError } from '../../common/app-error.js';
import { isCalendarDay } from '../../common/calendar-day.js';
import { decodeCursor, DEFAULT_LIMIT } from '../../common/page.js';
import { containing, dayBegins, Where, type Written } from '../../database/where.js';
import type { ListAuditEntriesDto } from './dto/audit.dto.js';

export interface AuditRow {
  id: string;
  at: Date;
  /** As the cursor says it. */
  moment: string;
  actorKind: ActorRef['kind'];
  actorId: string | null;
  actorName: string | null;
  actorEmail: string | null;
  actorRole: Role | null;
  action: string;
  entity: string;
  entityId: string;
  entityName: string | null;
  before: object | null;
  after: object | null;
  requestId: string | null;
}

/**
 * Whose values were written down may have been forgotten since: the log keeps that something was changed, as it must,
 * and shows what no more.
 */
const ENTRY = `
  SELECT a.id, a.at, a.at::text AS moment, a.actor_kind AS "actorKind", a.actor_id AS "actorId", u.name AS "actorName",
         u.email AS "actorEmail", u.role AS "actorRole", a.action, a.entity, a.entity_id AS "entityId",
         coalesce(p.name, c.name, s.name, nullif(t.name, ''), t.email) AS "entityName", a.request_id AS "requestId",
         CASE WHEN t.erased_at IS NULL THEN a.before END AS before, CASE WHEN t.erased_at IS NULL THEN a.after END AS after
    FROM audit_entry a
    LEFT JOIN user_account u ON u.id = a.actor_id
    CROSS JOIN LATERAL (SELECT CASE WHEN a.entity_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                                    THEN a.entity_id::uuid END AS id) thing
    LEFT JOIN product p ON a.entity = 'product' AND p.id = thing.id
    LEFT JOIN category c ON a.entity = 'category' AND c.id = thing.id
    LEFT JOIN supplier s ON a.entity = 'supplier' AND s.id = thing.id
    LEFT JOIN user_account t ON a.entity = 'user_account' AND t.id = thing.id`;

/** What the words name: a number or an id itself, a product by its SKU, people by name, e-mail and phone. */
const named = (words: string, part: string): string => `a.id IN (
  SELECT id FROM audit_entry WHERE request_id = ${words}
   UNION ALL SELECT id FROM audit_entry WHERE entity_id = ANY (ARRAY(
     SELECT ${words} UNION SELECT upper(${words})
      UNION SELECT id::text FROM product WHERE sku IN (${words}, upper(${words}))
      UNION (SELECT id::text FROM user_account
              WHERE (name || ' ' || email || ' ' || coalesce(phone, '')) ILIKE ${part} LIMIT 50))))`;

function refuseUnknownDays(query: ListAuditEntriesDto): void {
  for (const field of ['from', 'to'] as const)
    if (query[field] && !isCalendarDay(query[field])) throw fieldError(field, 'date', 'There is no such day');
}

/** The newest first. Each combination of filters has its own text, and so its own plan and index. */
export function auditLog(query: ListAuditEntriesDto): Written {
  refuseUnknownDays(query);
  const { limit = DEFAULT_LIMIT, after, by, action, entity, from, to, q } = query;
  const where = new Where();
  const position = decodeCursor(after, ['time', 'uuid']);
  if (position) where.add((at, id) => `(a.at, a.id) < (${at}::timestamptz, ${id}::uuid)`, ...position);
  if (by) where.add((place) => `a.actor_id = ${place}`, by);
  if (action) where.add((place) => `a.action = ${place}`, action);
  if (entity) where.add((place) => `a.entity = ${place}`, entity);
  if (from) where.add((day) => `a.at >= ${dayBegins(day)}`, from);
  if (to) where.add((day) => `a.at < ${dayBegins(day)} + interval '1 day'`, to);
  if (q) where.add((words, part) => named(`${words}::text`, part), q, containing(q));
  const rowsRead = where.place(limit + 1);
  return {
    text: `${ENTRY} ${where.text} ORDER BY a.at DESC, a.id DESC LIMIT ${rowsRead}`,
    parameters: where.parameters,
  };
}

/** Each value once, from one step along the index to the next: the log is long and its actions are few. */
const each = (column: 'action' | 'entity'): string => `
  WITH RECURSIVE step AS (
    (SELECT ${column} AS value FROM audit_entry ORDER BY ${column} LIMIT 1)
    UNION ALL SELECT (SELECT ${column} FROM audit_entry WHERE ${column} > step.value ORDER BY ${column} LIMIT 1)
                FROM step WHERE step.value IS NOT NULL)
  SELECT coalesce(array_agg(value ORDER BY value), '{}') FROM step WHERE value IS NOT NULL`;

export const AUDIT_FILTERS = `SELECT (${each('action')}) AS actions, (${each('entity')}) AS entities`;
