import type { ChatAck } from '@hurtrock/shared/chat-events';
import type { Event } from 'socket.io';
import { AppError } from '../../common/app-error.js';
import { isDeeper } from '../../common/body-depth.js';
import { SlidingLimit } from './chat-limits.js';
import type { ChatSocket } from './chat-socket.js';
import { toChatProblem } from './socket-problem.filter.js';

const EVENTS = new Set(['send', 'catchUp', 'read', 'typing', 'viewing', 'watch']);
/** Deeper than anything a client has to say. */
const DEEPEST = 3;
/** Of anything, from one socket: more than a person does. */
const MOST_EVENTS = 100;
/** Refusals after which nobody is listened to any longer. */
const MOST_REFUSALS = 200;
const WINDOW_MS = 10_000;

/**
 * Looks at everything that a socket sends before anybody else does: an event that does not exist, binary, a nest of
 * objects or a flood is refused in one answer; who goes on is hung up on.
 */
export function guardSocket(socket: ChatSocket): void {
  const limit = new SlidingLimit(MOST_EVENTS, WINDOW_MS);
  let refusals = 0;
  // Without a listener socket.io would write the client's errors to our log.
  socket.on('error', () => undefined);
  socket.use((event, next) => {
    const problem = problemOf(event, limit);
    if (!problem) return next();
    refusals += 1;
    const answer: unknown = event.at(-1);
    if (typeof answer === 'function')
      (answer as (ack: ChatAck) => void)({ ok: false, problem: toChatProblem(problem) });
    if (refusals > MOST_REFUSALS) socket.disconnect(true);
  });
}

function problemOf([name, ...given]: Event, limit: SlidingLimit): AppError | null {
  if (!limit.take('', Date.now())) return new AppError('too_many_requests', { retryAfter: WINDOW_MS / 1000 });
  const [payload, answer] = given as unknown[];
  const isFormed =
    EVENTS.has(name) &&
    given.length <= 2 &&
    (answer === undefined || typeof answer === 'function') &&
    typeof payload === 'object' &&
    payload !== null &&
    !Buffer.isBuffer(payload) &&
    !isDeeper(payload, DEEPEST);
  return isFormed ? null : new AppError('malformed_request');
}
