import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../../../common/messages';
import { ErrorState, ListSkeleton } from '../../../common/page-states';
import type { ChatDetail } from '../chat-model';
import { useOutbox } from '../chat-outbox';
import { fetchOlder, threadQuery } from '../chat-queries';
import { useAskAgain } from '../live/use-live';
import { MessageLog } from './message-log';
import styles from './thread.module.css';
import { useMarkRead } from './use-mark-read';

export function ThreadView({ chat }: { chat: ChatDetail }) {
  const { common } = useMessages();
  const queries = useQueryClient();
  const { unsent } = useOutbox();
  const id = chat.summary.conversationId;
  const thread = useQuery({ ...threadQuery(id), refetchInterval: useAskAgain() });
  useMarkRead(chat.summary, thread.data);
  if (thread.isPending) {
    return (
      <div className={styles.waiting}>
        <ListSkeleton rows={5} />
      </div>
    );
  }
  if (!thread.data) {
    return (
      <ErrorState title={common.pageFailed} error={thread.error} onRetry={() => void thread.refetch()} />
    );
  }
  const stored = new Set(thread.data.messages.map(({ clientId }) => clientId));
  return (
    <MessageLog
      chat={chat}
      thread={thread.data}
      unsent={unsent.filter((each) => each.conversationId === id && !stored.has(each.clientId))}
      onOlder={() => fetchOlder(queries, id)}
    />
  );
}
