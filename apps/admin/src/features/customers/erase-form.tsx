import { useState } from 'react';
import { TextInput } from '@mantine/core';
import { api } from '@hurtrock/api-client';
import { useAfterAccountChange } from '../../common/accounts/use-account-changes';
import { ConfirmForm } from '../../common/confirm-form';
import { useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';

interface Props {
  id: string;
  email: string;
  onClose: () => void;
}

/** What can not be undone asks for more than a click. */
export function EraseForm({ id, email, onClose }: Props) {
  const t = useMessages().eraseCustomer;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const after = useAfterAccountChange();
  const erase = api.useMutation('post', '/api/v1/admin/customers/{id}/erase', {
    onSuccess: () => after(t.done),
  });
  const send = useSendOnce(erase);

  function confirm() {
    if (typed.trim().toLowerCase() !== email) return setProblem(t.mismatch);
    setProblem(undefined);
    send({ params: { path: { id } } }, { onSuccess: onClose });
  }

  return (
    <ConfirmForm
      text={t.text}
      submitLabel={t.submit}
      isDangerous
      error={erase.error}
      isPending={erase.isPending}
      onSend={confirm}
      onClose={onClose}
    >
      <TextInput
        label={t.confirm}
        description={email}
        value={typed}
        error={problem}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </ConfirmForm>
  );
}
