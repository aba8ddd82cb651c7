import { api } from '@hurtrock/api-client';

export const meQuery = api.queryOptions('get', '/api/v1/me');

/** Who is signed in: undefined while asking, null for a visitor. */
export function useMe() {
  return api.useQuery('get', '/api/v1/me').data?.user;
}
