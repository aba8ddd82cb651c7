import { Link } from 'react-router';
import { formatDateTime, formatRupiah } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { useLanguage } from '../../common/messages';
import { OrderStatusPill } from '../../common/order-status';
import { Panel } from '../../common/panel';
import type { Dashboard } from './dashboard-query';
import styles from './dashboard.module.css';

export function NewestOrders({ orders }: { orders: Dashboard['recentOrders'] }) {
  const { messages, locale } = useLanguage();
  const t = messages.dashboard.newest;
  return (
    <Panel title={t.title} beside={<Link to={paths.orders()}>{t.all}</Link>}>
      {orders.length === 0 ? (
        <p className={styles.faint}>{t.none}</p>
      ) : (
        <ul className={styles.rows}>
          {orders.map(({ number, name, status, total, placedAt }) => (
            <li key={number} className={styles.row}>
              <span className={styles.grow}>
                <Link to={paths.order(number)}>{number}</Link>
                <span className={styles.faint}>
                  {name} · {formatDateTime(placedAt, locale)}
                </span>
              </span>
              <span className={styles.end}>
                <strong>{formatRupiah(total.amount)}</strong>
                <OrderStatusPill status={status} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
