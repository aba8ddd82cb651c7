import { DataTable, type Column } from '../../common/data-table';
import { useMessages } from '../../common/messages';
import { SelectAll } from '../../common/select-all';
import type { Selection } from '../../common/use-selection';
import { walkRows } from '../../common/walk-rows';
import type { ColumnName } from './order-list-state';
import type { OrderSummary } from './order-looks';
import { OrderRow } from './order-row';
import styles from './order-table.module.css';

interface Props {
  orders: OrderSummary[];
  columns: readonly ColumnName[];
  isStale: boolean;
  selection: Selection;
}

const NUMBERS: readonly ColumnName[] = ['items', 'total'];

export function useColumnTitles(): Record<ColumnName, string> {
  const { orders, orderList } = useMessages();
  const { date, customer, items, total, status, payment, fulfilment } = orders;
  const { method, service } = orderList;
  return { date, customer, items, total, status, payment, fulfilment, method, service };
}

export function OrderTable({ orders, columns, isStale, selection }: Props) {
  const { orders: t, orderList } = useMessages();
  const titles = useColumnTitles();
  const box: Column = {
    key: 'select',
    title: orderList.selectAll,
    head: <SelectAll selection={selection} label={orderList.selectAll} />,
  };
  return (
    <div onKeyDown={walkRows} className={styles.frame}>
      <div className={styles.selectAll}>
        <SelectAll selection={selection} label={orderList.selectAll} hasLabel />
      </div>
      <DataTable
        label={t.tableLabel}
        isStale={isStale}
        columns={[
          box,
          { key: 'number', title: t.number },
          ...columns.map((key) => ({ key, title: titles[key], isNumber: NUMBERS.includes(key) })),
        ]}
      >
        {orders.map((order) => (
          <OrderRow key={order.number} order={order} columns={columns} selection={selection} />
        ))}
      </DataTable>
    </div>
  );
}
