import { api } from '@hurtrock/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { cartQuery } from '../../common/cart';
import { openPayment } from '../../common/payment';
import { problemOf } from '../../common/problem';
import { forgetCheckout, forgetKey } from './remembered';

const quotes = api.queryOptions('get', '/api/v1/shipping-quotes');

/** Places the order, opens its payment and leaves for the payment page; where there is none, shows the order instead. */
export function usePlaceOrder() {
  const queries = useQueryClient();
  const navigate = useNavigate();

  return api.useMutation('post', '/api/v1/orders', {
    onSuccess: async (order) => {
      forgetCheckout();
      const opened = await openPayment(order.number);
      const why = opened === 'unopened' ? '?payment=unopened' : '';
      if (opened !== 'left') await navigate(paths.order(order.number) + why, { replace: true });
      await queries.invalidateQueries({ queryKey: cartQuery.queryKey });
    },
    onError: async (error) => {
      if (!problemOf(error)) return; // no answer: the order may exist, so the key is kept
      forgetKey();
      await Promise.all([
        queries.invalidateQueries({ queryKey: cartQuery.queryKey }),
        queries.invalidateQueries({ queryKey: quotes.queryKey }),
      ]);
    },
  });
}
