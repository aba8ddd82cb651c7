import { useQuery } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { CountBadge } from './count-badge';
import { useMessages } from './messages';
import { useSession } from './session';

/** How many conversations wait for an answer, and what nobody has read. The open chat keeps it right in between. */
export const chatCountsQuery = {
  ...api.queryOptions('get', '/api/v1/admin/chats/counts'),
  refetchInterval: 30_000,
};

export function useChatCounts() {
  const { can } = useSession();
  return useQuery({ ...chatCountsQuery, enabled: can('chats:read') }).data;
}

/** Stands before the title of every tab while somebody has written what nobody has read. */
export function useUnreadMark(): string {
  const unread = useChatCounts()?.unread ?? 0;
  return unread > 0 ? `(${unread}) ` : '';
}

/** How many conversations wait, as a badge beside the way to them. */
export function WaitingChats() {
  const t = useMessages().chats;
  return <CountBadge count={useChatCounts()?.waiting ?? 0} label={t.waitingBadge} />;
}
