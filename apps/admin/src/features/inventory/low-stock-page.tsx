import { useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { api } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import { byCursor } from '../../common/by-cursor';
import bar from '../../common/filter-bar.module.css';
import { Icon } from '../../common/icon';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { SearchField } from '../../common/search-field';
import { useSession } from '../../common/session';
import { stockSummaryQuery } from '../../common/short-stock';
import { useUrlFilters } from '../../common/use-url-filters';
import { InventoryValue } from './inventory-value';
import { LevelTabs, SHORT_LEVELS } from './level-tabs';
import { LowStockTable } from './low-stock-table';

const FILTERS = ['q'] as const;
const VIEW_PARAMS = [...FILTERS, 'level'] as const;

function useLowStock() {
  const filters = useUrlFilters(FILTERS);
  const summary = useQuery(stockSummaryQuery);
  // Who does not say what to see gets the worst there is.
  const worst = SHORT_LEVELS.find((level) => summary.data && summary.data[level] > 0) ?? 'out';
  const level = filters.oneOf('level', SHORT_LEVELS) ?? worst;
  const products = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/products',
    { params: { query: { level, q: filters.text('q') || undefined, sort: 'stock' } } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor, enabled: !summary.isPending },
  );
  return { filters, summary, level, products };
}

/** What has to be ordered again, the worst first. */
export function Component() {
  const { lowStock: t, common } = useMessages();
  const { can } = useSession();
  const { filters, summary, level, products } = useLowStock();
  const rows = products.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <>
            <SavedViews page="stock" kept={VIEW_PARAMS} />
            {can('restock:write') && (
              <Button component={Link} to={paths.newRestockOrder()} leftSection={<Icon name="truck" />}>
                {t.restock}
              </Button>
            )}
          </>
        }
      />
      {summary.data?.inventoryValue && (
        <InventoryValue value={summary.data.inventoryValue} unknown={summary.data.unknownCost ?? 0} />
      )}
      <LevelTabs
        level={level}
        summary={summary.data}
        onChange={(chosen) => filters.change({ level: chosen })}
      />
      <div className={bar.bar}>
        <SearchField
          label={t.searchLabel}
          placeholder={t.searchPlaceholder}
          value={filters.text('q')}
          onSearch={(q) => filters.change({ q })}
        />
      </div>
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
          icon={filters.isFiltered ? 'search' : 'checkCircle'}
          title={filters.isFiltered ? t.noMatchTitle : t.empty[level]}
          text={filters.isFiltered ? t.noMatchText : t.emptyText}
        />
      )}
      {rows.length > 0 && (
        <>
          <LowStockTable products={rows} isStale={products.isPlaceholderData} />
          <LoadMore query={products} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
    </>
  );
}
