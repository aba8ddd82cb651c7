import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fill, useMessages } from '../../common/messages';
import type { AdminReturn } from './return-looks';

export const returnQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/admin/returns/{id}', { params: { path: { id } } });

/** The answer is on screen at once; lists are asked for again, and so is the return where somebody else was quicker. */
function useAfterStep(id: string) {
  const queries = useQueryClient();
  return {
    onSuccess: async (message: string, answer: AdminReturn) => {
      queries.setQueryData(returnQuery(id).queryKey, answer);
      notifications.show({
        message: fill(message, { number: answer.orderNumber }),
        color: 'green',
        withBorder: true,
      });
      await Promise.all(
        ['/api/v1/admin/returns', '/api/v1/admin/returns/count'].map((path) =>
          queries.invalidateQueries({ queryKey: ['get', path] }),
        ),
      );
    },
    onError: () => queries.invalidateQueries({ queryKey: returnQuery(id).queryKey }),
  };
}

export function useApproveReturn(id: string) {
  const t = useMessages().approveReturn;
  const { onSuccess, onError } = useAfterStep(id);
  return api.useMutation('post', '/api/v1/admin/returns/{id}/approve', {
    onSuccess: (answer) => onSuccess(t.done, answer),
    onError,
  });
}

export function useRejectReturn(id: string) {
  const t = useMessages().rejectReturn;
  const { onSuccess, onError } = useAfterStep(id);
  return api.useMutation('post', '/api/v1/admin/returns/{id}/reject', {
    onSuccess: (answer) => onSuccess(t.done, answer),
    onError,
  });
}

export function useReceiveReturn(id: string) {
  const t = useMessages().receiveReturn;
  const { onSuccess, onError } = useAfterStep(id);
  return api.useMutation('post', '/api/v1/admin/returns/{id}/receive', {
    onSuccess: (answer) => onSuccess(t.done, answer),
    onError,
  });
}
