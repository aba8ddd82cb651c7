import { api } from '@hurtrock/api-client';
import { formatDateTime } from '@hurtrock/shared/format';
import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { byCursor } from '../../common/by-cursor';
import { ExportButton } from '../../common/export-button';
import { LoadMore } from '../../common/load-more';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { StatusFilters } from '../../common/status-filters';
import { StatusPill } from '../../common/status-pill';
import { useUrlFilters } from '../../common/use-url-filters';
import { RETURN_LOOKS, RETURN_STATUSES, type AdminReturn } from './return-looks';
import styles from './returns.module.css';

const FILTERS = ['status', 'q'] as const;

/** What buyers want to send back, the newest first. */
export function Component() {
  const { returns: t, returnStatus, common } = useMessages();
  const filters = useUrlFilters(FILTERS);
  const query = { status: filters.oneOf('status', RETURN_STATUSES), q: filters.text('q') || undefined };
  const returns = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/returns',
    { params: { query } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  const items = returns.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <>
            <SavedViews page="returns" kept={FILTERS} />
            <ExportButton list="returns" query={query} />
          </>
        }
      />
      <StatusFilters filters={filters} texts={t} statuses={RETURN_STATUSES} nameOf={returnStatus} />
      {returns.isPending && <ListSkeleton />}
      {returns.isError && items.length === 0 && (
        <ErrorState title={common.listFailed} error={returns.error} onRetry={() => void returns.refetch()} />
      )}
      {returns.isSuccess && items.length === 0 && (
        <EmptyState
          icon={filters.isFiltered ? 'search' : 'checkCircle'}
          title={filters.isFiltered ? t.noMatchTitle : t.emptyTitle}
          text={filters.isFiltered ? t.noMatchText : t.emptyText}
        />
      )}
      {items.length > 0 && (
        <>
          <ul className={styles.list} aria-label={t.listLabel} aria-busy={returns.isPlaceholderData}>
            {items.map((item) => (
              <ReturnCard key={item.id} item={item} />
            ))}
          </ul>
          <LoadMore query={returns} summary={fill(t.shown, { count: items.length })} />
        </>
      )}
    </>
  );
}

function ReturnCard({ item }: { item: AdminReturn }) {
  const { messages, locale } = useLanguage();
  const { returns: t, returnStatus, returnReasons } = messages;
  const { search } = useLocation();
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <Link
          to={paths.return(item.id)}
          state={{ listSearch: search }}
          aria-label={fill(t.openReturn, { number: item.orderNumber })}
          className={styles.link}
        >
          {item.orderNumber}
        </Link>
        <span>{item.customerName}</span>
        <span className={styles.small}>
          {fill(t.requestedAt, { date: formatDateTime(item.requestedAt, locale) })}
          {item.photos.length > 0 && ` · ${fill(t.photoCount, { count: item.photos.length })}`}
        </span>
      </div>
      <ul className={styles.plain}>
        {item.lines.map(({ sku, name, quantity, reason }) => (
          <li key={sku}>
            {name} · {fill(t.units, { count: quantity })} · {returnReasons[reason]}
          </li>
        ))}
      </ul>
      <StatusPill {...RETURN_LOOKS[item.status]}>{returnStatus[item.status]}</StatusPill>
    </li>
  );
}
