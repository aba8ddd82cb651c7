import { Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { formatRupiah } from '@hurtrock/shared/format';
import { FormFoot } from '../form-foot';
import { fill, useMessages } from '../messages';
import { useSendOnce } from '../use-send-once';
import { useConfirmTransfer, type Transfer } from './use-transfer-decisions';

const REFERENCE_MAX = 100;

/** Asks once more, with the amount in large letters: what is confirmed here counts as paid. */
export function ConfirmTransferForm({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) {
  const t = useMessages().confirmTransfer;
  const confirm = useConfirmTransfer(transfer);
  const send = useSendOnce(confirm);
  const form = useForm({ mode: 'uncontrolled', initialValues: { reference: '' } });
  const amount = formatRupiah(transfer.amount);

  const submit = form.onSubmit(({ reference }) =>
    send(
      { params: { path: { id: transfer.paymentId } }, body: { reference: reference.trim() || undefined } },
      { onSuccess: onClose },
    ),
  );

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{t.text}</Text>
        <Text fz={26} fw={700}>
          {amount}
        </Text>
        {transfer.isLate && <Text fw={600}>{t.lateText}</Text>}
        <TextInput
          label={t.reference}
          description={t.referenceHint}
          autoComplete="off"
          maxLength={REFERENCE_MAX}
          key={form.key('reference')}
          {...form.getInputProps('reference')}
        />
        <FormFoot
          error={confirm.error}
          isPending={confirm.isPending}
          submitLabel={fill(t.submit, { amount })}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
