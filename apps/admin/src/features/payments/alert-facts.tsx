import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatRupiah } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import type { PaymentAlert } from './alert-looks';
import styles from './alerts.module.css';

/** Stand elsewhere on the card, in better words. */
const TOLD_ALREADY = ['amount', 'provider'];
const SUMS = ['told', 'expected'];

/** What the alert is about: order, payment, money, and whatever else the company told. */
export function AlertFacts({ alert }: { alert: PaymentAlert }) {
  const { alerts: t, paymentMethods, paymentProviders, paymentStatus } = useMessages();
  const { orderNumber, orderPaymentStatus, provider, method, amount, detail } = alert;
  const payment = [provider && paymentProviders[provider], method && paymentMethods[method]].filter(Boolean);
  const details = Object.entries(detail).filter(([name]) => !TOLD_ALREADY.includes(name));
  return (
    <dl className={styles.facts}>
      {amount && <Fact label={t.amount}>{formatRupiah(amount.amount)}</Fact>}
      <Fact label={t.order}>
        {orderNumber ? <Link to={paths.order(orderNumber)}>{orderNumber}</Link> : t.noOrder}
        {orderPaymentStatus && ` · ${paymentStatus[orderPaymentStatus]}`}
      </Fact>
      {payment.length > 0 && <Fact label={t.payment}>{payment.join(' · ')}</Fact>}
      {details.map(([name, value]) => (
        <Fact key={name} label={t.details[name] ?? name}>
          {detailText(alert, name, value, t.outcomes)}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function detailText(
  { kind }: PaymentAlert,
  name: string,
  value: string,
  outcomes: Record<string, string>,
): string {
  if (name === 'outcome') return outcomes[value] ?? value;
  const isRupiah = SUMS.includes(name) && kind !== 'currency_mismatch' && /^\d+$/.test(value);
  return isRupiah ? formatRupiah(Number(value)) : value;
}
