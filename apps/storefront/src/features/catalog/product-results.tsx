import { Button } from '@hurtrock/ui/button';
import { EmptyState } from '@hurtrock/ui/empty-state';
import { SearchIcon } from '@hurtrock/ui/icons';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { ProductGrid, ProductGridSkeleton } from '../../common/product-card';
import type { CatalogFilters } from './catalog-filters';
import type { useProducts } from './use-catalog';

interface ProductResultsProps {
  list: ReturnType<typeof useProducts>;
  filters: CatalogFilters;
  onReset: () => void;
}

/** The list in each of its states: loading, failed, empty, there, and more on the way. */
export function ProductResults({ list, filters, onReset }: ProductResultsProps) {
  const { catalog: t, common } = useMessages();
  if (list.error && !list.products)
    return <LoadFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.products) return <ProductGridSkeleton count={12} />;
  if (list.products.length === 0) {
    const isNarrowed = Boolean(
      filters.q ?? filters.brand ?? filters.minPrice ?? filters.maxPrice ?? filters.inStock,
    );
    return (
      <EmptyState
        role="status"
        icon={<SearchIcon />}
        title={t.emptyTitle}
        text={isNarrowed ? t.emptyText : t.emptyCategory}
      >
        <Button variant="secondary" onClick={onReset}>
          {t.reset}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <ProductGrid products={list.products} label={t.products} level={2} />
      {list.hasNextPage && (
        <div className="mt-10 flex justify-center">
          <Button
            variant="secondary"
            size="large"
            isBusy={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {list.isFetchingNextPage ? common.loadingMore : common.loadMore}
          </Button>
        </div>
      )}
    </>
  );
}
