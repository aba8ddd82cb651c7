import { useQuery } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { CountBadge } from './count-badge';
import { useMessages } from './messages';

const countQuery = {
  ...api.queryOptions('get', '/api/v1/admin/returns/count'),
  refetchInterval: 60_000,
};

/** How many returns nobody has decided about, as a badge beside the way to them. */
export function WaitingReturns() {
  const t = useMessages().returns;
  const { data } = useQuery(countQuery);
  return <CountBadge count={data?.waiting ?? 0} label={t.waiting} />;
}
