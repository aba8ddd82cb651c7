import { useEffect, useEffectEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useOutbox } from '../chat-outbox';
import { live } from './live-connection';
import { takeEvents } from './take-events';
import { useNotices } from './use-notices';

/** Nothing to see: keeps the panel connected to the chat on whatever page somebody is. */
export function ChatLive() {
  const queries = useQueryClient();
  const { outbox } = useOutbox();
  const tell = useNotices();
  const notice = useEffectEvent(tell);
  useEffect(() => {
    let stop: (() => void) | undefined;
    const flush = () => outbox.flush();
    const close = live.open((socket) => {
      stop = takeEvents(socket, queries);
      socket.on('connect', flush);
      socket.on('message', (message) => notice(message));
    });
    window.addEventListener('online', flush);
    flush();
    return () => {
      window.removeEventListener('online', flush);
      stop?.();
      close();
    };
  }, [queries, outbox]);
  return null;
}
