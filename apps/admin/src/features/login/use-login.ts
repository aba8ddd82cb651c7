import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '@hurtrock/api-client';
import { safeNext } from '../../common/safe-next';
import { changePerson, NOBODY } from '../../common/session';

/** Logs in; staff go on to where they wanted to be, a buyer stays and is told why. */
export function useLogin() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  return api.useMutation('post', '/api/v1/auth/login', {
    onSuccess: async (me) => {
      changePerson(queries, me);
      if (me.user && me.user.role !== 'buyer')
        await navigate(safeNext(params.get('next')), { replace: true });
    },
  });
}

/** Ends the buyer's session, so that a staff account can be used instead. */
export function useOtherAccount() {
  const queries = useQueryClient();
  return api.useMutation('post', '/api/v1/auth/logout', {
    onSuccess: () => changePerson(queries, NOBODY),
  });
}
