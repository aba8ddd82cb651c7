import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fill, useMessages } from '../../common/messages';
import type { Service } from './service-fields';

export const servicesQuery = api.queryOptions('get', '/api/v1/admin/shipping-services');
export const settingsQuery = api.queryOptions('get', '/api/v1/admin/settings/shipping');

/** Says that it worked, and asks again for what is shown. */
function useAfterChange() {
  const queries = useQueryClient();
  return async (message: string) => {
    notifications.show({ message, color: 'green', withBorder: true });
    await queries.invalidateQueries({ queryKey: servicesQuery.queryKey });
  };
}

export function useAddService() {
  const t = useMessages().shipping;
  const after = useAfterChange();
  return api.useMutation('post', '/api/v1/admin/shipping-services', {
    onSuccess: ({ name }) => after(fill(t.saved, { name })),
  });
}

export function useChangeService() {
  const t = useMessages().shipping;
  const after = useAfterChange();
  return api.useMutation('put', '/api/v1/admin/shipping-services/{code}', {
    onSuccess: ({ name }) => after(fill(t.saved, { name })),
  });
}

export function useRemoveService({ name }: Service) {
  const t = useMessages().shipping.remove;
  const after = useAfterChange();
  return api.useMutation('delete', '/api/v1/admin/shipping-services/{code}', {
    onSuccess: () => after(fill(t.done, { name })),
  });
}

export function useOrderServices() {
  const t = useMessages().shipping;
  const queries = useQueryClient();
  return api.useMutation('post', '/api/v1/admin/shipping-services/order', {
    onSuccess: (services) => {
      queries.setQueryData(servicesQuery.queryKey, services);
      notifications.show({ message: t.moved, color: 'green', withBorder: true });
    },
  });
}
