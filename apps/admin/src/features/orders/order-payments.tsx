import { useQuery } from '@tanstack/react-query';
import { formatDateTime, formatRupiah } from '@hurtrock/shared/format';
import { CopyButton } from '../../common/copy-button';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { Panel } from '../../common/panel';
import type { Payment } from './order-looks';
import styles from './order-payments.module.css';
import { AttemptPill, RefundPill } from './order-pills';
import { paymentsQuery } from './order-queries';

/** Every attempt to pay, the newest first, and the money that went back. */
export function OrderPayments({ number }: { number: string }) {
  const { order: t, common } = useMessages();
  const payments = useQuery(paymentsQuery(number));
  const newestFirst = [...(payments.data ?? [])].sort((one, other) => other.attemptNo - one.attemptNo);
  return (
    <Panel title={t.payments}>
      {payments.isPending && <ListSkeleton rows={1} />}
      {payments.isError && (
        <ErrorState
          title={common.listFailed}
          error={payments.error}
          onRetry={() => void payments.refetch()}
        />
      )}
      {payments.data?.length === 0 && <p className={styles.none}>{t.noPayments}</p>}
      <ul className={styles.payments}>
        {newestFirst.map((payment) => (
          <PaymentItem key={payment.id} payment={payment} />
        ))}
      </ul>
    </Panel>
  );
}

function PaymentItem({ payment }: { payment: Payment }) {
  const { messages, locale } = useLanguage();
  const t = messages.order;
  return (
    <li className={styles.payment}>
      <div className={styles.line}>
        <strong>{messages.providers[payment.provider] ?? payment.provider}</strong>
        <span className={styles.small}>{fill(t.attempt, { count: payment.attemptNo })}</span>
        <AttemptPill state={payment.state} />
        <strong className={styles.money}>{formatRupiah(payment.amount.amount)}</strong>
      </div>
      <p className={styles.small}>{formatDateTime(payment.createdAt, locale)}</p>
      {payment.failureCode && (
        <p className={styles.small}>{fill(t.failure, { code: payment.failureCode })}</p>
      )}
      {payment.gatewayRef && (
        <p className={styles.reference}>
          <span>
            {t.gatewayRef}: <code>{payment.gatewayRef}</code>
          </span>
          <CopyButton label={messages.common.copy} value={payment.gatewayRef} />
        </p>
      )}
      {payment.refunds.length > 0 && <Refunds refunds={payment.refunds} />}
    </li>
  );
}

function Refunds({ refunds }: { refunds: Payment['refunds'] }) {
  const { messages, locale } = useLanguage();
  return (
    <ul className={styles.refunds} aria-label={messages.order.refunds}>
      {refunds.map((refund) => (
        <li key={refund.id}>
          <div className={styles.line}>
            <span>{messages.order.refunds}</span>
            <RefundPill state={refund.state} />
            <strong className={styles.money}>{formatRupiah(-refund.amount.amount)}</strong>
          </div>
          <p className={styles.small}>
            {formatDateTime(refund.createdAt, locale)} · {refund.reason}
          </p>
        </li>
      ))}
    </ul>
  );
}
