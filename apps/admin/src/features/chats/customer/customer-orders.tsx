import { formatRupiah } from '@hurtrock/shared/format';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../common/messages';
import { formatShortDate } from '../../../common/short-date';
import type { ChatDetail } from '../chat-model';
import styles from './customer.module.css';

export function CustomerOrders({ orders }: { orders: ChatDetail['orders'] }) {
  const { messages, locale } = useLanguage();
  const { chatCustomer: t, orderStatus } = messages;
  const words: Record<string, string> = orderStatus;
  return (
    <section className={styles.block}>
      <h3 className={styles.subtitle}>{t.orders}</h3>
      {orders.length === 0 && <p className={styles.small}>{t.noOrders}</p>}
      <ul className={styles.list}>
        {orders.map(({ number, status, total, placedAt }) => (
          <li key={number}>
            <Link to={paths.order(number)}>{number}</Link>
            <span className={styles.small}>
              {formatShortDate(placedAt, locale)} · {words[status] ?? status} · {formatRupiah(total.amount)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
