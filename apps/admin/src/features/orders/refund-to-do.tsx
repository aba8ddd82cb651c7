import { Group } from '@mantine/core';
import { formatRupiah } from '@hurtrock/shared/format';
import { CopyFacts } from '../../common/copy-facts';
import { DialogButton } from '../../common/dialog-button';
import { fill, useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import { AbandonRefundForm } from './abandon-refund-form';
import { CompleteRefundForm } from './complete-refund-form';
import type { Refund } from './order-looks';
import styles from './order-payments.module.css';

export interface RefundByHandProps {
  number: string;
  refund: Refund & { destination: NonNullable<Refund['destination']> };
}

/** A refund that somebody transfers at the bank: where to, and what became of it. */
export function RefundToDo({ number, refund }: RefundByHandProps) {
  const { refundByHand: t, bankAccount, payment } = useMessages();
  const { can } = useSession();
  const { destination, amount } = refund;
  const rupiah = formatRupiah(amount.amount);
  return (
    <div className={styles.box}>
      <p className={styles.words}>{t.toDo}</p>
      <CopyFacts
        facts={[
          { label: bankAccount.bank, value: destination.bank },
          { label: bankAccount.number, value: destination.number },
          { label: bankAccount.holder, value: destination.holder },
          { label: payment.amount, value: rupiah, copied: String(amount.amount) },
        ]}
      />
      {can('orders:refund') && (
        <Group gap="xs">
          <DialogButton
            label={t.complete.action}
            icon="check"
            size="sm"
            variant="filled"
            title={fill(t.complete.title, { amount: rupiah })}
          >
            {(close) => <CompleteRefundForm number={number} refund={refund} onClose={close} />}
          </DialogButton>
          <DialogButton
            label={t.abandon.action}
            about={rupiah}
            icon="x"
            size="sm"
            title={fill(t.abandon.title, { amount: rupiah })}
          >
            {(close) => <AbandonRefundForm number={number} refund={refund} onClose={close} />}
          </DialogButton>
        </Group>
      )}
    </div>
  );
}
