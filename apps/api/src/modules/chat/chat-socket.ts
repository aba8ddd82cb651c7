import type { ChatParty, ClientToServer, ServerToClient } from '@hurtrock/shared/chat-events';
import type { DefaultEventsMap, Socket } from 'socket.io';
import type { Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';

/** What the server keeps of a connected client. */
export interface ChatSocketData {
  actor: Actor;
  side: ChatParty;
  /** The last thing that the client sent, which the next one waits for. */
  turn?: Promise<unknown>;
}

export type ChatSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, ChatSocketData>;

/** The conversation that staff name; null for the shopper's own, who can not name another. */
export function targetOf({ data }: ChatSocket, conversationId: string | undefined): string | null {
  if (data.side === 'staff') {
    if (conversationId === undefined) throw fieldError('conversationId', 'required', 'Which conversation?');
    return conversationId;
  }
  if (conversationId !== undefined) throw fieldError('conversationId', 'misplaced', 'A shopper has one');
  return null;
}

export function refuseStaff({ data }: ChatSocket): void {
  if (data.side === 'staff') throw new AppError('forbidden');
}

export function refuseShopper({ data }: ChatSocket): void {
  if (data.side !== 'staff') throw new AppError('forbidden');
}

/** What one client sends is stored in the order in which it was sent. */
export async function inTurn<T>({ data }: ChatSocket, work: () => Promise<T>): Promise<T> {
  const done = (data.turn ?? Promise.resolve()).then(work, work);
  data.turn = done;
  return done;
}
