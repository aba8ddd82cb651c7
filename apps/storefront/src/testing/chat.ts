import type { Schema } from '@hurtrock/api-client';
import type { ChatMessage, ChatState } from '@hurtrock/shared/chat-events';

const CONVERSATION = '018f0000-0000-7000-8000-0000000000c0';

/** A message of the shopper, unless told otherwise. */
export function aMessage(change: Partial<ChatMessage> = {}): ChatMessage {
  const sequence = change.sequence ?? 1;
  const tail = String(sequence).padStart(12, '0');
  const isStaff = change.side === 'staff';
  return {
    conversationId: CONVERSATION,
    sequence,
    id: `018f0000-0000-7000-8000-${tail}`,
    clientId: `00000000-0000-4000-8000-${tail}`,
    side: 'shopper',
    author: isStaff ? { id: 's1', name: 'Budi' } : { id: null, name: '' },
    kind: 'text',
    text: `Pesan ${sequence}`,
    product: null,
    order: null,
    image: null,
    event: null,
    sentAt: '2026-11-22T07:05:00.000Z',
    ...change,
  };
}

export function aState(change: Partial<ChatState> = {}): ChatState {
  return {
    conversationId: CONVERSATION,
    status: 'open',
    lastSequence: 0,
    shopperRead: 0,
    staffRead: 0,
    waitingSince: null,
    ...change,
  };
}

/** What the shop knows of the shopper's chat; nothing has been said where there are no messages. */
export function aChat(
  messages: ChatMessage[] = [],
  change: Partial<Schema<'OwnChatDto'>> = {},
): Schema<'OwnChatDto'> {
  const lastSequence = messages.at(-1)?.sequence ?? 0;
  return {
    state: lastSequence > 0 ? aState({ lastSequence, shopperRead: lastSequence }) : null,
    messages,
    hasMore: (messages[0]?.sequence ?? 1) > 1,
    unread: 0,
    staffOnline: false,
    name: '',
    email: '',
    isKnown: true,
    ...change,
  };
}
