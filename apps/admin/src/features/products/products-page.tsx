import { api } from '@hurtrock/api-client';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { byCursor } from '../../common/by-cursor';
import { useUrlFilters } from '../../common/use-url-filters';
import { AVAILABILITIES, ProductFilters, PRODUCT_SORTS } from './product-filters';
import { ProductTable } from './product-table';

const FILTERS = ['q', 'category', 'availability'] as const;

function useProducts() {
  const filters = useUrlFilters(FILTERS);
  const products = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/products',
    {
      params: {
        query: {
          q: filters.text('q') || undefined,
          category: filters.text('category') || undefined,
          availability: filters.oneOf('availability', AVAILABILITIES),
          sort: filters.oneOf('sort', PRODUCT_SORTS),
        },
      },
    },
    {
      ...byCursor,
      getNextPageParam: (page) => page.nextCursor,
    },
  );
  return { filters, products };
}

export function Component() {
  const { products: t, common } = useMessages();
  const { filters, products } = useProducts();
  const rows = products.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <PageHeader title={t.title} />
      <ProductFilters filters={filters} />
      {products.isPending && <ListSkeleton />}
      {products.isError && rows.length === 0 && (
        <ErrorState
          title={common.listFailed}
          error={products.error}
          onRetry={() => void products.refetch()}
        />
      )}
      {products.isSuccess && rows.length === 0 && (
        <EmptyState
          icon="box"
          title={filters.isFiltered ? t.noMatchTitle : t.emptyTitle}
          text={filters.isFiltered ? t.noMatchText : t.emptyText}
        />
      )}
      {rows.length > 0 && (
        <>
          <ProductTable products={rows} isStale={products.isPlaceholderData} />
          <LoadMore query={products} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
    </>
  );
}
