import { Link } from 'react-router';
import { formatDateTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { Icon, type IconName } from '../../common/icon';
import { fill, useLanguage } from '../../common/messages';
import type { Dashboard } from './dashboard-query';
import styles from './dashboard.module.css';

interface Waiting {
  name: string;
  count: number;
  to: string;
  icon: IconName;
  /** Somebody loses money or patience while it lies. */
  isUrgent?: boolean;
}

const MANY = 1000;

/** What waits for somebody, each a way to it. Nothing waiting is said as quietly as it is good. */
export function WaitingList({ counts }: { counts: Dashboard['counts'] }) {
  const { messages, locale } = useLanguage();
  const t = messages.dashboard;
  const { toPack, chatsWaiting, returnsAsked, openAlerts, stock, invariants } = counts;
  const all: Waiting[] = [
    { name: t.waiting.toPack, count: toPack, to: `${paths.orders()}?toPack=true`, icon: 'box' },
    { name: t.waiting.chats, count: chatsWaiting, to: paths.chats(), icon: 'chat', isUrgent: true },
    { name: t.waiting.returns, count: returnsAsked, to: paths.returns(), icon: 'refund' },
    { name: t.waiting.stock, count: stock.out + stock.critical, to: paths.lowStock(), icon: 'shelf' },
    { name: t.waiting.alerts, count: openAlerts, to: paths.paymentAlerts(), icon: 'alert', isUrgent: true },
  ];
  return (
    <ul className={styles.waiting} aria-label={t.waiting.label}>
      {all.map(({ name, count, to, icon, isUrgent }) => (
        <li key={to}>
          <Link to={to} className={styles.tile} data-urgent={(isUrgent && count > 0) || undefined}>
            <span className={styles.tileName}>
              <Icon name={icon} />
              {name}
            </span>
            <span className={styles.number} data-none={count === 0 || undefined}>
              {count >= MANY ? `${MANY - 1}+` : count}
            </span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          to={paths.invariants()}
          className={styles.tile}
          data-urgent={(invariants && invariants.broken.length > 0) || undefined}
        >
          <span className={styles.tileName}>
            <Icon name={invariants && invariants.broken.length > 0 ? 'alert' : 'checkCircle'} />
            {t.books.name}
          </span>
          <span className={styles.words}>
            {!invariants
              ? t.books.never
              : invariants.broken.length > 0
                ? fill(t.books.broken, { broken: invariants.broken.join(', ') })
                : t.books.fine}
          </span>
          {invariants && (
            <span className={styles.faint}>
              {fill(t.books.checked, { at: formatDateTime(invariants.checkedAt, locale) })}
            </span>
          )}
        </Link>
      </li>
    </ul>
  );
}
