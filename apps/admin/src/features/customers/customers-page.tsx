import { Button } from '@mantine/core';
import { api } from '@hurtrock/api-client';
import { byCursor } from '../../common/by-cursor';
import { ExportButton } from '../../common/export-button';
import bar from '../../common/filter-bar.module.css';
import { FilterSelect } from '../../common/filter-select';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { SearchField } from '../../common/search-field';
import { useUrlFilters } from '../../common/use-url-filters';
import { CustomerTable } from './customer-table';

const SORTS = ['newest', 'spent', 'last_order'] as const;
const STATES = ['active', 'inactive'] as const;
const FILTERS = ['q', 'state'] as const;
const VIEW_PARAMS = [...FILTERS, 'sort'] as const;

function useCustomers() {
  const filters = useUrlFilters(FILTERS);
  const sort = filters.oneOf('sort', SORTS) ?? 'newest';
  const query = { q: filters.text('q') || undefined, state: filters.oneOf('state', STATES), sort };
  const customers = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/customers',
    { params: { query } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  return { filters, query, customers };
}

export function Component() {
  const { customers: t, userStates, common } = useMessages();
  const { filters, query, customers } = useCustomers();
  const rows = customers.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <>
            <SavedViews page="customers" kept={VIEW_PARAMS} />
            <ExportButton list="customers" query={query} />
          </>
        }
      />
      <div className={bar.bar}>
        <SearchField
          label={t.searchLabel}
          placeholder={t.searchPlaceholder}
          value={filters.text('q')}
          onSearch={(q) => filters.change({ q })}
        />
        <FilterSelect
          label={t.stateFilter}
          allLabel={t.allStates}
          value={filters.oneOf('state', STATES)}
          options={STATES.map((value) => ({ value, label: userStates[value] }))}
          onChange={(state) => filters.change({ state })}
        />
        <FilterSelect
          label={common.sort}
          value={query.sort}
          options={SORTS.map((value) => ({ value, label: t.sorts[value] }))}
          onChange={(value) => filters.change({ sort: value === 'newest' ? '' : value })}
        />
        {filters.isFiltered && (
          <Button variant="subtle" color="gray" onClick={filters.reset}>
            {common.resetFilters}
          </Button>
        )}
      </div>
      {customers.isPending && <ListSkeleton />}
      {customers.isError && rows.length === 0 && (
        <ErrorState
          title={common.listFailed}
          error={customers.error}
          onRetry={() => void customers.refetch()}
        />
      )}
      {customers.isSuccess && rows.length === 0 && (
        <EmptyState
          icon={filters.isFiltered ? 'search' : 'user'}
          title={filters.isFiltered ? t.noMatchTitle : t.emptyTitle}
          text={filters.isFiltered ? t.noMatchText : t.emptyText}
        />
      )}
      {rows.length > 0 && (
        <>
          <CustomerTable customers={rows} isStale={customers.isPlaceholderData} />
          <LoadMore query={customers} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
    </>
  );
}
