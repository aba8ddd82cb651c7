import { useSyncExternalStore } from 'react';
import type { ChatSide } from '@hurtrock/shared/chat-events';

/** Who stops without saying so, because the network went, is not typing for ever. */
const FORGOTTEN_AFTER_MS = 6_000;

/** Who types where. It lasts seconds and belongs to no answer of the API. */
class Typing {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  is(conversationId: string, side: ChatSide): boolean {
    return this.timers.has(keyOf(conversationId, side));
  }

  set(conversationId: string, side: ChatSide, isTyping: boolean): void {
    const key = keyOf(conversationId, side);
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    if (isTyping) {
      this.timers.set(
        key,
        setTimeout(() => this.set(conversationId, side, false), FORGOTTEN_AFTER_MS),
      );
    }
    this.listeners.forEach((listener) => listener());
  }
}

const keyOf = (conversationId: string, side: ChatSide) => `${conversationId} ${side}`;

export const typing = new Typing();

export const useTyping = (conversationId: string, side: ChatSide) =>
  useSyncExternalStore(typing.subscribe, () => typing.is(conversationId, side));
