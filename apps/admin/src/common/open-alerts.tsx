import { useQuery } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { CountBadge } from './count-badge';
import { useMessages } from './messages';

const countQuery = {
  ...api.queryOptions('get', '/api/v1/admin/payment-alerts/count'),
  refetchInterval: 60_000,
};

/** How many alerts about payments wait for somebody, as a badge beside the way to them. The API counts no further than a hundred. */
export function OpenAlerts() {
  const t = useMessages().paymentsArea;
  const { data } = useQuery(countQuery);
  return <CountBadge count={data?.open ?? 0} label={t.openAlerts} />;
}
