import {
  CHAT_NAMESPACE,
  type ChatAck,
  type ChatCaughtUp,
  type ChatSent,
  type ChatState,
  type ChatWatched,
} from '@hurtrock/shared/chat-events';
import { UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { ChatConnections } from './chat-connections.service.js';
import { ChatMessagesService } from './chat-messages.service.js';
import type { ChatNamespace } from './chat-news.js';
import { ChatPeople } from './chat-people.service.js';
import { inTurn, refuseShopper, refuseStaff, targetOf, type ChatSocket } from './chat-socket.js';
import {
  CatchUpDto,
  SocketReadDto,
  SocketSendDto,
  TypingDto,
  ViewingDto,
  WatchDto,
} from './dto/chat-socket.dto.js';
import { SocketProblemFilter } from './socket-problem.filter.js';

const OK = { ok: true } as const;

/** The chat's controller for sockets. What it says and hears is typed in `libs/shared/chat-events.ts`. */
@WebSocketGateway({ namespace: CHAT_NAMESPACE })
@UseFilters(SocketProblemFilter)
export class ChatGateway implements OnGatewayInit<ChatNamespace> {
  constructor(
    private readonly connections: ChatConnections,
    private readonly messages: ChatMessagesService,
    private readonly people: ChatPeople,
  ) {}

  afterInit(namespace: ChatNamespace): void {
    this.connections.serve(namespace);
  }

  @SubscribeMessage('send')
  async send(
    @ConnectedSocket() socket: ChatSocket,
    @MessageBody() { conversationId, ...content }: SocketSendDto,
  ): Promise<ChatAck<ChatSent>> {
    const target = targetOf(socket, conversationId);
    const sent = await inTurn(socket, () =>
      target === null
        ? this.messages.sendAsShopper(socket.data.actor, content)
        : this.messages.sendAsStaff(socket.data.actor, target, content),
    );
    return { ...OK, ...sent };
  }

  @SubscribeMessage('catchUp')
  async catchUp(
    @ConnectedSocket() socket: ChatSocket,
    @MessageBody() { conversationId, after }: CatchUpDto,
  ): Promise<ChatAck<ChatCaughtUp>> {
    const target = targetOf(socket, conversationId);
    const state =
      target === null ? await this.messages.ownState(socket.data.actor) : await this.messages.state(target);
    if (!state) return { ...OK, state, messages: [], hasMore: false };
    return { ...OK, ...(await this.messages.after(state, after)) };
  }

  @SubscribeMessage('read')
  async read(
    @ConnectedSocket() socket: ChatSocket,
    @MessageBody() { conversationId, upTo }: SocketReadDto,
  ): Promise<ChatAck<{ state: ChatState | null }>> {
    const target = targetOf(socket, conversationId);
    const state =
      target === null
        ? await this.messages.readAsShopper(socket.data.actor, upTo)
        : await this.messages.readAsStaff(target, upTo);
    return { ...OK, state };
  }

  @SubscribeMessage('typing')
  async typing(
    @ConnectedSocket() socket: ChatSocket,
    @MessageBody() { conversationId, isTyping }: TypingDto,
  ): Promise<ChatAck> {
    await this.people.typing(socket, targetOf(socket, conversationId), isTyping);
    return OK;
  }

  @SubscribeMessage('viewing')
  async viewing(@ConnectedSocket() socket: ChatSocket, @MessageBody() input: ViewingDto): Promise<ChatAck> {
    refuseStaff(socket);
    await this.people.viewing(socket, input);
    return OK;
  }

  @SubscribeMessage('watch')
  async watch(
    @ConnectedSocket() socket: ChatSocket,
    @MessageBody() { conversationId }: WatchDto,
  ): Promise<ChatAck<ChatWatched>> {
    refuseShopper(socket);
    return { ...OK, ...(await this.people.watch(socket, conversationId)) };
  }
}
