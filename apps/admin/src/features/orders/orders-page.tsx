import { useState } from 'react';
import { ColumnMenu } from '../../common/column-menu';
import { ExportButton } from '../../common/export-button';
import { LoadMore } from '../../common/load-more';
import { fill, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { SavedViews } from '../../common/saved-views/saved-views';
import { Shortcuts } from '../../common/shortcuts/shortcuts';
import { useSelection, type Selection } from '../../common/use-selection';
import { BulkBar, type Asked } from './bulk-bar';
import { OrderFilters } from './order-filters';
import { COLUMNS, useOrders, VIEW_PARAMS, type OrderList } from './order-list-state';
import type { OrderSummary } from './order-looks';
import { OrderTable, useColumnTitles } from './order-table';
import { useListShortcuts } from './use-list-shortcuts';

export function Component() {
  const t = useMessages().orders;
  const list = useOrders();
  const rows = list.orders.data?.pages.flatMap((page) => page.items) ?? [];
  const selection = useSelection(rows.map(({ number }) => number));
  const [asked, setAsked] = useState<Asked | null>(null);
  const keys = useListShortcuts(selection, setAsked);
  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          <>
            <Shortcuts keys={keys} />
            <Actions {...list} />
          </>
        }
      />
      <OrderFilters filters={list.filters} />
      <List {...list} rows={rows} selection={selection} />
      <BulkBar selection={selection} asked={asked} onAsk={setAsked} />
    </>
  );
}

function Actions({ filters, columns, query }: OrderList) {
  const t = useMessages().orderList;
  const titles = useColumnTitles();
  return (
    <>
      <SavedViews
        page="orders"
        kept={VIEW_PARAMS}
        ready={[
          { name: t.toPack, query: 'toPack=true' },
          { name: t.refundDue, query: 'paymentStatus=refund_due' },
        ]}
      />
      <ColumnMenu
        columns={COLUMNS}
        shown={columns}
        titles={titles}
        onChange={(text) => filters.change({ columns: text })}
      />
      <ExportButton list="orders" query={query} />
    </>
  );
}

interface ListProps extends OrderList {
  rows: OrderSummary[];
  selection: Selection;
}

function List({ filters, columns, orders, rows, selection }: ListProps) {
  const { orders: t, common } = useMessages();
  return (
    <>
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
          <OrderTable
            orders={rows}
            columns={columns}
            isStale={orders.isPlaceholderData}
            selection={selection}
          />
          <LoadMore query={orders} summary={fill(t.shown, { count: rows.length })} />
        </>
      )}
    </>
  );
}
