import { api, type Schema } from '@hurtrock/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { goToPayment } from '../../common/payment';

export type Order = Schema<'OrderDto'>;

const POLL_MS = 4000;

/** Money may still be on its way: the page keeps asking. */
export function isAwaitingMoney(order: Order): boolean {
  return order.status === 'pending' && ['unpaid', 'awaiting', 'under_review'].includes(order.paymentStatus);
}

export function useOrder(number: string, isReady = true) {
  return api.useQuery(
    'get',
    '/api/v1/orders/{number}',
    { params: { path: { number } } },
    {
      enabled: isReady,
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data && isAwaitingMoney(state.data) ? POLL_MS : false),
    },
  );
}

/** The token of the link in the mail is traded once for access by this browser, and taken out of the address before anything else can read it. */
export function useOrderAccess(number: string): { isReady: boolean; isRefused: boolean } {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const [token] = useState(() => new URLSearchParams(hash.slice(1)).get('token'));
  const access = api.useMutation('post', '/api/v1/orders/{number}/access');
  const { mutate } = access;

  useEffect(() => {
    if (!token) return;
    void navigate(pathname + search, { replace: true });
    mutate({ params: { path: { number } }, body: { token } });
    // The token of this page load is traded exactly once; later addresses of the page carry none.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [token, number, mutate]);

  return { isReady: !token || access.isSuccess || access.isError, isRefused: access.isError };
}

/** What the server answered replaces the order on screen. */
export function useCancelOrder(number: string) {
  const queries = useQueryClient();
  const key = api.queryOptions('get', '/api/v1/orders/{number}', { params: { path: { number } } }).queryKey;
  return api.useMutation('post', '/api/v1/orders/{number}/cancel', {
    onSuccess: (order) => queries.setQueryData(key, order),
  });
}

/** A new payment attempt of the same order, and off to its page. A refusal may mean that the order has moved on, so it is read again. */
export function usePayOrder(number: string) {
  const queries = useQueryClient();
  const key = api.queryOptions('get', '/api/v1/orders/{number}', { params: { path: { number } } }).queryKey;
  return api.useMutation('post', '/api/v1/orders/{number}/payments', {
    onSuccess: (payment) => {
      goToPayment(payment);
    },
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
}

/** The time, ticking. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
