import type { QueryClient } from '@tanstack/react-query';
import type { ChatMessage, ChatState, ChatSummary } from '@hurtrock/shared/chat-events';
import { chatCountsQuery } from '../../../common/waiting-chats';
import type { ChatDetail, ConsoleSocket } from '../chat-model';
import { changeChat, changeSummary, CHAT_LISTS, chatQuery, takeMessage, threadQuery } from '../chat-queries';
import { typing } from './use-typing';

/** Lists are put in order by the server; many messages at once ask it once. */
const LISTS_AFTER_MS = 1_000;

/** What the socket tells, put where the screens read it. Whatever they have not asked for yet is left out. */
export function takeEvents(socket: ConsoleSocket, queries: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refreshLists = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void queries.invalidateQueries({ queryKey: CHAT_LISTS });
      void queries.invalidateQueries({ queryKey: chatCountsQuery.queryKey });
    }, LISTS_AFTER_MS);
  };
  const change = (id: string, changes: Partial<ChatSummary>) => changeSummary(queries, id, changes);
  const catchUp = () => {
    void queries.invalidateQueries({ queryKey: CHAT_LISTS });
    void queries.invalidateQueries({ queryKey: ['chat-thread'] });
    void queries.invalidateQueries({ queryKey: chatCountsQuery.queryKey });
  };

  socket.on('connect', catchUp);
  socket.on('resync', catchUp);
  socket.on('message', (message, state) => {
    takeMessage(queries, message);
    typing.set(message.conversationId, message.side, false);
    const { queryKey } = chatQuery(message.conversationId);
    // What may be done now, the cart and who looks after it are the API's to say.
    const isOther = queries.getQueryData<ChatDetail>(queryKey)?.summary.status !== state.status;
    change(message.conversationId, changesBy(message, state));
    if (isOther || message.kind === 'event') void queries.invalidateQueries({ queryKey });
    refreshLists();
  });
  socket.on('conversation', (summary) => {
    change(summary.conversationId, summary);
    void queries.invalidateQueries({ queryKey: chatQuery(summary.conversationId).queryKey });
    refreshLists();
  });
  socket.on('read', ({ conversationId, side, upTo }) => {
    change(conversationId, side === 'staff' ? { staffRead: upTo } : { shopperRead: upTo });
    if (side === 'staff') refreshLists();
  });
  socket.on('typing', ({ conversationId, side, isTyping }) => typing.set(conversationId, side, isTyping));
  socket.on('presence', ({ conversationId, shopperOnline }) => {
    if (conversationId !== undefined && shopperOnline !== undefined)
      change(conversationId, { shopperOnline });
  });
  socket.on('viewing', ({ conversationId, viewing }) =>
    changeChat(queries, conversationId, () => ({ viewing })),
  );
  socket.on('moved', ({ conversationId }) => {
    void queries.resetQueries({ queryKey: threadQuery(conversationId).queryKey });
    void queries.invalidateQueries({ queryKey: chatQuery(conversationId).queryKey });
    refreshLists();
  });
  return () => clearTimeout(timer);
}

function changesBy({ side, kind, text, event, sentAt }: ChatMessage, state: ChatState): Partial<ChatSummary> {
  return {
    ...state,
    lastMessage: { side, kind, text, event },
    lastMessageAt: sentAt,
  };
}
