import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { fill, useMessages } from '../messages';
import type { Account } from './account-looks';

export const accountQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/admin/users/{id}', { params: { path: { id } } });

const LISTS = ['/api/v1/admin/users', '/api/v1/admin/customers', '/api/v1/admin/audit'] as const;

/** What follows every change of an account: a note that it worked, and whatever shows accounts is asked again. */
export function useAfterAccountChange() {
  const queries = useQueryClient();
  return async (message: string) => {
    notifications.show({ message, color: 'green', withBorder: true });
    await Promise.all([
      ...LISTS.map((path) => queries.invalidateQueries({ queryKey: ['get', path] })),
      queries.invalidateQueries({ queryKey: ['get', '/api/v1/admin/users/{id}'] }),
      queries.invalidateQueries({ queryKey: ['get', '/api/v1/admin/customers/{id}'] }),
    ]);
  };
}

/** `done` says that it worked, with the `{name}` of the account. */
export function useChangeAccount(done: string) {
  const after = useAfterAccountChange();
  const queries = useQueryClient();
  return api.useMutation('patch', '/api/v1/admin/users/{id}', {
    onSuccess: (account) => {
      queries.setQueryData(accountQuery(account.id).queryKey, account);
      return after(fill(done, { name: account.name }));
    },
  });
}

export function useMailLink({ email }: Account) {
  const t = useMessages().mailUserLink;
  const after = useAfterAccountChange();
  return api.useMutation('post', '/api/v1/admin/users/{id}/password-reset', {
    onSuccess: () => after(fill(t.done, { email })),
  });
}

export function useEndSession() {
  const t = useMessages().userPage;
  const after = useAfterAccountChange();
  return api.useMutation('delete', '/api/v1/admin/users/{id}/sessions/{session}', {
    onSuccess: () => after(t.endedSession),
  });
}

export function useEndSessions() {
  const t = useMessages().userPage;
  const after = useAfterAccountChange();
  return api.useMutation('delete', '/api/v1/admin/users/{id}/sessions', {
    onSuccess: () => after(t.endedSessions),
  });
}
