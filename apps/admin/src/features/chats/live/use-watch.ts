import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { changeChat } from '../chat-queries';
import { live } from './live-connection';
import { useLive } from './use-live';

/** Tells the shop which conversation is looked at, so that it says what the shopper looks at. */
export function useWatch(conversationId: string): void {
  const queries = useQueryClient();
  const state = useLive();
  useEffect(() => {
    const { socket } = live;
    if (!socket) return;
    socket.emit('watch', { conversationId }, (ack) => {
      if (!ack.ok) return;
      const { shopperOnline, viewing } = ack;
      changeChat(queries, conversationId, ({ summary }) => ({
        viewing,
        summary: { ...summary, shopperOnline },
      }));
    });
    return () => {
      socket.emit('watch', { conversationId: null }, () => undefined);
    };
  }, [queries, conversationId, state]);
}
