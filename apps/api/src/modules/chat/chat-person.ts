import type { Shopper } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';

/** Whose conversation it is; neither once the person has been forgotten. */
export interface ChatPerson {
  userId: string | null;
  visitorId: string | null;
}

/** Somebody is there to read what is written into conversation `c`. */
export const HAS_PERSON = 'num_nonnulls(c.user_id, c.visitor_id) = 1';

/** An account's conversation, or that of a browser without one: the account counts where there are both. */
export function ownerOf({ userId, visitorId }: Shopper): ['user' | 'visitor', string] {
  if (userId) return ['user', userId];
  if (visitorId) return ['visitor', visitorId];
  throw new AppError('unauthenticated');
}

/** Under which a person is known to sockets and presence. */
export const personId = ({ userId, visitorId }: ChatPerson | Shopper): string | null =>
  userId ?? visitorId ?? null;
