import { useState } from 'react';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatRupiah } from '@hurtrock/shared/format';
import { BankAccountFields, cleanAccount } from '../../common/bank-account-fields';
import { FormFoot } from '../../common/form-foot';
import { fill, useMessages } from '../../common/messages';
import { RupiahField } from '../../common/number-field';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { fieldErrors, isProblem } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';
import type { ActionFormProps } from './action-form';
import type { Payment } from './order-looks';
import { paymentsQuery } from './order-queries';
import { RefundPartsFields } from './refund-parts-fields';
import { namedParts, useRefundForm } from './use-refund-form';
import { useRefundOrder } from './use-order-mutations';

const REASON_MAX = 300;

/** Asks first what is left of the money: what an earlier refund took cannot be given twice. */
export function RefundForm({ order, onClose }: ActionFormProps) {
  const { common } = useMessages();
  const payments = useQuery(paymentsQuery(order.number));
  if (payments.isPending) return <ListSkeleton rows={3} />;
  if (!payments.data)
    return (
      <ErrorState title={common.pageFailed} error={payments.error} onRetry={() => void payments.refetch()} />
    );
  return <RefundFields order={order} payments={payments.data} onClose={onClose} />;
}

interface FieldsProps extends ActionFormProps {
  payments: Payment[];
}

function RefundFields({ order, payments, onClose }: FieldsProps) {
  const { number } = order;
  const { refund: t, common } = useMessages();
  const [key] = useState(() => crypto.randomUUID());
  const refund = useRefundOrder(number);
  const send = useSendOnce(refund);
  const { form, of, byHand, name, nameAll, askForAccount } = useRefundForm(order, payments);
  const amount = Number(form.values.amount);

  const submit = form.onSubmit(({ reason, destination, ...parts }) =>
    send(
      {
        params: { path: { number }, header: { 'Idempotency-Key': key } },
        body: {
          ...namedParts(of, parts),
          amount: { amount, currency: 'IDR' },
          reason: reason.trim(),
          destination: byHand && cleanAccount(destination),
        },
      },
      {
        onSuccess: onClose,
        onError: (error) => {
          if (isProblem(error) && error.code === 'refund_needs_account') askForAccount();
          form.setErrors(fieldErrors(error, common.fieldInvalid));
        },
      },
    ),
  );

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{fill(t.left, { amount: formatRupiah(of.left) })}</Text>
        <RefundPartsFields of={of} parts={form.values} onName={name} />
        <Group align="flex-start" gap="sm" wrap="nowrap">
          <RupiahField flex={1} label={t.amount} {...form.getInputProps('amount')} />
          <Button mt={25} variant="default" onClick={nameAll}>
            {t.all}
          </Button>
        </Group>
        <Textarea label={t.reason} rows={3} maxLength={REASON_MAX} {...form.getInputProps('reason')} />
        {byHand && (
          <>
            <ByHand payment={byHand} />
            <BankAccountFields path="destination" inputProps={form.getInputProps} />
          </>
        )}
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

/** Why the account of the buyer is asked for. */
function ByHand({ payment: { method, refundWay } }: { payment: Payment }) {
  const { refundByHand: t, paymentMethods } = useMessages();
  const explain = refundWay === 'whole' ? t.explainWhole : t.explain;
  return <Text size="sm">{fill(explain, { method: paymentMethods[method] })}</Text>;
}
