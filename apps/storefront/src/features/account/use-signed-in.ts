import type { Schema } from '@hurtrock/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../app/paths';
import { cartQuery } from '../../common/cart';
import { safeNext } from '../../common/safe-next';
import { meQuery } from '../../common/session';

/** Where this visit goes after signing in. */
export function useNext(): string {
  return safeNext(useSearchParams()[0].get('next'), paths.account());
}

/** What follows a login or a registration: the new face in the header, the merged cart, and on to where the shopper wanted to go. */
export function useSignedIn() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const next = useNext();
  return async (me: Schema<'MeDto'>) => {
    queries.setQueryData(meQuery.queryKey, me);
    await queries.invalidateQueries({ queryKey: cartQuery.queryKey });
    await navigate(next, { replace: true });
  };
}
