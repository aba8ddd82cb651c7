import { useQuery } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { CountBadge } from './count-badge';
import { useMessages } from './messages';

/** How many products are out, critical and low, and what lies on the shelves is worth. */
export const stockSummaryQuery = {
  ...api.queryOptions('get', '/api/v1/admin/stock/summary'),
  refetchInterval: 60_000,
};

/** How many products are out or critical, as a badge beside the way to them. */
export function ShortStock() {
  const t = useMessages().lowStock;
  const { data } = useQuery(stockSummaryQuery);
  return <CountBadge count={(data?.out ?? 0) + (data?.critical ?? 0)} label={t.badge} />;
}
