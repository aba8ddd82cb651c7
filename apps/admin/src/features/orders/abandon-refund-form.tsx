import { useMessages } from '../../common/messages';
import { ReasonForm } from '../../common/reason-form';
import { useSendOnce } from '../../common/use-send-once';
import type { RefundByHandProps } from './refund-to-do';
import { useAbandonRefund } from './use-order-mutations';

export function AbandonRefundForm({ number, refund, onClose }: RefundByHandProps & { onClose: () => void }) {
  const t = useMessages().refundByHand.abandon;
  const abandon = useAbandonRefund(number, refund);
  const send = useSendOnce(abandon);
  return (
    <ReasonForm
      text={t.text}
      label={t.reason}
      submitLabel={t.submit}
      cancelLabel={t.keep}
      isDangerous
      error={abandon.error}
      isPending={abandon.isPending}
      onSend={(reason, onError) =>
        send({ params: { path: { id: refund.id } }, body: { reason } }, { onSuccess: onClose, onError })
      }
      onClose={onClose}
    />
  );
}
