import { api } from '@hurtrock/api-client';
import { byCursor } from '../../common/by-cursor';
import { ExportButton } from '../../common/export-button';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { isDay } from '../../common/shop-day';
import { useUrlFilters } from '../../common/use-url-filters';
import { AuditEntries } from './audit-entries';
import { AUDIT_FILTERS, AuditFilters } from './audit-filters';

/** Who changed what, the newest first. */
export function Component() {
  const { audit: t, common } = useMessages();
  const filters = useUrlFilters(AUDIT_FILTERS);
  const given = (name: (typeof AUDIT_FILTERS)[number]) => filters.text(name) || undefined;
  const day = (name: 'from' | 'to') => (isDay(filters.text(name)) ? filters.text(name) : undefined);
  const query = {
    q: given('q'),
    by: given('by'),
    action: given('action'),
    entity: given('entity'),
    from: day('from'),
    to: day('to'),
  };
  const log = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/audit',
    { params: { query } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  const entries = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <>
            <SavedViews page="audit" kept={AUDIT_FILTERS} />
            <ExportButton list="audit" query={query} />
          </>
        }
      />
      <AuditFilters filters={filters} />
      {log.isPending && <ListSkeleton />}
      {log.isError && entries.length === 0 && (
        <ErrorState title={common.listFailed} error={log.error} onRetry={() => void log.refetch()} />
      )}
      {log.isSuccess && entries.length === 0 && (
        <EmptyState
          icon={filters.isFiltered ? 'search' : 'log'}
          title={filters.isFiltered ? t.noMatchTitle : t.emptyTitle}
          text={filters.isFiltered ? t.noMatchText : t.emptyText}
        />
      )}
      {entries.length > 0 && (
        <>
          <AuditEntries entries={entries} isStale={log.isPlaceholderData} />
          <LoadMore query={log} summary={fill(t.shown, { count: entries.length })} />
        </>
      )}
    </>
  );
}
