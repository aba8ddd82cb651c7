import { decodeCursor, DEFAULT_LIMIT } from '../../common/page.js';
import { containing, Where, type Written } from '../../database/where.js';
import type { UserAccount } from '../users/user-account.entity.js';
import type { ListUsersDto } from './dto/user.dto.js';
import type { UserState } from './user-actions.js';

export type CrewRow = Pick<
  UserAccount,
  'id' | 'email' | 'name' | 'role' | 'isActive' | 'invitedAt' | 'erasedAt' | 'createdAt'
> & {
  sessions: number;
  lastSeenAt: Date | null;
  /** The name as the list sorts it. */
  place: string;
};

/** What people search in an account, in the words of its index. */
export const WORDS = `(u.name || ' ' || u.email || ' ' || coalesce(u.phone, ''))`;

/** Somebody was last here when a session was last used, or with what they last did, once that session is gone. */
export const LAST_SEEN = `greatest((SELECT max(s.last_seen_at) FROM session s WHERE s.user_id = u.id),
    (SELECT a.at FROM audit_entry a WHERE a.actor_id = u.id ORDER BY a.at DESC, a.id DESC LIMIT 1))`;

const ROW = `
  SELECT u.id, u.email, u.name, u.role, u.is_active AS "isActive", u.invited_at AS "invitedAt", u.erased_at AS "erasedAt",
         u.created_at AS "createdAt", lower(u.name) AS place, ${LAST_SEEN} AS "lastSeenAt",
         (SELECT count(*) FROM session s WHERE s.user_id = u.id AND s.expires_at > shop_now())::integer AS sessions
    FROM user_account u`;

export const ONE = `${ROW} WHERE u.id = $1`;

const IN_STATE: Record<Exclude<UserState, 'erased'>, string> = {
  active: 'u.is_active AND u.invited_at IS NULL',
  invited: 'u.is_active AND u.invited_at IS NOT NULL',
  inactive: 'NOT u.is_active',
};

/** Who works here, by name. */
export function crewList({ limit = DEFAULT_LIMIT, after, role, state, q }: ListUsersDto): Written {
  const where = new Where().add(() => `u.role IN ('staff', 'admin')`);
  const position = decodeCursor(after, ['string', 'uuid']);
  if (position) where.add((name, id) => `(lower(u.name), u.id) > (${name}, ${id}::uuid)`, ...position);
  if (role) where.add((place) => `u.role = ${place}`, role);
  if (state) where.add(() => IN_STATE[state]);
  if (q) where.add((words) => `${WORDS} ILIKE ${words}`, containing(q));
  const text = `${ROW} ${where.text} ORDER BY lower(u.name), u.id LIMIT ${where.place(limit + 1)}`;
  return { text, parameters: where.parameters };
}

export interface CrewCounts {
  admins: number;
  staff: number;
  invited: number;
  inactive: number;
}

export const CREW_COUNTS = `
  SELECT count(*) FILTER (WHERE role = 'admin' AND is_active)::integer AS admins,
         count(*) FILTER (WHERE role = 'staff' AND is_active)::integer AS staff,
         count(*) FILTER (WHERE is_active AND invited_at IS NOT NULL)::integer AS invited,
         count(*) FILTER (WHERE NOT is_active)::integer AS inactive
    FROM user_account WHERE role IN ('staff', 'admin')`;
