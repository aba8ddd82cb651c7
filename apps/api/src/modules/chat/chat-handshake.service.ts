import type { ChatParty } from '@hurtrock/shared/chat-events';
import { can } from '@hurtrock/shared/permissions';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../common/app-error.js';
import { HandshakesService } from '../auth/handshakes.service.js';
import { ChatMergeService } from './chat-merge.service.js';
import { ChatPresence } from './chat-presence.service.js';
import { personId } from './chat-person.js';
import type { ChatSocket, ChatSocketData } from './chat-socket.js';
import { ChatTokensService } from './chat-tokens.service.js';
import { CHAT_PARTIES } from './dto/chat.dto.js';

type Handshake = ChatSocket['handshake'];

/** Tabs and devices of one person. */
const MOST_SOCKETS = 10;
const LONGEST_TOKEN = 2_000;

/** Decides who may open a socket, before anything of theirs is listened to. */
@Injectable()
export class ChatHandshake {
  constructor(
    private readonly handshakes: HandshakesService,
    private readonly tokens: ChatTokensService,
    private readonly merges: ChatMergeService,
    private readonly presence: ChatPresence,
  ) {}

  /** By the browser's cookies or a chat token, and never by anything in the address, which is logged on its way. */
  async settle({ auth, headers, query }: Handshake): Promise<ChatSocketData> {
    const { token, side } = auth as { token?: unknown; side?: unknown };
    if ('token' in query || !isSide(side) || !isToken(token)) throw new AppError('unauthenticated');
    const data = token === undefined ? await this.byCookies(headers, side) : await this.byToken(token, side);
    const person = personId(data.actor);
    if (!person) throw new AppError('unauthenticated');
    if (data.side === 'staff' && !can(data.actor.role, 'chats:read')) throw new AppError('forbidden');
    if (this.presence.countHere(person) >= MOST_SOCKETS) throw tooMany();
    if (data.side === 'shopper') await this.merges.mergeFirst(data.actor);
    return data;
  }

  private async byCookies(
    headers: Handshake['headers'],
    side: ChatParty = 'shopper',
  ): Promise<ChatSocketData> {
    return { actor: await this.handshakes.byCookies(headers), side };
  }

  private async byToken(token: string, wanted?: ChatParty): Promise<ChatSocketData> {
    const { sessionId, visitorId, side } = await this.tokens.verify(token);
    if (wanted !== undefined && wanted !== side) throw new AppError('forbidden');
    return { actor: await this.handshakes.byIds({ sessionId, visitorId }), side };
  }

  /** The same over all processes. */
  async join(socketId: string, { actor, side }: ChatSocketData): Promise<string | null> {
    const { others, conversationId } = await this.presence.join({
      id: socketId,
      side,
      person: personId(actor)!,
      session: actor.userId ? (actor.sessionId ?? null) : null,
    });
    if (others >= MOST_SOCKETS) throw tooMany();
    return conversationId;
  }
}

const tooMany = (): AppError => new AppError('too_many_requests', { retryAfter: 10 });
const isSide = (side: unknown): side is ChatParty | undefined =>
  side === undefined || CHAT_PARTIES.includes(side as ChatParty);
const isToken = (token: unknown): token is string | undefined =>
  token === undefined || (typeof token === 'string' && token.length <= LONGEST_TOKEN);
