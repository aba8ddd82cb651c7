import type { Money } from './money.js';
import type { FieldProblem, ProblemCode } from './problems.js';

/** Where the sockets are; only the websocket transport is served. */
export const CHAT_NAMESPACE = '/chat';
export const LONGEST_CHAT_TEXT = 2_000;
/** The most messages that one answer carries. */
export const MOST_CHAT_MESSAGES = 200;

export const CHAT_SIDES = ['shopper', 'staff', 'system'] as const;
export type ChatSide = (typeof CHAT_SIDES)[number];
/** A person's side of a conversation. */
export type ChatParty = Exclude<ChatSide, 'system'>;

/** `waiting`: the shopper wrote last and nobody has answered. */
export const CHAT_STATUSES = ['open', 'waiting', 'resolved', 'archived'] as const;
export type ChatStatus = (typeof CHAT_STATUSES)[number];

export const CHAT_KINDS = ['text', 'product', 'order', 'image', 'event'] as const;
export type ChatKind = (typeof CHAT_KINDS)[number];

/** `assigned`: `text` is the colleague's name, empty for nobody. `cart_item_added`: `text` is how many, `product` what. */
export const CHAT_EVENTS = [
  'resolved',
  'reopened',
  'archived',
  'assigned',
  'merged',
  'cart_item_added',
] as const;
export type ChatEvent = (typeof CHAT_EVENTS)[number];

export interface ChatPicture {
  url: string;
  widths: number[];
  formats: ('avif' | 'webp')[];
  width: number;
  height: number;
  placeholder: string;
  alt: string;
}

/** With the price and the availability of the moment in which it was read. */
export interface ChatProduct {
  id: string;
  slug: string;
  name: string;
  price: Money;
  availability: 'in_stock' | 'low' | 'backorder' | 'out';
  picture: ChatPicture | null;
}

export interface ChatOrder {
  number: string;
  status: string;
  paymentStatus: string;
  total: Money;
  /** Where the shopper pays it; null when there is nothing to pay. */
  payPath: string | null;
}

/** Only members of the conversation are shown what is at `src`. */
export interface ChatImage {
  src: string;
  width: number;
  height: number;
  placeholder: string;
}

export interface ChatMessage {
  conversationId: string;
  /** 1, 2, 3… without a gap in its conversation. */
  sequence: number;
  id: string;
  /** The sender's own name for it: the same one is stored once. */
  clientId: string;
  side: ChatSide;
  author: { id: string | null; name: string };
  kind: ChatKind;
  text: string;
  product: ChatProduct | null;
  order: ChatOrder | null;
  image: ChatImage | null;
  event: ChatEvent | null;
  sentAt: string;
}

/** What both sides know of a conversation. */
export interface ChatState {
  conversationId: string;
  status: ChatStatus;
  lastSequence: number;
  /** How far each side has read. */
  shopperRead: number;
  staffRead: number;
  /** Since when the shopper waits for an answer. */
  waitingSince: string | null;
}

/** A row of staff's list. */
export interface ChatSummary extends ChatState {
  name: string;
  email: string;
  isVisitor: boolean;
  assignedTo: { id: string; name: string } | null;
  /** Messages that staff have not read. */
  unread: number;
  shopperOnline: boolean;
  lastMessage: { side: ChatSide; kind: ChatKind; text: string; event: ChatEvent | null } | null;
  lastMessageAt: string | null;
}

export interface ChatProblem {
  code: ProblemCode;
  status: number;
  title: string;
  errors?: FieldProblem[];
  retryAfter?: number;
}

export type ChatAck<T = object> = ({ ok: true } & T) | { ok: false; problem: ChatProblem };

/** Staff name the conversation; a shopper has one, and naming it is refused. */
export interface InConversation {
  conversationId?: string;
}

export interface SendChatMessage extends InConversation {
  /** A UUID made by the sender, the same for every try. */
  clientId: string;
  kind: 'text' | 'product' | 'order';
  text?: string;
  productId?: string;
  orderNumber?: string;
}

export interface ChatSent {
  message: ChatMessage;
  state: ChatState;
  /** A card number in the text was cut down before anything kept it. */
  masked: boolean;
}

/** `state` is null for a shopper who has never written. */
export interface ChatCaughtUp {
  state: ChatState | null;
  messages: ChatMessage[];
  hasMore: boolean;
}

export interface ChatViewing {
  path: string;
  product: ChatProduct | null;
}

export interface ChatWatched {
  shopperOnline: boolean;
  viewing: ChatViewing[];
}

type Answer<T = object> = (ack: ChatAck<T>) => void;

/** What a client may send. Anything else, and anything more in it, is refused. */
export interface ClientToServer {
  send(input: SendChatMessage, answer: Answer<ChatSent>): void;
  /** Messages after a sequence, oldest first; asked again while `hasMore`. */
  catchUp(input: InConversation & { after: number }, answer: Answer<ChatCaughtUp>): void;
  read(input: InConversation & { upTo: number }, answer: Answer<{ state: ChatState | null }>): void;
  typing(input: InConversation & { isTyping: boolean }, answer?: Answer): void;
  /** Where the shopper is in the shop. */
  viewing(input: { path: string; productId?: string }, answer?: Answer): void;
  /** Staff look at a conversation, and hear from now on what its shopper looks at; null: at none. */
  watch(input: { conversationId: string | null }, answer: Answer<ChatWatched>): void;
}

/**
 * What the server sends. A client knows how far it has got: when the next `message` is not the one after, and on
 * `connect` and `resync`, it asks by `catchUp`; what it has already it drops.
 */
export interface ServerToClient {
  /** `state` says all that this message changed: staff's list needs no other event for it. */
  message(message: ChatMessage, state: ChatState): void;
  read(input: { conversationId: string; side: ChatParty; upTo: number }): void;
  typing(input: { conversationId: string; side: ChatParty; isTyping: boolean }): void;
  /** To shoppers `staffOnline`, to staff `conversationId` and `shopperOnline`. */
  presence(input: { conversationId?: string; shopperOnline?: boolean; staffOnline?: boolean }): void;
  /** To staff who watch. */
  viewing(input: { conversationId: string; viewing: ChatViewing[] }): void;
  /** To staff: a conversation is new, or its status, its person or who looks after it changed. */
  conversation(summary: ChatSummary): void;
  /** The conversation is no longer this one (merged at login, or erased): connect again and fetch anew. */
  moved(input: { conversationId: string }): void;
  /** Something may not have arrived: catch up. */
  resync(): void;
}

/**
 * What a client says of itself when it connects. Without a token the browser's cookies count; somebody who has neither
 * is refused, so a stranger first makes a visitor of themselves by POST /chat/token. Refusals arrive as `connect_error`
 * with `data: ChatProblem`.
 */
export interface ChatHandshake {
  token?: string;
  side?: ChatParty;
}
