import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fill, useMessages } from '../../common/messages';
import { ReasonForm } from '../../common/reason-form';
import { useSendOnce } from '../../common/use-send-once';
import type { PaymentAlert } from './alert-looks';

const RESOLUTION_MAX = 500;

function useResolveAlert({ kind }: PaymentAlert) {
  const { alerts: t, alertKinds } = useMessages();
  const queries = useQueryClient();
  return api.useMutation('post', '/api/v1/admin/payment-alerts/{id}/resolve', {
    onSuccess: () => {
      const message = fill(t.resolved, { kind: alertKinds[kind].title });
      notifications.show({ message, color: 'green', withBorder: true });
      return queries.invalidateQueries();
    },
  });
}

export function ResolveAlertForm({ alert, onClose }: { alert: PaymentAlert; onClose: () => void }) {
  const t = useMessages().alerts;
  const resolve = useResolveAlert(alert);
  const send = useSendOnce(resolve);
  return (
    <ReasonForm
      text={t.resolveText}
      label={t.resolution}
      submitLabel={t.resolveSubmit}
      maxLength={RESOLUTION_MAX}
      error={resolve.error}
      isPending={resolve.isPending}
      onSend={(resolution, onError) =>
        send({ params: { path: { id: alert.id } }, body: { resolution } }, { onSuccess: onClose, onError })
      }
      onClose={onClose}
    />
  );
}
