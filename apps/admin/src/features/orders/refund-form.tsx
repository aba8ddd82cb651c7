import { useState } from 'react';
import { Button, Group, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { formatRupiah } from '@hurtrock/shared/format';
import {
  BankAccountFields,
  cleanAccount,
  NO_ACCOUNT,
  useAccountRules,
} from '../../common/bank-account-fields';
import { FormFoot } from '../../common/form-foot';
import { fill, useMessages } from '../../common/messages';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { fieldErrors, isProblem } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';
import type { ActionFormProps } from './action-form';
import type { Payment } from './order-looks';
import { paymentsQuery } from './order-queries';
import { isByHand, payingBack, refundable } from './refundable';
import { useRefundOrder } from './use-order-mutations';

const REASON_MIN = 3;
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
  return <RefundFields number={order.number} payments={payments.data} onClose={onClose} />;
}

interface FieldsProps {
  number: string;
  payments: Payment[];
  onClose: () => void;
}

function useRefundForm(payments: Payment[]) {
  const t = useMessages().refund;
  const left = refundable(payments);
  const [isAccountWanted, setAccountWanted] = useState(false);
  const byHand = (amount: number | string) => {
    const payment = payingBack(payments, Number(amount));
    return payment && (isAccountWanted || isByHand(payment, Number(amount))) ? payment : undefined;
  };
  const form = useForm({
    initialValues: {
      amount: '' as number | string,
      reason: '',
      destination: NO_ACCOUNT,
    },
    validate: {
      amount: (amount) => {
        if (!(Number(amount) > 0)) return t.amountMissing;
        return Number(amount) > left ? fill(t.amountTooHigh, { amount: formatRupiah(left) }) : null;
      },
      reason: (reason) => (reason.trim().length < REASON_MIN ? t.reasonMissing : null),
      destination: useAccountRules((values: { amount: number | string }) => Boolean(byHand(values.amount))),
    },
  });
  return { form, left, byHand: byHand(form.values.amount), askForAccount: () => setAccountWanted(true) };
}

function RefundFields({ number, payments, onClose }: FieldsProps) {
  const { refund: t, common } = useMessages();
  const [key] = useState(() => crypto.randomUUID());
  const refund = useRefundOrder(number);
  const send = useSendOnce(refund);
  const { form, left, byHand, askForAccount } = useRefundForm(payments);
  const amount = Number(form.values.amount);

  const submit = form.onSubmit(({ reason, destination }) =>
    send(
      {
        params: { path: { number }, header: { 'Idempotency-Key': key } },
        body: {
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
