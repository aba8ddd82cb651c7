import { Link } from 'react-router';
import { formatRupiah } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { fill, useMessages } from '../../common/messages';
import { StatusPill } from '../../common/status-pill';
import { add, type DailyReport } from './report-looks';
import styles from './report.module.css';

/** Whether the money of the day fits its orders, said first and in colour. */
export function ReportBalance({ report }: { report: DailyReport }) {
  const t = useMessages().report;
  const { providers, orders, difference, isBalanced, reasons } = report;
  const captured = add(providers.map((provider) => provider.captured.total.amount));
  return (
    <section className={styles.balance} aria-label={t.difference} data-balanced={isBalanced}>
      <dl className={styles.sums}>
        <div>
          <dt>{t.captured}</dt>
          <dd>{formatRupiah(captured)}</dd>
        </div>
        <div>
          <dt>{fill(t.ordersPaid, { count: orders.count })}</dt>
          <dd>{formatRupiah(orders.total.amount)}</dd>
        </div>
        <div>
          <dt>{t.difference}</dt>
          <dd className={styles.difference}>
            {formatRupiah(difference.amount)}
            <StatusPill
              {...(isBalanced ? { tone: 'success', icon: 'checkCircle' } : { tone: 'danger', icon: 'alert' })}
            >
              {isBalanced ? t.balanced : t.unbalanced}
            </StatusPill>
          </dd>
        </div>
      </dl>
      <p className={styles.verdict}>{verdict(report, t)}</p>
      {reasons.length > 0 && (
        <ul className={styles.reasons} aria-label={t.reasonsLabel}>
          {reasons.map(({ kind, orderNumber, amount }, index) => (
            <li key={`${kind} ${orderNumber} ${index}`}>
              {t.reasons[kind]} · <Link to={paths.order(orderNumber)}>{orderNumber}</Link> ·{' '}
              <strong>{formatRupiah(amount.amount)}</strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function verdict(
  { isBalanced, reasons }: DailyReport,
  t: Record<'balancedText' | 'explainedText' | 'unbalancedText', string>,
): string {
  if (!isBalanced) return t.unbalancedText;
  return reasons.length > 0 ? t.explainedText : t.balancedText;
}
