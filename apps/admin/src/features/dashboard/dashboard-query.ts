import { api, type Schema } from '@hurtrock/api-client';

export type Dashboard = Schema<'DashboardDto'>;

/** Asked again while it is looked at: nobody reloads it. */
export const dashboardQuery = {
  ...api.queryOptions('get', '/api/v1/admin/dashboard'),
  refetchInterval: 30_000,
  staleTime: 10_000,
};
