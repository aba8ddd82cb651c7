import type {
  ChatMessage,
  ChatParty,
  ChatState,
  ChatSummary,
  ChatViewing,
  ClientToServer,
  ServerToClient,
} from '@hurtrock/shared/chat-events';
import { Injectable } from '@nestjs/common';
import type { BroadcastOperator, DefaultEventsMap, Namespace } from 'socket.io';
import { personId, type ChatPerson } from './chat-person.js';
import type { ChatSocketData } from './chat-socket.js';

export type ChatNamespace = Namespace<ClientToServer, ServerToClient, DefaultEventsMap, ChatSocketData>;

export const ROOMS = {
  staff: 'staff',
  shoppers: 'shoppers',
  person: (id: string) => `person:${id}`,
  watchers: (conversationId: string) => `watch:${conversationId}`,
};

/** Tells the sockets of every process what was committed. Without sockets, as in tools, nobody hears it. */
@Injectable()
export class ChatNews {
  private namespace: ChatNamespace | undefined;

  speakThrough(namespace: ChatNamespace): void {
    this.namespace = namespace;
  }

  message(person: ChatPerson, message: ChatMessage, state: ChatState): void {
    this.members(person)?.emit('message', message, state);
  }

  read(person: ChatPerson, state: ChatState, side: ChatParty): void {
    const upTo = side === 'shopper' ? state.shopperRead : state.staffRead;
    this.members(person)?.emit('read', { conversationId: state.conversationId, side, upTo });
  }

  /** A shopper's typing is heard by staff, that of staff by the shopper and their colleagues. */
  typing(
    person: ChatPerson,
    input: { conversationId: string; side: ChatParty; isTyping: boolean },
    except: string,
  ): void {
    this.members(person)?.except(except).emit('typing', input);
  }

  conversation(summary: ChatSummary): void {
    this.namespace?.to(ROOMS.staff).emit('conversation', summary);
  }

  viewing(conversationId: string, viewing: ChatViewing[]): void {
    this.namespace?.to(ROOMS.watchers(conversationId)).emit('viewing', { conversationId, viewing });
  }

  shopperPresence(conversationId: string, shopperOnline: boolean): void {
    this.namespace?.to(ROOMS.staff).emit('presence', { conversationId, shopperOnline });
  }

  staffPresence(staffOnline: boolean): void {
    this.namespace?.to(ROOMS.shoppers).emit('presence', { staffOnline });
  }

  /** Whoever is in the conversation under this person fetches anew; staff too. */
  moved(person: string, conversationId: string): void {
    this.namespace?.to([ROOMS.person(person), ROOMS.staff]).emit('moved', { conversationId });
  }

  /** All sockets of all processes catch up. */
  resync(): void {
    this.namespace?.emit('resync');
  }

  /** The sockets of this process catch up. */
  resyncHere(): void {
    this.namespace?.local.emit('resync');
  }

  private members(person: ChatPerson): BroadcastOperator<ServerToClient, ChatSocketData> | undefined {
    const id = personId(person);
    return this.namespace?.to(id ? [ROOMS.person(id), ROOMS.staff] : [ROOMS.staff]);
  }
}
