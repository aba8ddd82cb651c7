import { useEffect, useRef } from 'react';
import { live } from '../live/live-connection';

const SAID_AGAIN_MS = 3_000;

/** Tells the customer that somebody is typing, every few seconds while it lasts, and when it stops. */
export function useSayTyping(conversationId: string) {
  const saidAt = useRef(0);
  const say = (isTyping: boolean) => {
    const isSaid = saidAt.current > 0;
    if (isTyping ? Date.now() - saidAt.current < SAID_AGAIN_MS : !isSaid) return;
    saidAt.current = isTyping ? Date.now() : 0;
    live.socket?.emit('typing', { conversationId, isTyping });
  };
  useEffect(
    () => () => {
      if (saidAt.current > 0) live.socket?.emit('typing', { conversationId, isTyping: false });
    },
    [conversationId],
  );
  return say;
}
