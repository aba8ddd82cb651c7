import { formatDateTime, formatRupiah } from '@hurtrock/shared/format';
import { CopyButton } from '../../common/copy-button';
import { fill, useLanguage } from '../../common/messages';
import { StatusPill } from '../../common/status-pill';
import { isOpen, type Payment } from './order-looks';
import styles from './order-payments.module.css';
import { AttemptPill } from './order-pills';
import { PaymentInstructions } from './payment-instructions';
import { PaymentProofs } from './payment-proofs';
import { PaymentRefunds } from './payment-refunds';

/** One attempt to pay with all that came of it. */
export function PaymentItem({ number, payment }: { number: string; payment: Payment }) {
  const { messages } = useLanguage();
  const t = messages.payment;
  return (
    <li className={styles.payment}>
      <div className={styles.line}>
        <strong>{messages.paymentMethods[payment.method]}</strong>
        <AttemptPill state={payment.state} />
        {payment.isCurrent && <StatusPill {...{ tone: 'info', icon: 'check' }}>{t.current}</StatusPill>}
        {isOpen(payment) && !payment.isCurrent && (
          <StatusPill {...{ tone: 'neutral', icon: 'dash' }}>{t.superseded}</StatusPill>
        )}
        <strong className={styles.money}>{formatRupiah(payment.amount.amount)}</strong>
      </div>
      <PaymentFacts payment={payment} />
      {payment.isCurrent && <PaymentInstructions payment={payment} />}
      {payment.kind === 'bank_transfer' && <PaymentProofs number={number} payment={payment} />}
      {payment.refunds.length > 0 && <PaymentRefunds number={number} payment={payment} />}
    </li>
  );
}

function PaymentFacts({ payment }: { payment: Payment }) {
  const { messages, locale } = useLanguage();
  const t = messages.payment;
  const { captured, amount } = payment;
  const isOddSum = captured.amount > 0 && captured.amount !== amount.amount;
  return (
    <>
      <p className={styles.small}>
        {fill(t.attempt, { count: payment.attemptNo })} · {messages.paymentKinds[payment.kind]} ·{' '}
        {formatDateTime(payment.createdAt, locale)}
      </p>
      {payment.isCurrent && payment.expiresAt && (
        <p className={styles.small}>
          {fill(t.payBefore, { date: formatDateTime(payment.expiresAt, locale) })}
        </p>
      )}
      {isOddSum && (
        <p className={styles.strong}>{fill(t.captured, { amount: formatRupiah(captured.amount) })}</p>
      )}
      {payment.failureCode && (
        <p className={styles.small}>{fill(t.failure, { code: payment.failureCode })}</p>
      )}
      {payment.gatewayRef && (
        <p className={styles.reference}>
          <span>
            {t.reference}: <code>{payment.gatewayRef}</code>
          </span>
          <CopyButton
            label={fill(messages.common.copyValue, { label: t.reference })}
            value={payment.gatewayRef}
          />
        </p>
      )}
    </>
  );
}
