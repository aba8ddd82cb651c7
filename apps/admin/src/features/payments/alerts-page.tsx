import { api } from '@hurtrock/api-client';
import { byCursor } from '../../common/by-cursor';
import { ExportButton } from '../../common/export-button';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { useUrlFilters } from '../../common/use-url-filters';
import { AlertCard } from './alert-card';
import { AlertFilters } from './alert-filters';
import { ALERT_KINDS, ALERT_STATES } from './alert-looks';
import styles from './alerts.module.css';

const FILTERS = ['state', 'kind'] as const;

function useAlerts() {
  const filters = useUrlFilters(FILTERS);
  const query = {
    state: filters.oneOf('state', ALERT_STATES) ?? 'open',
    kind: filters.oneOf('kind', ALERT_KINDS),
  };
  const alerts = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/payment-alerts',
    { params: { query } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  return { filters, query, alerts };
}

/** Staff's inbox: whatever about money needs a person. */
export function Component() {
  const { alerts: t, common } = useMessages();
  const { filters, query, alerts } = useAlerts();
  const items = alerts.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <>
            <SavedViews page="payment-alerts" kept={FILTERS} />
            <ExportButton list="paymentAlerts" query={query} />
          </>
        }
      />
      <AlertFilters filters={filters} />
      {alerts.isPending && <ListSkeleton rows={4} />}
      {alerts.isError && items.length === 0 && (
        <ErrorState title={common.listFailed} error={alerts.error} onRetry={() => void alerts.refetch()} />
      )}
      {alerts.isSuccess && items.length === 0 && (
        <EmptyState
          icon={filters.isFiltered ? 'search' : 'checkCircle'}
          title={filters.isFiltered ? t.noMatchTitle : t.emptyTitle}
          text={filters.isFiltered ? t.noMatchText : t.emptyText}
        />
      )}
      {items.length > 0 && (
        <>
          <ul
            className={styles.alerts}
            aria-label={t.listLabel}
            data-stale={alerts.isPlaceholderData || undefined}
          >
            {items.map((alert) => (
              <AlertCard key={alert.id} alert={alert} />
            ))}
          </ul>
          <LoadMore query={alerts} summary={fill(t.shown, { count: items.length })} />
        </>
      )}
    </>
  );
}
