import type { ChatStatus } from '@hurtrock/shared/chat-events';
import { personId, type ChatPerson } from './chat-person.js';

export const CHAT_ACTIONS = ['reply', 'resolve', 'reopen', 'archive'] as const;
export type ChatAction = (typeof CHAT_ACTIONS)[number];

const FROM: Record<ChatStatus, ChatAction[]> = {
  open: ['resolve', 'archive'],
  waiting: ['resolve', 'archive'],
  resolved: ['reopen', 'archive'],
  archived: ['reopen'],
};

/** What staff may do with a conversation that stands so; where its person was forgotten, put it away at most. */
export const chatActions = (status: ChatStatus, person: ChatPerson): ChatAction[] =>
  personId(person) ? ['reply', ...FROM[status]] : FROM[status].filter((action) => action === 'archive');

/** What staff may set by hand; `waiting` comes of a shopper's word alone. */
export const SETTABLE_STATUSES = ['open', 'resolved', 'archived'] as const;
export type SettableStatus = (typeof SETTABLE_STATUSES)[number];

/** How the conversation's own messages name the change. */
export const EVENT_OF = {
  open: 'reopened',
  resolved: 'resolved',
  archived: 'archived',
} as const satisfies Record<SettableStatus, string>;
