import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormFoot } from './form-foot';
import { useMessages } from './messages';
import { fieldErrors } from './problem';

interface Props {
  text: string;
  label: string;
  submitLabel: string;
  cancelLabel?: string;
  maxLength?: number;
  isDangerous?: boolean;
  error: unknown;
  isPending: boolean;
  onSend: (reason: string, onError: (error: unknown) => void) => void;
  onClose: () => void;
}

const REASON_MIN = 3;
const REASON_MAX = 300;

/** A dialog that asks for one thing: why. */
export function ReasonForm({ text, label, maxLength = REASON_MAX, onSend, ...foot }: Props) {
  const t = useMessages().common;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim().length < REASON_MIN ? t.reasonMissing : null) },
  });
  const submit = form.onSubmit(({ reason }) =>
    onSend(reason.trim(), (error) => form.setErrors(fieldErrors(error, t.fieldInvalid))),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{text}</Text>
        <Textarea
          label={label}
          rows={3}
          maxLength={maxLength}
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <FormFoot {...foot} />
      </Stack>
    </form>
  );
}
