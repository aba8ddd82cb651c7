import { Link } from 'react-router';
import { api, type Schema } from '@hurtrock/api-client';
import { formatDateTime, formatRupiah } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { byCursor } from '../../common/by-cursor';
import { LoadMore } from '../../common/load-more';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { ProofPicture } from '../../common/transfers/proof-picture';
import { TransferActions } from '../../common/transfers/transfer-actions';
import styles from './proofs-page.module.css';

type WaitingProof = Schema<'WaitingProofDto'>;

/** Transfers that a person must look at, who has waited longest first. */
export function Component() {
  const { waitingProofs: t, common } = useMessages();
  const proofs = api.useInfiniteQuery(
    'get',
    '/api/v1/admin/payment-proofs',
    {},
    { ...byCursor, getNextPageParam: (page) => page.nextCursor },
  );
  const items = proofs.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader title={t.title} below={t.intro} />
      {proofs.isPending && <ListSkeleton rows={4} />}
      {proofs.isError && items.length === 0 && (
        <ErrorState title={common.listFailed} error={proofs.error} onRetry={() => void proofs.refetch()} />
      )}
      {proofs.isSuccess && items.length === 0 && (
        <EmptyState icon="checkCircle" title={t.emptyTitle} text={t.emptyText} />
      )}
      {items.length > 0 && (
        <>
          <ul className={styles.proofs} aria-label={t.listLabel}>
            {items.map((proof) => (
              <ProofCard key={proof.id} proof={proof} />
            ))}
          </ul>
          <LoadMore query={proofs} summary={fill(t.shown, { count: items.length })} />
        </>
      )}
    </>
  );
}

function ProofCard({ proof }: { proof: WaitingProof }) {
  const { messages, locale } = useLanguage();
  const t = messages.proofs;
  const { id, paymentId, orderNumber, customerName, amount, createdAt, note } = proof;
  return (
    <li className={styles.proof}>
      <ProofPicture id={id} sentAt={createdAt} />
      <div className={styles.words}>
        <p className={styles.order}>
          <Link to={paths.order(orderNumber)}>{orderNumber}</Link>
          <span>{customerName}</span>
        </p>
        <p className={styles.small}>{fill(t.sentAt, { date: formatDateTime(createdAt, locale) })}</p>
        {note && <p className={styles.note}>{fill(t.note, { note })}</p>}
      </div>
      <strong className={styles.amount}>{formatRupiah(amount.amount)}</strong>
      <div className={styles.actions}>
        <TransferActions
          transfer={{ paymentId, orderNumber, amount: amount.amount, isUnderReview: true, isLate: false }}
        />
      </div>
    </li>
  );
}
