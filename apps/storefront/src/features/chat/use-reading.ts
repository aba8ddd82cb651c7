import { useEffect } from 'react';
import type { ChatEngine } from './chat-engine';
import type { Conversation } from './conversation';

/** Answers count as read once they are on a screen that somebody looks at. */
export function useReading(chat: ChatEngine, conversation: Conversation, isAtEnd: boolean) {
  useEffect(() => {
    if (!isAtEnd) return;
    const read = () => {
      if (!document.hidden) chat.markRead();
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [chat, conversation, isAtEnd]);
}
