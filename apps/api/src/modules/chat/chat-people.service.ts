import type { ChatWatched } from '@hurtrock/shared/chat-events';
import { Injectable } from '@nestjs/common';
import { ChatDeskService } from './chat-desk.service.js';
import { ChatMessagesService } from './chat-messages.service.js';
import { ChatNews, ROOMS } from './chat-news.js';
import type { ChatPerson } from './chat-person.js';
import { ChatPresence } from './chat-presence.service.js';
import type { ChatSocket } from './chat-socket.js';
import { ChatSummaries } from './chat-summaries.js';

const WATCHED = ROOMS.watchers('');

/** What people do besides talking: they type, look around, and look at each other doing so. */
@Injectable()
export class ChatPeople {
  constructor(
    private readonly messages: ChatMessagesService,
    private readonly summaries: ChatSummaries,
    private readonly desk: ChatDeskService,
    private readonly presence: ChatPresence,
    private readonly news: ChatNews,
  ) {}

  /** Of the conversation that staff name, or the shopper's own; nobody hears it where there is none yet. */
  async typing({ id, data }: ChatSocket, target: string | null, isTyping: boolean): Promise<void> {
    const { side, actor } = data;
    const conversationId = target ?? (await this.messages.ownState(actor))?.conversationId;
    if (!conversationId) return;
    const person: ChatPerson =
      target === null
        ? { userId: actor.userId ?? null, visitorId: actor.visitorId ?? null }
        : await this.desk.person(target);
    this.news.typing(person, { conversationId, side, isTyping }, id);
  }

  async viewing({ id, data }: ChatSocket, input: { path: string; productId?: string }): Promise<void> {
    await this.presence.view(id, input);
    const state = await this.messages.ownState(data.actor);
    if (!state) return;
    const { userId = null, visitorId = null } = data.actor;
    this.news.viewing(state.conversationId, await this.desk.viewing({ userId, visitorId }));
  }

  /** From now on the socket hears what this conversation's shopper looks at, and no other's. */
  async watch(socket: ChatSocket, conversationId: string | null): Promise<ChatWatched> {
    for (const room of [...socket.rooms]) if (room.startsWith(WATCHED)) await socket.leave(room);
    if (conversationId === null) return { shopperOnline: false, viewing: [] };
    const { shopperOnline, userId, visitorId } = await this.summaries.row(conversationId);
    await socket.join(ROOMS.watchers(conversationId));
    return { shopperOnline, viewing: await this.desk.viewing({ userId, visitorId }) };
  }
}
