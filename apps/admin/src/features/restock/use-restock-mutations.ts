import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { formatNumber } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import type { RestockOrder } from './restock-looks';
import { RESTOCK_LISTS, restockOrderQuery, STOCK_LISTS } from './restock-queries';

/** What follows every change: the page shows the answer, whatever else it touches is asked again, a note says that it worked. */
function useAfterChange() {
  const queries = useQueryClient();
  return async (message: string, order: RestockOrder) => {
    queries.setQueryData(restockOrderQuery(order.number).queryKey, order);
    notifications.show({ message, color: 'green', withBorder: true });
    await Promise.all(
      [...RESTOCK_LISTS, ...STOCK_LISTS].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  };
}

export function useCreateRestockOrder() {
  const t = useMessages().restockForm;
  const after = useAfterChange();
  return api.useMutation('post', '/api/v1/admin/restock-orders', {
    onSuccess: (order) => after(fill(t.created, { number: order.number }), order),
  });
}

export function useChangeRestockOrder() {
  const t = useMessages().restockForm;
  const after = useAfterChange();
  return api.useMutation('patch', '/api/v1/admin/restock-orders/{number}', {
    onSuccess: (order) => after(fill(t.saved, { number: order.number }), order),
  });
}

export function useSendRestockOrder() {
  const t = useMessages().restockOrder.order;
  const after = useAfterChange();
  return api.useMutation('post', '/api/v1/admin/restock-orders/{number}/order', {
    onSuccess: (order) => after(fill(t.done, { number: order.number }), order),
  });
}

export function useCancelRestockOrder() {
  const t = useMessages().restockOrder.cancel;
  const after = useAfterChange();
  return api.useMutation('post', '/api/v1/admin/restock-orders/{number}/cancel', {
    onSuccess: (order) => after(fill(t.done, { number: order.number }), order),
  });
}

export function useReceiveGoods() {
  const t = useMessages().receive;
  const after = useAfterChange();
  return api.useMutation('post', '/api/v1/admin/restock-orders/{number}/receipts', {
    onSuccess: (order, { body: { lines } }) =>
      after(
        fill(t.done, { count: formatNumber(lines.reduce((sum, { quantity }) => sum + quantity, 0)) }),
        order,
      ),
  });
}
