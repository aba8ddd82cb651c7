import { api } from '@hurtrock/api-client';
import { byCursor } from '../../../common/by-cursor';
import { useUrlFilters } from '../../../common/use-url-filters';
import { useAskAgain } from '../live/use-live';

export const FILTERS = ['all', 'unread', 'mine', 'waiting', 'today', 'archived'] as const;
const NAMES = ['filter', 'q'] as const;

/** The conversations that the address asks for, those that wait first. */
export function useConversations() {
  const filters = useUrlFilters(NAMES);
  const conversations = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/chats',
    {
      params: { query: { filter: filters.oneOf('filter', FILTERS), q: filters.text('q') || undefined } },
    },
    {
      ...byCursor,
      getNextPageParam: (page) => page.nextCursor,
      refetchInterval: useAskAgain(),
    },
  );
  return { filters, conversations, items: conversations.data?.pages.flatMap((page) => page.items) ?? [] };
}

export type Conversations = ReturnType<typeof useConversations>;
