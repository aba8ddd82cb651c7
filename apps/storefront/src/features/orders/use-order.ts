import { api, type Schema } from '@hurtrock/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

export type Order = Schema<'OrderDto'>;

const POLL_MS = 4000;
const PEOPLE_POLL_MS = 15_000;

/** Money may still be on its way to an order that waits for it. */
export function isAwaitingMoney({ status, paymentStatus }: Order): boolean {
  return status === 'pending' && ['unpaid', 'awaiting', 'under_review'].includes(paymentStatus);
}

/** How often to ask how the order stands: a person who checks a transfer or packs a parcel is slower than a bank. */
export function pollEvery(order: Order | undefined): number | false {
  if (!order || !isAwaitingMoney(order)) return false;
  const isUpToPeople = order.paymentStatus === 'under_review' || order.paymentMethod === 'cash_on_delivery';
  return isUpToPeople ? PEOPLE_POLL_MS : POLL_MS;
}

const orderQuery = (number: string) =>
  api.queryOptions('get', '/api/v1/orders/{number}', { params: { path: { number } } });
const paymentsQuery = (number: string) =>
  api.queryOptions('get', '/api/v1/orders/{number}/payments', { params: { path: { number } } });

/** The order, asked for again while money may come. Asking rests while nobody looks at the page. */
export function useOrder(number: string, isReady = true) {
  return api.useQuery(
    'get',
    '/api/v1/orders/{number}',
    { params: { path: { number } } },
    { enabled: isReady, staleTime: 0, refetchInterval: ({ state }) => pollEvery(state.data) },
  );
}

/** Its payments, the latest last. */
export function usePayments(number: string, order: Order | undefined, isReady = true) {
  return api.useQuery(
    'get',
    '/api/v1/orders/{number}/payments',
    { params: { path: { number } } },
    { enabled: isReady, staleTime: 0, refetchInterval: pollEvery(order) },
  );
}

/** Reads the order and its payments anew. */
export function useRefreshOrder(number: string): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await Promise.all(
      [orderQuery(number), paymentsQuery(number)].map(({ queryKey }) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  }, [queries, number]);
}

/**
 * Looks at once when somebody comes back: to this window, or by the browser's back button to a page that it had kept. A
 * tab that is shown again and a network that is back are the query library's own concern.
 */
export function useFreshOnReturn(number: string, isWaiting: boolean) {
  const refresh = useRefreshOrder(number);
  useEffect(() => {
    if (!isWaiting) return;
    const look = () => void refresh();
    addEventListener('focus', look);
    addEventListener('pageshow', look);
    return () => {
      removeEventListener('focus', look);
      removeEventListener('pageshow', look);
    };
  }, [refresh, isWaiting]);
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
  const { queryKey } = orderQuery(number);
  return api.useMutation('post', '/api/v1/orders/{number}/cancel', {
    onSuccess: (order) => queries.setQueryData(queryKey, order),
  });
}
