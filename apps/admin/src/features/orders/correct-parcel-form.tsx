import { Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormFoot } from '../../common/form-foot';
import { useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';
import type { ParcelProps } from './parcel-actions';
import { TrackingFields, trackingBody, useTrackingRules, type Tracking } from './tracking-fields';
import { useCorrectParcel } from './use-order-mutations';

/** A number that was mistyped, or another courier than planned. */
export function CorrectParcelForm({ number, shipment, onClose }: ParcelProps & { onClose: () => void }) {
  const { parcel: t, common } = useMessages();
  const correct = useCorrectParcel(number);
  const send = useSendOnce(correct);
  const { courier, trackingNumber } = shipment;
  const form = useForm<Tracking>({
    initialValues: { courier, trackingNumber, confirmDuplicate: false },
    validate: useTrackingRules(),
  });
  const submit = form.onSubmit((values) =>
    send(
      { params: { path: { number, id: shipment.id } }, body: trackingBody(values) },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid)) },
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{t.correctText}</Text>
        <TrackingFields form={form} error={correct.error} />
        <FormFoot
          error={correct.error}
          isPending={correct.isPending}
          submitLabel={t.correctSubmit}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
