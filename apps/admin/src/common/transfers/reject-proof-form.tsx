import { useMessages } from '../messages';
import { ReasonForm } from '../reason-form';
import { useSendOnce } from '../use-send-once';
import { useRejectProof, type Transfer } from './use-transfer-decisions';

export function RejectProofForm({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) {
  const t = useMessages().rejectProof;
  const reject = useRejectProof(transfer);
  const send = useSendOnce(reject);
  return (
    <ReasonForm
      text={t.text}
      label={t.reason}
      submitLabel={t.submit}
      isDangerous
      error={reject.error}
      isPending={reject.isPending}
      onSend={(reason, onError) =>
        send(
          { params: { path: { id: transfer.paymentId } }, body: { reason } },
          { onSuccess: onClose, onError },
        )
      }
      onClose={onClose}
    />
  );
}
