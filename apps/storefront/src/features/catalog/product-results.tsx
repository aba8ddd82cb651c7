import { Button } from '@hurtrock/ui/button';
import { EmptyState } from '@hurtrock/ui/empty-state';
import { SearchIcon } from '@hurtrock/ui/icons';
import { LoadFailure } from '../../common/load-failure';
import { useMessages } from '../../common/messages';
import { ProductGrid, ProductGridSkeleton } from '../../common/product-card';
import { filterCount, unfiltered, type CatalogFilters } from './catalog-filters';
import { NothingFound } from './nothing-found';
import type { ChangeFilters, useProducts } from './use-catalog';

interface ProductResultsProps {
  list: ReturnType<typeof useProducts>;
  filters: CatalogFilters;
  total: number | undefined;
  onChange: ChangeFilters;
  onMore: () => void;
}

/** The list in each of its states: loading, failed, empty, there, others and more on the way. */
export function ProductResults({ list, filters, total, onChange, onMore }: ProductResultsProps) {
  const { catalog: t, common } = useMessages();
  if (list.error && !list.products)
    return <LoadFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.products) return <ProductGridSkeleton count={12} />;
  if (list.products.length === 0 && !list.isPlaceholderData) {
    const isNarrowed = filterCount(filters) > 0;
    if (filters.q && !isNarrowed) return <NothingFound words={filters.q} />;
    return (
      <EmptyState
        role="status"
        icon={<SearchIcon />}
        title={t.emptyTitle}
        text={isNarrowed ? t.emptyText : t.emptyCategory}
      >
        {isNarrowed && (
          <Button variant="secondary" onClick={() => onChange(unfiltered)}>
            {t.reset}
          </Button>
        )}
      </EmptyState>
    );
  }
  return (
    <div
      aria-busy={list.isPlaceholderData}
      className={`transition-opacity duration-200 ${list.isPlaceholderData ? 'pointer-events-none opacity-45' : ''}`}
    >
      <ProductGrid products={list.products} label={t.products} level={2} />
      {list.isFetchNextPageError && (
        <div className="mt-8">
          <LoadFailure error={list.error} onRetry={() => void list.fetchNextPage()} />
        </div>
      )}
      {list.hasNextPage && !list.isFetchNextPageError && (
        <div className="mt-10 flex flex-col items-center gap-3">
          {total !== undefined && (
            <p className="text-sm text-muted">{t.shown(list.products.length, total)}</p>
          )}
          <Button variant="secondary" size="large" isBusy={list.isAdding} onClick={onMore}>
            {list.isAdding ? common.loadingMore : common.loadMore}
          </Button>
        </div>
      )}
    </div>
  );
}
