import { api } from '@hurtrock/api-client';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { byCursor } from '../../common/by-cursor';
import { useUrlFilters } from '../../common/use-url-filters';
import { ORDER_STATUSES, PAYMENT_STATUSES } from './order-looks';
import { OrderFilters } from './order-filters';
import { OrderTable } from './order-table';

const FILTERS = ['status', 'paymentStatus', 'q'] as const;

function useOrders() {
  const filters = useUrlFilters(FILTERS);
  const orders = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/orders',
    {
      params: {
        query: {
          status: filters.oneOf('status', ORDER_STATUSES),
          paymentStatus: filters.oneOf('paymentStatus', PAYMENT_STATUSES),
          q: filters.text('q') || undefined,
        },
      },
    },
    {
      ...byCursor,
      getNextPageParam: (page) => page.nextCursor,
    },
  );
  return { filters, orders };
}

export function Component() {
  const { orders: t, common } = useMessages();
  const { filters, orders } = useOrders();
  const rows = orders.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <PageHeader title={t.title} />
      <OrderFilters filters={filters} />
      {orders.isPending && <ListSkeleton />}
      {orders.isError && rows.length === 0 && (
        <ErrorState title={common.listFailed} error={orders.error} onRetry={() => void orders.refetch()} />
      )}
      {orders.isSuccess && rows.length === 0 && (
        <EmptyState
          icon="orders"
          title={filters.isFiltered ? t.noMatchTitle : t.emptyTitle}
          text={filters.isFiltered ? t.noMatchText : t.emptyText}
        />
      )}
      {rows.length > 0 && (
        <>
          <OrderTable orders={rows} isStale={orders.isPlaceholderData} />
          <LoadMore query={orders} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
    </>
  );
}
