import { formatDateTime } from '@hurtrock/shared/format';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { StatusPill, type PillLook } from '../../common/status-pill';
import { ProofPicture } from '../../common/transfers/proof-picture';
import { TransferActions } from '../../common/transfers/transfer-actions';
import type { Payment } from './order-looks';
import styles from './order-payments.module.css';

type Proof = Payment['proofs'][number];

const DECISION_LOOKS: Record<NonNullable<Proof['decision']>, PillLook> = {
  accepted: { tone: 'success', icon: 'checkCircle' },
  rejected: { tone: 'danger', icon: 'x' },
};

/** What the buyer of a bank transfer has shown, and what staff say to it. */
export function PaymentProofs({ number, payment }: { number: string; payment: Payment }) {
  const t = useMessages().proofs;
  const newestFirst = [...payment.proofs].reverse();
  return (
    <section className={styles.box} aria-label={t.label}>
      <h3 className={styles.boxTitle}>{t.label}</h3>
      {newestFirst.length === 0 && <p className={styles.small}>{t.none}</p>}
      <ul className={styles.proofs}>
        {newestFirst.map((proof) => (
          <ProofItem key={proof.id} proof={proof} />
        ))}
      </ul>
      {payment.captured.amount === 0 && (
        <TransferActions
          transfer={{
            paymentId: payment.id,
            orderNumber: number,
            amount: payment.amount.amount,
            isUnderReview: payment.state === 'under_review',
            isLate: !payment.isCurrent,
          }}
        />
      )}
    </section>
  );
}

function ProofItem({ proof }: { proof: Proof }) {
  const { messages, locale } = useLanguage();
  const t = messages.proofs;
  const { id, createdAt, note, decision, reason } = proof;
  return (
    <li className={styles.proof}>
      <ProofPicture id={id} sentAt={createdAt} />
      <div className={styles.proofWords}>
        {decision ? (
          <StatusPill {...DECISION_LOOKS[decision]}>{t.decisions[decision]}</StatusPill>
        ) : (
          <StatusPill {...{ tone: 'warning', icon: 'clock' }}>{t.waiting}</StatusPill>
        )}
        <p className={styles.small}>{fill(t.sentAt, { date: formatDateTime(createdAt, locale) })}</p>
        {note && <p className={styles.words}>{fill(t.note, { note })}</p>}
        {decision && reason && (
          <p className={styles.words}>
            {decision === 'accepted'
              ? fill(t.bankReference, { reference: reason })
              : fill(t.rejectedBecause, { reason })}
          </p>
        )}
      </div>
    </li>
  );
}
