import { formatDateTime, formatRupiah } from '@hurtrock/shared/format';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { ProofPicture } from '../../common/transfers/proof-picture';
import type { Payment, Refund } from './order-looks';
import styles from './order-payments.module.css';
import { RefundPill } from './order-pills';
import { RefundToDo } from './refund-to-do';

/** The money of a payment that went back, or is on its way. */
export function PaymentRefunds({ number, payment }: { number: string; payment: Payment }) {
  const t = useMessages().order;
  return (
    <ul className={styles.refunds} aria-label={t.refunds}>
      {payment.refunds.map((refund) => (
        <RefundItem key={refund.id} number={number} refund={refund} />
      ))}
    </ul>
  );
}

function RefundItem({ number, refund }: { number: string; refund: Refund }) {
  const { messages, locale } = useLanguage();
  const t = messages.refundByHand;
  const { amount, state, reason, isManual, destination, proofId, lines, createdAt } = refund;
  return (
    <li>
      <div className={styles.line}>
        <span>{messages.order.refunds}</span>
        <RefundPill state={state} />
        {isManual && <span className={styles.small}>{t.label}</span>}
        <strong className={styles.money}>{formatRupiah(-amount.amount)}</strong>
      </div>
      <p className={styles.small}>
        {formatDateTime(createdAt, locale)} · {messages.refundReasons[reason] ?? reason}
      </p>
      {lines.length > 0 && (
        <p className={styles.small}>
          {lines
            .map(({ sku, name, quantity }) => (sku ? `${quantity} × ${name}` : messages.order.shipping))
            .join(' · ')}
        </p>
      )}
      {isManual && destination && state === 'pending' && (
        <RefundToDo number={number} refund={{ ...refund, destination }} />
      )}
      {proofId && (
        <div className={styles.proof}>
          <ProofPicture id={proofId} sentAt={createdAt} />
          {destination && <p className={styles.words}>{fill(t.transferredTo, { ...destination })}</p>}
        </div>
      )}
    </li>
  );
}
