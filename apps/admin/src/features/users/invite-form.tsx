import { useState } from 'react';
import { Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from 'react-router';
import { api, type Schema } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import { RoleChoice } from '../../common/accounts/role-choice';
import { useAfterAccountChange } from '../../common/accounts/use-account-changes';
import { looksLikeEmail } from '../../common/email';
import { FormFoot } from '../../common/form-foot';
import { fill, useMessages } from '../../common/messages';
import { fieldErrors } from '../../common/problem';
import { useSendOnce } from '../../common/use-send-once';

type CrewRole = Schema<'InviteUserDto'>['role'];
const ROLES: readonly CrewRole[] = ['staff', 'admin'];

export function InviteForm({ onClose }: { onClose: () => void }) {
  const t = useMessages().inviteUser;
  const navigate = useNavigate();
  const [role, setRole] = useState<CrewRole>('staff');
  const after = useAfterAccountChange();
  const invite = api.useMutation('post', '/api/v1/admin/users', {
    onSuccess: ({ name }) => after(fill(t.done, { name })),
  });
  const send = useSendOnce(invite);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '' },
    validate: {
      name: (name) => (name.trim() ? null : t.nameMissing),
      email: (email) => (looksLikeEmail(email) ? null : t.emailInvalid),
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ name, email }) =>
        send(
          { body: { name: name.trim(), email: email.trim(), role } },
          {
            onSuccess: ({ id }) => {
              onClose();
              void navigate(paths.user(id));
            },
            onError: (error) => form.setErrors(fieldErrors(error, t.emailInvalid)),
          },
        ),
      )}
    >
      <Stack gap="md">
        <Text>{t.text}</Text>
        <TextInput label={t.name} maxLength={100} data-autofocus {...form.getInputProps('name')} />
        <TextInput label={t.email} type="email" maxLength={254} {...form.getInputProps('email')} />
        <RoleChoice label={t.role} roles={ROLES} value={role} onChange={setRole} />
        <FormFoot
          error={invite.error}
          isPending={invite.isPending}
          submitLabel={t.submit}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
