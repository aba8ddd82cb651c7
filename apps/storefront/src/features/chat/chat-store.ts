import type { Problem } from '@hurtrock/api-client';
import type { ChatMessage } from '@hurtrock/shared/chat-events';
import { EMPTY, type Conversation } from './conversation';

/** A picture on its way; it can be tried again as long as the page is open. */
export interface SendingPicture {
  clientId: string;
  file: File;
  /** Of the way, 0 to 1. */
  share: number;
  error: unknown;
}

/** All that the chat's screen shows. */
export interface ChatView {
  /** The shop has answered for the first time. */
  isReady: boolean;
  error: unknown;
  /** What the person said of themselves. */
  name: string;
  email: string;
  conversation: Conversation;
  /** The latest that came while one is here. */
  answer: ChatMessage | null;
  /** Why unsent messages were refused, by their client id. */
  refusals: ReadonlyMap<string, Problem>;
  /** Messages in which a card number was made unreadable, by their id. */
  masked: ReadonlySet<string>;
  pictures: SendingPicture[];
  /** News arrive by themselves; without it they are asked for every few seconds. */
  isLive: boolean;
  isStaffOnline: boolean;
  isStaffTyping: boolean;
  isLoadingOlder: boolean;
}

const START: ChatView = {
  isReady: false,
  error: null,
  name: '',
  email: '',
  conversation: EMPTY,
  answer: null,
  refusals: new Map(),
  masked: new Set(),
  pictures: [],
  isLive: false,
  isStaffOnline: false,
  isStaffTyping: false,
  isLoadingOlder: false,
};

/** One view that many look at. */
export function createChatStore() {
  let view = START;
  const listeners = new Set<() => void>();
  return {
    view: () => view,
    set: (change: Partial<ChatView>) => {
      view = { ...view, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type ChatStore = ReturnType<typeof createChatStore>;
