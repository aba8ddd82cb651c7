import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '@hurtrock/api-client';
import { fill, useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import type { ConfigPlace } from './config-looks';

export const configsQuery = api.queryOptions('get', '/api/v1/admin/payment-configs');

/** What a form of this page holds: settings, and for a new row whether it is switched on at once. */
export type ConfigFields = Schema<'ChangePaymentConfigDto'>;

/** The list is asked for again, since switching one on switches another off, and a note says that it worked. */
function useAfterChange({ provider }: Pick<ConfigPlace, 'provider'>) {
  const t = useMessages().configs;
  const queries = useQueryClient();
  return async (message: string) => {
    await queries.invalidateQueries({ queryKey: configsQuery.queryKey });
    notifications.show({
      message: fill(message, { provider: t.providers[provider].title }),
      color: 'green',
      withBorder: true,
    });
  };
}

interface Callbacks {
  onSuccess: () => void;
  onError: (error: unknown) => void;
}

/** Writes the row that is there, or a new one. */
export function useSaveConfig({ provider, environment, config }: ConfigPlace) {
  const t = useMessages().configs;
  const after = useAfterChange({ provider });
  const onSuccess = () => after(t.saved);
  const add = api.useMutation('post', '/api/v1/admin/payment-configs', { onSuccess });
  const change = api.useMutation('patch', '/api/v1/admin/payment-configs/{id}', { onSuccess });
  const sendNew = useSendOnce(add);
  const sendChange = useSendOnce(change, { isRepeatable: true });
  const id = config?.id;
  return {
    error: add.error ?? change.error,
    isPending: add.isPending || change.isPending,
    save: ({ isActive = false, ...fields }: ConfigFields, callbacks: Callbacks) =>
      id
        ? sendChange({ params: { path: { id } }, body: fields }, callbacks)
        : sendNew({ body: { provider, environment, isActive, ...fields } }, callbacks),
  };
}

export function useSwitchConfig({ provider }: ConfigPlace) {
  const t = useMessages().configs;
  const after = useAfterChange({ provider });
  return api.useMutation('post', '/api/v1/admin/payment-configs/switch', {
    onSuccess: ({ isActive }) => after(isActive ? t.switchedOn : t.switchedOff),
  });
}

export function useDeleteConfig({ provider }: ConfigPlace) {
  const t = useMessages().configs;
  const after = useAfterChange({ provider });
  return api.useMutation('delete', '/api/v1/admin/payment-configs/{id}', {
    onSuccess: () => after(t.remove.done),
  });
}
