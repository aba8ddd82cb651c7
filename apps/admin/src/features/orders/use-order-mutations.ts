import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { formatRupiah } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import type { Order } from './order-looks';
import { ORDER_LISTS, orderQuery, paymentsQuery } from './order-queries';

/** What follows every action on an order: the page and the lists show the new state, and a note says that it worked. */
function useAfterAction(number: string) {
  const queries = useQueryClient();
  return async (message: string, order?: Order) => {
    if (order) queries.setQueryData(orderQuery(number).queryKey, order);
    notifications.show({ message, color: 'green', withBorder: true });
    await Promise.all([
      order ? undefined : queries.invalidateQueries({ queryKey: orderQuery(number).queryKey }),
      queries.invalidateQueries({ queryKey: paymentsQuery(number).queryKey }),
      queries.invalidateQueries({ queryKey: ORDER_LISTS, exact: false }),
    ]);
  };
}

export function useShipOrder(number: string) {
  const t = useMessages().ship;
  const after = useAfterAction(number);
  return api.useMutation('post', '/api/v1/admin/orders/{number}/shipments', {
    onSuccess: (order) => after(fill(t.done, { number }), order),
  });
}

export function useDeliverOrder(number: string) {
  const t = useMessages().deliver;
  const after = useAfterAction(number);
  return api.useMutation('post', '/api/v1/admin/orders/{number}/deliver', {
    onSuccess: (order) => after(fill(t.done, { number }), order),
  });
}

export function useCancelOrder(number: string) {
  const t = useMessages().cancelOrder;
  const after = useAfterAction(number);
  return api.useMutation('post', '/api/v1/admin/orders/{number}/cancel', {
    onSuccess: (order) => after(fill(t.done, { number }), order),
  });
}

export function useRefundOrder(number: string) {
  const t = useMessages().refund;
  const after = useAfterAction(number);
  const queries = useQueryClient();
  return api.useMutation('post', '/api/v1/admin/orders/{number}/refunds', {
    onSuccess: (payments, { body }) => {
      queries.setQueryData(paymentsQuery(number).queryKey, payments);
      return after(fill(t.done, { number, amount: formatRupiah(body.amount.amount) }));
    },
  });
}
