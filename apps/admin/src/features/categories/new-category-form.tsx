import { NativeSelect, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import { categoriesQuery, useCategoryOptions } from '../../common/categories';
import { FormFoot } from '../../common/form-foot';
import { fill, useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';

const NAME_MAX = 120;

/** A category needs a name and a place; all else can follow. */
export function NewCategoryForm({ parentId, onClose }: { parentId: string | null; onClose: () => void }) {
  const { categories, common } = useMessages();
  const t = categories.form;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const options = useCategoryOptions('id');
  const add = api.useMutation('post', '/api/v1/admin/categories', {
    onSuccess: async ({ id, name }) => {
      notifications.show({ message: fill(t.created, { name }), color: 'green', withBorder: true });
      await queries.invalidateQueries({ queryKey: categoriesQuery.queryKey });
      await navigate(paths.category(id));
    },
  });
  const send = useSendOnce(add);
  const form = useForm({
    initialValues: { name: '', parentId: parentId ?? '', isActive: true },
    validate: { name: (name) => (name.trim() ? null : t.nameMissing) },
  });
  const submit = form.onSubmit((values) =>
    send(
      { body: { name: values.name.trim(), parentId: values.parentId || null, isActive: values.isActive } },
      {
        onSuccess: onClose,
        onError: (error) => form.setErrors(fieldErrors(error, common.fieldInvalid)),
      },
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <TextInput label={t.name} maxLength={NAME_MAX} data-autofocus {...form.getInputProps('name')} />
        <NativeSelect
          label={t.parent}
          data={[{ value: '', label: t.root }, ...options]}
          {...form.getInputProps('parentId')}
        />
        <Switch label={t.isActive} {...form.getInputProps('isActive', { type: 'checkbox' })} />
        <FormFoot error={add.error} isPending={add.isPending} submitLabel={t.create} onClose={onClose} />
      </Stack>
    </form>
  );
}
