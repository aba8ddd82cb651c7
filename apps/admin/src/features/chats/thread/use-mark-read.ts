import { useEffect, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '@hurtrock/api-client';
import type { ChatSummary } from '@hurtrock/shared/chat-events';
import { chatCountsQuery } from '../../../common/waiting-chats';
import { changeSummary } from '../chat-queries';
import { live } from '../live/live-connection';
import { lastSequence, type Thread } from '../thread';

function onSight(listener: () => void) {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** What is shown while somebody looks is read. Who only has the tab open somewhere has not read it. */
export function useMarkRead({ conversationId, staffRead }: ChatSummary, thread: Thread | undefined): void {
  const queries = useQueryClient();
  const isInSight = useSyncExternalStore(onSight, () => !document.hidden);
  const upTo = thread ? lastSequence(thread) : 0;
  useEffect(() => {
    if (!isInSight || upTo <= staffRead) return;
    const count = () => void queries.invalidateQueries({ queryKey: chatCountsQuery.queryKey });
    const params = { path: { id: conversationId } };
    if (live.socket) live.socket.emit('read', { conversationId, upTo }, count);
    else {
      // Whoever could not say so says it again with the next answer.
      client.POST('/api/v1/admin/chats/{id}/read', { params, body: { upTo } }).then(count, () => undefined);
    }
    changeSummary(queries, conversationId, { unread: 0, staffRead: upTo });
  }, [queries, conversationId, isInSight, upTo, staffRead]);
}
