import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormFoot } from '../../../common/form-foot';
import { useMessages } from '../../../common/messages';
import { fieldErrors } from '../../../common/problem';
import { UnsavedGuard } from '../../../common/unsaved-guard';
import { MARKS } from '../reply-marks';
import styles from './replies.module.css';
import type { QuickReply } from './use-replies';

type Values = Pick<QuickReply, 'title' | 'text'>;

interface Props {
  values: Values;
  error: unknown;
  isPending: boolean;
  onSend: (values: Values, onError: (error: unknown) => void) => void;
  onClose: () => void;
}

const LONGEST_TITLE = 60;
const LONGEST_TEXT = 1_500;

export function ReplyForm({ values, error, isPending, onSend, onClose }: Props) {
  const { quickReplies: t, common } = useMessages();
  const form = useForm({
    initialValues: { title: values.title, text: values.text },
    validate: {
      title: (title) => (title.trim() ? null : t.nameMissing),
      text: (text) => (text.trim() ? null : t.textMissing),
    },
  });
  const submit = form.onSubmit(({ title, text }) =>
    onSend({ title: title.trim(), text: text.trim() }, (failure) =>
      form.setErrors(fieldErrors(failure, common.fieldInvalid, { taken: t.taken })),
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <UnsavedGuard isDirty={form.isDirty()} />
      <Stack gap="md">
        <TextInput
          label={t.name}
          description={t.nameHint}
          maxLength={LONGEST_TITLE}
          required
          data-autofocus
          {...form.getInputProps('title')}
        />
        <Textarea
          label={t.text}
          autosize
          minRows={4}
          maxRows={12}
          maxLength={LONGEST_TEXT}
          required
          {...form.getInputProps('text')}
        />
        <div>
          <Text size="sm">{t.marks}</Text>
          <ul className={styles.marks}>
            {MARKS.map((mark) => (
              <li key={mark}>
                <code>{`{${mark}}`}</code> {t.marksOf[mark]}
              </li>
            ))}
          </ul>
        </div>
        <FormFoot
          error={Object.keys(form.errors).length > 0 ? null : error}
          isPending={isPending}
          submitLabel={t.save}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
