import type { Schema } from '@hurtrock/api-client';
import type { ClientToServer, SendChatMessage, ServerToClient } from '@hurtrock/shared/chat-events';
import type { Socket } from 'socket.io-client';

/** A conversation with all that its desk shows. */
export type ChatDetail = Schema<'AdminChatDto'>;
export type ChatNote = Schema<'ChatNoteDto'>;

export type ConsoleSocket = Socket<ServerToClient, ClientToServer>;

/** What staff send, before the shop knows of it. A picture is only as long there as the page. */
export type Outgoing =
  | (Omit<SendChatMessage, 'conversationId'> & { name?: string })
  | { clientId: string; kind: 'image'; image: File; preview: string };
