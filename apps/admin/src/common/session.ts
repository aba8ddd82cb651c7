import { useQuery, type QueryClient } from '@tanstack/react-query';
import { api, type Schema } from '@hurtrock/api-client';
import type { Permission } from '@hurtrock/shared/permissions';

/** Who is asking. Asked again at most once a minute while the person moves about. */
export const meQuery = { ...api.queryOptions('get', '/api/v1/me'), staleTime: 60_000 };

export const NOBODY: Schema<'MeDto'> = { user: null, permissions: [] };

/** Another person, or nobody, is in front of the panel now: nothing that the one before has seen may be left. */
export function changePerson(queries: QueryClient, me: Schema<'MeDto'>): void {
  queries.setQueryData(meQuery.queryKey, me);
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== meQuery.queryKey[1] });
}

/** The person in front of the panel and what they may do, as the API says. */
export function useSession() {
  const { data } = useQuery(meQuery);
  const permissions = data?.permissions ?? [];
  return {
    user: data?.user ?? null,
    can: (permission: Permission) => permissions.includes(permission),
  };
}
