import { Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormFoot } from '../../common/form-foot';
import { useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { UnsavedGuard } from '../../common/unsaved-guard';
import { faultOf, wordsOf } from './synonym-words';

interface Props {
  /** As they stand now; none for a new group. */
  words: string[];
  error: unknown;
  isPending: boolean;
  onSend: (words: string[], onError: (error: unknown) => void) => void;
  onClose: () => void;
}

/** The words of a group, one a line: as quick to write as a list on paper, and by keyboard alone. */
export function SynonymForm({ words, error, isPending, onSend, onClose }: Props) {
  const { synonyms: t, common } = useMessages();
  const form = useForm({
    initialValues: { words: words.join('\n') },
    validate: {
      words: (text) => {
        const fault = faultOf(wordsOf(text));
        return fault && t.faults[fault];
      },
    },
  });
  const faults = {
    too_many_words: t.faults.tooLong,
    repeated: t.faults.repeated,
    no_letters: t.faults.noLetters,
  };
  const isOnField = form.errors.words !== undefined;

  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        onSend(wordsOf(values.words), (failure) =>
          form.setErrors(fieldErrors(failure, common.fieldInvalid, faults)),
        ),
      )}
    >
      <UnsavedGuard isDirty={form.isDirty()} />
      <Stack gap="md">
        <Textarea
          label={t.words}
          description={t.wordsHint}
          autosize
          minRows={4}
          maxRows={12}
          required
          data-autofocus
          {...form.getInputProps('words')}
        />
        <FormFoot
          error={isOnField ? null : error}
          isPending={isPending}
          submitLabel={t.save}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
