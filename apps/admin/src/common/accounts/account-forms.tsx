import { useState, type FormEvent } from 'react';
import { Stack, TextInput } from '@mantine/core';
import { ROLES } from '@hurtrock/shared/permissions';
import { ConfirmForm } from '../confirm-form';
import { FormFoot } from '../form-foot';
import { fill, useMessages } from '../messages';
import { useSendOnce } from '../use-send-once';
import type { Account } from './account-looks';
import { RoleChoice } from './role-choice';
import { useChangeAccount, useMailLink } from './use-account-changes';

interface FormProps {
  account: Account;
  onClose: () => void;
}

/** Name and rights. Whose rights may not be changed keeps them, and the form does not offer it. */
export function EditAccountForm({ account, onClose }: FormProps) {
  const { changeUser: t, inviteUser } = useMessages();
  const [name, setName] = useState(account.name);
  const [role, setRole] = useState(account.role);
  const [problem, setProblem] = useState<string>();
  const change = useChangeAccount(t.done);
  const send = useSendOnce(change);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!name.trim()) return setProblem(inviteUser.nameMissing);
    const body = { name: name.trim(), ...(role !== account.role && { role }) };
    send({ params: { path: { id: account.id } }, body }, { onSuccess: onClose });
  }

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t.name}
          value={name}
          maxLength={100}
          error={problem}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {account.allowedActions.includes('change_role') && (
          <RoleChoice label={t.role} roles={ROLES} value={role} onChange={setRole} />
        )}
        <FormFoot
          error={change.error}
          isPending={change.isPending}
          submitLabel={t.submit}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}

export function ActivationForm({ account, onClose }: FormProps) {
  const { activateUser, deactivateUser } = useMessages();
  const isActive = account.state === 'inactive';
  const t = isActive ? activateUser : deactivateUser;
  const change = useChangeAccount(t.done);
  const send = useSendOnce(change);
  return (
    <ConfirmForm
      text={t.text}
      submitLabel={t.submit}
      isDangerous={!isActive}
      error={change.error}
      isPending={change.isPending}
      onSend={() =>
        send({ params: { path: { id: account.id } }, body: { isActive } }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
}

export function MailLinkForm({ account, onClose }: FormProps) {
  const t = useMessages().mailUserLink;
  const mail = useMailLink(account);
  const send = useSendOnce(mail);
  const text = account.state === 'invited' ? t.inviteText : t.resetText;
  return (
    <ConfirmForm
      text={fill(text, { email: account.email })}
      submitLabel={t.submit}
      error={mail.error}
      isPending={mail.isPending}
      onSend={() => send({ params: { path: { id: account.id } } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
