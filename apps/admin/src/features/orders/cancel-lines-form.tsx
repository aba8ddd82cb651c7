import { useState } from 'react';
import { Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormFoot } from '../../common/form-foot';
import { useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';
import type { ActionFormProps } from './action-form';
import { linesToCancel } from './lines-to-ship';
import { ShipLines } from './ship-lines';
import { useCancelLines } from './use-order-mutations';

const REASON_MIN = 3;
const REASON_MAX = 300;

/** Takes some units out of a paid order that have not left yet. */
export function CancelLinesForm({ order, onClose }: ActionFormProps) {
  const { cancelLines: t, cancelOrder, common } = useMessages();
  const [key] = useState(() => crypto.randomUUID());
  const cancel = useCancelLines(order.number);
  const send = useSendOnce(cancel);
  const lines = linesToCancel(order);
  const form = useForm({
    initialValues: {
      quantities: Object.fromEntries(lines.map(({ sku }): [string, number | string] => [sku, 0])),
      restock: true,
      reason: '',
    },
    validate: {
      quantities: (quantities) =>
        Object.values(quantities).some((count) => Number(count) > 0) ? null : t.nothing,
      reason: (reason) => (reason.trim().length < REASON_MIN ? common.reasonMissing : null),
    },
  });
  const submit = form.onSubmit(({ quantities, restock, reason }) =>
    send(
      {
        params: { path: { number: order.number }, header: { 'Idempotency-Key': key } },
        body: {
          lines: lines
            .map(({ sku }) => ({ sku, quantity: Number(quantities[sku]) }))
            .filter(({ quantity }) => quantity > 0),
          restock,
          reason: reason.trim(),
        },
      },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid)) },
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{t.text}</Text>
        <ShipLines
          legend={t.legend}
          lines={lines}
          quantities={form.values.quantities}
          error={form.errors['quantities']}
          onChange={(sku, quantity) =>
            form.setFieldValue('quantities', (quantities) => ({ ...quantities, [sku]: quantity }))
          }
        />
        <Checkbox
          label={t.restock}
          description={t.restockHint}
          {...form.getInputProps('restock', { type: 'checkbox' })}
        />
        <Textarea label={t.reason} rows={2} maxLength={REASON_MAX} {...form.getInputProps('reason')} />
        <FormFoot
          error={cancel.error}
          isPending={cancel.isPending}
          submitLabel={t.submit}
          cancelLabel={cancelOrder.keep}
          isDangerous
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
