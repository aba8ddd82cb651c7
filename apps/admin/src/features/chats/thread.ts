import type { ChatMessage } from '@hurtrock/shared/chat-events';

/** The part of a conversation that is on screen: without a gap, the oldest first. */
export interface Thread {
  messages: readonly ChatMessage[];
  hasOlder: boolean;
}

export const lastSequence = ({ messages }: Thread): number => messages.at(-1)?.sequence ?? 0;

export const firstSequence = ({ messages }: Thread): number => messages[0]?.sequence ?? 1;

/** Messages that came by several ways at once, each once and in order. */
export function joined(thread: Thread, more: readonly ChatMessage[]): Thread {
  const bySequence = new Map([...thread.messages, ...more].map((message) => [message.sequence, message]));
  return {
    ...thread,
    messages: [...bySequence.values()].sort((one, other) => one.sequence - other.sequence),
  };
}

/** The thread with a message that just arrived; null when others are missing before it, which must be fetched first. */
export function withArrived(thread: Thread, message: ChatMessage): Thread | null {
  const next = lastSequence(thread) + 1;
  if (message.sequence > next) return null;
  return message.sequence < firstSequence(thread) ? thread : joined(thread, [message]);
}

/** The thread with the page before it. */
export const withOlder = (
  thread: Thread,
  page: { messages: readonly ChatMessage[]; hasMore: boolean },
): Thread => ({
  ...joined(thread, page.messages),
  hasOlder: page.hasMore,
});
