import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { ColumnMenu } from '../../common/column-menu';
import { ExportButton } from '../../common/export-button';
import { Icon } from '../../common/icon';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { useSession } from '../../common/session';
import { stockSummaryQuery } from '../../common/short-stock';
import { useSelection } from '../../common/use-selection';
import { BulkBar } from './bulk-bar';
import { ProductFilters } from './product-filters';
import { COLUMNS, VIEW_PARAMS } from './product-list-state';
import { ProductTable } from './product-table';
import { StockAlerts } from './stock-alerts';
import { useProducts, type ProductList } from './use-products';

export function Component() {
  const t = useMessages().products;
  const list = useProducts();
  return (
    <>
      <PageHeader title={t.title} below={<InventoryValue />} actions={<Actions {...list} />} />
      <StockAlerts filters={list.filters} />
      <ProductFilters filters={list.filters} />
      <List {...list} />
    </>
  );
}

function Actions({ filters, columns, query }: ProductList) {
  const t = useMessages().products;
  const { can } = useSession();
  return (
    <>
      <SavedViews page="products" kept={VIEW_PARAMS} />
      <ColumnMenu
        columns={COLUMNS}
        shown={columns}
        titles={t}
        onChange={(text) => filters.change({ columns: text })}
      />
      <ExportButton list="products" query={{ ...query, sort: undefined }} />
      {can('products:write') && (
        <Button component={Link} to={paths.newProduct()} leftSection={<Icon name="plus" size={16} />}>
          {t.add}
        </Button>
      )}
    </>
  );
}

/** What lies on the shelves is worth, for whom the API tells it. */
function InventoryValue() {
  const t = useMessages().products;
  const { data } = useQuery(stockSummaryQuery);
  if (!data?.inventoryValue) return null;
  return (
    <>
      {fill(t.inventoryValue, { amount: formatRupiah(data.inventoryValue.amount) })}
      {Boolean(data.unknownCost) &&
        ` · ${fill(t.unknownCost, { count: formatNumber(data.unknownCost ?? 0) })}`}
    </>
  );
}

function List({ filters, columns, products }: ProductList) {
  const { products: t, common } = useMessages();
  const { can } = useSession();
  const rows = products.data?.pages.flatMap((page) => page.items) ?? [];
  const selection = useSelection(rows.map(({ id }) => id));
  return (
    <>
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
          <ProductTable
            products={rows}
            columns={columns}
            isStale={products.isPlaceholderData}
            selection={can('products:write') ? selection : null}
            isArchived={filters.text('status') === 'archived'}
          />
          <LoadMore query={products} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
      <BulkBar selection={selection} />
    </>
  );
}
