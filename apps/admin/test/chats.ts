import type { Schema } from '@hurtrock/api-client';
import type { ChatMessage, ChatSummary } from '@hurtrock/shared/chat-events';
import { apiAnswers, type Call } from './fake-api';
import { me } from './people';

const rupiah = (amount: number) => ({ amount, currency: 'IDR' as const });

export const CHAT = '0198c1f0-0000-7000-8000-00000000a001';

export const chatSummary = (changes: Partial<ChatSummary> = {}): ChatSummary => ({
  conversationId: CHAT,
  status: 'waiting',
  lastSequence: 1,
  shopperRead: 1,
  staffRead: 0,
  waitingSince: '2026-11-23T01:00:00.000Z',
  name: 'Dewi Lestari',
  email: 'dewi@example.com',
  isVisitor: true,
  assignedTo: null,
  unread: 1,
  shopperOnline: true,
  lastMessage: { side: 'shopper', kind: 'text', text: 'Masih ada?', event: null },
  lastMessageAt: '2026-11-23T01:00:00.000Z',
  ...changes,
});

export const chatDetail = (
  changes: Partial<Schema<'AdminChatDto'>> = {},
  summary: Partial<ChatSummary> = {},
): Schema<'AdminChatDto'> => ({
  summary: chatSummary(summary),
  customer: {
    userId: null,
    name: 'Dewi Lestari',
    email: 'dewi@example.com',
    phone: '0812-1111-2222',
    since: '2026-11-23T01:00:00.000Z',
    orderCount: 1,
  },
  viewing: [{ path: '/cart', product: null }],
  cart: { items: [], subtotal: rupiah(0) },
  orders: [
    {
      number: 'HRT-1',
      status: 'pending',
      paymentStatus: 'awaiting',
      total: rupiah(145_000),
      placedAt: '2026-11-22T01:00:00.000Z',
    },
  ],
  notes: [],
  allowedActions: ['reply', 'resolve', 'archive'],
  ...changes,
});

/** The message of a place in the conversation; those of staff have an even one. */
export function chatMessage(sequence: number, changes: Partial<ChatMessage> = {}): ChatMessage {
  const side = sequence % 2 === 0 ? 'staff' : 'shopper';
  return {
    conversationId: CHAT,
    sequence,
    id: `0198c1f0-0000-7000-8000-${String(sequence).padStart(12, '0')}`,
    clientId: `0198c1f0-0000-7000-9000-${String(sequence).padStart(12, '0')}`,
    side,
    author: side === 'staff' ? { id: null, name: 'Rina Kusuma' } : { id: null, name: 'Dewi Lestari' },
    kind: 'text',
    text: `Pesan ${sequence}`,
    product: null,
    order: null,
    image: null,
    event: null,
    sentAt: new Date(Date.parse('2026-11-23T01:00:00.000Z') + sequence * 60_000).toISOString(),
    ...changes,
  };
}

export const chatState = ({
  conversationId,
  status,
  lastSequence,
  shopperRead,
  staffRead,
  waitingSince,
}: ChatSummary) => ({
  conversationId,
  status,
  lastSequence,
  shopperRead,
  staffRead,
  waitingSince,
});

export const chatPage = (...sequences: number[]) => ({
  state: chatState(chatSummary()),
  messages: sequences.map((sequence) => chatMessage(sequence)),
  hasMore: false,
});

/** The shop answers every question with what follows a place, as the real one does. */
export const chatAnswers = (more: Record<string, unknown> = {}) =>
  apiAnswers({
    'GET /me': me('staff'),
    'POST /chat/token': { token: 'x', expiresIn: 60, url: null },
    'GET /admin/chats/counts': { waiting: 2, unread: 3, mine: 0 },
    'GET /admin/chats': { items: [chatSummary()], nextCursor: null },
    'GET /admin/chats/colleagues': { items: [{ id: 'b', name: 'Bayu' }] },
    'GET /admin/quick-replies': { items: [] },
    'GET /store': { name: 'Hurtrock', openingHours: [] },
    [`GET /admin/chats/${CHAT}`]: chatDetail(),
    [`GET /admin/chats/${CHAT}/messages`]: ({ query }: Call) => (query['after'] ? chatPage() : chatPage(1)),
    [`POST /admin/chats/${CHAT}/read`]: chatState(chatSummary({ staffRead: 1 })),
    ...more,
  });
