import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useOutletContext, useParams } from 'react-router';
import { useMessages } from '../../common/messages';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { isNotFound } from '../../common/problem';
import type { ChatDetail } from './chat-model';
import { chatQuery } from './chat-queries';
import { Composer } from './composer/composer';
import type { ConsoleContext } from './console-page';
import styles from './console.module.css';
import { ConversationHead } from './conversation-head';
import { CustomerPanel } from './customer/customer-panel';
import { useAskAgain } from './live/use-live';
import { ThreadView } from './thread/thread-view';
import { useWatch } from './live/use-watch';

export function Component() {
  const { id = '' } = useParams();
  const { chat: t, common } = useMessages();
  const found = useQuery({ ...chatQuery(id), refetchInterval: useAskAgain() });
  if (found.isPending) {
    return (
      <div className={styles.waiting}>
        <ListSkeleton rows={6} />
      </div>
    );
  }
  if (isNotFound(found.error))
    return <EmptyState icon="search" title={t.notFoundTitle} text={t.notFoundText} />;
  if (!found.data) {
    return <ErrorState title={common.pageFailed} error={found.error} onRetry={() => void found.refetch()} />;
  }
  // What is being written belongs to one conversation.
  return <Conversation key={id} chat={found.data} />;
}

/** What was said beside who said it; one of the two where there is no room for both. */
function Conversation({ chat }: { chat: ChatDetail }) {
  const { mode, setMode } = useOutletContext<ConsoleContext>();
  const [isCustomerShown, setCustomerShown] = useState(false);
  useWatch(chat.summary.conversationId);
  return (
    <div className={styles.conversation} data-pane={isCustomerShown ? 'customer' : 'thread'}>
      <section className={styles.thread}>
        <ConversationHead chat={chat} onCustomer={() => setCustomerShown(true)} />
        <ThreadView chat={chat} />
        <Composer chat={chat} mode={mode} onMode={setMode} />
      </section>
      <CustomerPanel chat={chat} onBack={() => setCustomerShown(false)} />
    </div>
  );
}
