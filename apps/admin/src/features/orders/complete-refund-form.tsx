import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormFoot } from '../../common/form-foot';
import { fill, useMessages } from '../../common/messages';
import { pictureFault, pictureForm } from '../../common/picture';
import { PictureField } from '../../common/picture-field';
import { fieldErrors } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';
import type { RefundByHandProps } from './refund-to-do';
import { useCompleteRefund } from './use-order-mutations';

const NOTE_MAX = 300;

export function CompleteRefundForm({ number, refund, onClose }: RefundByHandProps & { onClose: () => void }) {
  const { refundByHand, picture, common } = useMessages();
  const t = refundByHand.complete;
  const complete = useCompleteRefund(number, refund);
  const send = useSendOnce(complete);
  const form = useForm({
    initialValues: { image: null as File | null, note: '' },
    validateInputOnChange: ['image'],
    validate: {
      image: (image) => {
        const fault = pictureFault(image);
        return fault && picture[fault];
      },
    },
  });

  const submit = form.onSubmit(({ image, note }) => {
    if (!image) return;
    send(
      { params: { path: { id: refund.id } }, ...pictureForm(image, { note: note.trim() || undefined }) },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid)) },
    );
  });

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{fill(t.text, { ...refund.destination })}</Text>
        <PictureField error={form.errors.image} onChange={(image) => form.setFieldValue('image', image)} />
        <Textarea label={t.note} rows={2} maxLength={NOTE_MAX} {...form.getInputProps('note')} />
        <FormFoot
          error={complete.error}
          isPending={complete.isPending}
          submitLabel={t.submit}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
