import { useEffect, useRef, type ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMessages } from '../../../common/messages';
import { EmptyState, ErrorState, ListSkeleton } from '../../../common/page-states';
import { ConversationRow } from './conversation-row';
import styles from './list.module.css';
import { ListFilters } from './list-filters';
import type { Conversations } from './use-conversations';

const ROW_HEIGHT = 82;
const ROWS_AHEAD = 8;

interface Props extends Conversations {
  openId: string | undefined;
  /** Beside the search. */
  children: ReactNode;
}

export function ConversationList({ openId, children, ...list }: Props) {
  const { chats: t, common } = useMessages();
  const { conversations, items, filters } = list;
  return (
    <section className={styles.list} aria-label={t.listLabel} data-chats-list>
      <ListFilters filters={filters}>{children}</ListFilters>
      {conversations.isPending && <ListSkeleton rows={6} />}
      {conversations.isError && items.length === 0 && (
        <ErrorState
          title={common.listFailed}
          error={conversations.error}
          onRetry={() => void conversations.refetch()}
        />
      )}
      {conversations.isSuccess && items.length === 0 && <NothingFound filters={filters} />}
      {items.length > 0 && <Rows {...list} openId={openId} />}
    </section>
  );
}

function NothingFound({ filters }: Pick<Conversations, 'filters'>) {
  const t = useMessages().chats;
  if (filters.text('q') === '' && filters.text('filter') === 'waiting')
    return <EmptyState icon="checkCircle" title={t.nothingWaits} text={t.nothingWaitsText} />;
  return filters.isFiltered ? (
    <EmptyState icon="search" title={t.noMatchTitle} text={t.noMatchText} />
  ) : (
    <EmptyState icon="chat" title={t.emptyTitle} text={t.emptyText} />
  );
}

/** Only the rows in sight exist, however many people have ever written. */
function Rows({ items, conversations, openId }: Omit<Props, 'children'>) {
  const t = useMessages().chats;
  const frame = useRef<HTMLUListElement>(null);
  // No compiler memoises here, so nothing goes stale.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => items[index]?.conversationId ?? index,
    overscan: ROWS_AHEAD,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = conversations;
  const isNearEnd = last >= items.length - ROWS_AHEAD && hasNextPage;

  useEffect(() => {
    if (isNearEnd && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [isNearEnd, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

  const openIndex = items.findIndex(({ conversationId }) => conversationId === openId);
  useEffect(() => {
    if (openIndex >= 0) rows.scrollToIndex(openIndex, { align: 'auto' });
    // Only when another one is opened, not whenever the order changes under it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [openId]);

  return (
    <>
      {/* Safari forgets that a list without bullets is one. */}
      <ul role="list" ref={frame} className={styles.frame} aria-busy={conversations.isFetching}>
        <li role="presentation" className={styles.room} style={{ height: rows.getTotalSize() }} />
        {shown.map(({ index, key, start }) => {
          const item = items[index];
          return (
            item && (
              <ConversationRow
                key={key}
                item={item}
                isOpen={item.conversationId === openId}
                position={index + 1}
                count={hasNextPage ? -1 : items.length}
                top={start}
              />
            )
          );
        })}
      </ul>
      <p role="status" className={styles.more}>
        {isFetchingNextPage && t.more}
        {isFetchNextPageError && t.moreFailed}
      </p>
    </>
  );
}
