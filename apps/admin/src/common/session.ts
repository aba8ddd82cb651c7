import { useQuery } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import type { Permission } from '@hurtrock/shared/permissions';

/** Who is asking. Asked again at most once a minute while the person moves about. */
export const meQuery = { ...api.queryOptions('get', '/api/v1/me'), staleTime: 60_000 };

/** The person in front of the panel and what they may do, as the API says. */
export function useSession() {
  const { data } = useQuery(meQuery);
  const permissions = data?.permissions ?? [];
  return {
    user: data?.user ?? null,
    can: (permission: Permission) => permissions.includes(permission),
  };
}
