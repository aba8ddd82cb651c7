import { Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { FormFoot } from '../form-foot';
import { fill, useMessages } from '../messages';
import { fieldErrors } from '../problem';
import { useSendOnce } from '../use-send-once';
import { viewsQuery, type ViewPage } from './views-query';

const NAME_MAX = 60;

interface Props {
  page: ViewPage;
  query: string;
  onClose: () => void;
}

export function SaveViewForm({ page, query, onClose }: Props) {
  const { views: t, common } = useMessages();
  const queries = useQueryClient();
  const save = api.useMutation('post', '/api/v1/admin/saved-views', {
    onSuccess: ({ name }) => {
      notifications.show({ message: fill(t.saved, { name }), color: 'green', withBorder: true });
      return queries.invalidateQueries({ queryKey: viewsQuery(page).queryKey });
    },
  });
  const send = useSendOnce(save);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '' },
    validate: { name: (name) => (name.trim() ? null : t.nameMissing) },
  });
  const submit = form.onSubmit(({ name }) =>
    send(
      { body: { page, name: name.trim(), query } },
      {
        onSuccess: onClose,
        onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid, { taken: t.taken })),
      },
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{t.saveText}</Text>
        <TextInput
          label={t.name}
          maxLength={NAME_MAX}
          data-autofocus
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <FormFoot error={save.error} isPending={save.isPending} submitLabel={t.submit} onClose={onClose} />
      </Stack>
    </form>
  );
}
