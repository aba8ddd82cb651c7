import { queryOptions, replaceEqualDeep, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { api, client } from '@hurtrock/api-client';
import type { ChatMessage, ChatSummary } from '@hurtrock/shared/chat-events';
import type { ChatDetail } from './chat-model';
import { firstSequence, joined, lastSequence, withArrived, withOlder, type Thread } from './thread';

/** The beginning of the keys of all lists of conversations, whatever their filters. */
export const CHAT_LISTS = ['get', '/api/v1/admin/chats'] as const;

export const chatQuery = (id: string) => ({
  ...api.queryOptions('get', '/api/v1/admin/chats/{id}', { params: { path: { id } } }),
  structuralSharing: (before: unknown, now: unknown) =>
    replaceEqualDeep(before, withReadMarks(before as ChatDetail | undefined, now as ChatDetail)),
});

/** Read marks only ever go forward: an answer asked for before the socket told of them does not take them back. */
function withReadMarks(before: ChatDetail | undefined, now: ChatDetail): ChatDetail {
  if (!before) return now;
  const { summary } = now;
  const shopperRead = Math.max(before.summary.shopperRead, summary.shopperRead);
  const staffRead = Math.max(before.summary.staffRead, summary.staffRead);
  return { ...now, summary: { ...summary, shopperRead, staffRead } };
}

/** Changes what is known of an open conversation, without asking for it again. */
export function changeChat(
  queries: QueryClient,
  id: string,
  change: (chat: ChatDetail) => Partial<ChatDetail>,
): void {
  queries.setQueryData<ChatDetail>(chatQuery(id).queryKey, (chat) => chat && { ...chat, ...change(chat) });
}

/** Changes what every list and the open conversation say of it. */
export function changeSummary(queries: QueryClient, id: string, changes: Partial<ChatSummary>): void {
  changeRows(queries, id, changes);
  changeChat(queries, id, ({ summary }) => ({ summary: { ...summary, ...changes } }));
}

/** Changes the row of a conversation in every list that shows it. */
function changeRows(queries: QueryClient, id: string, changes: Partial<ChatSummary>): void {
  queries.setQueriesData<InfiniteData<{ items: ChatSummary[] }>>({ queryKey: CHAT_LISTS }, (list) =>
    list?.pages.some(({ items }) => items.some(({ conversationId }) => conversationId === id))
      ? {
          ...list,
          pages: list.pages.map((page) => ({
            ...page,
            items: page.items.map((row) => (row.conversationId === id ? { ...row, ...changes } : row)),
          })),
        }
      : list,
  );
}

async function messagesOf(id: string, query: { before?: number; after?: number }) {
  const { data, error } = await client.GET('/api/v1/admin/chats/{id}/messages', {
    params: { path: { id }, query },
  });
  if (data) return data;
  throw error as unknown;
}

/** Everything after what is known, page by page. */
async function missedBy(id: string, known: Thread): Promise<Thread> {
  const page = await messagesOf(id, { after: lastSequence(known) });
  const caughtUp = joined(known, page.messages);
  return page.hasMore ? missedBy(id, caughtUp) : caughtUp;
}

async function newestOf(id: string): Promise<Thread> {
  const { messages, hasMore } = await messagesOf(id, {});
  return { messages, hasOlder: hasMore };
}

/**
 * The messages of a conversation. Asked for again it fetches only what came after those that are there: that is how
 * whoever was away catches up.
 */
export const threadQuery = (id: string) =>
  queryOptions({
    queryKey: ['chat-thread', id],
    queryFn: async ({ client: queries, queryKey }): Promise<Thread> => {
      const known = queries.getQueryData<Thread>(queryKey);
      const fetched = known ? await missedBy(id, known) : await newestOf(id);
      // What the socket brought meanwhile stays.
      return joined(queries.getQueryData<Thread>(queryKey) ?? fetched, fetched.messages);
    },
    staleTime: 10_000,
  });

/** Puts an arrived message where it belongs; whatever is missing before it is fetched. */
export function takeMessage(queries: QueryClient, message: ChatMessage): void {
  const { queryKey } = threadQuery(message.conversationId);
  const thread = queries.getQueryData(queryKey);
  if (!thread) return;
  const next = withArrived(thread, message);
  if (next) queries.setQueryData(queryKey, next);
  else void queries.invalidateQueries({ queryKey });
}

export async function fetchOlder(queries: QueryClient, id: string): Promise<void> {
  const { queryKey } = threadQuery(id);
  const thread = queries.getQueryData(queryKey);
  if (!thread?.hasOlder) return;
  const page = await messagesOf(id, { before: firstSequence(thread) });
  queries.setQueryData(queryKey, (now) => now && withOlder(now, page));
}
