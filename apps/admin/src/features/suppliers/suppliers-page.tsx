import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { api } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import { byCursor } from '../../common/by-cursor';
import { ExportButton } from '../../common/export-button';
import bar from '../../common/filter-bar.module.css';
import { FilterSelect } from '../../common/filter-select';
import { Icon } from '../../common/icon';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { SearchField } from '../../common/search-field';
import { useSession } from '../../common/session';
import { useUrlFilters } from '../../common/use-url-filters';
import { SupplierTable } from './supplier-table';

const STATUSES = ['active', 'inactive'] as const;
const FILTERS = ['q', 'status'] as const;

function useSuppliers() {
  const filters = useUrlFilters(FILTERS);
  const query = { q: filters.text('q') || undefined, status: filters.oneOf('status', STATUSES) };
  const suppliers = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/suppliers',
    { params: { query } },
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  return { filters, query, suppliers };
}

export function Component() {
  const { suppliers: t, common } = useMessages();
  const { can } = useSession();
  const { filters, query, suppliers } = useSuppliers();
  const rows = suppliers.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          <>
            <SavedViews page="suppliers" kept={FILTERS} />
            <ExportButton list="suppliers" query={query} />
            {can('suppliers:write') && (
              <Button component={Link} to={paths.newSupplier()} leftSection={<Icon name="plus" />}>
                {t.add}
              </Button>
            )}
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
          label={t.statusFilter}
          allLabel={t.allStatuses}
          value={filters.oneOf('status', STATUSES)}
          options={STATUSES.map((value) => ({ value, label: t.statuses[value] }))}
          onChange={(status) => filters.change({ status })}
        />
        {filters.isFiltered && (
          <Button variant="subtle" color="gray" onClick={filters.reset}>
            {common.resetFilters}
          </Button>
        )}
      </div>
      {suppliers.isPending && <ListSkeleton />}
      {suppliers.isError && rows.length === 0 && (
        <ErrorState
          title={common.listFailed}
          error={suppliers.error}
          onRetry={() => void suppliers.refetch()}
        />
      )}
      {suppliers.isSuccess &&
        rows.length === 0 &&
        (filters.isFiltered ? (
          <EmptyState icon="search" title={t.noMatchTitle} text={t.noMatchText} />
        ) : (
          <EmptyState
            icon="factory"
            title={t.emptyTitle}
            text={can('suppliers:write') ? t.emptyText : t.emptyForStaff}
          />
        ))}
      {rows.length > 0 && (
        <>
          <SupplierTable suppliers={rows} isStale={suppliers.isPlaceholderData} />
          <LoadMore query={suppliers} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
    </>
  );
}
