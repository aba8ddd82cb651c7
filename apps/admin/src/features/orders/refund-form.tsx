import { useState } from 'react';
import { Button, Group, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { formatRupiah } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { fieldErrors } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';
import { FormFoot } from './form-foot';
import type { ActionFormProps } from './action-form';
import { paymentsQuery } from './order-queries';
import { refundable } from './refundable';
import { useRefundOrder } from './use-order-mutations';

const REASON_MAX = 500;

/** Asks first what is left of the money: what an earlier refund took cannot be given twice. */
export function RefundForm({ order, onClose }: ActionFormProps) {
  const { common } = useMessages();
  const payments = useQuery(paymentsQuery(order.number));
  if (payments.isPending) return <ListSkeleton rows={3} />;
  if (!payments.data)
    return (
      <ErrorState title={common.pageFailed} error={payments.error} onRetry={() => void payments.refetch()} />
    );
  return <RefundFields number={order.number} left={refundable(payments.data)} onClose={onClose} />;
}

function RefundFields({ number, left, onClose }: { number: string; left: number; onClose: () => void }) {
  const { refund: t, common } = useMessages();
  const [key] = useState(() => crypto.randomUUID());
  const refund = useRefundOrder(number);
  const send = useSendOnce(refund);
  const form = useForm({
    initialValues: { amount: '' as number | string, reason: '' },
    validate: {
      amount: (amount) => {
        if (!(Number(amount) > 0)) return t.amountMissing;
        return Number(amount) > left ? fill(t.amountTooHigh, { amount: formatRupiah(left) }) : null;
      },
      reason: (reason) => (reason.trim() ? null : t.reasonMissing),
    },
  });
  const amount = Number(form.values.amount);

  const submit = form.onSubmit(({ reason }) =>
    send(
      {
        params: { path: { number }, header: { 'Idempotency-Key': key } },
        body: { amount: { amount, currency: 'IDR' }, reason: reason.trim() },
      },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid)) },
    ),
  );

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{fill(t.left, { amount: formatRupiah(left) })}</Text>
        <Group align="flex-start" gap="sm" wrap="nowrap">
          <NumberInput
            flex={1}
            label={t.amount}
            thousandSeparator="."
            decimalSeparator=","
            allowDecimal={false}
            allowNegative={false}
            hideControls
            {...form.getInputProps('amount')}
          />
          <Button mt={25} variant="default" onClick={() => form.setFieldValue('amount', left)}>
            {t.all}
          </Button>
        </Group>
        <Textarea label={t.reason} rows={3} maxLength={REASON_MAX} {...form.getInputProps('reason')} />
        <FormFoot
          error={refund.error}
          isPending={refund.isPending}
          submitLabel={amount > 0 ? fill(t.submit, { amount: formatRupiah(amount) }) : t.submitEmpty}
          isDangerous
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
