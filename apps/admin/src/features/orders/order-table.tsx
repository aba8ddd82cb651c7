import { Link, useLocation } from 'react-router';
import { formatRupiah, formatTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { fill, useLanguage } from '../../common/messages';
import type { OrderSummary } from './order-looks';
import { FulfilmentPill, OrderStatusPill, PaymentStatusPill } from './order-pills';
import { formatShortDate } from '../../common/short-date';
import styles from './order-table.module.css';

export function OrderTable({ orders, isStale }: { orders: OrderSummary[]; isStale: boolean }) {
  const t = useLanguage().messages.orders;
  return (
    <DataTable
      label={t.tableLabel}
      isStale={isStale}
      columns={[
        { key: 'number', title: t.number },
        { key: 'date', title: t.date },
        { key: 'customer', title: t.customer },
        { key: 'items', title: t.items, isNumber: true },
        { key: 'total', title: t.total, isNumber: true },
        { key: 'status', title: t.status },
        { key: 'payment', title: t.payment },
        { key: 'fulfilment', title: t.fulfilment },
      ]}
    >
      {orders.map((order) => (
        <OrderRow key={order.number} order={order} />
      ))}
    </DataTable>
  );
}

function OrderRow({ order }: { order: OrderSummary }) {
  const { messages, locale } = useLanguage();
  const { search } = useLocation();
  return (
    <tr role="row" className={`${table.row} ${styles.row}`} data-opens>
      <td role="cell" className={styles.orderNumber}>
        <Link to={paths.order(order.number)} state={{ listSearch: search }} className={table.link}>
          {order.number}
        </Link>
      </td>
      <td role="cell" className={styles.date}>
        <span className={styles.day}>{formatShortDate(order.placedAt, locale)}</span>{' '}
        <span className={styles.time}>{formatTime(order.placedAt, locale)}</span>
      </td>
      <td role="cell" className={styles.customer}>
        <span className={styles.person}>{order.contactName}</span>
        <span className={`${table.second} ${styles.person}`}>{order.contactEmail}</span>
      </td>
      <td role="cell" className={`${table.number} ${styles.items}`}>
        <span aria-hidden="true" className={styles.count}>
          {order.itemCount}
        </span>
        <span className={styles.countWords}>
          {fill(messages.orders.itemCount, { count: order.itemCount })}
        </span>
      </td>
      <td role="cell" className={`${table.number} ${styles.total}`}>
        {formatRupiah(order.total.amount)}
      </td>
      <td role="cell" className={styles.status}>
        <OrderStatusPill status={order.status} />
      </td>
      <td role="cell" className={styles.payment}>
        <PaymentStatusPill status={order.paymentStatus} />
      </td>
      <td role="cell" className={styles.fulfilment}>
        <FulfilmentPill fulfilment={order.fulfilment} />
      </td>
    </tr>
  );
}
