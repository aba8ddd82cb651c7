import type { ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { formatRupiah, formatTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import table from '../../common/data-table.module.css';
import { fill, useLanguage } from '../../common/messages';
import { formatShortDate } from '../../common/short-date';
import { StatusPill } from '../../common/status-pill';
import type { Selection } from '../../common/use-selection';
import { OrderStatusPill } from '../../common/order-status';
import type { ColumnName } from './order-list-state';
import type { OrderSummary } from './order-looks';
import { FulfilmentPill, PaymentStatusPill } from './order-pills';
import styles from './order-table.module.css';

interface Props {
  order: OrderSummary;
  columns: readonly ColumnName[];
  selection: Selection;
}

export function OrderRow({ order, columns, selection }: Props) {
  const t = useLanguage().messages.orderList;
  const { search } = useLocation();
  return (
    <tr
      role="row"
      className={`${table.row} ${styles.row}`}
      data-opens
      data-selected={selection.has(order.number) || undefined}
    >
      <td role="cell" className={styles.select}>
        <Checkbox
          aria-label={fill(t.select, { number: order.number })}
          checked={selection.has(order.number)}
          onChange={() => selection.toggle(order.number)}
        />
      </td>
      <td role="cell" className={styles.orderNumber}>
        <Link
          to={paths.order(order.number)}
          state={{ listSearch: search }}
          className={table.link}
          data-row={order.number}
        >
          {order.number}
        </Link>
      </td>
      {columns.map((column) => (
        <Cell key={column} column={column} order={order} />
      ))}
    </tr>
  );
}

function Cell({ column, order }: { column: ColumnName; order: OrderSummary }) {
  const { messages, locale } = useLanguage();
  switch (column) {
    case 'date':
      return (
        <Plain name="date">
          <span className={styles.day}>{formatShortDate(order.placedAt, locale)}</span>{' '}
          <span className={styles.time}>{formatTime(order.placedAt, locale)}</span>
        </Plain>
      );
    case 'customer':
      return (
        <Plain name="customer">
          <span className={styles.person}>{order.contactName}</span>
          <span className={`${table.second} ${styles.person}`}>{order.contactEmail}</span>
        </Plain>
      );
    case 'items':
      return <Items count={order.itemCount} />;
    case 'total':
      return (
        <td role="cell" className={`${table.number} ${styles.total}`}>
          {formatRupiah(order.total.amount)}
        </td>
      );
    case 'status':
      return (
        <Plain name="status">
          <OrderStatusPill status={order.status} />
          {order.holdReason && (
            <StatusPill tone="danger" icon="alert">
              {messages.orderList.held}
            </StatusPill>
          )}
        </Plain>
      );
    case 'payment':
      return (
        <Plain name="payment">
          <PaymentStatusPill status={order.paymentStatus} />
        </Plain>
      );
    case 'fulfilment':
      return (
        <Plain name="fulfilment">
          <FulfilmentPill fulfilment={order.fulfilment} />
        </Plain>
      );
    case 'method':
      return <Plain name="small">{messages.paymentMethods[order.paymentMethod]}</Plain>;
    case 'service':
      return <Plain name="small">{order.shippingName}</Plain>;
  }
}

function Plain({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td role="cell" className={styles[name]}>
      {children}
    </td>
  );
}

function Items({ count }: { count: number }) {
  const t = useLanguage().messages.orders;
  return (
    <td role="cell" className={`${table.number} ${styles.items}`}>
      <span aria-hidden="true" className={styles.count}>
        {count}
      </span>
      <span className={styles.countWords}>{fill(t.itemCount, { count })}</span>
    </td>
  );
}
