import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { api } from '@hurtrock/api-client';
import { paths } from '../../app/paths';
import { ConfirmForm } from '../../common/confirm-form';
import { DialogButton } from '../../common/dialog-button';
import { fill, useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import type { Mail } from './mail-looks';

export function ResendMail({ mail }: { mail: Mail }) {
  const t = useMessages().mailLog.resend;
  return (
    <DialogButton label={t.action} icon="refresh" size="xs" title={t.title}>
      {(close) => <ResendForm mail={mail} onClose={close} />}
    </DialogButton>
  );
}

/** Pressing again after a failure is the same wish. */
function ResendForm({ mail: { id, to }, onClose }: { mail: Mail; onClose: () => void }) {
  const t = useMessages().mailLog.resend;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { search } = useLocation();
  const [key] = useState(() => crypto.randomUUID());
  const resend = api.useMutation('post', '/api/v1/admin/mails/{id}/resend', {
    onSuccess: async (mail) => {
      notifications.show({ message: fill(t.done, { to }), color: 'green', withBorder: true });
      for (const path of ['/api/v1/admin/mails', '/api/v1/admin/mails/{id}'])
        void queries.invalidateQueries({ queryKey: ['get', path] });
      await navigate({ pathname: paths.mail(mail.id), search });
    },
  });
  const send = useSendOnce(resend);
  return (
    <ConfirmForm
      text={fill(t.text, { to })}
      submitLabel={t.submit}
      error={resend.error}
      isPending={resend.isPending}
      onSend={() =>
        send({ params: { path: { id }, header: { 'Idempotency-Key': key } } }, { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
}
