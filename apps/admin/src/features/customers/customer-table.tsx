import type { Schema } from '@hurtrock/api-client';
import { formatDate, formatRupiah } from '@hurtrock/shared/format';
import { Link, useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { StatePill } from '../../common/accounts/state-pill';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { fill, useLanguage } from '../../common/messages';
import styles from './customer-table.module.css';

interface Props {
  customers: Schema<'CustomerDto'>[];
  isStale: boolean;
}

export function CustomerTable({ customers, isStale }: Props) {
  const { messages, locale } = useLanguage();
  const t = messages.customers;
  const { search } = useLocation();
  return (
    <DataTable
      label={t.tableLabel}
      isStale={isStale}
      columns={[
        { key: 'name', title: t.name },
        { key: 'phone', title: t.contact },
        { key: 'orders', title: t.orders, isNumber: true },
        { key: 'spent', title: t.spent, isNumber: true },
        { key: 'lastOrder', title: t.lastOrder },
        { key: 'since', title: t.since },
      ]}
    >
      {customers.map(({ id, name, email, phone, state, orders, spent, lastOrderAt, createdAt }) => (
        <tr key={id} role="row" className={`${table.row} ${styles.row}`} data-opens>
          <td role="cell" className={styles.name}>
            <Link to={paths.customer(id)} state={{ listSearch: search }} className={table.link}>
              {name}
            </Link>{' '}
            {state !== 'active' && <StatePill state={state} />}
            <span className={table.second}>{email}</span>
          </td>
          <td role="cell" className={styles.detail}>
            {phone}
          </td>
          <td role="cell" className={`${table.number} ${styles.orders}`}>
            <span className={table.cellLabel}>{fill(t.orderCount, { count: orders })}</span>
            <span className={styles.bare}>{orders}</span>
          </td>
          <td role="cell" className={`${table.number} ${styles.spent}`}>
            {formatRupiah(spent.amount)}
          </td>
          <td role="cell" className={styles.wide}>
            <span className={table.cellLabel}>{t.lastOrder}: </span>
            {lastOrderAt ? formatDate(lastOrderAt, locale) : t.none}
          </td>
          <td role="cell" className={styles.wide}>
            <span className={table.cellLabel}>{t.since}: </span>
            {formatDate(createdAt, locale)}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
