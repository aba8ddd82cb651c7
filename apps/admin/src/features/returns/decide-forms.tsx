import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmForm } from '../../common/confirm-form';
import { useMessages } from '../../common/messages';
import { ReasonForm } from '../../common/reason-form';
import { useSendOnce } from '../../common/use-send-once';
import { useApproveReturn, useRejectReturn } from './use-return-steps';

interface FormProps {
  id: string;
  onClose: () => void;
}

const NOTE_MAX = 300;

export function ApproveForm({ id, onClose }: FormProps) {
  const t = useMessages().approveReturn;
  const [note, setNote] = useState('');
  const approve = useApproveReturn(id);
  const send = useSendOnce(approve);
  return (
    <ConfirmForm
      text={t.text}
      submitLabel={t.submit}
      error={approve.error}
      isPending={approve.isPending}
      onSend={() =>
        send({ params: { path: { id } }, body: { note: note.trim() || undefined } }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <Textarea
        label={t.note}
        rows={3}
        maxLength={NOTE_MAX}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmForm>
  );
}

export function RejectForm({ id, onClose }: FormProps) {
  const t = useMessages().rejectReturn;
  const reject = useRejectReturn(id);
  const send = useSendOnce(reject);
  return (
    <ReasonForm
      text={t.text}
      label={t.reason}
      submitLabel={t.submit}
      isDangerous
      error={reject.error}
      isPending={reject.isPending}
      onSend={(reason, onError) =>
        send({ params: { path: { id } }, body: { reason } }, { onSuccess: onClose, onError })
      }
      onClose={onClose}
    />
  );
}
