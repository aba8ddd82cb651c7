import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import { FormFoot } from '../../common/form-foot';
import type { ActionFormProps } from './action-form';
import { useCancelOrder } from './use-order-mutations';

const REASON_MAX = 300;

export function CancelForm({ order, onClose }: ActionFormProps) {
  const t = useMessages().cancelOrder;
  const cancel = useCancelOrder(order.number);
  const send = useSendOnce(cancel);
  const form = useForm({ mode: 'uncontrolled', initialValues: { reason: '' } });

  const submit = form.onSubmit(({ reason }) =>
    send(
      { params: { path: { number: order.number } }, body: { reason: reason.trim() || undefined } },
      { onSuccess: onClose },
    ),
  );

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{t.text}</Text>
        {order.status === 'paid' && <Text fw={600}>{t.paidText}</Text>}
        <Textarea
          label={t.reason}
          rows={3}
          maxLength={REASON_MAX}
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <FormFoot
          error={cancel.error}
          isPending={cancel.isPending}
          submitLabel={t.submit}
          cancelLabel={t.keep}
          isDangerous
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
