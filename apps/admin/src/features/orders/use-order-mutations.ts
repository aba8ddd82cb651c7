import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { formatRupiah } from '@hurtrock/shared/format';
import { fill, useMessages } from '../../common/messages';
import type { Order, Payment, Refund } from './order-looks';
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

/** One parcel of the order has arrived. */
export function useDeliverParcel(number: string, trackingNumber: string) {
  const t = useMessages().parcel;
  const after = useAfterAction(number);
  return api.useMutation('post', '/api/v1/admin/orders/{number}/shipments/{id}/deliver', {
    onSuccess: (order) => after(fill(t.delivered, { number: trackingNumber }), order),
  });
}

export function useCorrectParcel(number: string) {
  const t = useMessages().parcel;
  const after = useAfterAction(number);
  return api.useMutation('patch', '/api/v1/admin/orders/{number}/shipments/{id}', {
    onSuccess: (order, { body, params }) => {
      const corrected = order.shipments.find(({ id }) => id === params.path.id)?.trackingNumber;
      return after(fill(t.corrected, { number: corrected ?? body.trackingNumber ?? '' }), order);
    },
  });
}

/** The note that now stands there says enough. */
export function useAddNote(number: string) {
  const queries = useQueryClient();
  return api.useMutation('post', '/api/v1/admin/orders/{number}/notes', {
    onSuccess: (order) => queries.setQueryData(orderQuery(number).queryKey, order),
  });
}

/** Goods that the courier hands over against cash are paid with that. */
export function useDeliverOrder({ number, total }: Order, isCash: boolean) {
  const t = useMessages().deliver;
  const after = useAfterAction(number);
  const done = isCash ? t.cashDone : t.done;
  return api.useMutation('post', '/api/v1/admin/orders/{number}/deliver', {
    onSuccess: (order) => after(fill(done, { number, amount: formatRupiah(total.amount) }), order),
  });
}

export function useCancelLines(number: string) {
  const t = useMessages().cancelLines;
  const after = useAfterAction(number);
  return api.useMutation('post', '/api/v1/admin/orders/{number}/cancelled-lines', {
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

/** What follows every step of a refund: its answer is the order's payments. */
function useAfterRefund(number: string) {
  const after = useAfterAction(number);
  const queries = useQueryClient();
  return (message: string, payments: Payment[]) => {
    queries.setQueryData(paymentsQuery(number).queryKey, payments);
    return after(message);
  };
}

export function useRefundOrder(number: string) {
  const { refund, refundByHand } = useMessages();
  const after = useAfterRefund(number);
  return api.useMutation('post', '/api/v1/admin/orders/{number}/refunds', {
    onSuccess: (payments, { body: { amount, destination } }) => {
      const message = destination ? refundByHand.recorded : refund.done;
      return after(fill(message, { number, amount: formatRupiah(amount.amount) }), payments);
    },
  });
}

export function useCompleteRefund(number: string, { amount }: Refund) {
  const t = useMessages().refundByHand.complete;
  const after = useAfterRefund(number);
  return api.useMutation('post', '/api/v1/admin/refunds/{id}/complete', {
    onSuccess: (payments) => after(fill(t.done, { amount: formatRupiah(amount.amount) }), payments),
  });
}

export function useAbandonRefund(number: string, { amount }: Refund) {
  const t = useMessages().refundByHand.abandon;
  const after = useAfterRefund(number);
  return api.useMutation('post', '/api/v1/admin/refunds/{id}/abandon', {
    onSuccess: (payments) => after(fill(t.done, { amount: formatRupiah(amount.amount) }), payments),
  });
}
