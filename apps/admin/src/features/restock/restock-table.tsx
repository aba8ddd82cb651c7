import { Link, useLocation } from 'react-router';
import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import { formatShortDate } from '../../common/short-date';
import { StatusPill } from '../../common/status-pill';
import { RESTOCK_LOOKS, type RestockSummary } from './restock-looks';
import styles from './restock-table.module.css';

export function RestockTable({ orders, isStale }: { orders: RestockSummary[]; isStale: boolean }) {
  const t = useMessages().restockOrders;
  const { can } = useSession();
  return (
    <DataTable
      label={t.tableLabel}
      isStale={isStale}
      columns={[
        { key: 'number', title: t.number },
        { key: 'supplier', title: t.supplier },
        { key: 'date', title: t.date },
        { key: 'expected', title: t.expected },
        { key: 'units', title: t.units, isNumber: true },
        ...(can('costs:read') ? [{ key: 'total', title: t.total, isNumber: true }] : []),
        { key: 'status', title: t.status },
      ]}
    >
      {orders.map((order) => (
        <RestockRow key={order.number} order={order} hasCosts={can('costs:read')} />
      ))}
    </DataTable>
  );
}

function RestockRow({ order, hasCosts }: { order: RestockSummary; hasCosts: boolean }) {
  const { messages, locale } = useLanguage();
  const { restockOrders: t, restockStatus } = messages;
  const { search } = useLocation();
  const units = { received: formatNumber(order.unitsReceived), quantity: formatNumber(order.unitsOrdered) };
  return (
    <tr role="row" className={`${table.row} ${styles.row}`} data-opens>
      <td role="cell" className={styles.orderNumber}>
        <Link to={paths.restockOrder(order.number)} state={{ listSearch: search }} className={table.link}>
          {order.number}
        </Link>
      </td>
      <td role="cell" className={styles.supplier}>
        {order.supplier.name}
      </td>
      <td role="cell" className={styles.date}>
        {formatShortDate(order.createdAt, locale)}
      </td>
      <td role="cell" className={styles.expected}>
        {order.expectedOn && (
          <>
            <span className={table.cellLabel} aria-hidden="true">
              {t.expected}{' '}
            </span>
            {formatShortDate(order.expectedOn, locale)}
          </>
        )}
      </td>
      <td role="cell" className={`${table.number} ${styles.units}`}>
        <span className={table.cellLabel} aria-hidden="true">
          {t.units}{' '}
        </span>
        {fill(t.unitsOf, units)}
      </td>
      {hasCosts && (
        <td role="cell" className={`${table.number} ${styles.total}`}>
          {order.totalCost ? formatRupiah(order.totalCost.amount) : '–'}
        </td>
      )}
      <td role="cell" className={styles.status}>
        <StatusPill {...RESTOCK_LOOKS[order.status]}>{restockStatus[order.status]}</StatusPill>
      </td>
    </tr>
  );
}
