import { useQuery } from '@tanstack/react-query';
import { fill, useMessages } from '../../common/messages';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { Panel } from '../../common/panel';
import type { Order } from './order-looks';
import styles from './order-payments.module.css';
import { paymentsQuery } from './order-queries';
import { PaymentItem } from './payment-item';

/** Every attempt to pay, the newest first, and the money that went back. */
export function OrderPayments({ order }: { order: Order }) {
  const { order: t, payment: words, paymentMethods, common } = useMessages();
  const payments = useQuery(paymentsQuery(order.number));
  const newestFirst = [...(payments.data ?? [])].sort((one, other) => other.attemptNo - one.attemptNo);
  return (
    <Panel
      title={t.payments}
      beside={
        <span className={styles.small}>
          {fill(words.paidBy, { method: paymentMethods[order.paymentMethod] })}
        </span>
      }
    >
      {payments.isPending && <ListSkeleton rows={1} />}
      {payments.isError && !payments.data && (
        <ErrorState
          title={common.listFailed}
          error={payments.error}
          onRetry={() => void payments.refetch()}
        />
      )}
      {payments.data?.length === 0 && <p className={styles.none}>{t.noPayments}</p>}
      <ul className={styles.payments}>
        {newestFirst.map((payment) => (
          <PaymentItem key={payment.id} number={order.number} payment={payment} />
        ))}
      </ul>
    </Panel>
  );
}
