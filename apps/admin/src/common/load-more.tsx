import { useEffect } from 'react';
import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useMessages } from './messages';
import { PAGES_PARAM } from './use-url-filters';
import styles from './load-more.module.css';

/** A reload fetches page after page again, so an address may not ask for more than this. */
const MOST_PAGES = 20;

interface Props {
  query: {
    data?: { pages: unknown[] };
    hasNextPage: boolean;
    isFetching: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
  /** For example "24 orders shown". */
  summary: string;
}

/** The foot of a list that is read by cursor: how much is shown, and the button for more. */
export function LoadMore({ query, summary }: Props) {
  const t = useMessages().common;
  const [params, setParams] = useSearchParams();
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = query;
  const shown = query.data?.pages.length ?? 0;
  const wanted = Math.min(Number(params.get(PAGES_PARAM)) || 1, MOST_PAGES);
  const isBehind = shown > 0 && shown < wanted && hasNextPage && !isFetching && !isFetchNextPageError;

  useEffect(() => {
    if (isBehind) void fetchNextPage();
  }, [isBehind, fetchNextPage]);

  function showMore() {
    if (shown >= MOST_PAGES || isFetchNextPageError) return void fetchNextPage();
    setParams(
      (previous) => {
        const next = new URLSearchParams(previous);
        next.set(PAGES_PARAM, String(shown + 1));
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }

  return (
    <div className={styles.foot}>
      <p className={styles.summary} role="status">
        {summary}
      </p>
      {hasNextPage && (
        <Button variant="default" loading={isFetching} onClick={showMore}>
          {isFetchNextPageError ? t.retry : t.loadMore}
        </Button>
      )}
    </div>
  );
}
