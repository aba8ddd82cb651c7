import { Text } from '@mantine/core';
import { formatRupiah } from '@hurtrock/shared/format';
import { ConfirmForm } from '../../common/confirm-form';
import { fill, useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import type { ActionFormProps } from './action-form';
import { useDeliverOrder } from './use-order-mutations';

export function DeliverForm({ order, onClose }: ActionFormProps) {
  const t = useMessages().deliver;
  const isCash = order.paymentMethod === 'cash_on_delivery' && order.paymentStatus === 'awaiting';
  const deliver = useDeliverOrder(order, isCash);
  const send = useSendOnce(deliver);
  return (
    <ConfirmForm
      text={t.text}
      submitLabel={isCash ? t.cashSubmit : t.submit}
      error={deliver.error}
      isPending={deliver.isPending}
      onSend={() => send({ params: { path: { number: order.number } } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {isCash && (
        <div>
          <Text fw={700}>{fill(t.cashText, { amount: formatRupiah(order.total.amount) })}</Text>
          <Text size="sm">{t.cashNote}</Text>
        </div>
      )}
    </ConfirmForm>
  );
}
