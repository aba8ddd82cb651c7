import { Stack, Text } from '@mantine/core';
import { useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import { FormFoot } from './form-foot';
import type { ActionFormProps } from './action-form';
import { useDeliverOrder } from './use-order-mutations';

export function DeliverForm({ order, onClose }: ActionFormProps) {
  const t = useMessages().deliver;
  const deliver = useDeliverOrder(order.number);
  const send = useSendOnce(deliver);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send({ params: { path: { number: order.number } } }, { onSuccess: onClose });
      }}
    >
      <Stack gap="md">
        <Text>{t.text}</Text>
        <FormFoot
          error={deliver.error}
          isPending={deliver.isPending}
          submitLabel={t.submit}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
