import type { ChatMessage, ChatParty, ChatState } from '@hurtrock/shared/chat-events';

/** What is known of a conversation: a run of messages without a gap, and those that came before their turn. */
export interface Conversation {
  id: string | null;
  messages: ChatMessage[];
  early: ChatMessage[];
  shopperRead: number;
  staffRead: number;
}

export const EMPTY: Conversation = { id: null, messages: [], early: [], shopperRead: 0, staffRead: 0 };

export const lastSequence = ({ messages }: Conversation): number => messages.at(-1)?.sequence ?? 0;

export const firstSequence = ({ messages }: Conversation): number => messages[0]?.sequence ?? 0;

/** The first message of all has the number 1. */
export const hasOlder = (conversation: Conversation): boolean => firstSequence(conversation) > 1;

/** Something came whose predecessors are not here: they have to be asked for. */
export const isBehind = ({ early }: Conversation): boolean => early.length > 0;

/** Adds what came, in whatever order and however often it came. A message of another conversation begins that one. */
export function take(before: Conversation, came: ChatMessage[]): Conversation {
  return came.reduce((conversation, message) => {
    if (conversation.id !== null && conversation.id !== message.conversationId)
      return taken({ ...EMPTY, id: message.conversationId }, message);
    return taken(conversation, message);
  }, before);
}

function taken(conversation: Conversation, message: ChatMessage): Conversation {
  const { messages, early } = conversation;
  const last = lastSequence(conversation);
  const isNext = messages.length === 0 ? message.sequence === 1 : message.sequence === last + 1;
  const id = message.conversationId;
  if (message.sequence <= last || early.some(({ sequence }) => sequence === message.sequence))
    return { ...conversation, id };
  if (!isNext) return { ...conversation, id, early: [...early, message] };
  const next = { ...conversation, id, messages: [...messages, message] };
  const following = early.find(({ sequence }) => sequence === message.sequence + 1);
  if (!following) return next;
  return taken({ ...next, early: early.filter((other) => other !== following) }, following);
}

/** A page of history in front of what is there. */
export function takeOlder(conversation: Conversation, older: ChatMessage[]): Conversation {
  const first = firstSequence(conversation);
  const before = older.filter(({ sequence }) => sequence < first);
  return { ...conversation, messages: [...before, ...conversation.messages] };
}

/** Begins with the latest page; everything before it is history. */
export const begun = (state: ChatState | null, messages: ChatMessage[]): Conversation => ({
  id: state?.conversationId ?? null,
  messages,
  early: [],
  shopperRead: state?.shopperRead ?? 0,
  staffRead: state?.staffRead ?? 0,
});

/** Read marks only ever go forward: news may come in any order. */
export function readUpTo(conversation: Conversation, side: ChatParty, upTo: number): Conversation {
  const field = side === 'shopper' ? 'shopperRead' : 'staffRead';
  return upTo > conversation[field] ? { ...conversation, [field]: upTo } : conversation;
}

/** How far each side has got, as the shop knows it. */
export const withState = (conversation: Conversation, state: ChatState): Conversation =>
  readUpTo(readUpTo(conversation, 'shopper', state.shopperRead), 'staff', state.staffRead);

export const unreadAnswers = ({ messages, shopperRead }: Conversation): number =>
  messages.filter(({ side, sequence }) => side === 'staff' && sequence > shopperRead).length;
