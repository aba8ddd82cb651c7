import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from '@hurtrock/shared/permissions';
import type { FastifyRequest } from 'fastify';

/** Who buys: an account, a browser without one, or both just after logging in. */
export interface Shopper {
  userId?: string;
  visitorId?: string;
}

/** Who asks, settled once a request from its cookies and never from anything the client writes. */
export interface Actor extends Shopper {
  role?: Role;
  sessionId?: string;
  requestId?: string;
}

/** Endpoints for accounts only get here signed in. */
export type SignedInActor = Actor & { userId: string };

export type ActorRequest = FastifyRequest & { user?: Actor };

/** How history, ledger and audit name the one who acted. */
export interface ActorRef {
  kind: 'user' | 'visitor' | 'system' | 'gateway';
  id: string | null;
  requestId?: string;
}

export const SYSTEM: ActorRef = { kind: 'system', id: null };
export const GATEWAY: ActorRef = { kind: 'gateway', id: null };

export function actorRef({ userId, visitorId, requestId }: Actor): ActorRef {
  if (userId) return { kind: 'user', id: userId, requestId };
  return { kind: 'visitor', id: visitorId ?? null, requestId };
}

const actorOf = (context: ExecutionContext): Actor =>
  context.switchToHttp().getRequest<ActorRequest>().user ?? {};

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(context),
);

/** The same person, seen as a customer. On a write of a stranger the visitor has just been made. */
export const CurrentShopper = createParamDecorator((_: unknown, context: ExecutionContext): Shopper => {
  const { userId, visitorId } = actorOf(context);
  return { userId, visitorId };
});
