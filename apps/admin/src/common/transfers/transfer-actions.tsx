import { Group } from '@mantine/core';
import { DialogButton } from '../dialog-button';
import { fill, useMessages } from '../messages';
import { useSession } from '../session';
import { ConfirmTransferForm } from './confirm-transfer-form';
import { RejectProofForm } from './reject-proof-form';
import type { Transfer } from './use-transfer-decisions';

/** What staff can say about a bank transfer: the money is here, or the proof shows none. */
export function TransferActions({ transfer }: { transfer: Transfer }) {
  const { confirmTransfer, rejectProof } = useMessages();
  const { can } = useSession();
  const { orderNumber: number, isUnderReview, isLate } = transfer;
  if (!can('payments:confirm')) return null;
  return (
    <Group gap="xs">
      <DialogButton
        label={confirmTransfer.action}
        about={number}
        icon="check"
        size="sm"
        variant={isLate ? 'default' : 'filled'}
        title={fill(confirmTransfer.title, { number })}
      >
        {(close) => <ConfirmTransferForm transfer={transfer} onClose={close} />}
      </DialogButton>
      {isUnderReview && (
        <DialogButton
          label={rejectProof.action}
          about={number}
          icon="x"
          size="sm"
          title={fill(rejectProof.title, { number })}
        >
          {(close) => <RejectProofForm transfer={transfer} onClose={close} />}
        </DialogButton>
      )}
    </Group>
  );
}
