import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { api } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import { byCursor } from '../../common/by-cursor';
import { ExportButton } from '../../common/export-button';
import { Icon } from '../../common/icon';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { useSession } from '../../common/session';
import { useUrlFilters } from '../../common/use-url-filters';
import { RestockFilters } from './restock-filters';
import { RESTOCK_STATUSES } from './restock-looks';
import { RestockTable } from './restock-table';

const FILTERS = ['status', 'supplier', 'q'] as const;

function useRestockOrders() {
  const filters = useUrlFilters(FILTERS);
  const query = {
    status: filters.oneOf('status', RESTOCK_STATUSES),
    supplier: filters.text('supplier') || undefined,
    q: filters.text('q') || undefined,
  };
  const orders = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/restock-orders',
    { params: { query } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  return { filters, query, orders };
}

export function Component() {
  const { restockOrders: t, common } = useMessages();
  const { can } = useSession();
  const { filters, query, orders } = useRestockOrders();
  const rows = orders.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <>
            <SavedViews page="restock" kept={FILTERS} />
            <ExportButton list="restockOrders" query={query} />
            {can('restock:write') && (
              <Button component={Link} to={paths.newRestockOrder()} leftSection={<Icon name="plus" />}>
                {t.add}
              </Button>
            )}
          </>
        }
      />
      <RestockFilters filters={filters} />
      {orders.isPending && <ListSkeleton />}
      {orders.isError && rows.length === 0 && (
        <ErrorState title={common.listFailed} error={orders.error} onRetry={() => void orders.refetch()} />
      )}
      {orders.isSuccess && rows.length === 0 && (
        <EmptyState
          icon={filters.isFiltered ? 'search' : 'truck'}
          title={filters.isFiltered ? t.noMatchTitle : t.emptyTitle}
          text={filters.isFiltered ? t.noMatchText : t.emptyText}
        />
      )}
      {rows.length > 0 && (
        <>
          <RestockTable orders={rows} isStale={orders.isPlaceholderData} />
          <LoadMore query={orders} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
    </>
  );
}
